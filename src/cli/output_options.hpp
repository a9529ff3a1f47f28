// The options of where a report goes and how it looks, which commands share.
#pragma once

#include "cli/formats.hpp"
#include "cli/option_parser.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace clausediff::cli {

enum class Colour { automatic, always, never };
enum class Bidi { automatic, on, off };

struct OutputOptions {
    std::vector<Format> formats;       // that the command has; the first is the default
    std::string format;                // one of them
    std::string file;                  // "" is standard output
    std::optional<std::size_t> width;  // none: as wide as the terminal
    Colour colour = Colour::automatic;
    Bidi bidi = Bidi::automatic;  // on, if text goes to a terminal
};

// Adds --format, --output, --color, --bidi and --width. `output` must outlive the parsing.
void add_output_options(CLI::App& app, OutputOptions& output, std::vector<Format> formats);

// To be called after the parsing: refuses options that do not go with the format, and an output file that is one of
// the `inputs`.
void settle_output(const CLI::App& app, OutputOptions& output, const std::vector<std::string>& inputs);

}  // namespace clausediff::cli
