// The lines of a page, from words and their places.
#pragma once

#include <clausediff/reason.hpp>

#include "read/page_layout.hpp"
#include "read/pdf/words.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff::detail::pdf {

// What stands between a word and the word before it on its line.
enum class Gap {
    none,   // nothing: one printed word that the file holds in pieces
    space,  // one space, however wide
    wide,   // so much that the next cell of a table, or another block, begins
};

struct LineWord {
    std::string_view text;
    double left = 0;  // points, in the direction in which the line is read
    double right = 0;
    double base = 0;  // height of the foot of its letters, growing downwards
    double size = 0;
    std::string_view font;
    Gap before = Gap::none;
    bool raised = false;  // smaller than its line and set higher: the mark of a note, or an exponent
};

// Words [first, last) of a line, between wide gaps.
struct LineCell {
    std::size_t first = 0;
    std::size_t last = 0;
    double left = 0;
    double right = 0;
    std::size_t column = 0;  // of a table, in which it stands
};

// What the line is in a table.
struct TableLine {
    std::size_t row = 0;      // 1-based in the document; 0 if the line is of no table
    std::size_t columns = 0;  // of the table
    std::vector<LineCell> cells;
};

struct PageLine {
    std::vector<LineWord> words;  // never empty, from left to right
    double left = 0;
    double right = 0;
    double base = 0;
    double size = 0;         // of most of its letters
    bool bold = false;       // all of it
    int page = 0;            // 1-based
    int column = 0;          // of the page, from the left; lines of different columns do not go on with each other
    std::size_t number = 0;  // 1-based in the document
    Place place = Place::body;
    Reason reason = Reason::none;  // why it is furniture
    TableLine table;

    [[nodiscard]] double width() const { return right - left; }
};

// The lines of a page, from top to bottom and those of one height from left to right. A page whose text is turned is
// read as if it were not; what stands across most of the page's text comes last and is furniture.
//
// False spaces: a file places its letters one by one, and where it moves the next letters a little, Poppler ends a
// word. What is a space on a line, the line itself shows: its spaces are about equally wide.
std::vector<PageLine> lines_of_page(const Page& page, const PdfText& text);

// The line as it is printed, marks of notes and all; a tab for every wide gap.
std::string printed(const PageLine& line);

// The cells of a line. After a number or a bullet, "(a)", a wide gap parts no cells.
std::vector<LineCell> split_cells(const PageLine& line);

// The line has more than one cell.
bool has_cells(const PageLine& line);

// The cells of a line whose words `parts(i)` are parted, i being the index of the right one.
template <class Parts>
std::vector<LineCell> split_cells(const PageLine& line, Parts parts) {
    std::vector<LineCell> cells;
    for (std::size_t i = 0; i < line.words.size(); ++i) {
        const LineWord& word = line.words[i];
        if (i == 0 || parts(i)) cells.push_back({i, i, word.left, word.right});
        cells.back().last = i + 1;
        cells.back().right = std::max(cells.back().right, word.right);
    }
    return cells;
}

// The words [first, last) of a line as a line of their own. Requires first < last.
PageLine part_of(const PageLine& line, std::size_t first, std::size_t last);

}  // namespace clausediff::detail::pdf
