#include "diff/word_class.hpp"

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "diff/session_words.hpp"

#include <algorithm>
#include <string>

namespace clausediff::detail {
namespace {

constexpr std::size_t kNear = 4;  // words between "resolutions" and a number that it goes with, at most

bool is_year(std::string_view text) {
    return text.size() == 4 && all_digits(text) && (text.starts_with("19") || text.starts_with("20"));
}

// "2019", "2018-2019", "2018/19", "1990s"
bool is_years(std::string_view text) {
    if (text.ends_with('s')) text.remove_suffix(1);
    const std::size_t mark = text.find_first_not_of("0123456789");
    if (mark == std::string_view::npos) return is_year(text);
    std::size_t next = mark;
    unicode::next(text, next);
    const std::string_view second = text.substr(next);
    return is_year(text.substr(0, mark)) && (is_year(second) || (second.size() == 2 && all_digits(second)));
}

class WordReader {
public:
    WordReader(const TokenList& list, const Language& language) : list_(list), language_(language) {}

    EditClass read(std::size_t i, const std::string& word) const {
        const EditClass found = by_form(i, word);
        const bool may_count = found == EditClass::wording || found == EditClass::number;
        // Where the table has whole ordinals, by_form has looked for sessions.
        const bool known = !language_.heads.ordinal_words.empty();
        return may_count && !known && names_session(list_, i, word, language_) ? EditClass::session : found;
    }

private:
    EditClass by_form(std::size_t i, const std::string& word) const {
        switch (list_.tokens[i].kind) {
            case TokenKind::punctuation:
            case TokenKind::blank:
                return EditClass::none;
            case TokenKind::number:
                return read_number(i);
            case TokenKind::word:
            case TokenKind::ideograph:
                break;
        }
        if (contains(language_.openings.sequencing_adverbs, word)) return EditClass::sequencing;
        if (contains(language_.dates.months, word)) return EditClass::date;
        if (contains(language_.writing.neutral_words, word)) return EditClass::none;
        if (contains(language_.citations.cited_words, word))
            return near_citation(i) ? EditClass::citation : EditClass::wording;
        if (contains(language_.heads.session_words, word))
            return near_ordinal(i) ? EditClass::session : EditClass::wording;
        if (is_ordinal(word)) return leads_to_session(i) ? EditClass::session : EditClass::number;
        if (is_numeral(word)) return EditClass::number;
        return EditClass::wording;
    }

    [[nodiscard]] std::string folded(std::size_t i) const { return unicode::fold(list_.word(i)); }

    EditClass read_number(std::size_t i) const {
        const std::string_view word = list_.word(i);
        if (!language_.writing.spaced) {
            if (const EditClass signs = read_signs(i); signs != EditClass::none) return signs;
        }
        const std::string_view first = word.substr(0, word.find(' '));
        if (is_years(first) && first.size() == word.size()) {
            return leads_to_session(i) ? EditClass::session : EditClass::date;
        }
        if (is_symbol(first))
            return first.find("/RES/") != std::string_view::npos ? EditClass::citation : EditClass::symbol;
        // "أيار/مايو 2034" is no citation.
        const bool stroke = first.find('/') != std::string_view::npos && !has_month(first);
        if (stroke || is_series(word)) return EditClass::citation;
        if (opens_period(i)) return EditClass::date;
        if (has_month(word)) return follows_citation(i) ? EditClass::citation : EditClass::date;
        if (is_ordinal_number(first)) return leads_to_session(i) ? EditClass::session : EditClass::number;
        // "Add.1", "Rev.2": what is added to a document.
        const std::size_t stop = first.find('.');
        if (is_upper(first.front()) && stop != std::string_view::npos && all_digits(first.substr(stop + 1))) {
            return EditClass::symbol;
        }
        return EditClass::number;
    }

    // What the signs around a number say, in a language without spaces: 第77/30号, 第七十九届会议, 2013年5月. None if
    // it is a number like others.
    EditClass read_signs(std::size_t i) const {
        const std::string_view word = list_.word(i);
        const std::string_view ending = language_.citations.number_ending;
        if (!ending.empty() && word.ends_with(ending)) return EditClass::citation;
        constexpr std::size_t kSign = 3;  // bytes
        if (word.size() <= kSign || is_digit(word.back())) return EditClass::none;
        const std::string_view from_sign = list_.text.substr(list_.tokens[i].end - kSign);
        const WordList& phrases = language_.heads.session_phrases;
        const auto opens = [&](std::string_view phrase) { return from_sign.starts_with(phrase); };
        if (std::any_of(phrases.begin(), phrases.end(), opens)) return EditClass::session;
        const bool year = word.ends_with("年") && is_years(word.substr(0, word.size() - kSign));
        const bool month = word.find("月") != std::string_view::npos && !word.ends_with("个月");
        return year || month || word.ends_with("日") ? EditClass::date : EditClass::none;
    }

