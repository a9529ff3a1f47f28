// The options of how files are read, which commands share.
#pragma once

#include <clausediff/clausediff.hpp>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <string>

namespace clausediff::cli {

// Adds --revisions and --struck-text. `read` must outlive the parsing.
void add_reading_options(CLI::App& app, ReadOptions& read);

// A file whose clauses are compared or checked: an amendment has none of its own and is an error.
Result<Resolution> load_to_compare(const std::string& file, const ReadOptions& read);

}  // namespace clausediff::cli
