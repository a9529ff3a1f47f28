// The options of how files are read, which commands share.
#pragma once

#include <clausediff/source.hpp>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace clausediff::cli {

// Adds --revisions. `read` must outlive the parsing.
void add_reading_options(CLI::App& app, ReadOptions& read);

}  // namespace clausediff::cli
