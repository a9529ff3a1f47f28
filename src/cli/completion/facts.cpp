#include "cli/completion/facts.hpp"

#include <fmt/format.h>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <algorithm>
#include <string_view>

namespace clausediff::cli::completion {
namespace {

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

}  // namespace

std::vector<OptionFacts> options_of(const CLI::App& command) {
    std::vector<OptionFacts> all;
    for (const CLI::Option* option : command.get_options()) {
        if (option->nonpositional() && !option->get_group().empty()) all.push_back(facts_of(*option));
    }
    return all;
}

std::string joined(const std::vector<std::string>& words, const char* with) {
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

}  // namespace clausediff::cli::completion
