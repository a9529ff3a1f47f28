// Why a document has no clauses, for a person.
#pragma once

#include "normalise/segment.hpp"

#include <string>

namespace clausediff::detail {

// What was looked for and what there is instead: one line, as Error::message. REQUIRES: there is no clause.
std::string why_no_clauses(const SourceText& source, const Segmentation& segmentation);

}  // namespace clausediff::detail
