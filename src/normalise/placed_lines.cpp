#include "normalise/placed_lines.hpp"

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "normalise/clause_end.hpp"
#include "normalise/dates.hpp"
#include "normalise/words.hpp"

#include <algorithm>

namespace clausediff::detail {
namespace {

constexpr std::size_t kLongestLine = 160;  // bytes

// The place of the figures whose last stands right before byte `end`, with a short suffix between: "45e ", "45-е ",
// "第45". npos if there are none.
std::size_t figures_before(std::string_view text, std::size_t end) {
    constexpr std::size_t kSuffix = 8;  // bytes of " - " and of the letters of the ordinal
    std::size_t digit = end;
    while (digit > 0 && end - digit < kSuffix && !is_digit(text[digit - 1])) --digit;
    std::size_t begin = digit;
    while (begin > 0 && is_digit(text[begin - 1])) --begin;
    return begin < digit ? begin : std::string_view::npos;
}

// The end of the figures that stand after byte `begin` and a space; npos if there are none.
std::size_t figures_after(std::string_view text, std::size_t begin) {
    while (begin < text.size() && text[begin] == ' ') ++begin;
    std::size_t end = begin;
    while (end < text.size() && is_digit(text[end])) ++end;
    return end > begin ? end : std::string_view::npos;
}

bool is_session_phrase(std::string_view folded, std::string_view phrase, bool opens) {
    return opens ? folded.starts_with(phrase) : folded.ends_with(phrase);
}

}  // namespace

std::string_view placed_meeting(std::string_view text, const Language& language) {
    for (const std::string_view phrase : language.heads.meeting_phrases) {
        const std::size_t at = text.find(phrase);
        if (at == std::string_view::npos) continue;
        const std::size_t end = at + phrase.size();
        if (const std::size_t begin = figures_before(text, at); begin != std::string_view::npos) {
            return text.substr(begin, end - begin);
        }
        if (const std::size_t last = figures_after(text, end); last != std::string_view::npos) {
            return text.substr(at, last - at);
        }
    }
    return {};
}

bool is_placed_meeting_line(std::string_view text, const Language& language) {
    constexpr std::size_t kMostBefore = 3;  // bytes of a sign before the number: "第"
    if (text.size() > kLongestLine || ends_clause(text)) return false;
    const std::string_view meeting = placed_meeting(text, language);
    if (meeting.empty()) return false;
    if (static_cast<std::size_t>(meeting.data() - text.data()) > kMostBefore) return false;
    std::string_view rest = text.substr(static_cast<std::size_t>(meeting.data() + meeting.size() - text.data()));
    rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
    return rest.empty() || rest.starts_with('(') || is_date(rest, language);
}

std::string placed_session(std::string_view text, const Language& language) {
    constexpr std::size_t kMostWords = 9;
    if (language.heads.session_phrases.empty() || text.size() > kLongestLine || ends_clause(text)) return {};
    const std::vector<std::string_view> words = split_words(text);
    if (words.size() > kMostWords) return {};
    const std::string folded = unicode::fold(text);
    for (const std::string_view phrase : language.heads.session_phrases) {
        const bool alone = folded.size() <= phrase.size() + 1;
        if (!alone && (is_session_phrase(folded, phrase, false) || is_session_phrase(folded, phrase, true))) {
            return std::string(text);
        }
    }
    return {};
}

std::string placed_agenda_item(std::string_view text, const Language& language) {
    const std::string_view opening = language.heads.item_opening;
    if (opening.empty() || text.size() > kLongestLine) return {};
    const std::string folded = unicode::fold(text);
    if (!folded.starts_with(opening)) return {};
    const std::size_t begin = folded.find_first_not_of(' ', opening.size());
    if (begin == std::string::npos || !is_digit(folded[begin])) return {};
    if (language.heads.item_endings.empty()) return folded.substr(begin);
    for (const std::string_view ending : language.heads.item_endings) {
        const std::size_t end = folded.find(ending, begin);
        if (end != std::string::npos) return std::string(trim_end(folded.substr(begin, end - begin), " "));
    }
    return {};
}

bool tells_who_adopted(std::string_view text, const Language& language) {
    constexpr std::size_t kLongest = 250;  // bytes
    if (language.heads.adopted_by_phrases.empty() || text.size() > kLongest || ends_clause(text)) return false;
    const std::string folded = unicode::fold(text);
    return std::any_of(language.heads.adopted_by_phrases.begin(), language.heads.adopted_by_phrases.end(),
                       [&](std::string_view phrase) { return folded.find(phrase) != std::string::npos; });
}

}  // namespace clausediff::detail
