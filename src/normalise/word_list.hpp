// A list of words that is asked for many words which are not on it.
#pragma once

#include "base/ascii.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace clausediff::detail {

// Built at compile time; the words belong to the program and are never freed. None of them may be empty.
class WordList {
public:
    constexpr WordList() = default;
    template <std::size_t kCount>
    constexpr WordList(const std::string_view (&words)[kCount])  // NOLINT(google-explicit-constructor)
        : words_(words) {
        static_assert(kCount <= kMost);
        for (std::size_t i = 0; i < kCount; ++i) by_length_[i] = static_cast<std::uint8_t>(i);
        std::sort(by_length_.begin(), by_length_.begin() + kCount,
                  [&](std::uint8_t a, std::uint8_t b) { return words_[a].size() < words_[b].size(); });
        for (const std::string_view word : words_) {
            for (std::size_t length = length_of(word) + 1; length < first_.size(); ++length) ++first_[length];
        }
    }

    [[nodiscard]] constexpr auto begin() const { return words_.begin(); }
    [[nodiscard]] constexpr auto end() const { return words_.end(); }
    [[nodiscard]] constexpr std::size_t size() const { return words_.size(); }
    [[nodiscard]] constexpr bool empty() const { return words_.empty(); }
    [[nodiscard]] constexpr std::string_view operator[](std::size_t i) const { return words_[i]; }

    // Letter by letter.
    [[nodiscard]] bool has(std::string_view word) const {
        const auto first = by_length_.begin() + first_[length_of(word)];
        const auto last = by_length_.begin() + first_[length_of(word) + 1];
        return std::any_of(first, last, [&](std::uint8_t place) {
            return words_[place].front() == word.front() && words_[place] == word;
        });
    }

    // May a text, which need not be folded, begin with a word on the list, if `c` is its first byte?
    [[nodiscard]] bool may_begin_with(char c) const {
        return static_cast<unsigned char>(c) >= 0x80 ||
               std::any_of(begin(), end(), [c](std::string_view word) { return word.starts_with(to_lower(c)); });
    }

private:
    static constexpr std::size_t kMost = 255;    // words of a list
    static constexpr std::size_t kLengths = 16;  // that words are divided by; longer ones stand with the last

    static constexpr std::size_t length_of(std::string_view word) { return std::min(word.size(), kLengths - 1); }

    std::span<const std::string_view> words_;         // in the order of the table, which means something in some
    std::array<std::uint8_t, kMost> by_length_{};     // places in `words_`, the shortest words first
    std::array<std::uint8_t, kLengths + 1> first_{};  // of each length, the first place in `by_length_`
};

}  // namespace clausediff::detail
