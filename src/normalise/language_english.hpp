#pragma once

#include "normalise/language.hpp"

namespace clausediff::detail {

extern const Language kEnglish;

}  // namespace clausediff::detail
