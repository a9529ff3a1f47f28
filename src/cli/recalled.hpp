// What a resolution goes back to.
#pragma once

#include <clausediff/resolution.hpp>

#include <string>
#include <vector>

namespace clausediff::cli {

// The symbols of the resolutions of its own body that it recalls, in the order of the text, each once: those cited in
// the first paragraph of the preamble that cites any, and in other paragraphs that open with the same verb.
[[nodiscard]] std::vector<std::string> recalled_symbols(const Resolution& resolution);

}  // namespace clausediff::cli
