// Which texts the rules are for.
#include <clausediff/check.hpp>

#include "base/unicode.hpp"
#include "normalise/language.hpp"
#include "normalise/opening.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>

namespace clausediff {

using namespace detail;
namespace {

// "The General Assembly, recalling its resolution 89/117, decides to": one sentence is all. Counted paragraphs open so
// in the present tense in resolutions, and in reports in the past.
bool tells_what_body_does(const Clause& clause, const Language& language) {
    const std::size_t body = bytes_of_body(clause.text, language);
    if (body == 0 || clause.number.empty()) return body > 0;
    const std::string rest = unicode::fold(std::string_view(clause.text).substr(body, 60));
    const std::size_t first = rest.find_first_not_of(" ,");
    return first != std::string::npos && is_operative_verb(rest.substr(first, rest.find(' ', first) - first), language);
}

// Half of the paragraphs say what the body does: "Notes the report", "The General Assembly decides to". Those of a
// programme of work do not, and those of a report say, counted, what it did: "12. The Committee adopted the report".
bool opens_with_verbs(const Resolution& draft, const Language& language) {
    std::size_t paragraphs = 0;
    std::size_t with_verb = 0;
    for (const Clause& clause : draft.clauses) {
        if (clause.type != ClauseType::paragraph || clause.section == Section::annex || clause.level > 1) continue;
        ++paragraphs;
        if (tells_what_body_does(clause, language) || opening_of(clause.text, language) != Opening::neither)
            ++with_verb;
    }
    return with_verb > 0 && with_verb * 2 >= paragraphs;
}

bool says(const std::string& text, const WordList& phrases) {
    const std::string folded = unicode::fold(text);
    return std::any_of(phrases.begin(), phrases.end(),
                       [&](std::string_view phrase) { return folded.find(phrase) != std::string::npos; });
}

// "Note by the Secretariat", in the head. "Draft resolution submitted by the Chair" is a submission too.
bool is_submitted_note(const Resolution& draft, const Language& language) {
    return std::any_of(draft.head.begin(), draft.head.end(), [&](const HeadParagraph& line) {
        return line.kind == HeadKind::submission && says(line.text, language.heads.submission_phrases) &&
               !says(line.text, language.heads.draft_phrases);
    });
}

// After paragraphs that are counted it is that of a draft which a report holds.
bool opens_with_enacting_line(const Resolution& draft) {
    const auto first = std::find_if(draft.clauses.begin(), draft.clauses.end(), [](const Clause& clause) {
        const bool counted = clause.type == ClauseType::paragraph && clause.level <= 1 && !clause.number.empty();
        return clause.id.kind == ClauseKind::enacting || counted;
    });
    return first != draft.clauses.end() && first->id.kind == ClauseKind::enacting;
}

}  // namespace

std::string why_not_checked(const Resolution& draft) {
    const Language& language = detail::language(draft.metadata.language);
    if (!draft.metadata.amends.empty()) return fmt::format("it is an amendment, to {}", draft.metadata.amends);
    if (!language.has_drafting() || draft.metadata.symbol.find("/RES/") != std::string::npos) return {};
    if (opens_with_enacting_line(draft) || opens_with_verbs(draft, language)) return {};
    return is_submitted_note(draft, language)
               ? "it is a note, no resolution or decision"
               : "it is no resolution or decision: few of its paragraphs say what a body does";
}

}  // namespace clausediff
