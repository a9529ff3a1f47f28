// Looking through a text byte by byte, many bytes at a time.
#pragma once

#include <cstddef>
#include <string_view>

namespace clausediff {

// The first index in [from, end) for which `stops(index)` holds, `end` if there is none. Meant for what is rare: whole
// blocks without a stop are passed over at once, as compilers turn the inner loop, which has no way out, into vector
// instructions. So `stops` is asked for up to a block's indices behind the one that is found, all below `end`, and is
// best written without branches, as a lambda (a function would be called by its address).
template <typename Stops>
std::size_t find_index(std::size_t from, std::size_t end, Stops stops) {
    constexpr std::size_t kBlock = 32;
    std::size_t at = from;
    for (; at + kBlock <= end; at += kBlock) {
        unsigned char any = 0;
        for (std::size_t i = at; i < at + kBlock; ++i) any |= static_cast<unsigned char>(stops(i));
        if (any != 0) break;
    }
    while (at < end && !stops(at)) ++at;
    return at;
}

// The first byte at or behind `from` for which `stops(unsigned char)` holds; text.size() if there is none.
template <typename Stops>
std::size_t find_byte(std::string_view text, std::size_t from, Stops stops) {
    return find_index(from, text.size(), [&](std::size_t i) { return stops(static_cast<unsigned char>(text[i])); });
}

}  // namespace clausediff
