// Where the running program is.
#pragma once

#include <string>

namespace clausediff::detail::platform {

// The path of the running program's file without links, "" if the system does not tell.
[[nodiscard]] std::string own_path();

}  // namespace clausediff::detail::platform
