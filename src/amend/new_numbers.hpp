// The numbers that instructions give to new paragraphs, against those that they get.
#pragma once

#include "amend/pieces.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace clausediff::detail::amending {

struct NumberGiven {
    std::size_t step = 0;
    std::string label;         // of the new paragraph
    std::string message;       // one line
    bool contradicts = false;  // its place, by the numbers of the draft and by those of the amended text
};

// Those that the new paragraphs do not get. Numbers are the draft's, "a new paragraph 4" or "3 bis" after paragraph 3,
// or, in a document with several new paragraphs, those of the amended text. REQUIRES: the pieces are renumbered.
[[nodiscard]] std::vector<NumberGiven> numbers_given(const std::vector<Piece>& pieces, const Resolution& draft,
                                                     const Plan& plan);

}  // namespace clausediff::detail::amending
