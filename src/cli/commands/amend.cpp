// clausediff amend DRAFT AMENDMENT...: the draft as it would read with amendments.
#include "cli/commands.hpp"
#include "cli/comparison_report.hpp"
#include "cli/exit_status.hpp"
#include "cli/option_values.hpp"
#include "cli/reading_options.hpp"

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace clausediff::cli {
namespace {

constexpr CommandTexts kTexts = {
    "amend",
    "the draft as it would read with tabled amendments",
    "Usage: clausediff amend [OPTIONS] DRAFT AMENDMENT...\n"
    "       clausediff amend --list [OPTIONS] AMENDMENT...",
    "Applies documents of instructions, such as \"In operative paragraph 2, delete\n"
    "'lamps'\", to the draft that they amend, and shows what changes. All\n"
    "instructions are applied, or none. One file may be \"-\", standard input.",
    "  clausediff amend draft.pdf amendment.pdf\n"
    "  clausediff amend --format docx -o amended.docx draft.docx amendment.docx\n"
    "  clausediff amend --list amendment.docx\n",
    "Exit status: 0 done, 1 an instruction was refused, 2 trouble.",
};

struct AmendCommandOptions {
    std::vector<std::string> files;
    ReadingOptions read;
    ComparisonReport report;
    AmendOptions amend;
    bool list = false;
};

class Amend : public Command {
public:
    const CommandTexts& texts() const override { return kTexts; }
    void declare(CLI::App& app) override;
    void settle(const CLI::App& app) override;
    int run(Session& session) override;

private:
    int list(Session& session) const;
    // kDone, or the status of what is wrong with the document.
    int read(Session& session, const std::string& file, ReadAmendment& out) const;
    int report(Session& session, const Amended& amended, const std::vector<Amendment>& amendments);

    AmendCommandOptions options_;
    bool author_given_ = false;
};

void Amend::declare(CLI::App& app) {
    const char* group = "Amendments";
    add_files(app, options_.files);
    add_flag(app, "--list", options_.list, "show the instructions as they are understood, and\napply none", group);
    add_flag(app, "--any-draft", options_.amend.any_draft, "go on with a draft of another symbol or title", group);
    add_flag(app, "--consequential", options_.amend.consequential,
             "apply what surely follows too, such as numbers of\nparagraphs in references", group);
    add_filter_options(app, options_.report);
    add_reading_options(app, options_.read);
    add_report_options(app, options_.report);
}

void Amend::settle(const CLI::App& app) {
    const std::vector<std::string>& files = options_.files;
    if (options_.list) {
        if (files.empty()) refuse("the file is missing");
        for (const char* option : {"--any-draft", "--consequential"}) {
            if (is_given(app, option)) refuse(std::string(option) + " does not go with --list");
        }
    } else if (files.size() < 2) {
        refuse("a draft and an amendment are needed, DRAFT and AMENDMENT");
    }
    if (std::count(files.begin(), files.end(), "-") > 1) refuse("standard input can be read only once");
    settle_output(app, options_.report.output, files);
    author_given_ = is_given(app, "--author");
    const std::string& format = options_.report.output.format;
    if (options_.list && format != "text" && format != "json") refuse("--list goes with text and json alone");
}

int Amend::read(Session& session, const std::string& file, ReadAmendment& out) const {
    Result<Resolution> document = session.load(file, options_.read);
    if (!document) return session.fail(document.error());
    session.tell_notices(document.value());
    const bool is_amendment = !document.value().metadata.amends.empty();
    out = read_amendment(std::make_shared<const Resolution>(std::move(document).value()));
    for (const AmendProblem& problem : out.problems) (void)session.fail(problem.error);
    if (!is_amendment) return kTrouble;
    return out.problems.empty() ? kDone : kRefused;
}

// What may follow, that an instruction is not understood, has this reason.
void tell_language(Session& session, const Resolution& draft) {
    const std::string& language = draft.metadata.language;
    if (language.empty() || understands_instructions(language)) return;
    session.tell("note: " + draft.metadata.file + ": instructions are understood in English alone");
}

int Amend::list(Session& session) const {
    int status = kDone;
    std::string out;
    for (const std::string& file : options_.files) {
        ReadAmendment document;
        const int problems = read(session, file, document);
        status = std::max(status, problems);
        if (problems == kTrouble) continue;
        if (options_.report.output.format == "json") {
            out += render_instructions_json(document.amendment, options_.files.size() > 1);
        } else {
            out += (out.empty() ? "" : "\n") +
                   render_instructions_text(document.amendment, session.style(options_.report.output));
        }
    }
    if (out.empty() || (status != kDone && !options_.report.output.file.empty())) return status;
    return std::max(status, session.deliver(options_.report.output, out));
}

int Amend::run(Session& session) {
    if (options_.list) return list(session);
    if (const auto error = session.refused_by_terminal(options_.report.output)) return session.fail(*error);
    Result<Resolution> draft = session.load_to_compare(options_.files.front(), options_.read);
    if (!draft) return session.fail(draft.error());
    session.tell_notices(draft.value());
    tell_language(session, draft.value());
    std::vector<Amendment> amendments;
    int status = kDone;
    for (std::size_t i = 1; i < options_.files.size(); ++i) {
        ReadAmendment document;
        status = std::max(status, read(session, options_.files[i], document));
        amendments.push_back(std::move(document.amendment));
    }
    if (status != kDone) return status;
    Amended amended =
        clausediff::amend(std::make_shared<const Resolution>(std::move(draft).value()), amendments, options_.amend);
    if (author_given_ && amended.comparison) {
        for (ClauseChange& change : amended.comparison->changes) change.author.clear();
    }
    return report(session, amended, amendments);
}

int Amend::report(Session& session, const Amended& amended, const std::vector<Amendment>& amendments) {
    for (const AmendProblem& problem : amended.refused) (void)session.fail(problem.error);
    if (!amended.comparison) return kRefused;
    for (const std::string& warning : amended.warnings) session.tell("note: " + warning);
    for (const AppliedInstruction& applied : amended.instructions) {
        if (applied.message.empty()) continue;
        const Amendment& amendment = amendments[applied.document];
        session.tell("note: " + amendment.called() + ", instruction " +
                     amendment.instructions[applied.instruction].number + ": " + applied.message);
    }
    if (!author_given_) {  // also of what is no clause's change
        std::string& author = options_.report.docx.author;
        author.clear();
        for (const Amendment& amendment : amendments) author += (author.empty() ? "" : "; ") + amendment.author();
    }
    if (options_.report.output.format != "json") return deliver(session, *amended.comparison, options_.report);
    const JsonOptions json = {options_.report.filter, options_.report.stat, options_.report.evidence};
    return session.deliver(options_.report.output, render_amended_json(amended, amendments, json));
}

}  // namespace

std::unique_ptr<Command> amend_command() {
    return std::make_unique<Amend>();
}

}  // namespace clausediff::cli
