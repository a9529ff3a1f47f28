// The formats that --format knows. A new one is a file in src/render and a row of the table here.
#pragma once

#include "cli/options.hpp"

#include <clausediff/clausediff.hpp>

#include <string>
#include <vector>

namespace clausediff::cli {

struct Format {
    const char* name;
    // Any of the three may be null: the format doesn't do this.
    // `note` gets what the user should be told of it, if anything.
    std::string (*comparison)(const Comparison& comparison, const Options& options, const TextOptions& text,
                              std::string& note);
    std::string (*outline)(const Resolution& resolution, const OutlineOptions& text);
    std::string (*findings)(const CheckReport& report, const FindingsOptions& text);
    bool binary = false;  // not for a terminal
    // Writes what `comparison` returns piece by piece; null if the format cannot.
    void (*stream)(const Comparison& comparison, const Options& options, const Sink& sink) = nullptr;
};

[[nodiscard]] const std::vector<Format>& formats();

// Null if there is none of this name that does what the command needs.
[[nodiscard]] const Format* find_format(const std::string& name, Command command);

// "text or json"
[[nodiscard]] std::string format_names(Command command);

}  // namespace clausediff::cli
