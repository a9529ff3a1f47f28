// The report on a comparison: its options and its formats, for all commands that make one.
#pragma once

#include "cli/option_parser.hpp"
#include "cli/session.hpp"

namespace clausediff::cli {

struct ComparisonReport {
    OutputOptions output;
    ChangeFilter filter;
    bool all = false;
    bool stat = false;
    bool evidence = false;
    HtmlOptions html;  // only what is an option of html alone
    DocxOptions docx;  // likewise
};

// Adds what to show: --only, --section, --substantive, --all, --stat, --evidence. `report` must outlive the parsing.
void add_filter_options(CLI::App& app, ComparisonReport& report);
// Adds the options of the output, and those that go with one format alone.
void add_report_options(CLI::App& app, ComparisonReport& report);

// Writes or prints the report. Notes on it go to standard error.
int deliver(Session& session, const Comparison& comparison, const ComparisonReport& report);

}  // namespace clausediff::cli
