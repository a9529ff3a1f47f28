// What the helper program says about a PDF file: its pages, and on them words with their places.
//
// The helper writes lines of text, with one space between two fields:
//   page NUMBER WIDTH HEIGHT                     a page begins; it is upright
//   font ID NAME                                 from here on ID stands for this font; names may repeat
//   word LEFT TOP RIGHT BOTTOM SIZE ID TURN TEXT a word of the page: its box, the font's size and ID, quarter turns
//   complaint PAGE                               Poppler has found faults on this page (0: in the file as a whole), and
//                                                may have left out words
//   end PAGES                                    the last line: nothing was cut off
//   error WHAT                                   instead of all that: "damaged", "locked" (a password), "pages" (too
//   many)
// All lengths are hundredths of a point, from the top left corner of the page downwards. A word is what Poppler holds
// for one: it ends at a space, and at a wider gap between two letters.
#pragma once

#include <clausediff/error.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff::pdf {

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

// Reads what the helper wrote. The result points into `output`. Errors: unreadable (what the helper says, or an output
// that breaks its own rules), too_large (pages). `page_limit` is named in the message.
Result<PdfText> parse_words(std::string_view output, const std::string& path, std::size_t page_limit);

}  // namespace clausediff::pdf
