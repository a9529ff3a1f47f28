// The options of how files are read, which commands share.
#pragma once

#include "cli/fetch_options.hpp"
#include "cli/option_parser.hpp"

#include <clausediff/clausediff.hpp>

#include <optional>
#include <string>

namespace clausediff::cli {

// How a command reads what it is given: files, and documents that are named by their symbols.
struct ReadingOptions : ReadOptions {
    FetchSettings fetch;
};

// Adds --revisions, --struck-text, --offline and --server. `read` must outlive the parsing.
void add_reading_options(CLI::App& app, ReadingOptions& read);
// Adds --revisions and --struck-text. `read` must outlive the parsing.
void add_reading_options(CLI::App& app, ReadOptions& read);

// Of a command that reads two files: how each is read, where it is not to be read as the other.
struct SideRevisions {
    std::optional<Revisions> before, after;
};
// Adds --before-revisions and --after-revisions. `revisions` must outlive the parsing.
void add_side_revisions(CLI::App& app, SideRevisions& revisions);

// Of a resolution whose clauses are compared or checked: an amendment has none of its own and is an error.
Result<Resolution> refuse_amendment(Result<Resolution> resolution);

}  // namespace clausediff::cli
