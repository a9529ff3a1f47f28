// How --help looks: one line of use for each command, the options in groups, examples.
#pragma once

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <memory>
#include <string>

namespace clausediff::cli {

// `usage` stands before the options, the footer of the app behind them.
[[nodiscard]] std::shared_ptr<CLI::FormatterBase> help_format(std::string usage);

}  // namespace clausediff::cli
