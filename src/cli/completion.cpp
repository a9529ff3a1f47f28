#include "cli/completion.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <vector>

namespace clausediff::cli {
namespace {

struct OptionFacts {
    std::vector<std::string> names;  // with dashes
    std::string help;                // its first line
    bool takes_value = false;
    bool takes_folder = false;
    bool takes_file = false;
    std::vector<std::string> values;  // "" where they are not a short list
};

bool is_word(std::string_view text) {
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; });
}

// The help texts list values as "text, json or html (default: text)", after a colon if there are other words.
std::vector<std::string> values_in(std::string text) {
    std::replace(text.begin(), text.end(), '\n', ' ');
    std::string_view help = text;
    help = help.substr(0, std::min(help.find(" ("), help.size()));
    help = help.substr(help.find(": ") == std::string_view::npos ? 0 : help.find(": ") + 2);
    std::vector<std::string> values;
    while (!help.empty()) {
        std::size_t end = help.size(), next = help.size();
        for (const std::string_view joint : {", ", " or "}) {
            const std::size_t at = help.find(joint);
            if (at < end) {
                end = at;
                next = at + joint.size();
            }
        }
        if (!is_word(help.substr(0, end))) return {};
        values.emplace_back(help.substr(0, end));
        help.remove_prefix(next);
    }
    return values.size() > 1 ? values : std::vector<std::string>{};
}

OptionFacts facts_of(const CLI::Option& option) {
    OptionFacts facts;
    for (const std::string& name : option.get_snames()) facts.names.push_back("-" + name);
    for (const std::string& name : option.get_lnames()) facts.names.push_back("--" + name);
    const std::string help = option.get_description();
    facts.help = help.substr(0, help.find('\n'));
    std::erase_if(facts.help, [](char c) { return std::string_view("'\"[]:`$\\").find(c) != std::string_view::npos; });
    const std::string& metavar = option.get_option_text();
    facts.takes_value = !metavar.empty();
    facts.takes_folder = metavar == "DIR";
    facts.takes_file = metavar == "FILE" || metavar == "PREVIOUS";
    if (facts.takes_value) facts.values = values_in(help);
    return facts;
}

std::vector<OptionFacts> options_of(const CLI::App& command) {
    std::vector<OptionFacts> all;
    for (const CLI::Option* option : command.get_options()) {
        if (option->nonpositional() && !option->get_group().empty()) all.push_back(facts_of(*option));
    }
    return all;
}

std::string joined(const std::vector<std::string>& words, const char* with = " ") {
    return fmt::format("{}", fmt::join(words, with));
}

std::vector<const CLI::App*> commands_of(const CLI::App& program) {
    return program.get_subcommands([](const CLI::App*) { return true; });
}

std::vector<std::string> names_of(const CLI::App& program) {
    std::vector<std::string> names;
    for (const CLI::App* command : commands_of(program)) names.push_back(command->get_name());
    return names;
}

std::string bash(const CLI::App& program) {
    const std::vector<std::string> names = names_of(program);
    std::string values, options;
    for (const CLI::App* command : commands_of(program)) {
        std::vector<std::string> words;
        for (const OptionFacts& option : options_of(*command)) {
            words.insert(words.end(), option.names.begin(), option.names.end());
            if (!option.takes_value) continue;
            std::vector<std::string> cases;
            for (const std::string& name : option.names) cases.push_back(command->get_name() + "\\ " + name);
            const std::string found = option.takes_folder ? "compgen -d"
                                      : option.takes_file ? "compgen -f"
                                                          : "compgen -W '" + joined(option.values) + "'";
            values += fmt::format("        {}) mapfile -t COMPREPLY < <({} -- \"$word\"); return ;;\n",
                                  joined(cases, " | "), found);
        }
        options += fmt::format("        {}) options='{}' ;;\n", command->get_name(), joined(words));
    }
    return fmt::format(R"(# bash completion for clausediff, made by "clausediff --completion bash"
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
)",
                       names.front(), joined(names, " | "), values, options, joined(names));
}

std::string zsh(const CLI::App& program) {
    const std::vector<std::string> names = names_of(program);
    std::string options;
    for (const CLI::App* command : commands_of(program)) {
        options += fmt::format("    {})\n      _arguments -s", command->get_name());
        for (const OptionFacts& option : options_of(*command)) {
            std::string value;
            if (option.takes_value) {
                value = option.takes_folder ? ":folder:_files -/"
                        : option.takes_file ? ":file:_files"
                                            : ":value:(" + joined(option.values) + ")";
            }
            for (const std::string& name : option.names) {
                options += fmt::format(" \\\n        '{}[{}]{}'", name, option.help, value);
            }
        }
        options += " \\\n        '*:file:_files'\n      ;;\n";
    }
    return fmt::format(R"(#compdef clausediff
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
)",
                       names.front(), joined(names), options);
}

std::string fish(const CLI::App& program) {
    const std::vector<std::string> names = names_of(program);
    std::string lines = "# fish completion for clausediff, made by \"clausediff --completion fish\"\n";
    for (const CLI::App* command : commands_of(program)) {
        lines += fmt::format("complete -c clausediff -n __fish_use_subcommand -a {} -d '{}'\n", command->get_name(),
                             command->get_description());
    }
    for (const CLI::App* command : commands_of(program)) {
        const std::string& name = command->get_name();
        // The first command is the one that need not be named.
        const std::string when =
            name == names.front()
                ? "not __fish_seen_subcommand_from " + joined(std::vector<std::string>(names.begin() + 1, names.end()))
                : "__fish_seen_subcommand_from " + name;
        for (const OptionFacts& option : options_of(*command)) {
            lines += fmt::format("complete -c clausediff -n '{}'", when);
            for (const std::string& written : option.names) {
                lines += written.starts_with("--") ? " -l " + written.substr(2) : " -s " + written.substr(1);
            }
            if (option.takes_folder)
                lines += " -x -a '(__fish_complete_directories)'";
            else if (option.takes_file)
                lines += " -r -F";
            else if (option.takes_value)
                lines += " -x -a '" + joined(option.values) + "'";
            lines += fmt::format(" -d '{}'\n", option.help);
        }
    }
    return lines;
}

}  // namespace

std::optional<std::string> completions(const CLI::App& program, const std::string& shell) {
    if (shell == "bash") return bash(program);
    if (shell == "zsh") return zsh(program);
    if (shell == "fish") return fish(program);
    return std::nullopt;
}

}  // namespace clausediff::cli
