// Words that went from one clause to another.
#pragma once

#include <clausediff/comparison.hpp>

#include "normalise/language.hpp"

#include <cstddef>

namespace clausediff::detail {

// Fills in ClauseChange::moved_words of all changes. Returns how many passages moved.
std::size_t find_moved_words(Comparison& comparison, const Language& language);

}  // namespace clausediff::detail
