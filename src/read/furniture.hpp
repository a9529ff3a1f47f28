// What a page of a UN document carries but its text does not, told line by line.
#pragma once

#include <string_view>

namespace clausediff {

// Why a line is furniture whatever stands around it, or "" if it may be text: rules, job numbers, bar codes,
// "Please recycle", page numbers of the form 2/8, marks of the Official Document System.
std::string_view furniture_reason(std::string_view line);

// A line of underscores or hyphens alone.
bool is_rule(std::string_view line);

// The line holds a document symbol as a word of its own: "A/RES/69/317", "S/RES/2719 (2023)", "A/HRC/RES/54/18".
bool has_symbol(std::string_view line);

}  // namespace clausediff
