// The text of a line, with the marks of notes taken out of it.
#pragma once

#include <clausediff/source.hpp>

#include "read/pdf/page_lines.hpp"

#include <set>
#include <string>
#include <vector>

namespace clausediff::detail::pdf {

struct LineText {
    std::string text;               // a tab after a leading number and for every wide gap
    std::vector<SourceMark> marks;  // offsets in `text`
    std::size_t number = 0;         // bytes of the leading number, 0 if there is none
    double after_number = 0;        // left edge of what follows the number, in points; 0 if there is none
};

// A raised number is a mark if the document has a note of that number; otherwise it is an exponent and stays in the
// text. `skip` leaves out the first words of the line.
LineText line_text(const PageLine& line, const std::set<std::string>& note_numbers, std::size_t skip = 0);

}  // namespace clausediff::detail::pdf
