#include "normalise/clause_end.hpp"

#include "normalise/marks.hpp"

#include <utility>

namespace clausediff::detail {

namespace {

// The signs of Chinese and Arabic, and those that mean the same.
constexpr std::pair<std::string_view, char> kSigns[] = {{"。", '.'}, {"，", ','}, {"；", ';'},
                                                        {"：", ':'}, {"،", ','},  {"؛", ';'}};

}  // namespace

char closing_punctuation(std::string_view text) {
    text = without_mark(text);
    for (const std::string_view closing : {"\"", "]", ")", "”", "’", "“", "»", "》", "）"}) {
        if (text.ends_with(closing)) text.remove_suffix(closing.size());
    }
    if (text.empty()) return '\0';
    if (std::string_view(".,;:").find(text.back()) != std::string_view::npos) return text.back();
    for (const auto& [sign, same] : kSigns) {
        if (text.ends_with(sign)) return same;
    }
    return '\0';
}

bool ends_clause(std::string_view text) {
    return closing_punctuation(text) != '\0';
}

}  // namespace clausediff::detail
