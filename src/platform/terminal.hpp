// The terminal that standard output and standard error may be.
#pragma once

#include <cstddef>

namespace clausediff::detail::platform {

[[nodiscard]] bool output_is_terminal();
[[nodiscard]] bool input_is_terminal();
[[nodiscard]] bool errors_go_to_terminal();

// Its columns, 0 if it does not tell.
[[nodiscard]] std::size_t terminal_columns();

}  // namespace clausediff::detail::platform
