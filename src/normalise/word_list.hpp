// A list of words that is asked for many words which are not on it.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace clausediff {

// Built at compile time; the words belong to the program and are never freed.
class WordList {
public:
    constexpr WordList() = default;
    template <std::size_t kCount>
    constexpr WordList(const std::string_view (&words)[kCount])  // NOLINT(google-explicit-constructor)
        : words_(words) {
        for (const std::string_view word : words) {
            if (word.empty()) continue;
            Glance& glance = glances_[place(word)];
            glance.first |= bit(word.front());
            glance.last |= bit(word.back());
            first_ |= bit(word.front());
        }
    }

    [[nodiscard]] constexpr auto begin() const { return words_.begin(); }
    [[nodiscard]] constexpr auto end() const { return words_.end(); }
    [[nodiscard]] constexpr std::size_t size() const { return words_.size(); }
    [[nodiscard]] constexpr bool empty() const { return words_.empty(); }
    [[nodiscard]] constexpr std::string_view operator[](std::size_t i) const { return words_[i]; }

    // Letter by letter. Nearly all words that are not on the list are told by length, first and last letter.
    [[nodiscard]] bool has(std::string_view word) const {
        if (word.empty()) return false;
        const Glance& glance = glances_[place(word)];
        return (glance.first & bit(word.front())) != 0 && (glance.last & bit(word.back())) != 0 && find(word);
    }

    // May a text, which need not be folded, begin with a word on the list, if `c` is its first byte?
    [[nodiscard]] bool may_begin_with(char c) const {
        return static_cast<unsigned char>(c) >= 0x80 || (first_ & bit(c)) != 0;
    }

private:
    // With which letters the words of a length begin and end, a bit each: those of ASCII have bits of their own.
    struct Glance {
        std::uint32_t first = 0;
        std::uint32_t last = 0;
    };
    static constexpr std::size_t kLengths = 16;  // longer words share the last place

    static constexpr std::size_t place(std::string_view word) {
        return word.size() < kLengths ? word.size() : kLengths - 1;
    }
    // The same for a small and a capital letter.
    static constexpr std::uint32_t bit(char c) { return std::uint32_t{1} << (static_cast<unsigned char>(c) & 31U); }

    [[nodiscard]] bool find(std::string_view word) const {
        for (const std::string_view one : words_) {
            if (one.size() == word.size() && one.front() == word.front() && one == word) return true;
        }
        return false;
    }

    std::span<const std::string_view> words_;
    std::array<Glance, kLengths> glances_{};
    std::uint32_t first_ = 0;  // of all lengths
};

}  // namespace clausediff
