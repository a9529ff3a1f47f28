// One input for two documents.
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <utility>

namespace clausediff::fuzz {

// What stands before and after the first line "====", each with its line ends; the second only if that line is there.
inline std::pair<std::string, std::optional<std::string>> parted(std::string_view input) {
    constexpr std::string_view kLine = "\n====\n";
    const std::size_t at = input.find(kLine);
    if (at == std::string_view::npos) return {std::string(input), std::nullopt};
    return {std::string(input.substr(0, at + 1)), std::string(input.substr(at + kLine.size()))};
}

// The text with a few of its words and lines dropped, doubled and moved; the same text gives the same.
inline std::string edited(std::string text) {
    std::mt19937 random(static_cast<unsigned>(text.size()));
    const auto up_to = [&](std::size_t most) { return static_cast<std::size_t>(random() % (most + 1)); };
    for (std::size_t edits = 1 + up_to(3); edits > 0 && !text.empty(); --edits) {
        const char part = up_to(1) == 0 ? ' ' : '\n';
        const std::size_t begin = text.find(part, up_to(text.size() - 1));
        if (begin == std::string::npos) continue;
        const std::size_t end = text.find(part, begin + 1);
        const std::string piece = text.substr(begin, end == std::string::npos ? end : end - begin);
        if (up_to(2) > 0) text.erase(begin, piece.size());
        if (up_to(1) == 0) text.insert(std::min(text.find(part, up_to(text.size())), text.size()), piece);
    }
    return text;
}

}  // namespace clausediff::fuzz
