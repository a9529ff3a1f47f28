// Looking through a text byte by byte, many bytes at a time.
#pragma once

#include <cstddef>
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

}  // namespace clausediff
