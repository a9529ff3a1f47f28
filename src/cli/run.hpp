// The program without its main(): everything that it prints, it prints here.
#pragma once

#include "cli/environment.hpp"

#include <ostream>
#include <string>
#include <vector>

namespace clausediff::cli {

// `args` without the program's name. Returns the exit status. `out` gets what was asked for, `err` one line for each
// thing that the user should know. Standard input is read where "-" is given as a file.
[[nodiscard]] int run(const std::vector<std::string>& args, const Environment& environment, std::ostream& out,
                      std::ostream& err);

}  // namespace clausediff::cli
