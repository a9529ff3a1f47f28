// The words of a PDF file to the paragraphs of a document.
#pragma once

#include <clausediff/source.hpp>

#include "read/pdf/words.hpp"

namespace clausediff::detail::pdf {

// Pages without words make a text without paragraphs. The result holds nothing of `text`.
SourceText lay_out(const PdfText& text);

}  // namespace clausediff::detail::pdf
