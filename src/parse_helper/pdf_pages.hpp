// The words of the pages, written by several processes at once.
#pragma once

#include "parse_helper/output.hpp"

#include <poppler-document.h>

#include <cstddef>

namespace clausediff::detail::parse_helper {

// Poppler has found a fault in the file. It goes on and leaves out what it cannot read.
void note_complaint();

// Writes all pages of the document and the last line. The pages are shared out among up to `workers` processes, this
// one included: most of the time goes into the layout of pages, which know nothing of each other. False if a page
// cannot be read or written.
bool write_pages(const poppler::document& document, int pages, std::size_t workers, Output& out);

}  // namespace clausediff::detail::parse_helper
