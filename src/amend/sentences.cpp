#include "amend/sentences.hpp"

#include "base/ascii.hpp"
#include "base/unicode.hpp"

#include <algorithm>

namespace clausediff::detail::amending {
namespace {

constexpr std::string_view kQuote = "\u201D";

bool is_stop(char c) {
    return c == '.' || c == '?' || c == '!';
}

// "No.", "art.", "J.": words of few letters, of which only abbreviations end in a full stop before a capital.
bool is_abbreviation(std::string_view text, std::size_t stop) {
    constexpr std::string_view kWords[] = {"no",   "nos", "art", "arts", "para", "paras", "vol",
                                           "chap", "mr",  "ms",  "mrs",  "dr",   "st"};
    std::size_t begin = stop;
    while (begin > 0 && is_letter(text[begin - 1])) --begin;
    const std::string word = to_lower(text.substr(begin, stop - begin));
    return word.size() == 1 || std::find(std::begin(kWords), std::end(kWords), word) != std::end(kWords);
}

bool begins_sentence(std::string_view text, std::size_t at) {
    while (at < text.size() && (text[at] == '(' || text.substr(at).starts_with("\u201C")))
        at += text[at] == '(' ? 1 : 3;
    if (at >= text.size()) return false;
    const char32_t c = unicode::next(text, at);
    return c < 0x80 ? is_upper(static_cast<char>(c)) : unicode::is_letter(c);
}

}  // namespace

std::vector<Range> sentences_of(std::string_view text) {
    std::vector<Range> out;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!is_stop(text[i]) || (text[i] == '.' && is_abbreviation(text, i))) continue;
        std::size_t end = i + 1;
        while (end < text.size() && (text[end] == ')' || text.substr(end).starts_with(kQuote))) {
            end += text[end] == ')' ? 1 : kQuote.size();
        }
        if (end + 1 >= text.size() || text[end] != ' ' || !begins_sentence(text, end + 1)) continue;
        out.push_back({begin, end});
        begin = end + 1;
    }
    if (begin < text.size()) out.push_back({begin, text.size()});
    return out;
}

std::optional<Range> sentence_at(std::string_view text, int number) {
    const std::vector<Range> all = sentences_of(text);
    const auto count = static_cast<int>(all.size());
    const int index = number > 0 ? number - 1 : count + number;
    if (index < 0 || index >= count) return std::nullopt;
    return all[static_cast<std::size_t>(index)];
}

}  // namespace clausediff::detail::amending
