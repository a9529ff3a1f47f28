#include "cli/completion/facts.hpp"

#include <fmt/format.h>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace clausediff::cli::completion {
namespace {

// The case of one option in the choice of its values.
std::string values_of(const OptionFacts& option, const std::string& command) {
    std::vector<std::string> cases;
    for (const std::string& name : option.names) cases.push_back(command + "\\ " + name);
    const std::string found = option.takes_folder ? "compgen -d"
                              : option.takes_file ? "compgen -f"
                                                  : "compgen -W '" + joined(option.values) + "'";
    return fmt::format("        {}) mapfile -t COMPREPLY < <({} -- \"$word\"); return ;;\n", joined(cases, " | "),
                       found);
}

// {} are: the first command, the pattern of all, the cases of values, the cases of options, all commands.
constexpr const char* kScript = R"(# bash completion for clausediff, made by "clausediff --completion bash"
_clausediff() {{
    local word=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD - 1]}} command={} options=
    case ${{COMP_WORDS[1]}} in {}) [ "$COMP_CWORD" -gt 1 ] && command=${{COMP_WORDS[1]}} ;; esac
    case "$command $before" in
{}    esac
    case $command in
{}    esac
    case $word in
        -*) mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word") ;;
        *)
            mapfile -t COMPREPLY < <(compgen -f -- "$word")
            [ "$COMP_CWORD" -ne 1 ] || mapfile -t -O "${{#COMPREPLY[@]}}" COMPREPLY < <(compgen -W '{}' -- "$word")
            ;;
    esac
}}
complete -o filenames -F _clausediff clausediff
)";

}  // namespace

std::string bash(const CLI::App& program) {
    const std::vector<std::string> names = names_of(program);
    std::string values, options;
    for (const CLI::App* command : commands_of(program)) {
        std::vector<std::string> words;
        for (const OptionFacts& option : options_of(*command)) {
            words.insert(words.end(), option.names.begin(), option.names.end());
            if (option.takes_value) values += values_of(option, command->get_name());
        }
        options += fmt::format("        {}) options='{}' ;;\n", command->get_name(), joined(words));
    }
    return fmt::format(kScript, names.front(), joined(names, " | "), values, options, joined(names));
}

}  // namespace clausediff::cli::completion
