// What the helper program answers about a PDF file (read/helper/protocol.hpp): its pages, and on them words with their
// places.
#pragma once

#include <clausediff/error.hpp>

#include "read/budget.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff::detail::pdf {

struct Word {
    double left = 0;  // points
    double top = 0;
    double right = 0;
    double bottom = 0;
    double size = 0;        // of the font, in points
    std::size_t font = 0;   // index in PdfText::fonts
    int turn = 0;           // quarter turns against the page, 0 to 3
    std::string_view text;  // UTF-8, no white space; points into the helper's output
};

struct Page {
    int number = 0;    // 1-based
    double width = 0;  // points
    double height = 0;
    std::vector<Word> words;  // in no order that means anything
};

struct PdfText {
    std::vector<std::string_view> fonts;  // names; point into the helper's output
    std::vector<Page> pages;
    std::vector<int> faulty;  // pages with faults, and those that are missing; 0 for the file as a whole
};

// The error for a file of which nothing, or not all, can be read.
Error damaged(const std::string& path);

// Reads what the helper wrote; its words are charged to the budget. The result points into `output`. Errors: unreadable
// (what the helper answers, or an output that breaks the rules), too_large (pages, words). `page_limit` is named in the
// message.
Result<PdfText> parse_words(std::string_view output, const std::string& path, std::size_t page_limit, Budget& budget);

}  // namespace clausediff::detail::pdf
