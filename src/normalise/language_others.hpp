// The tables of the official languages other than English: each is a file of facts.
#pragma once

#include "normalise/language.hpp"

namespace clausediff::detail {

extern const Language kFrench;
extern const Language kSpanish;
extern const Language kRussian;
extern const Language kChinese;
extern const Language kArabic;

}  // namespace clausediff::detail
