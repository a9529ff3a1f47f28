// What the pages of a document carry besides its text, recognized by place and repetition.
#pragma once

#include "read/pdf/page_lines.hpp"

#include <vector>

namespace clausediff::detail::pdf {

using PageLines = std::vector<PageLine>;  // of one page, in reading order

// Marks as furniture, with the reason:
//   running heads: the lines at the top of a page that stand there at the same height on other pages too, and those
//     down to the document's symbol, if they are set like it. The head of the first page is the document's own.
//   feet: the lines at the bottom that are page or job numbers by their form, or stand there on other pages too
//   the distribution box: what stands at the right above the text of the first page, the symbol excepted
//   bar codes: what is too small to be read by people
void mark_page_furniture(std::vector<PageLines>& pages, double first_page_width);

// Parts the blocks that stand side by side above the text of the first page: the name of the body, the distribution
// box.
void split_masthead(PageLines& first_page, double page_width, double page_height);

}  // namespace clausediff::detail::pdf
