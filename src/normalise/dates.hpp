#pragma once

#include "normalise/language.hpp"

#include <string>
#include <string_view>

namespace clausediff::detail {

// The first date in `text` ("10 September 2015") as ISO 8601 ("2015-09-10"), or "". Ranges of
// days and days in a list, "17 to 20 October 2016", are passed over: nothing is adopted on several days.
std::string find_date(std::string_view text, const Language& language);

// `text` is a date and nothing else.
bool is_date(std::string_view text, const Language& language);

}  // namespace clausediff::detail
