// The words of a text that show where a finding stands.
#pragma once

#include <cstddef>
#include <string_view>

namespace clausediff::detail::render {

struct Bytes {
    std::size_t begin = 0;
    std::size_t end = 0;
};

// Bytes [begin, end) of `text`, at most its size; of a place between two letters those of the word around it.
[[nodiscard]] inline Bytes shown_bytes(std::string_view text, std::size_t begin, std::size_t end) {
    if (begin != end) return {begin, end};
    const std::size_t space = begin == 0 ? text.npos : text.rfind(' ', begin - 1);
    const std::size_t next = text.find(' ', end);
    return {space == text.npos ? 0 : space + 1, next == text.npos ? text.size() : next};
}

}  // namespace clausediff::detail::render
