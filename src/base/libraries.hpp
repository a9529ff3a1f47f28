// Which versions of other projects' libraries are at work.
#pragma once

#include <string>

namespace clausediff::detail {

// "72.1"
[[nodiscard]] std::string icu_version();

}  // namespace clausediff::detail
