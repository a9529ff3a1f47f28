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

enum class Stop { full, doubtful, none };

// "No.", "art.", "J.": words of few letters, which most often are abbreviations; but "annex I." may end a sentence.
// Titles of persons never do.
Stop kind_of_stop(std::string_view text, std::size_t stop) {
    constexpr std::string_view kWords[] = {"no", "nos", "art", "arts", "para", "paras", "vol", "chap"};
    constexpr std::string_view kTitles[] = {"mr", "ms", "mrs", "dr", "st"};
    std::size_t begin = stop;
    while (begin > 0 && is_letter(text[begin - 1])) --begin;
    const std::string word = to_lower(text.substr(begin, stop - begin));
    if (std::find(std::begin(kTitles), std::end(kTitles), word) != std::end(kTitles)) return Stop::none;
    const bool may_be = word.size() == 1 || std::find(std::begin(kWords), std::end(kWords), word) != std::end(kWords);
    return may_be ? Stop::doubtful : Stop::full;
}

bool begins_sentence(std::string_view text, std::size_t at) {
    while (at < text.size() && (text[at] == '(' || text.substr(at).starts_with("\u201C")))
        at += text[at] == '(' ? 1 : 3;
    if (at >= text.size()) return false;
    const char32_t c = unicode::next(text, at);
    return c < 0x80 ? is_upper(static_cast<char>(c)) : unicode::is_letter(c);
}

}  // namespace

SplitText split_sentences(std::string_view text) {
    SplitText out;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!is_stop(text[i])) continue;
        const Stop stop = text[i] == '.' ? kind_of_stop(text, i) : Stop::full;
        if (stop == Stop::none) continue;
        std::size_t end = i + 1;
        while (end < text.size() && (text[end] == ')' || text.substr(end).starts_with(kQuote))) {
            end += text[end] == ')' ? 1 : kQuote.size();
        }
        if (end + 1 >= text.size() || text[end] != ' ' || !begins_sentence(text, end + 1)) continue;
        if (stop == Stop::doubtful) {
            out.doubtful.push_back(i);
            continue;
        }
        out.sentences.push_back({begin, end});
        begin = end + 1;
    }
    if (begin < text.size()) out.sentences.push_back({begin, text.size()});
    return out;
}

std::optional<Range> SplitText::sentence_at(int number) const {
    const auto count = static_cast<int>(sentences.size());
    const int index = number > 0 ? number - 1 : count + number;
    if (index < 0 || index >= count) return std::nullopt;
    return sentences[static_cast<std::size_t>(index)];
}

bool SplitText::is_doubtful(const Range& range) const {
    const auto first = std::lower_bound(doubtful.begin(), doubtful.end(), range.begin);
    return first != doubtful.end() && *first < range.end;
}

bool SplitText::is_doubtful(int number) const {
    const std::optional<Range> there = sentence_at(number);
    if (!there) return !doubtful.empty();
    return is_doubtful(number > 0 ? Range{0, there->end} : Range{there->begin, sentences.back().end});
}

}  // namespace clausediff::detail::amending
