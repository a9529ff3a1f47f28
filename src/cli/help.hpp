// How --help looks: of the program, use by example and its commands; of a command, its options in groups.
#pragma once

#include "cli/command.hpp"
#include "cli/option_parser.hpp"

#include <memory>

namespace clausediff::cli {

// `texts` must outlive what is returned.
[[nodiscard]] std::shared_ptr<CLI::FormatterBase> command_help(const CommandTexts& texts);

// Lists the subcommands of the app.
[[nodiscard]] std::shared_ptr<CLI::FormatterBase> program_help();

}  // namespace clausediff::cli
