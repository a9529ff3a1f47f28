#include "cli/help.hpp"

#include <fmt/format.h>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace clausediff::cli {
namespace {

constexpr std::size_t kColumn = 26;  // where descriptions of options start

constexpr const char* kProgramUsage =
    "Usage: clausediff [OPTIONS] BEFORE AFTER\n"
    "       clausediff COMMAND [OPTIONS] FILE...\n\n"
    "Shows, clause by clause, what changed between two United Nations resolutions.\n\n"
    "Examples:\n"
    "  clausediff before.pdf after.docx                            on the screen\n"
    "  clausediff --format html -o page.html before.pdf after.pdf  a page to send\n"
    "  clausediff --format docx -o new.docx before.docx after.pdf  tracked changes\n"
    "  clausediff check --against before.docx draft.docx           before it is sent\n\n"
    "Commands:\n";
constexpr const char* kProgramEnd =
    "\nOptions of a comparison: clausediff compare --help; of another command:\n"
    "clausediff COMMAND --help. More: man clausediff.\n";

std::string option_line(const CLI::Option& option) {
    std::string names;
    for (const std::string& name : option.get_snames()) names += "-" + name + ", ";
    if (names.empty()) names = "    ";
    for (const std::string& name : option.get_lnames()) names += "--" + name;
    if (!option.get_option_text().empty()) names += " " + option.get_option_text();
    std::string out = fmt::format("  {:<{}}", names, kColumn - 2);
    if (names.size() + 2 >= kColumn) out += "\n" + std::string(kColumn, ' ');
    for (const char c : option.get_description()) {
        out += c;
        if (c == '\n') out.append(kColumn, ' ');
    }
    return out + "\n";
}

// In the order in which the options were added.
std::vector<std::string> groups_of(const CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::Option* option : app.get_options()) {
        const bool known = std::find(names.begin(), names.end(), option->get_group()) != names.end();
        if (option->nonpositional() && !known) names.push_back(option->get_group());
    }
    return names;
}

std::string options_of(const CLI::App& app) {
    std::string out;
    for (const std::string& group : groups_of(app)) {
        out += "\n" + group + ":\n";
        for (const CLI::Option* option : app.get_options()) {
            if (option->nonpositional() && option->get_group() == group) out += option_line(*option);
        }
    }
    return out;
}

class CommandHelp : public CLI::FormatterBase {
public:
    explicit CommandHelp(const CommandTexts& texts) : texts_(texts) {}

    std::string make_help(const CLI::App* app, std::string, CLI::AppFormatMode) const override {
        return fmt::format("{}\n\n{}\n{}\nExamples:\n{}\n{}\nMore: man clausediff-{}.\n", texts_.usage, texts_.about,
                           options_of(*app), texts_.examples, texts_.status, texts_.name);
    }

private:
    const CommandTexts& texts_;
};

class ProgramHelp : public CLI::FormatterBase {
public:
    std::string make_help(const CLI::App* app, std::string, CLI::AppFormatMode) const override {
        std::string out = kProgramUsage;
        for (const CLI::App* command : app->get_subcommands({})) {
            out += fmt::format("  {:<10}{}\n", command->get_name(), command->get_description());
        }
        return out + options_of(*app) + kProgramEnd;
    }
};

}  // namespace

std::shared_ptr<CLI::FormatterBase> command_help(const CommandTexts& texts) {
    return std::make_shared<CommandHelp>(texts);
}

std::shared_ptr<CLI::FormatterBase> program_help() {
    return std::make_shared<ProgramHelp>();
}

}  // namespace clausediff::cli
