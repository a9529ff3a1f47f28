// How a symbol is written in a request.
#pragma once

#include <string>

namespace clausediff::detail {

// "S/RES/2709(2023)": without spaces, as the document server files it.
[[nodiscard]] std::string symbol_to_send(const std::string& symbol);

}  // namespace clausediff::detail
