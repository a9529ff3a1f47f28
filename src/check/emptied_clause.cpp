// A clause of which nothing is left but its number, its sign or its verb.
#include "check/rules.hpp"

#include "base/unicode.hpp"
#include "normalise/opening.hpp"

#include <fmt/format.h>

#include <string_view>

namespace clausediff::detail::checking {
namespace {

// Letters and digits of the text from a byte on.
bool has_words(std::string_view text, std::size_t from) {
    for (std::size_t at = from; at < text.size();) {
        if (unicode::is_word(unicode::next(text, at))) return true;
    }
    return false;
}

}  // namespace

void emptied_clauses(const Draft& draft, Report& report) {
    const Text& text = draft.text;
    for (std::size_t i = 0; i < text.clauses().size(); ++i) {
        const Clause& clause = text.clauses()[i];
        if (clause.type != ClauseType::paragraph || clause.section == Section::annex) continue;
        if (clause.id.kind == ClauseKind::enacting) continue;
        if (!has_words(clause.text, 0)) {
            report.at(i, "nothing is left of this clause");
            continue;
        }
        if (clause.opening.length == 0 || is_enacting_line(clause.text, text.language)) continue;
        if (has_words(clause.text, clause.opening.length) || clause.text.ends_with(':')) continue;
        report.at(i, fmt::format("nothing is left of this clause but \"{}\"",
                                 std::string_view(clause.text).substr(0, clause.opening.length)));
    }
}

}  // namespace clausediff::detail::checking
