// What PREVIOUS has and the draft does not.
#include "check/rules.hpp"

#include "check/short_forms.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <set>

namespace clausediff::detail::checking {
namespace {

constexpr std::size_t kShownWords = 8;

std::string beginning(const TokenList& words) {
    if (words.size() <= kShownWords) return std::string(words.text);
    return std::string(words.text.substr(0, words.tokens[kShownWords].gap)) + " ...";
}

// The last clause of the draft that descends from one before `removed` of PREVIOUS, after which it would stand.
std::size_t place_of(const Draft& draft, std::size_t removed) {
    for (std::size_t i = removed; i-- > 0;) {
        if (draft.now[i] != kNone) return draft.now[i];
    }
    return 0;
}

}  // namespace

void left_out(const Draft& draft, Report& report) {
    const Text& old = *draft.previous;
    for (std::size_t i = 0; i < old.clauses().size(); ++i) {
        if (draft.now[i] != kNone || is_heading_or_closing(old.clauses()[i].type)) continue;
        report.at(place_of(draft, i), fmt::format("after this clause, {} of the text before is left out: \"{}\"",
                                                  old.clauses()[i].label, beginning(old.words[i])));
    }
}

void defined_terms(const Draft& draft, Report& report) {
    const std::set<std::string> defined = definitions(draft.text);
    std::set<std::string, std::less<>> lost;
    for (const std::string& form : definitions(*draft.previous)) {
        if (defined.count(form) == 0) lost.insert(form);
    }
    for (std::size_t i = 0; i < draft.text.clauses().size() && !lost.empty(); ++i) {
        const TokenList& words = draft.text.words[i];
        for (std::size_t k = 0; k < words.size(); ++k) {
            const auto form = lost.find(words.word(k));
            if (form == lost.end()) continue;
            report.at(i, range_of(words, k, k), fmt::format("\"{}\" is used, but no longer defined", *form));
            lost.erase(form);  // once is enough
        }
    }
}

}  // namespace clausediff::detail::checking
