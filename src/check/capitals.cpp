// A term that one text writes with different capitals: "States parties" beside "States Parties".
#include "check/rules.hpp"

#include "base/unicode.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff::detail::checking {
namespace {

struct Occurrence {
    std::size_t passage = 0;
    Range range;
};
using Forms = std::map<std::string, std::vector<Occurrence>>;  // of each form as printed

// What the term is of: "to the convention" of "States Parties to the Convention". Those of two treaties may differ.
std::string owner_after(const TokenList& words, std::size_t at) {
    constexpr std::size_t kWords = 3;
    std::string owner;
    for (std::size_t k = at; k < words.size() && k < at + kWords; ++k) {
        if (words.tokens[k].kind == TokenKind::punctuation) break;
        owner += unicode::fold(words.word(k)) + " ";
    }
    return owner;
}

// A term as it is printed: "States parties", also of "States not parties".
struct Printed {
    std::string form;
    std::size_t words = 0;  // 0 if it does not stand there
};
Printed printed_at(std::size_t at, std::string_view term, const TokenList& words, std::string_view negation) {
    Printed printed;
    while (!term.empty()) {
        const std::string_view part = term.substr(0, term.find(' '));
        const auto word = [&] { return at + printed.words < words.size() ? words.word(at + printed.words) : ""; };
        if (printed.words > 0 && !negation.empty() && unicode::fold(word()) == negation) ++printed.words;
        if (unicode::fold(word()) != part) return {};
        printed.form += (printed.form.empty() ? "" : " ") + std::string(word());
        ++printed.words;
        term.remove_prefix(std::min(part.size() + 1, term.size()));
    }
    return printed;
}

// "The Assembly of States Parties" is a name, whose capitals say nothing of the term elsewhere.
bool is_in_name(const TokenList& words, std::size_t term, const Language& language) {
    constexpr std::size_t kBetween = 2;  // "of the"
    for (std::size_t k = term; k-- > 0 && term - k <= kBetween + 1;) {
        const std::string folded = unicode::fold(words.word(k));
        std::size_t after = 0;
        if (contains(language.writing.body_words, folded))
            return unicode::is_upper(unicode::next(words.word(k), after));
        if (!contains(language.drafting.name_joints, folded)) return false;  // "the Council and States parties"
    }
    return false;
}

// Headings and titles have capitals of their own, and quotations are another's.
bool is_looked_at(const Text& text, const Passage& passage) {
    if (passage.note != kNone) return false;
    const Clause& clause = text.clauses()[passage.clause];
    return clause.type == ClauseType::paragraph && clause.section != Section::annex;
}

std::map<std::string, Forms> forms_of(std::string_view term, const Text& text) {
    std::map<std::string, Forms> forms;  // of each owner
    for (std::size_t p = 0; p < text.passages.size(); ++p) {
        const TokenList& words = text.passages[p].words;
        if (!is_looked_at(text, text.passages[p])) continue;
        bool quoted = false;
        for (std::size_t k = 0; k < words.size(); ++k) {
            const std::string_view word = words.word(k);
            if (word.find("“") != word.npos) quoted = true;
            const Printed printed = quoted ? Printed() : printed_at(k, term, words, text.language.drafting.negation);
            if (word.find("”") != word.npos) quoted = false;
            if (printed.words < 2 || is_in_name(words, k, text.language)) continue;
            forms[owner_after(words, k + printed.words)][printed.form].push_back(
                {p, range_of(words, k, k + printed.words - 1)});
        }
    }
    return forms;
}

}  // namespace

void capitals(const Draft& draft, Report& report) {
    const Text& text = draft.text;
    for (const std::string_view term : text.language.drafting.capital_terms) {
        for (const auto& [owner, forms] : forms_of(term, text)) {
            if (forms.size() < 2) continue;
            const auto most = std::max_element(forms.begin(), forms.end(), [](const auto& one, const auto& other) {
                return one.second.size() < other.second.size();
            });
            for (const auto& [form, occurrences] : forms) {
                if (form == most->first) continue;
                const Occurrence& first = occurrences.front();  // once is enough
                report.at(text.passages[first.passage], first.range,
                          fmt::format("\"{}\" is \"{}\" elsewhere", form, most->first));
            }
        }
    }
}

}  // namespace clausediff::detail::checking
