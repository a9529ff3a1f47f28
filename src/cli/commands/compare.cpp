// clausediff [compare] BEFORE AFTER: what changed.
#include "cli/commands.hpp"
#include "cli/comparison_report.hpp"
#include "cli/exit_status.hpp"
#include "cli/option_values.hpp"
#include "cli/reading_options.hpp"
#include "cli/sides.hpp"

#include <filesystem>
#include <future>
#include <optional>
#include <string>
#include <utility>

namespace clausediff::cli {
namespace {

constexpr CommandTexts kTexts = {
    "compare",
    "what changed from BEFORE to AFTER; the word may be left out",
    "Usage: clausediff [compare] [OPTIONS] BEFORE AFTER",
    "Compares two United Nations resolutions clause by clause. BEFORE and AFTER are\n"
    "files, or symbols of documents, which are fetched; \"-\" is standard input,\n"
    "/dev/null no text.",
    "  clausediff A_RES_67_264.txt A_RES_69_317.txt\n"
    "  clausediff A/RES/67/264 A/RES/69/317\n"
    "  clausediff --format html -o changes.html A_RES_69_317.pdf draft.docx\n"
    "  clausediff --format docx -o redline.docx previous.docx draft.docx\n"
    "  clausediff --before-revisions original tracked.docx tracked.docx\n",
    "Exit status: 0 done, 1 the texts differ (with --exit-code only), 2 trouble.",
};

struct CompareCommandOptions {
    std::vector<std::string> files;
    ReadingOptions read;
    SideRevisions revisions;
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
    int name_unmerged(Session& session) const;
    int compare(Session& session, Resolution before, Resolution after) const;
    [[nodiscard]] bool is_one_reading() const;

    Sides sides_;
    CompareCommandOptions options_;
};

void Compare::declare(CLI::App& app) {
    const char* group = "Comparison";
    add_files(app, options_.files);
    add_filter_options(app, options_.report);
    add_reading_options(app, options_.read);
    add_side_revisions(app, options_.revisions);
    add_report_options(app, options_.report);
    add_flag(app, "--exact", options_.align.exact, "compare typography too: quotation marks, dashes,\nkinds of spaces",
             group);
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
    if (files.size() == 1) return;  // see name_unmerged()
    if (files.size() > 2 && !are_from_git(files)) refuse("unexpected argument '" + files[2] + "'");
    sides_ = sides_of(files);
    if (sides_.before.file == "-" && sides_.after.file == "-") {
        refuse("only one of BEFORE and AFTER can be standard input");
    }
    if (sides_.before.is_nothing() && sides_.after.is_nothing()) {
        refuse("nothing to compare: BEFORE and AFTER are both /dev/null");
    }
    settle_output(app, options_.report.output, {sides_.before.file, sides_.after.file});
}

int Compare::run(Session& session) {
    if (options_.files.size() == 1) return name_unmerged(session);
    if (const auto error = session.refused_by_terminal(options_.report.output)) return session.fail(*error);
    sides_.before.read = sides_.after.read = options_.read;
    sides_.before.read.exact = sides_.after.read.exact = options_.align.exact;
    sides_.before.read.revisions = options_.revisions.before.value_or(options_.read.revisions);
    sides_.after.read.revisions = options_.revisions.after.value_or(options_.read.revisions);
    name_readings(sides_);
    // The two files know nothing of each other: they are read at the same time.
    std::future<Result<Resolution>> after_read;
    if (!sides_.after.is_nothing())
        after_read = std::async(std::launch::async, [&] { return load(session, sides_.after); });
    Result<Resolution> before =
        sides_.before.is_nothing() ? Result<Resolution>(Resolution()) : load(session, sides_.before);
    Result<Resolution> after = sides_.after.is_nothing() ? Result<Resolution>(Resolution()) : after_read.get();
    if (!before) return session.fail(before.error());
    if (!after) return session.fail(after.error());
    if (const auto error = two_languages(before.value(), after.value())) return session.fail(*error);
    if (sides_.before.is_nothing()) before = no_text(sides_.before, after.value());
    if (sides_.after.is_nothing()) after = no_text(sides_.after, before.value());
    return compare(session, std::move(before).value(), std::move(after).value());
}

// Of a path that is still to be merged git gives nothing but the name. What git itself says of it is said here.
int Compare::name_unmerged(Session& session) const {
    const std::string& file = options_.files.front();
    if (session.environment().git_compares) return session.print("* Unmerged path " + file + "\n");
    refuse("only one file, '" + file + "': the second to compare it with is missing");
}

int Compare::compare(Session& session, Resolution before, Resolution after) const {
    session.tell_notices(before);
    session.tell_notices(after);
    if (is_one_reading()) session.tell("note: BEFORE and AFTER are the same file");
    const Comparison comparison = clausediff::compare(std::move(before), std::move(after), options_.align);
    if (!comparison.notes_comparable) {
        const Resolution& without = comparison.before->footnotes.empty() ? *comparison.before : *comparison.after;
        session.tell("note: footnotes not compared: " + without.metadata.file + " carries none");
    }
    const int status = deliver(session, comparison, options_.report);
    return status == kDone && options_.exit_code && differs(comparison) ? kDiffers : status;
}

// Allowed, but perhaps not what was meant.
bool Compare::is_one_reading() const {
    if (sides_.before.read.revisions != sides_.after.read.revisions) return false;
    std::error_code ignored;
    return sides_.before.file == sides_.after.file ||
           std::filesystem::equivalent(sides_.before.file, sides_.after.file, ignored);
}

}  // namespace

std::unique_ptr<Command> compare_command() {
    return std::make_unique<Compare>();
}

}  // namespace clausediff::cli
