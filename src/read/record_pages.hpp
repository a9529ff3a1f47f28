// Exports of printed records, whose pages are told apart by marks, "<!-- Page 2 -->": what stands at the top and at the
// foot of each page.
#pragma once

#include "read/lines.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff::detail {

enum class RecordPlace { text, page_number, head, note };

// The place of each line; all are text where the lines have no marks of pages. A head or a page number is one if the
// next pages have it too, counted on, or if the sentence that it stands in goes on after it. Notes stand after a rule
// or interrupt a sentence, and are numbered.
std::vector<RecordPlace> place_record_lines(const std::vector<Line>& lines);

// The heads that Official Records print, on left pages the body with its session, on right pages what the resolutions
// of the page follow: "General Assembly - Fifth Session 12", "IV. Resolutions adopted on the reports of ...".
bool is_records_head(std::string_view text);

// A note's number as printed, "8", "¹¹", and the place of its text; an empty number if `text` opens no note.
struct RecordNote {
    std::string_view number;
    std::size_t text = 0;
};
RecordNote record_note(std::string_view text);

}  // namespace clausediff::detail
