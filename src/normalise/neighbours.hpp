// The pages of Official Records hold the end of one resolution and the beginning of the next.
#pragma once

#include "normalise/item.hpp"
#include "normalise/language.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff::detail {

// Which of the paragraphs of a file are of the resolution that was asked for.
struct OnePage {
    std::size_t first = 0;            // index of its title
    std::size_t end = 0;              // of the first paragraph that is of another
    std::vector<std::string> others;  // numbers of the others, "422 (V)"
};

// The resolution whose number the name of the file ends in, "A_RES_423(V).txt"; all paragraphs where there is no such,
// or where no other stands before it or after it.
OnePage asked_for(const std::vector<Item>& items, std::string_view path, const Language& language);

}  // namespace clausediff::detail
