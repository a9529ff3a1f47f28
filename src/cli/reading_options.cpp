#include "cli/reading_options.hpp"

#include "cli/option_values.hpp"

#include <fmt/format.h>

namespace clausediff::cli {

void add_reading_options(CLI::App& app, ReadOptions& read) {
    add_value(
        app, "--revisions",
        [&read](const std::string& which) {
            take_one_of("--revisions", which, {"accepted", "original"});
            read.revisions = which == "original" ? Revisions::original : Revisions::accepted;
        },
        "WHICH", "tracked changes of Word: accepted or original\n(default: accepted)", "Reading");
    add_value(
        app, "--struck-text",
        [&read](const std::string& what) {
            take_one_of("--struck-text", what, {"keep", "drop"});
            read.struck_text = what == "drop" ? StruckText::dropped : StruckText::kept;
        },
        "WHAT", "text of Word that is struck through: keep or drop\n(default: keep)", "Reading");
}

Result<Resolution> load_to_compare(const std::string& file, const ReadOptions& read) {
    Result<Resolution> resolution = load(file, read);
    if (!resolution || resolution.value().metadata.amends.empty()) return resolution;
    return Error{ErrorCode::amendment, file, 0,
                 fmt::format("amendments are not compared; this one, to {}, is read by \"clausediff outline\" alone",
                             resolution.value().metadata.amends)};
}

}  // namespace clausediff::cli
