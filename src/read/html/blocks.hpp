// The blocks of a parsed page as paragraphs.
#pragma once

#include <clausediff/source.hpp>

#include "read/budget.hpp"
#include "read/html/page.hpp"

#include <vector>

namespace clausediff::detail::html {

// In reading order. REQUIRES: the page has a root, as parse_page sees to. Errors: those of the budget.
[[nodiscard]] Result<std::vector<SourceParagraph>> read_blocks(const Page& page, Budget& budget);

}  // namespace clausediff::detail::html
