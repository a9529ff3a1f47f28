// Texts that stand in tables, as they do while they are negotiated.
#pragma once

#include <clausediff/source.hpp>

namespace clausediff::detail {

// Where the first of two columns holds labels, "PP1", "1.", "(a)", and the second the clauses, the rows of a table
// become paragraphs. Where most of the text stands in other tables, a notice says so.
void settle_label_tables(SourceText& source);

}  // namespace clausediff::detail
