// clausediff check DRAFT: what a drafter should look at again.
#include "cli/baseline.hpp"
#include "cli/commands.hpp"
#include "cli/exit_status.hpp"
#include "cli/option_values.hpp"
#include "cli/reading_options.hpp"
#include "cli/sides.hpp"

#include <algorithm>
#include <future>
#include <memory>
#include <utility>

namespace clausediff::cli {
namespace {

constexpr CommandTexts kTexts = {
    "check",
    "what to look at again in a draft: citations, sessions, numbers",
    "Usage: clausediff check [OPTIONS] DRAFT",
    "Looks for what a drafter should look at again, in DRAFT alone or also against\n"
    "the resolution that it is based on. DRAFT \"-\" is standard input.",
    "  clausediff check draft.docx\n"
    "  clausediff check --against A_RES_69_317.txt --except left-out draft.docx\n"
    "  clausediff check --format docx -o commented.docx draft.docx\n",
    "Exit status: 0 no findings, or with --fix none left, 1 findings, 2 trouble.",
};

struct CheckCommandOptions {
    std::vector<std::string> files;
    std::string against;   // "" if the draft is checked alone
    std::string baseline;  // "" if no findings were accepted before
    bool fix = false;
    CheckOptions check;
    ReadingOptions read;
    std::string title;
    DocxOptions docx;
    OutputOptions output;
};

// `note` gets what the user should be told of the report, if anything.
using Render = std::string(const CheckReport& report, const CheckCommandOptions& options, const Session& session,
                           std::string& note);
struct FindingsFormat : Format {
    Render* render;
};

std::string text(const CheckReport& report, const CheckCommandOptions& options, const Session& session, std::string&) {
    return render_findings_text(report, {session.style(options.output).colour});
}

std::string json(const CheckReport& report, const CheckCommandOptions&, const Session&, std::string&) {
    return render_findings_json(report);
}

std::string sarif(const CheckReport& report, const CheckCommandOptions&, const Session&, std::string&) {
    return render_findings_sarif(report);
}

std::string html(const CheckReport& report, const CheckCommandOptions& options, const Session&, std::string&) {
    return render_findings_html(report, options.title);
}

std::string docx(const CheckReport& report, const CheckCommandOptions& options, const Session& session,
                 std::string& note) {
    DocxOptions docx = options.docx;
    docx.time = session.environment().time;
    DocxResult document = render_findings_docx(report, docx);
    if (!document.why_new.empty()) {
        note = report.draft.file +
               ": the comments stand in a new document, not in a copy of this one: " + document.why_new;
    }
    return std::move(document.bytes);
}

const std::vector<FindingsFormat>& formats() {
    static const std::vector<FindingsFormat> table = {
        {{"text"}, text},
        {{"json", false, {}, {"--fix"}, "which holds findings"}, json},
        {{"sarif", false, {}, {"--fix"}, "which holds findings"}, sarif},
        {{"html", false, {"--title"}, {"--fix"}, "which holds findings"}, html},
        {{"docx", true, {"--author"}}, docx},
    };
    return table;
}

EnumSet<Rule> take_rules(const std::string& list) {
    EnumSet<Rule> taken;
    for (const std::string& name : split_list(list)) {
        const auto rule = parse_rule(name);
        if (!rule) {
            std::vector<std::string> names;
            for (const RuleInfo& known : rules()) names.emplace_back(known.name);
            refuse(fmt::format("unknown rule '{}': there are {}", name, listed(names, "and")));
        }
        taken.insert(*rule);
    }
    return taken;
}

class Check : public Command {
public:
    const CommandTexts& texts() const override { return kTexts; }
    void declare(CLI::App& app) override;
    void settle(const CLI::App& app) override;
    int run(Session& session) override;

private:
    const std::string& draft_file() const { return options_.files.front(); }
    int deliver(Session& session, CheckReport& report) const;
    void tell_not_checked(Session& session, const NotChecked& not_checked) const;
    int deliver_mended(Session& session, const MendedDraft& mended,
                       const std::shared_ptr<const Resolution>& draft) const;

