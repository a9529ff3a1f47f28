// The commands of the program. A new one is a file of src/cli/commands that defines the function NAME_command(), a line
// here, and its page of the manual, man/clausediff-NAME.1.
#pragma once

#include "cli/command.hpp"

#include <memory>
#include <vector>

// In the order of --help. The first is the one that is run where no command is named.
#define CLAUSEDIFF_COMMANDS(row)                                                                                \
    row(compare) row(check) row(amend) row(history) row(concord) row(outline) row(fetch) row(index) row(series) \
        row(doctor)

namespace clausediff::cli {

#define CLAUSEDIFF_DECLARE_COMMAND(name) [[nodiscard]] std::unique_ptr<Command> name##_command();
CLAUSEDIFF_COMMANDS(CLAUSEDIFF_DECLARE_COMMAND)
#undef CLAUSEDIFF_DECLARE_COMMAND

// One of each.
[[nodiscard]] std::vector<std::unique_ptr<Command>> all_commands();

}  // namespace clausediff::cli
