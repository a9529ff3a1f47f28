// The blocks of a parsed page as paragraphs.
#pragma once

#include <clausediff/source.hpp>

#include "read/budget.hpp"
#include "read/html/page.hpp"

namespace clausediff::detail::html {

// The paragraphs in reading order, with notices. REQUIRES: the page has a root, as parse_page sees to. Errors: those of
// the budget.
[[nodiscard]] Result<SourceText> read_blocks(const Page& page, Budget& budget, Revisions revisions);

}  // namespace clausediff::detail::html
