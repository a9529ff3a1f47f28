// What the completions of every shell are made from.
#pragma once

#include "cli/option_parser.hpp"

#include <string>
#include <vector>

namespace clausediff::cli::completion {

struct OptionFacts {
    std::vector<std::string> names;  // with dashes
    std::string help;                // its first line
    bool takes_value = false;
    bool takes_folder = false;
    bool takes_file = false;
    std::vector<std::string> values;  // empty where they are not a short list
};

// The options that a user may give to `command`.
[[nodiscard]] std::vector<OptionFacts> options_of(const CLI::App& command);

// The commands of `program`, as they are listed, and their names.
[[nodiscard]] std::vector<const CLI::App*> commands_of(const CLI::App& program);
[[nodiscard]] std::vector<std::string> names_of(const CLI::App& program);

[[nodiscard]] std::string joined(const std::vector<std::string>& words, const char* with = " ");

// The files that the shells read.
[[nodiscard]] std::string bash(const CLI::App& program);
[[nodiscard]] std::string zsh(const CLI::App& program);
[[nodiscard]] std::string fish(const CLI::App& program);

}  // namespace clausediff::cli::completion
