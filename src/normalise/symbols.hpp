// The symbols of documents, and the numbers of resolutions and statements, which imply a symbol.
#pragma once

#include <clausediff/resolution.hpp>

#include "normalise/language.hpp"

#include <string>
#include <string_view>

namespace clausediff::detail {

// A document symbol in the text, of a resolution if there is one ("A/RES/69/317"), or "".
std::string find_symbol(std::string_view text);

// A title with the resolution's number, "69/317. Cooperation between ...": bytes of the number and what follows it,
// 0 if the line is none.
std::size_t numbered_title(std::string_view text);

// A statement's number, "PRST 18/2", which a full stop and its title may follow: bytes of word and number, 0 if the
// line has none; and the symbol that it has with the body of `metadata`, "A/HRC/PRST/18/2", or "".
std::size_t numbered_statement(std::string_view text);
std::string implied_statement_symbol(const Metadata& metadata, std::string_view number, const Language& language);

// The symbol of "Resolution 2253 (2015)" or "73 (1949). Resolution of 11 August 1949", or "": the Security Council
// alone counts by the year in brackets.
std::string symbol_by_year(std::string_view text, const Language& language);

// "A/RES/69/317", "UNEP/EA.5/Res.7"
bool is_symbol_of_resolution(std::string_view symbol);

// The symbol that a resolution's body and number imply where the text does not print it, or "". A body
// that the text does not name implies none.
std::string implied_symbol(const Metadata& metadata, std::string_view number, const Language& language);

}  // namespace clausediff::detail
