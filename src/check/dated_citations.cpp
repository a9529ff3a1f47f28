// Resolutions that a text cites, with their dates.
#include "check/numbers.hpp"

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "diff/word_class.hpp"
#include "normalise/dates.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace clausediff::detail::checking {
namespace {

constexpr std::size_t kDateBytes = 60;  // of a date, at most, with the names of its month

// The date that stands in front of a citation, in a language without spaces: of 2036年12月6日第91/30号.
std::string date_before(std::string_view text) {
    constexpr std::string_view kDay = "日";
    std::size_t begin = text.size();
    if (!text.ends_with(kDay)) return {};
    constexpr std::string_view kSigns[] = {kDay, "月", "年"};
    for (const std::string_view sign : kSigns) {
        if (!text.substr(0, begin).ends_with(sign)) return {};
        begin -= sign.size();
        while (begin > 0 && is_digit(text[begin - 1])) --begin;
    }
    return std::string(text.substr(begin));
}

// What a token that begins with a citation cites: "67/264", "1325 (2000)", "60/30 A".
std::string_view cited_in(std::string_view word) {
    std::size_t end = 0;
    while (end < word.size() && (is_digit(word[end]) || word[end] == '/')) ++end;
    const bool year = word.substr(0, end).find('/') == word.npos;
    const std::size_t close = word.find(')', end);
    if (year && close != word.npos) return word.substr(0, close + 1);
    const bool part = end + 1 < word.size() && word[end] == ' ' && is_upper(word[end + 1]);
    return word.substr(0, part ? end + 2 : end);
}

class CitationReader {
public:
    CitationReader(const TokenList& words, const Language& language) : words_(words), language_(language) {}

    std::vector<DatedCitation> run() {
        for (std::size_t i = 0; i < words_.size(); ++i) {
            if (words_.tokens[i].kind != TokenKind::number) continue;
            if (language_.writing.spaced) {
                if (word_class(words_, i, language_) == EditClass::citation) read_spaced(i);
            } else {
                read_unspaced(i);
            }
        }
        return std::move(found_);
    }

private:
    // "67/264 of 17 May 2013" is one word, but where the table does not join the two.
    void read_spaced(std::size_t i) {
        const std::string_view word = words_.word(i);
        for (std::size_t begin = word.find(' '); begin != word.npos;) {
            const std::size_t end = word.find(' ', begin + 1);
            if (end == word.npos) break;
            if (dates_citation(word.substr(begin + 1, end - begin - 1))) {
                std::string_view cited = word.substr(0, begin);
                if (cited.ends_with(',')) cited.remove_suffix(1);
                found_.push_back({std::string(cited), std::string(word.substr(end + 1)), i});
                return;
            }
            begin = end;
        }
        // Where nothing is left to find after the word, a date that is none, "17 Decembers 2018", hides none after it.
        const bool may_stand_behind = !language_.drafting.other_bodies.empty();
        found_.push_back({std::string(word), may_stand_behind ? date_after(i) : "", i});
    }

    [[nodiscard]] bool dates_citation(std::string_view word) const {
        return word.size() <= kDateBytes && language_.dates_citation(unicode::fold(word));
    }

    // After the citation and a comma: ", de 22 de octubre de 2036".
    [[nodiscard]] std::string date_after(std::size_t i) const {
        std::string_view rest = words_.text.substr(words_.tokens[i].end);
        if (rest.starts_with(',')) rest.remove_prefix(1);
        if (!rest.starts_with(' ')) return {};
        rest.remove_prefix(1);
        const std::size_t end = rest.find(' ');
        if (end == rest.npos || !dates_citation(rest.substr(0, end))) return {};
        rest.remove_prefix(end);
        const std::size_t digits = rest.find_first_not_of(' ');
        if (digits == rest.npos || !is_digit(rest[digits])) return {};
        return whole_date(rest.substr(digits, kDateBytes));
    }
    // The shortest beginning of the text that is a date.
    [[nodiscard]] std::string whole_date(std::string_view text) const {
        for (std::size_t end = text.find(' '); end != text.npos; end = text.find(' ', end + 1)) {
            if (const std::string_view part = up_to_digit(text.substr(0, end)); !find_date(part, language_).empty())
                return std::string(part);
        }
        text = up_to_digit(text);
        return find_date(text, language_).empty() ? "" : std::string(text);
    }

    static std::string_view up_to_digit(std::string_view text) {
        while (!text.empty() && !is_digit(text.back())) text.remove_suffix(1);
        return text;
    }

    void read_unspaced(std::size_t i) {
        const std::string_view text = words_.text;
        const std::string_view opening = language_.citations.number_opening;
        const std::string_view word = words_.word(i);
        const std::size_t in_word = word.find(opening);
        std::size_t at = words_.tokens[i].begin;
        if (in_word != word.npos) {
            at += in_word + opening.size();
        } else if (!text.substr(0, at).ends_with(opening)) {
            return;
        }
        const std::string_view cited = cited_in(text.substr(at, 24));
        if (cited.find('/') == cited.npos && cited.find('(') == cited.npos) return;
        found_.push_back({std::string(cited), date_before(text.substr(0, at - opening.size())), i});
    }

    const TokenList& words_;
    const Language& language_;
    std::vector<DatedCitation> found_;
};

}  // namespace

std::vector<DatedCitation> citations_in(const TokenList& words, const Language& language) {
    return CitationReader(words, language).run();
}

}  // namespace clausediff::detail::checking
