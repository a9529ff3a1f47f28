#include "cli/commands.hpp"

namespace clausediff::cli {

std::vector<std::unique_ptr<Command>> all_commands() {
    std::vector<std::unique_ptr<Command>> commands;
#define CLAUSEDIFF_MAKE_COMMAND(name) commands.push_back(name##_command());
    CLAUSEDIFF_COMMANDS(CLAUSEDIFF_MAKE_COMMAND)
#undef CLAUSEDIFF_MAKE_COMMAND
    return commands;
}

}  // namespace clausediff::cli
