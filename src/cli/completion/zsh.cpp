#include "cli/completion/facts.hpp"

#include <fmt/format.h>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace clausediff::cli::completion {
namespace {

// The arguments of _arguments for one option.
std::string arguments_of(const OptionFacts& option) {
    std::string value, arguments;
    if (option.takes_value) {
        value = option.takes_folder ? ":folder:_files -/"
                : option.takes_file ? ":file:_files"
                                    : ":value:(" + joined(option.values) + ")";
    }
    for (const std::string& name : option.names) {
        arguments += fmt::format(" \\\n        '{}[{}]{}'", name, option.help, value);
    }
    return arguments;
}

// {} are: the first command, all commands, the cases of their options.
constexpr const char* kScript = R"(#compdef clausediff
# zsh completion for clausediff, made by "clausediff --completion zsh"
_clausediff() {{
  local command={}
  local -a commands=({})
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    compadd -- $commands
    _files
    return
  fi
  if (( CURRENT > 2 )) && (( ${{commands[(Ie)$words[2]]}} )); then
    command=$words[2]
    shift words
    (( CURRENT-- ))
  fi
  case $command in
{}  esac
}}
if [ "$funcstack[1]" = _clausediff ]; then _clausediff "$@"; else compdef _clausediff clausediff; fi
)";

}  // namespace

std::string zsh(const CLI::App& program) {
    const std::vector<std::string> names = names_of(program);
    std::string options;
    for (const CLI::App* command : commands_of(program)) {
        options += fmt::format("    {})\n      _arguments -s", command->get_name());
        for (const OptionFacts& option : options_of(*command)) options += arguments_of(option);
        options += " \\\n        '*:file:_files'\n      ;;\n";
    }
    return fmt::format(kScript, names.front(), joined(names), options);
}

}  // namespace clausediff::cli::completion
