#include "cli/reading_options.hpp"

#include "cli/option_values.hpp"

namespace clausediff::cli {

void add_reading_options(CLI::App& app, ReadOptions& read) {
    add_value(
        app, "--revisions",
        [&read](const std::string& which) {
            take_one_of("--revisions", which, {"accepted", "original"});
            read.revisions = which == "original" ? Revisions::original : Revisions::accepted;
        },
        "WHICH", "tracked changes of Word: accepted or original\n(default: accepted)", "Reading");
}

}  // namespace clausediff::cli