    CheckCommandOptions options_;
};

void Check::declare(CLI::App& app) {
    const char* group = "What to check";
    CheckOptions& check = options_.check;
    add_files(app, options_.files);
    add_value(app, "--against", options_.against, "PREVIOUS", "the resolution that DRAFT is based on", group);
    add_value(
        app, "--only", [&check](const std::string& list) { check.only = take_rules(list); }, "RULES",
        "these rules alone, comma-separated", group);
    add_value(
        app, "--except,--disable", [&check](const std::string& list) { check.disabled = take_rules(list); }, "RULES",
        "all rules but these, comma-separated", group);
    add_value(app, "--baseline", options_.baseline, "FILE",
              "without the findings that FILE holds:\nthose of a run before", group);
    add_flag(app, "--final", check.final, "nothing may be left to be negotiated or filled in", group);
    add_flag(app, "--fix", options_.fix,
             "write the draft, mended where the answer is sure:\nas text or as tracked changes", group);
    add_reading_options(app, options_.read);
    add_output_options(app, options_.output, {formats().begin(), formats().end()});
    add_value(app, "--title", options_.title, "TEXT", "title of an html report", "Output");
    add_value(app, "--author", options_.docx.author, "NAME", "author of a docx document's comments and changes",
              "Output");
    describe(app, "--width", "of --fix as text; a finding is one line");
}

void Check::settle(const CLI::App& app) {
    for (const RuleInfo& rule : rules()) {
        if (!options_.check.only.contains(*parse_rule(rule.name))) continue;
        if (rule.against && options_.against.empty()) {
            refuse(fmt::format("rule '{}' compares: name a resolution with --against", rule.name));
        }
        if (rule.final && !options_.check.final) {
            refuse(fmt::format("rule '{}' is for final drafts: say --final", rule.name));
        }
    }
    const std::vector<std::string>& files = options_.files;
    if (files.empty()) refuse("the file is missing");
    if (files.size() > 1) refuse("unexpected argument '" + files[1] + "'");
    if (draft_file() == "-" && options_.against == "-") refuse("only one of DRAFT and PREVIOUS can be standard input");
    if (options_.fix && !options_.baseline.empty()) refuse("--fix mends what it finds: --baseline does not go with it");
    settle_output(app, options_.output, {draft_file(), options_.against, options_.baseline});
}

int Check::run(Session& session) {
    if (const auto error = session.refused_by_terminal(options_.output)) return session.fail(*error);
    std::future<Result<Resolution>> previous_read;
    if (!options_.against.empty()) {
        previous_read =
            std::async(std::launch::async, [&] { return session.load_to_compare(options_.against, options_.read); });
    }
    Result<Resolution> loaded = session.load(draft_file(), options_.read);
    if (!loaded) return session.fail(loaded.error());
    const auto draft = std::make_shared<const Resolution>(std::move(loaded).value());
    session.tell_notices(*draft);
    const std::string why_not = why_not_checked(*draft);
    if (!why_not.empty()) session.tell(fmt::format("note: {}: not checked: {}", draft_file(), why_not));
    CheckReport report;
    report.draft = draft->metadata;
    report.draft_clauses = draft->clauses.size();
    report.lines_known = draft->lines_known;
    report.text = draft;
    report.not_checked = not_checked(*draft, !options_.against.empty(), options_.check);
    if (options_.against.empty()) {
        if (options_.fix) tell_not_checked(session, report.not_checked);
        if (options_.fix) return deliver_mended(session, mend(*draft, options_.check), draft);
        report.findings = clausediff::check(*draft, options_.check);
        return deliver(session, report);
    }
    Result<Resolution> previous = previous_read.get();
    if (!previous) return session.fail(previous.error());
    if (const auto error = two_languages(previous.value(), *draft)) return session.fail(*error);
    session.tell_notices(previous.value());
    report.previous = previous.value().metadata;
    report.previous_clauses = previous.value().clauses.size();
    const Comparison comparison =
        clausediff::compare(std::make_shared<const Resolution>(std::move(previous).value()), draft);
    if (options_.fix) tell_not_checked(session, report.not_checked);
    if (options_.fix) return deliver_mended(session, mend(comparison, options_.check), draft);
    report.findings = clausediff::check(comparison, options_.check);
    return deliver(session, report);
}

void Check::tell_not_checked(Session& session, const NotChecked& not_checked) const {
    const std::string line = describe(not_checked);
    if (!line.empty()) session.tell(fmt::format("note: {}: {}", draft_file(), line));
}

int Check::deliver(Session& session, CheckReport& report) const {
    if (options_.output.format == "docx") tell_not_checked(session, report.not_checked);  // it has no place for it
    if (!options_.baseline.empty()) {
        Result<Baseline> baseline = Baseline::read(options_.baseline);
        if (!baseline) return session.fail(baseline.error());
        const std::size_t accepted = baseline.value().accept(report.findings);
        if (accepted > 0) session.tell(fmt::format("note: {} in {} not shown", accepted, options_.baseline));
    }
    const FindingsFormat& format = *find_format(formats(), options_.output.format);
    std::string note;
    const std::string bytes = format.render(report, options_, session, note);
    if (!note.empty()) session.tell("note: " + note);
    const int status = session.deliver(options_.output, bytes);
    return status == kDone && !report.findings.empty() ? kFindings : status;
}

// Findings without a sure answer are left; a draft with some is not done.
int status_of(Session& session, int status, std::size_t left) {
    if (status != kDone || left == 0) return status;
    session.tell(fmt::format("note: {} {} left, which {} no sure answer: without --fix they are shown", left,
                             left == 1 ? "finding is" : "findings are", left == 1 ? "has" : "have"));
    return kFindings;
}

std::string line_of(const Finding& finding) {
    return fmt::format("{} [{}]", finding.message, finding.rule->name);
}

// Beside the change of its clause each mend names its rule; those of notes that no clause has stand above all.
void add_remarks(const std::vector<Finding>& mended, Comparison& comparison) {
    std::vector<ClauseChange*> change_of(comparison.before->clauses.size(), nullptr);
    for (ClauseChange& change : comparison.changes) {
        for (const std::size_t clause : change.before) change_of[clause] = &change;
    }
    for (const Finding& finding : mended) {
        ClauseChange* change = finding.place.clause ? change_of[*finding.place.clause] : nullptr;
        (change != nullptr ? change->remarks : comparison.remarks).push_back("mended: " + line_of(finding));
    }
}

// The draft and the mended one, as a redline of which each change names its rule.
int Check::deliver_mended(Session& session, const MendedDraft& mended,
                          const std::shared_ptr<const Resolution>& draft) const {
    Comparison comparison = clausediff::compare(draft, std::make_shared<const Resolution>(mended.draft));
    if (options_.output.format == "text") {
        TextOptions style;
        static_cast<TextStyle&>(style) = session.style(options_.output);
        std::string text = render_text(comparison, style);
        for (const Finding& finding : mended.mended) {
            text +=
                fmt::format("mended: {}{}\n", finding.clause.empty() ? "" : finding.clause + ": ", line_of(finding));
        }
        return status_of(session, session.deliver(options_.output, text), mended.left.size());
    }
    DocxOptions options = options_.docx;
    options.time = session.environment().time;
    options.summary = false;
    add_remarks(mended.mended, comparison);
    const DocxResult document = render_docx(comparison, options);
    if (!document.why_new.empty()) {
        session.tell(fmt::format("note: {}: the changes stand in a new document, not in this one: {}", draft_file(),
                                 document.why_new));
    }
    return status_of(session, session.deliver(options_.output, document.bytes), mended.left.size());
}

}  // namespace

std::unique_ptr<Command> check_command() {
    return std::make_unique<Check>();
}

}  // namespace clausediff::cli
