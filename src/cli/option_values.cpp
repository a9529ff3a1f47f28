#include "cli/option_values.hpp"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <algorithm>

namespace clausediff::cli {

void refuse(const std::string& problem) {
    throw CLI::ValidationError(problem);
}

CLI::Option* add_value(CLI::App& app, const char* names, std::string& value, const char* metavar,
                       const std::string& help, const char* group) {
    return app.add_option(names, value, help)->option_text(metavar)->group(group)->take_last();
}

CLI::Option* add_value(CLI::App& app, const char* names, const std::function<void(const std::string&)>& take,
                       const char* metavar, const std::string& help, const char* group) {
    return app.add_option_function<std::string>(names, take, help)->option_text(metavar)->group(group)->take_last();
}

CLI::Option* add_values(CLI::App& app, const char* names, std::vector<std::string>& values, const char* metavar,
                        const std::string& help, const char* group) {
    return app.add_option(names, values, help)->option_text(metavar)->group(group)->allow_extra_args(false);
}

void add_flag(CLI::App& app, const char* names, bool& value, const char* help, const char* group) {
    app.add_flag(names, value, help)->group(group);
}

void add_flag(CLI::App& app, const char* names, const std::function<void()>& take, const char* help, const char* group) {
    app.add_flag_callback(names, take, help)->group(group);
}

void describe(CLI::App& app, const char* name, const char* help) { app.get_option(name)->description(help); }

void add_files(CLI::App& app, std::vector<std::string>& files) {
    // After "--" CLI11 goes on in a subcommand only while that still expects files. With take_all it does not insist on
    // their number.
    constexpr int kMoreThanCome = 1 << 20;
    app.add_option("files", files)->expected(kMoreThanCome)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

bool is_given(const CLI::App& app, const std::string& name) {
    const CLI::Option* option = app.get_option_no_throw(name);
    return option != nullptr && option->count() > 0;
}

void take_one_of(const char* option, const std::string& value, const std::vector<std::string>& valid) {
    if (std::find(valid.begin(), valid.end(), value) != valid.end()) return;
    refuse(fmt::format("'{}' is no value of {}, which takes {}", value, option, listed(valid, "or")));
}

std::vector<std::string> take_list(const char* option, const char* what, const std::string& list,
                                   const std::vector<std::string>& valid) {
    std::vector<std::string> words = split_list(list);
    for (const std::string& word : words) {
        if (std::find(valid.begin(), valid.end(), word) != valid.end()) continue;
        refuse(fmt::format("unknown {} '{}': {} takes {}", what, word, option, listed(valid, "and")));
    }
    return words;
}

}  // namespace clausediff::cli
