// The words by which a clause says what the body does.
#pragma once

#include "normalise/language.hpp"

#include <clausediff/resolution.hpp>

#include <cstddef>

namespace clausediff::detail {

// The opening of `clause`, whose text, section, type and level are known. By the grammar of resolutions (United Nations
// Editorial Manual, "Resolutions and other formal decisions"): adverbs, a participle, an adjective or a verb in the
// present tense, perhaps a second verb, then what goes with it: "note", "upon", "with deep concern".
[[nodiscard]] OpeningVerb opening_verb(const Clause& clause, const Language& language);

// Does the clause ask for a report, put an item on an agenda, or the like? A sub-paragraph has the verb of its
// paragraph. REQUIRES: the clauses have their tokens and openings.
[[nodiscard]] bool asks_for_more(const Resolution& text, std::size_t clause, const Language& language);

}  // namespace clausediff::detail
