#pragma once

#include "normalise/language.hpp"

namespace clausediff {

extern const Language kEnglish;

}  // namespace clausediff
