#include "cli/reading_options.hpp"

#include "cli/option_values.hpp"

#include <fmt/format.h>

namespace clausediff::cli {
namespace {

constexpr const char* kGroup = "Reading";

Revisions take_revisions(const char* option, const std::string& which) {
    take_one_of(option, which, {"accepted", "original"});
    return which == "original" ? Revisions::original : Revisions::accepted;
}

void add_side(CLI::App& app, const char* option, std::optional<Revisions>& revisions, const char* help) {
    add_value(
        app, option, [option, &revisions](const std::string& which) { revisions = take_revisions(option, which); },
        "WHICH", help, kGroup);
}

}  // namespace

void add_reading_options(CLI::App& app, ReadOptions& read) {
    add_value(
        app, "--revisions",
        [&read](const std::string& which) { read.revisions = take_revisions("--revisions", which); }, "WHICH",
        "tracked changes of Word and HTML:\naccepted or original (default: accepted)", kGroup);
    add_value(
        app, "--struck-text",
        [&read](const std::string& what) {
            take_one_of("--struck-text", what, {"keep", "drop"});
            read.struck_text = what == "drop" ? StruckText::dropped : StruckText::kept;
        },
        "WHAT", "text of Word that is struck through: keep or drop\n(default: keep)", kGroup);
}

void add_side_revisions(CLI::App& app, SideRevisions& revisions) {
    add_side(app, "--before-revisions", revisions.before, "the same for BEFORE alone");
    add_side(app, "--after-revisions", revisions.after, "the same for AFTER alone");
}

void add_reading_options(CLI::App& app, ReadingOptions& read) {
    add_reading_options(app, static_cast<ReadOptions&>(read));
    add_fetch_options(app, read.fetch, kGroup);
}

Result<Resolution> refuse_amendment(Result<Resolution> resolution) {
    if (!resolution || resolution.value().metadata.amends.empty()) return resolution;
    return Error{ErrorCode::amendment, resolution.value().metadata.file, 0,
                 fmt::format("amendments are not compared; this one, to {}, is read by \"clausediff outline\" alone",
                             resolution.value().metadata.amends)};
}

}  // namespace clausediff::cli
