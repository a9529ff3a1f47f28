// What a page of laid-out text is made of: running head, body, notes, foot.
#pragma once

#include <clausediff/reason.hpp>

#include "read/lines.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace clausediff::detail {

enum class Place { body, note, furniture };

struct PlacedLine {
    Line line;
    Place place = Place::body;
    Reason reason = Reason::none;  // of furniture
};

// The lines of one page.
struct PageRange {
    std::size_t first = 0;
    std::size_t last = 0;  // one past the end
};

void mark_furniture(PlacedLine& line, Reason reason);

// The number with which a note opens, alone on a line or before its text: "12", "*". "" if the line opens no note.
// `text` is not empty.
std::string_view note_number(std::string_view text);

// What a note's number counts; 0 for "*".
int note_value(std::string_view number);

// The note with this number may follow the note with the number `last` at once.
bool is_next_note(std::string_view number, std::string_view last);

// Where each line of the text belongs. Running heads are recognized by their layout and by repetition at the top of
// other pages, notes by the rule above them, page numbers and job numbers by their form.
std::vector<PlacedLine> place_lines(const std::vector<Line>& lines);

// Left edge and right edge of a page's running text, in columns.
struct Margins {
    std::size_t left = 0;
    std::size_t right = 0;
};

// Margins of the body lines [first, last) of one page: the indent that most long lines share, and the width that
// only few lines pass.
Margins body_margins(const std::vector<PlacedLine>& lines, std::size_t first, std::size_t last);

}  // namespace clausediff::detail
