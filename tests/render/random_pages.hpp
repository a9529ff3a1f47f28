// Random lines as the pages of a PDF file.
#pragma once

#include "render/random_lines.hpp"

#include <string>

namespace sample {

struct Pages {
    std::string output;     // as the helper program writes the words of a file
    std::string text;       // all words of the document, notes too
    std::string furniture;  // what else the pages carry: running heads and page numbers
};

// Paragraphs broken into lines, rows of tables, footnotes at the foot of pages, running heads.
[[nodiscard]] Pages on_pages(const Lines& lines, unsigned seed);

// The same as a PDF file, without footnotes. What is no ASCII is left out.
struct PdfPages {
    std::string bytes;
    std::string text;
};
[[nodiscard]] PdfPages as_pdf(const Lines& lines);

}  // namespace sample
