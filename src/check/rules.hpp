// The rules: one function a rule, one file for rules that look at the same thing. A new one is a function, a value of
// Rule and, at the same place, a line of the table in rules.cpp.
#pragma once

#include "check/draft.hpp"

namespace clausediff::detail::checking {

// numbering.cpp
void numbering(const Draft& draft, Report& report);
// footnotes.cpp
void footnotes(const Draft& draft, Report& report);
// punctuation.cpp
void end_punctuation(const Draft& draft, Report& report);
// verbs.cpp
void opening_verbs(const Draft& draft, Report& report);
void sequencing(const Draft& draft, Report& report);
// verb_agreement.cpp: part of opening_verbs
void verb_agreement(const Draft& draft, std::size_t clause, Report& report);
// references.cpp
void cross_references(const Draft& draft, Report& report);
void moved_references(const Draft& draft, Report& report);
// citations.cpp
void citation_dates(const Draft& draft, Report& report);
void previous_recalled(const Draft& draft, Report& report);
// pairs.cpp
void unbalanced(const Draft& draft, Report& report);
// draft_text.cpp
void draft_text(const Draft& draft, Report& report);
// rolled_forward.cpp
void next_session(const Draft& draft, Report& report);
void kept_from_last_time(const Draft& draft, Report& report);
// left_out.cpp
void left_out(const Draft& draft, Report& report);
void defined_terms(const Draft& draft, Report& report);

// citation_session.cpp
void citation_sessions(const Draft& draft, Report& report);
// session_in_words.cpp
void sessions_in_words(const Draft& draft, Report& report);
// spacing.cpp
void spacing(const Draft& draft, Report& report);
// plural_citation.cpp
void plural_citations(const Draft& draft, Report& report);
// capitals.cpp
void capitals(const Draft& draft, Report& report);
// former_names.cpp
void former_names(const Draft& draft, Report& report);
// money_signs.cpp
void money_signs(const Draft& draft, Report& report);
// outdated_report.cpp
void outdated_reports(const Draft& draft, Report& report);
// repeated_clause.cpp
void repeated_clauses(const Draft& draft, Report& report);
// emptied_clause.cpp
void emptied_clauses(const Draft& draft, Report& report);
// placeholders.cpp
void placeholders(const Draft& draft, Report& report);
// totals.cpp
void totals(const Draft& draft, Report& report);
// lost_ibid.cpp
void lost_ibids(const Draft& draft, Report& report);
// late_definition.cpp
void late_definitions(const Draft& draft, Report& report);
// repeated_note.cpp
void repeated_notes(const Draft& draft, Report& report);

}  // namespace clausediff::detail::checking
