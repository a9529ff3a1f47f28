#include "normalise/mark_finder.hpp"

#include "base/ascii.hpp"
#include "base/signs.hpp"
#include "base/unicode.hpp"
#include "normalise/words.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

namespace clausediff::detail {
namespace {

// Signs of scripts other than Latin, and the no-break space before a French sign.
bool opens_with_sign(std::string_view after) {
    static constexpr std::string_view kSigns[] = {"，", "。", "；", "：", "、", "》",
                                                  "）", "《", "،",  "؛",  "»",  "\xC2\xA0"};
    return static_cast<unsigned char>(after.front()) >= 0x80 &&
           std::any_of(std::begin(kSigns), std::end(kSigns),
                       [after](std::string_view sign) { return after.starts_with(sign); });
}

bool may_follow(std::string_view after) {
    return after.empty() || std::string_view(" ,;.:)]").find(after.front()) != std::string_view::npos ||
           after.starts_with("\xE2\x80\x9D") || opens_with_sign(after) || after.starts_with("\xE2\x80\x93") ||
           after.starts_with("\xE2\x80\x94");
}

// After a sign of a script without spaces a word may follow that is not counted: "，6同时", not "，6名".
bool opens_with_word(std::string_view before, std::string_view after, const Language& language) {
    static constexpr std::string_view kCounters[] = {"个", "名", "人", "次", "项", "月", "日",
                                                     "国", "时", "分", "至", "和", "比", "位"};
    const auto opens = [after](std::string_view word) { return after.starts_with(word); };
    const auto& units = language.writing.units;
    std::size_t at = 0;
    return ends_in_punctuation(before) && !after.empty() && unicode::is_ideograph(unicode::next(after, at)) &&
           std::none_of(units.begin(), units.end(), opens) &&
           std::none_of(std::begin(kCounters), std::end(kCounters), opens);
}

// " 4/" as old records print marks. In "34/ 180" a space was read into the number of a resolution.
bool is_slash_mark(std::string_view text, std::size_t i, std::size_t end) {
    if (i < 2 || text[i - 1] != ' ' || end >= text.size() || text[end] != '/') return false;
    const std::string_view after = text.substr(end + 1);
    return may_follow(after) && !(after.size() > 1 && after[0] == ' ' && is_digit(after[1]));
}

// "1" and "21", but no year and no citation.
bool is_plain_number(std::string_view word) {
    return !word.empty() && word.size() <= 3 && std::all_of(word.begin(), word.end(), is_digit);
}

}  // namespace

MarkFinder::MarkFinder(const Segmentation& segmentation, const Language& language) : language_(language) {
    for (const PagedNote& note : segmentation.notes) numbers_.insert(note.note.number);
}

void MarkFinder::find(std::size_t clause, std::string_view text, std::vector<MarkCandidate>& out) const {
    for (std::size_t i = 0; i < text.size();) {
        if (!is_digit(text[i])) {
            i += find_raised(clause, text, i, out);
            continue;
        }
        std::size_t end = i;
        while (end < text.size() && is_digit(text[end])) ++end;
        const std::size_t year = glued_year(text, i, end);
        const std::size_t begin = i + (year > 0 ? year : glued_citation(text, i, end));
        const std::string number(text.substr(begin, end - begin));
        if (language_.writing.bracketed_marks && numbers_.count(number) > 0) {
            if (const std::size_t after = find_bracketed(clause, text, i, end, out); after > 0) {
                i = after;
                continue;
            }
        }
        if (begin == i && is_slash_mark(text, i, end) && numbers_.count(number) > 0) {
            out.push_back({clause, i - 1, end + 1, number, MarkForm::clear});
            i = end;
            continue;
        }
        const bool decimal = end + 1 < text.size() && text[end] != ' ' && is_digit(text[end + 1]);
        if (begin > 0 && !decimal && numbers_.count(number) > 0 &&
            may_follow_here(text.substr(0, begin), text.substr(end))) {
            const bool after_year = begin > i;
            if (after_year) {
                out.push_back({clause, begin, end, number, MarkForm::likely});
            } else {
                judge(clause, text, begin, end, number, out);
            }
        }
        i = end;
    }
}

bool MarkFinder::may_follow_here(std::string_view before, std::string_view after) const {
    return may_follow(after) || (!language_.writing.spaced && opens_with_word(before, after, language_));
}

// Raised figures at `i` are a mark, with the space before them. Bytes that were looked at.
std::size_t MarkFinder::find_raised(std::size_t clause, std::string_view text, std::size_t i,
                                    std::vector<MarkCandidate>& out) const {
    std::size_t end = i;
    while (const std::size_t size = raised_digit_at_start(text.substr(end))) end += size;
    if (end == i) return 1;
    const std::string number = plain_digits(text.substr(i, end - i));
    if (i > 0 && numbers_.count(number) > 0) {
        out.push_back({clause, text[i - 1] == ' ' ? i - 1 : i, end, number, MarkForm::clear});
    }
    return end - i;
}

// "(3)" and "((3))" right after a word. The byte after it, or 0.
std::size_t MarkFinder::find_bracketed(std::size_t clause, std::string_view text, std::size_t begin, std::size_t end,
                                       std::vector<MarkCandidate>& out) const {
    const std::string number(text.substr(begin, end - begin));
    std::size_t brackets = 0;
    while (begin > 0 && end < text.size() && text[begin - 1] == '(' && text[end] == ')' && brackets < 2) {
        --begin;
        ++end;
        ++brackets;
    }
    if (brackets == 0 || begin == 0 || number.size() > 3) return 0;
    const bool spaced = text[begin - 1] == ' ' || is_digit(text[begin - 1]);
    const std::size_t first = text[begin - 1] == ' ' ? begin - 1 : begin;
    // What stands in single brackets after a space may be a number of the text, as in "paragraph 7 (3)".
    out.push_back({clause, first, end, number, spaced && brackets == 1 ? MarkForm::likely : MarkForm::clear});
    return end;
}

// "29 September 20117": a year with a mark after it. Bytes of the year, or 0.
std::size_t MarkFinder::glued_year(std::string_view text, std::size_t i, std::size_t end) const {
    if (end - i < 5 || end - i > 7 || i < 2) return 0;
    // "2024-202529 ;"
    constexpr std::size_t kYear = 4;
    for (const std::string_view dash : {"-", "\u2013"}) {
        const std::string_view before = text.substr(0, i);
        if (!before.ends_with(dash) || i < dash.size() + kYear) continue;
        if (all_digits(before.substr(i - dash.size() - kYear, kYear))) return kYear;
    }
    if (text[i - 1] != ' ') return 0;
    // Where marks stand before the sign, any year may have one: "en 20302 ;". "No. 20302" is a number.
    const std::string_view century = text.substr(i, 2);
    if (text[i - 2] != '.' && (century == "19" || century == "20")) return 4;
    const std::string previous = unicode::fold(last_word(text.substr(0, i - 1)));
    return contains(language_.dates.months, previous) ? 4 : 0;
}

// "75/2891 ;": a resolution of the General Assembly has three digits after the stroke at most, and a session before
// it. Bytes of its number, or 0.
std::size_t MarkFinder::glued_citation(std::string_view text, std::size_t i, std::size_t end) {
    constexpr std::size_t kNumber = 3;
    constexpr std::size_t kMostSession = 3;
    if (end - i <= kNumber || end - i > kNumber + 2 || i < 2 || text[i - 1] != '/') return 0;
    std::size_t session = i - 1;
    while (session > 0 && is_digit(text[session - 1])) --session;
    const std::size_t digits = i - 1 - session;
    return digits > 1 && digits <= kMostSession && session > 0 && text[session - 1] == ' ' ? kNumber : 0;
}

void MarkFinder::judge(std::size_t clause, std::string_view text, std::size_t i, std::size_t end,
                       const std::string& number, std::vector<MarkCandidate>& out) const {
    const std::string_view before = text.substr(0, i);
    const std::string_view after = text.substr(end);
    if (before.back() == ' ') {
        const std::string_view head = before.substr(0, before.size() - 1);
        if (!head.empty() && !counts_something(after)) out.push_back({clause, i - 1, end, number, spaced(head, after)});
    } else if (const auto form = glued_form(before, after); form && !takes_number(before)) {
        out.push_back({clause, i, end, number, *form});
    }
}

// "5 December", "2 per cent"
bool MarkFinder::counts_something(std::string_view after) const {
    if (!after.starts_with(" ")) return false;
    std::size_t at = 0;
    const std::string following = unicode::fold(next_word(after, at));
    return contains(language_.dates.months, following) || contains(language_.writing.units, following);
}

// "Conference 1 to", "Goals, 5 protection", "report; 3"; but also "paragraph 3", "paragraphs 1, 2 and".
MarkForm MarkFinder::spaced(std::string_view head, std::string_view after) const {
    const bool closing = ends_in_punctuation(head);
    const std::string_view word = last_word(head);
    const std::string previous = unicode::fold(trim_end(word, ",;.:"));
    if (is_plain_number(previous)) return MarkForm::doubtful;
    if ((!closing || head.back() == '.') && contains(language_.numbering.numbered_words, previous))
        return MarkForm::doubtful;
    if (closing) return after.empty() ? MarkForm::clear : MarkForm::likely;
    return MarkForm::weak;
}

// "Rev1", "km2": there a number is glued to a word and is no mark.
bool MarkFinder::takes_number(std::string_view before) const {
    const std::string_view word = trim_end(last_word(before), ".");
    std::size_t start = word.size();
    while (start > 0 && is_letter(word[start - 1])) --start;
    return contains(language_.numbering.words_with_glued_number, unicode::fold(word.substr(start)));
}

}  // namespace clausediff::detail
