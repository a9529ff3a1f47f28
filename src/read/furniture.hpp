// What a page of a UN document carries but its text does not, recognized line by line.
#pragma once

#include <clausediff/reason.hpp>

#include <string_view>

namespace clausediff::detail {

// Why a line is furniture whatever stands around it, or none if it may be text: rules, job numbers, bar codes,
// "Please recycle", page numbers of the form 2/8, marks of the Official Document System.
Reason furniture_reason(std::string_view line);

// A line of underscores or hyphens alone.
bool is_rule(std::string_view line);

// The mark of a page in exports of printed records: "<!-- Page 2 -->".
bool is_page_mark(std::string_view line);

// A document symbol: "A/RES/69/317", "A/HRC/RES/54/18". With a comma or a full stop after it, it is a citation in
// running text.
bool is_symbol(std::string_view word);

}  // namespace clausediff::detail
