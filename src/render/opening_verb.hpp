// The words that the UN's house style sets in italics at the start of a clause.
#pragma once

#include "normalise/language.hpp"

#include <clausediff/resolution.hpp>

#include <cstddef>

namespace clausediff::render {

// Bytes of the opening of `clause` that stand in italics: of "Also takes note with appreciation of the report" all up
// to "appreciation", of the enacting line the name of the body. 0 for headings, table rows, annexes, sub-paragraphs and
// clauses that open with no verb. (United Nations Editorial Manual, "Resolutions and other formal decisions".)
[[nodiscard]] std::size_t opening_length(const Clause& clause, const Language& language);

}  // namespace clausediff::render
