// clausediff [compare] BEFORE AFTER: what changed.
#include "cli/commands.hpp"
#include "cli/comparison_report.hpp"
#include "cli/exit_status.hpp"
#include "cli/option_values.hpp"
#include "cli/reading_options.hpp"

#include <filesystem>
#include <future>
#include <utility>

namespace clausediff::cli {
namespace {

constexpr CommandTexts kTexts = {
    "compare",
    "what changed from BEFORE to AFTER; the word may be left out",
    "Usage: clausediff [compare] [OPTIONS] BEFORE AFTER",
    "Compares two United Nations resolutions clause by clause. BEFORE and AFTER are\n"
    "files; \"-\" is standard input.",
    "  clausediff A_RES_67_264.txt A_RES_69_317.txt\n"
    "  clausediff --format html -o changes.html A_RES_69_317.pdf draft.docx\n"
    "  clausediff --format docx -o redline.docx previous.docx draft.docx\n",
    "Exit status: 0 done, 1 the texts differ (with --exit-code only), 2 trouble.",
};

struct CompareCommandOptions {
    std::vector<std::string> files;
    ReadOptions read;
    ComparisonReport report;
    CompareOptions align;
    bool exit_code = false;
};

class Compare : public Command {
public:
    const CommandTexts& texts() const override { return kTexts; }
    void declare(CLI::App& app) override;
    void settle(const CLI::App& app) override;
    int run(Session& session) override;

private:
    void tell_notes(Session& session, const Resolution& before, const Resolution& after) const;
    const std::string& before_file() const { return options_.files[0]; }
    const std::string& after_file() const { return options_.files[1]; }

    CompareCommandOptions options_;
};

void Compare::declare(CLI::App& app) {
    const char* group = "Comparison";
    add_files(app, options_.files);
    add_filter_options(app, options_.report);
    add_reading_options(app, options_.read);
    add_report_options(app, options_.report);
    add_flag(app, "--exact", options_.align.exact, "compare typography too: quotation marks, dashes,\nkinds of spaces", group);
    add_flag(app, "--exit-code", options_.exit_code, "exit with 1 if the texts differ", group);
    double& threshold = options_.align.threshold;
    add_value(
        app, "--threshold",
        [&threshold](const std::string& x) { threshold = take_number<double>("--threshold", x, 0, 1); }, "X",
        fmt::format("least likeness of a pair, 0 to 1 (default: {})", threshold), group);
}

void Compare::settle(const CLI::App& app) {
    const std::vector<std::string>& files = options_.files;
    if (files.empty()) refuse("two files are needed, BEFORE and AFTER");
    if (files.size() == 1) refuse("only one file, '" + files[0] + "': the second to compare it with is missing");
    if (files.size() > 2) refuse("unexpected argument '" + files[2] + "'");
    if (before_file() == "-" && after_file() == "-") refuse("only one of BEFORE and AFTER can be standard input");
    settle_output(app, options_.report.output, files);
}

int Compare::run(Session& session) {
    if (const auto error = session.refused_by_terminal(options_.report.output)) return session.fail(*error);
    // The two files know nothing of each other: they are read at the same time.
    ReadOptions read = session.reading(options_.read);
    read.exact = options_.align.exact;
    auto after_read = std::async(std::launch::async, [&] { return load_to_compare(after_file(), read); });
    Result<Resolution> before = load_to_compare(before_file(), read);
    Result<Resolution> after = after_read.get();
    if (!before) return session.fail(before.error());
    if (!after) return session.fail(after.error());
    session.tell_notices(before.value());
    session.tell_notices(after.value());
    tell_notes(session, before.value(), after.value());
    const Comparison comparison =
        clausediff::compare(std::move(before).value(), std::move(after).value(), options_.align);
    const int status = deliver(session, comparison, options_.report);
    return status == kDone && options_.exit_code && differs(comparison) ? kDiffers : status;
}

// What may surprise, but is no error.
void Compare::tell_notes(Session& session, const Resolution& before, const Resolution& after) const {
    std::error_code ignored;
    if (before_file() == after_file() || std::filesystem::equivalent(before_file(), after_file(), ignored)) {
        session.tell("note: BEFORE and AFTER are the same file");
    }
    if (before.footnotes.empty() == after.footnotes.empty()) return;
    const std::string& without = before.footnotes.empty() ? before.metadata.file : after.metadata.file;
    session.tell("note: footnotes not compared: " + without + " carries none");
}

}  // namespace

std::unique_ptr<Command> compare_command() {
    return std::make_unique<Compare>();
}

}  // namespace clausediff::cli
