// What shells complete: made from the commands' options, so that none is forgotten.
#pragma once

#include "cli/option_parser.hpp"

#include <optional>
#include <string>

namespace clausediff::cli {

// The file of completions for "bash", "zsh" or "fish"; none for another shell. `program` has all commands; the first is
// the one that is run where none is named.
[[nodiscard]] std::optional<std::string> completions(const CLI::App& program, const std::string& shell);

}  // namespace clausediff::cli
