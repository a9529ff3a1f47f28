// Routine or substance: what each delete and each insert of an edit script is about.
#pragma once

#include <clausediff/comparison.hpp>

#include "normalise/language.hpp"
#include "normalise/tokens.hpp"

#include <vector>

namespace clausediff::detail {

// Gives every delete and insert of `segments` its class. The lists are the words of both texts; empty for a text that
// is not there. A delete and an insert at one place are read as one edit: what both say, in another spelling or order
// of signs, does not count; of what is left the weightiest word decides: wording, then number, then what most letters
// are.
void classify(std::vector<Segment>& segments, const TokenList& before, const TokenList& after,
              const Language& language);

// Gives `name` to wording that replaces one name by another in all changes of the comparison: "the Department of Public
// Information", which AFTER has nowhere left, by "the Department of Global Communications", which BEFORE has nowhere.
void classify_renamed(Comparison& comparison, const Language& language);

// Is the change one of linked clauses, and no edit of it a number or wording? Its edits have their classes. Without
// `notes` those of its footnotes, which cannot be compared then, do not count.
[[nodiscard]] bool is_routine(const ClauseChange& change, bool notes);

// Do both open with a verb, but not with the same?
[[nodiscard]] bool opens_with_other_verb(const Clause& before, const Clause& after);

}  // namespace clausediff::detail
