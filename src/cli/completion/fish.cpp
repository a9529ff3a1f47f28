#include "cli/completion/facts.hpp"

#include <fmt/format.h>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace clausediff::cli::completion {
namespace {

// The line of one option; `when` is the condition under which it is offered.
std::string line_of(const OptionFacts& option, const std::string& when) {
    std::string line = fmt::format("complete -c clausediff -n '{}'", when);
    for (const std::string& written : option.names) {
        line += written.starts_with("--") ? " -l " + written.substr(2) : " -s " + written.substr(1);
    }
    if (option.takes_folder) {
        line += " -x -a '(__fish_complete_directories)'";
    } else if (option.takes_file) {
        line += " -r -F";
    } else if (option.takes_value) {
        line += " -x -a '" + joined(option.values) + "'";
    }
    return line + fmt::format(" -d '{}'\n", option.help);
}

// The first command is the one that need not be named.
std::string condition(const std::string& command, const std::vector<std::string>& names) {
    if (command != names.front()) return "__fish_seen_subcommand_from " + command;
    return "not __fish_seen_subcommand_from " + joined({names.begin() + 1, names.end()});
}

}  // namespace

std::string fish(const CLI::App& program) {
    const std::vector<std::string> names = names_of(program);
    std::string lines = "# fish completion for clausediff, made by \"clausediff --completion fish\"\n";
    for (const CLI::App* command : commands_of(program)) {
        lines += fmt::format("complete -c clausediff -n __fish_use_subcommand -a {} -d '{}'\n", command->get_name(),
                             command->get_description());
    }
    for (const CLI::App* command : commands_of(program)) {
        const std::string when = condition(command->get_name(), names);
        for (const OptionFacts& option : options_of(*command)) lines += line_of(option, when);
    }
    return lines;
}

}  // namespace clausediff::cli::completion