    // "A/73/328", "ST/SGB/2003/13", "S-10/2" is a resolution.
    static bool is_symbol(std::string_view word) {
        const std::size_t slash = word.find('/');
        if (slash == std::string_view::npos || !is_upper(word.front())) return false;
        const bool special_session = (word.starts_with("S-") || word.starts_with("ES-")) && slash > 2;
        return !special_session && word.find_first_of("0123456789") != std::string_view::npos;
    }

    // "1325 (2000)", "2819 (XXVI)", which the tokenizer has joined.
    static bool is_series(std::string_view word) { return word.find(" (") != std::string_view::npos; }

    bool has_month(std::string_view word) const {
        std::size_t at = 0;
        while (at < word.size()) {
            const std::size_t end = std::min(word.find_first_of(" /", at), word.size());
            if (contains(language_.dates.months, unicode::fold(word.substr(at, end - at)))) return true;
            at = end + 1;
        }
        return false;
    }

    // "resolution 67/264 and 68/12 of 3 May 2013": the date belongs to the number before it.
    bool follows_citation(std::size_t i) const {
        if (i < 2 || !language_.dates_citation(folded(i - 1))) return false;
        return list_.tokens[i - 2].kind == TokenKind::number && read_number(i - 2) == EditClass::citation;
    }

    // "10" in "from 10 to 12 December 2023".
    bool opens_period(std::size_t i) const {
        if (!all_digits(list_.word(i)) || list_.word(i).size() > 2 || i + 2 >= list_.size()) return false;
        const std::string joining = folded(i + 1);
        return (joining == "-" || contains(language_.writing.neutral_words, joining)) &&
               list_.tokens[i + 2].kind == TokenKind::number && has_month(list_.word(i + 2));
    }

    bool near_citation(std::size_t i) const {
        const std::size_t last = std::min(i + kNear, list_.size() - 1);
        for (std::size_t k = i + 1; k <= last; ++k) {
            if (list_.tokens[k].kind == TokenKind::number) return read_number(k) == EditClass::citation;
        }
        return false;
    }

    // "seventy-third", "hundredth", not "and" and "twenty".
    bool is_ordinal(std::string_view word) const {
        std::string_view rest = word;
        std::string_view part;
        while (!rest.empty()) {
            part = rest.substr(0, rest.find('-'));
            if (!contains(language_.heads.ordinal_words, part)) return false;
            rest.remove_prefix(std::min(part.size() + 1, rest.size()));
        }
        return !part.empty() && !contains(language_.writing.numeral_words, part) &&
               !contains(language_.writing.function_words, part);
    }

    // "72nd"
    static bool is_ordinal_number(std::string_view word) {
        const std::size_t letters = word.find_first_not_of("0123456789");
        return letters != 0 && letters != std::string_view::npos && word.size() == letters + 2;
    }

    // Every part of "twenty-five" is one.
    bool is_numeral(std::string_view word) const {
        while (!word.empty()) {
            const std::string_view part = word.substr(0, word.find('-'));
            if (!contains(language_.writing.numeral_words, part)) return false;
            word.remove_prefix(std::min(part.size() + 1, word.size()));
        }
        return true;
    }

    // The ordinal or the year at `i` counts sessions or meetings: "seventy-third and seventy-fourth regular sessions".
    bool leads_to_session(std::size_t i) const {
        if (!language_.is_known()) return false;
        for (std::size_t k = i + 1; k < list_.size() && k <= i + kNear + 2; ++k) {
            const std::string word = folded(k);
            const auto opens = [&](std::string_view name) { return !name.empty() && word.starts_with(name); };
            if (opens(language_.heads.session_word) || opens(language_.heads.meeting_word)) return true;
            const bool in_list =
                contains(language_.writing.function_words, word) || is_ordinal(word) || is_years(list_.word(k));
            // "the fifteenth general cooperation meeting", not "the third year, and the meeting"
            if (!in_list && (list_.tokens[k].kind == TokenKind::punctuation || k > i + kNear)) return false;
        }
        return false;
    }

    // The word at `i` belongs to a session that is named by ordinal or year: "seventy-third regular session".
    bool near_ordinal(std::size_t i) const {
        for (std::size_t k = i; k-- > 0 && i - k <= kNear;) {
            const std::string word = folded(k);
            if (is_ordinal(word) || is_years(list_.word(k)) || is_ordinal_number(list_.word(k))) return true;
            if (!contains(language_.heads.session_words, word)) return false;
        }
        return false;
    }

    const TokenList& list_;
    const Language& language_;
};

}  // namespace

EditClass word_class(const TokenList& list, std::size_t i, const std::string& folded, const Language& language) {
    const std::string_view word = list.word(i);
    if (word.size() > 2 && word.front() == '(' && word.back() == ')') {  // "(A/73/328)"
        const std::string_view inside = word.substr(1, word.size() - 2);
        const TokenizedText tokenized(inside, language);
        const TokenList inner = tokenized.list();
        if (inner.size() == 1) return WordReader(inner, language).read(0, unicode::fold(inside));
    }
    return WordReader(list, language).read(i, folded);
}

EditClass word_class(const TokenList& list, std::size_t i, const Language& language) {
    return word_class(list, i, unicode::fold(list.word(i)), language);
}

}  // namespace clausediff::detail
