// The footnotes at the foot of a page.
#pragma once

#include "read/pdf/page_furniture.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace clausediff::detail::pdf {

// The size in which most of the document's text is set, in points.
double body_size(const std::vector<PageLines>& pages);

// Finds the notes of every page and column and marks their lines Place::note: below a rule of underscores or hyphens,
// or in smaller letters down to the foot, from a line on that opens with a note's mark or goes on with the last page's
// note. The rule becomes furniture.
void mark_notes(std::vector<PageLines>& pages, double body_size);

// How a line opens a note.
struct NoteOpening {
    std::string number;     // "12", "*", "a"; empty if the line opens none
    std::size_t words = 0;  // of the line that the number takes
};

// Raised marks open notes, and marks in the notes' own size that stand apart from the text or alone.
NoteOpening note_opening(const PageLine& line);

// A note's mark that is no number and no letter: "*", "**", a dagger.
bool is_sign(std::string_view mark);

// The marks in one raised word: of "3,4" two, of a word that is no mark none.
std::vector<std::string> marks_in(std::string_view raised);

}  // namespace clausediff::detail::pdf
