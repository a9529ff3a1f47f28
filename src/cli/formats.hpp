// What --format takes. A command has a table of its formats; what it makes of each is a column that it adds.
#pragma once

#include "cli/option_parser.hpp"

#include <string>
#include <vector>

namespace clausediff::cli {

struct Format {
    std::string name;
    bool binary = false;                    // not for a terminal
    std::vector<std::string> own = {};      // options that go with this format alone: "--title"
    std::vector<std::string> refused = {};  // options that do not go with it
    std::string why = {};                   // it refuses them: "which holds all changes"
};

// The row of that name; null if there is none. Rows derive from Format.
template <class Row>
[[nodiscard]] const Row* find_format(const std::vector<Row>& table, const std::string& name) {
    for (const Row& row : table) {
        if (row.name == name) return &row;
    }
    return nullptr;
}

// "text or json"
[[nodiscard]] std::string format_names(const std::vector<Format>& formats);

// Refuses options that `app` has parsed and that do not go with the format of that name.
void settle_format(const CLI::App& app, const std::vector<Format>& formats, const std::string& name);

}  // namespace clausediff::cli
