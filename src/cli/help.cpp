#include "cli/help.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace clausediff::cli {
namespace {

constexpr std::size_t kColumn = 26;  // where descriptions start

class Help : public CLI::FormatterBase {
public:
    explicit Help(std::string usage) : usage_(std::move(usage)) {}

    std::string make_help(const CLI::App* app, std::string, CLI::AppFormatMode) const override {
        std::string out = usage_ + "\n" + app->get_description() + "\n";
        for (const std::string& group : groups(app)) {
            out += "\n" + group + ":\n";
            for (const CLI::Option* option : app->get_options()) {
                if (option->nonpositional() && option->get_group() == group) out += line(*option);
            }
        }
        return out + "\n" + app->get_footer() + "\n";
    }

private:
    // In the order in which options were added, which puts --help, that CLI11 adds itself, first: move it to the end.
    static std::vector<std::string> groups(const CLI::App* app) {
        std::vector<std::string> names;
        for (const CLI::Option* option : app->get_options()) {
            const bool known = std::find(names.begin(), names.end(), option->get_group()) != names.end();
            if (option->nonpositional() && !known) names.push_back(option->get_group());
        }
        if (!names.empty()) std::rotate(names.begin(), names.begin() + 1, names.end());
        return names;
    }

    static std::string line(const CLI::Option& option) {
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

    std::string usage_;
};

}  // namespace

std::shared_ptr<CLI::FormatterBase> help_format(std::string usage) {
    return std::make_shared<Help>(std::move(usage));
}

}  // namespace clausediff::cli
