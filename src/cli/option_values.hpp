// How options take their values. What is wrong with a value ends the parsing: CLI11 passes problems on by exceptions.
#pragma once

#include "cli/option_parser.hpp"
#include "cli/words.hpp"

#include <fmt/format.h>

#include <charconv>
#include <functional>
#include <string>
#include <vector>

namespace clausediff::cli {

// Ends the parsing with `problem`, one line without a final period.
[[noreturn]] void refuse(const std::string& problem);

// Of an option that is given twice, the last value counts. `names` as in "-o,--output"; `metavar` is what --help calls
// the value; `group` is its heading there.
CLI::Option* add_value(CLI::App& app, const char* names, std::string& value, const char* metavar,
                       const std::string& help, const char* group);
// The same for a value that `take` understands or refuses.
CLI::Option* add_value(CLI::App& app, const char* names, const std::function<void(const std::string&)>& take,
                       const char* metavar, const std::string& help, const char* group);

// The same for an option that may be given several times: all its values.
CLI::Option* add_values(CLI::App& app, const char* names, std::vector<std::string>& values, const char* metavar,
                        const std::string& help, const char* group);

void add_flag(CLI::App& app, const char* names, bool& value, const char* help, const char* group);
// The same for a flag that does something else than set a value.
void add_flag(CLI::App& app, const char* names, const std::function<void()>& take, const char* help, const char* group);

// What --help says of the option of that name, which `app` has, in place of what it said.
void describe(CLI::App& app, const char* name, const char* help);

// The files that are named beside the options, also those after "--".
void add_files(CLI::App& app, std::vector<std::string>& files);

// Is the option of that name, "--title" for example, among those that `app` has parsed?
[[nodiscard]] bool is_given(const CLI::App& app, const std::string& name);

// Refuses a value that is none of `valid`.
void take_one_of(const char* option, const std::string& value, const std::vector<std::string>& valid);

// The words of a comma-separated list. Refuses one that is not in `valid`: "unknown kind 'changed': --only takes ...".
[[nodiscard]] std::vector<std::string> take_list(const char* option, const char* what, const std::string& list,
                                                 const std::vector<std::string>& valid);

template <class Number>
[[nodiscard]] Number take_number(const char* option, const std::string& text, Number least, Number most) {
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    if (!whole || !(number >= least && number <= most)) {
        refuse(fmt::format("{} takes a number from {} to {}, not '{}'", option, least, most, text));
    }
    return number;
}

}  // namespace clausediff::cli
