#include "cli/output_options.hpp"

#include "cli/option_values.hpp"

#include <filesystem>
#include <utility>

namespace clausediff::cli {
namespace {

void take_format(OutputOptions& output, const std::string& name) {
    if (find_format(output.formats, name) == nullptr) {
        refuse(fmt::format("unknown format '{}': --format takes {}", name, format_names(output.formats)));
    }
    output.format = name;
}

void take_colour(OutputOptions& output, const std::string& when) {
    take_one_of("--color", when, {"auto", "always", "never"});
    output.colour = when == "always" ? Colour::always : when == "never" ? Colour::never : Colour::automatic;
}

void take_bidi(OutputOptions& output, const std::string& when) {
    take_one_of("--bidi", when, {"auto", "on", "off"});
    output.bidi = when == "on" ? Bidi::on : when == "off" ? Bidi::off : Bidi::automatic;
}

// "-o BEFORE" would replace the text that was asked about by the report on it.
bool would_replace(const std::string& input, const std::string& output) {
    std::error_code ignored;
    return input != "-" && std::filesystem::is_regular_file(input, ignored) &&
           std::filesystem::equivalent(output, input, ignored);
}

}  // namespace

void add_output_options(CLI::App& app, OutputOptions& output, std::vector<Format> formats) {
    const char* group = "Output";
    output.formats = std::move(formats);
    output.format = output.formats.front().name;
    add_value(
        app, "--format", [&output](const std::string& name) { take_format(output, name); }, "FORMAT",
        fmt::format("{} (default: {})", format_names(output.formats), output.format), group);
    add_value(app, "-o,--output", output.file, "FILE", "write FILE, complete or not at all", group);
    add_value(
        app, "--color", [&output](const std::string& when) { take_colour(output, when); }, "WHEN",
        "auto, always or never (default: auto; see NO_COLOR)", group);
    add_value(
        app, "--bidi", [&output](const std::string& when) { take_bidi(output, when); }, "WHEN",
        "marks of direction in lines of Arabic: auto, on\nor off (default: auto, on a terminal)", group);
    add_value(
        app, "--width",
        [&output](const std::string& text) { output.width = take_number<std::size_t>("--width", text, 20, 10'000); },
        "N", "columns of the text (default: the terminal's, else 80)", group);
}

void settle_output(const CLI::App& app, OutputOptions& output, const std::vector<std::string>& inputs) {
    settle_format(app, output.formats, output.format);
    if (output.file == "-") output.file.clear();
    if (output.file.empty()) return;
    for (const std::string& input : inputs) {
        if (would_replace(input, output.file)) {
            refuse(fmt::format("the output '{}' is one of the files to read", output.file));
        }
    }
}

}  // namespace clausediff::cli
