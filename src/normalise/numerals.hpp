// What figures in brackets count: the paragraphs of the text, or a list inside them.
#pragma once

#include "normalise/item.hpp"
#include "normalise/language.hpp"

#include <vector>

namespace clausediff::detail {

// Where no paragraph that opens as an operative one does has another number, "1)" and "(1)" count the paragraphs of the
// text; those items get numbers of the decimal style. Else they stay lists below paragraphs.
void settle_numerals(std::vector<Item>& items, const Language& language);

}  // namespace clausediff::detail
