// Looking through a text byte by byte, many bytes at a time.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace clausediff {

// Passes over indices in [from, end) for which `stops(index)` does not hold, a block at a time. What is returned is at
// or less than a block before the first for which it does, or the end. Compilers turn the inner loop, which has no way
// out, into vector instructions, if `stops` is written without branches, and as a lambda (a function would be called by
// its address).
template <typename Stops>
std::size_t skip_blocks(std::size_t from, std::size_t end, Stops stops) {
    constexpr std::size_t kBlock = 32;
    std::size_t at = from;
    for (; at + kBlock <= end; at += kBlock) {
        unsigned char any = 0;
        for (std::size_t i = at; i < at + kBlock; ++i) any |= static_cast<unsigned char>(stops(i));
        if (any != 0) break;
    }
    return at;
}

// The first byte at or behind `from` for which `stops(unsigned char)` holds; text.size() if there is none. Meant for
// bytes that are rare.
template <typename Stops>
std::size_t find_byte(std::string_view text, std::size_t from, Stops stops) {
    const auto stops_at = [&](std::size_t i) { return stops(static_cast<unsigned char>(text[i])); };
    std::size_t at = skip_blocks(from, text.size(), stops_at);
    while (at < text.size() && !stops_at(at)) ++at;
    return at;
}

// Eight bytes as one number, the first of them lowest. REQUIRES: eight bytes that may be read.
inline std::uint64_t load_bytes(const char* from) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, from, sizeof bytes);
    if constexpr (std::endian::native == std::endian::big) bytes = __builtin_bswap64(bytes);
    return bytes;
}

// The number of which each of the eight bytes is `byte`.
constexpr std::uint64_t all_bytes(std::uint64_t byte) {
    return byte * 0x0101010101010101u;
}

// How many of eight bytes, from the first on, are small ASCII letters. Of each byte the top bit tells, as no byte
// without it carries over into the next (Warren, "Hacker's Delight", section 6-1).
constexpr std::size_t leading_small_letters(std::uint64_t bytes) {
    const std::uint64_t low = bytes & all_bytes(0x7F);
    const std::uint64_t from_a = low + all_bytes(0x80 - 'a');
    const std::uint64_t behind_z = low + all_bytes(0x80 - 'z' - 1);
    const std::uint64_t others = ~(from_a & ~behind_z & ~bytes) & all_bytes(0x80);
    return static_cast<std::size_t>(std::countr_zero(others)) / 8;
}

// The same of small letters and capitals.
constexpr std::size_t leading_letters(std::uint64_t bytes) {
    return leading_small_letters(bytes | all_bytes('a' ^ 'A'));
}

}  // namespace clausediff
