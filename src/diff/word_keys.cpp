#include "diff/word_keys.hpp"

#include "base/bytes.hpp"
#include "base/unicode.hpp"

#include <cstdint>
#include <cstring>

namespace clausediff {
namespace {

template <class Integer>
std::uint64_t load(const char* from) {
    Integer bytes = 0;
    std::memcpy(&bytes, from, sizeof bytes);
    return bytes;
}

// Is any of eight bytes no letter, digit or sign of ASCII that is its own typographic key, or perhaps not? Tests of all
// bytes of a word at once: Warren, "Hacker's Delight", section 6-1. Behind a byte below 0x21 another may be reported.
bool any_special(std::uint64_t bytes) {
    const std::uint64_t accents = bytes ^ all_bytes('`');
    const std::uint64_t low = bytes - all_bytes(0x21);                 // top bit set below 0x21
    const std::uint64_t high = bytes + all_bytes(0x80 - 0x7F);         // and from 0x7F on
    const std::uint64_t accent = (accents - all_bytes(1)) & ~accents;  // and of the grave accent
    return ((bytes | low | high | accent) & all_bytes(0x80)) != 0;
}

// A word's bytes, eight at a time, the last eight perhaps once more: the hash of all, and whether one is special.
class Hasher {
public:
    explicit Hasher(std::string_view word) : hash_(word.size() * kFactor) {
        const char* const end = word.data() + word.size();
        if (word.size() >= 8) {
            for (const char* at = word.data(); end - at > 8; at += 8) take(load<std::uint64_t>(at));
            take(load<std::uint64_t>(end - 8));
        } else if (word.size() >= 4) {
            take(load<std::uint32_t>(word.data()) | load<std::uint32_t>(end - 4) << 32);
        } else if (!word.empty()) {
            const std::uint64_t middle = load<std::uint8_t>(word.data() + word.size() / 2);
            take(load<std::uint8_t>(word.data()) | middle << 8 | load<std::uint8_t>(end - 1) << 16 |
                 all_bytes('a') << 24);
        }
    }

    [[nodiscard]] bool special() const { return special_; }
    [[nodiscard]] std::uint64_t hash() const { return hash_ ^ hash_ >> 32; }

private:
    static constexpr std::uint64_t kFactor = 0x9E3779B97F4A7C15u;  // 2^64 by the golden ratio

    void take(std::uint64_t bytes) {
        special_ = special_ || any_special(bytes);
        hash_ = (hash_ ^ bytes) * kFactor;
        hash_ ^= hash_ >> 29;
    }

    std::uint64_t hash_;
    bool special_ = false;
};

}  // namespace

Key WordKeys::of(std::string_view word) {
    const Hasher as_printed(word);
    if (exact_ || !as_printed.special()) return hashes_.of(as_printed.hash());
    return hashes_.of(Hasher(unicode::typographic_key(word)).hash());
}

}  // namespace clausediff
