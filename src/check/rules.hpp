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

}  // namespace clausediff::detail::checking
