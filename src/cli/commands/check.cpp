// clausediff check DRAFT: what a drafter should look at again.
#include "cli/commands.hpp"
#include "cli/exit_status.hpp"
#include "cli/option_values.hpp"
#include "cli/reading_options.hpp"

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
    "  clausediff check --against A_RES_69_317.txt --disable left-out draft.docx\n",
    "Exit status: 0 no findings, 1 findings, 2 trouble.",
};

struct CheckCommandOptions {
    std::vector<std::string> files;
    std::string against;  // "" if the draft is checked alone
    CheckOptions check;
    ReadOptions read;
    OutputOptions output;
};

struct FindingsFormat : Format {
    std::string (*render)(const CheckReport& report, const FindingsOptions& style);
};

std::string json(const CheckReport& report, const FindingsOptions&) {
    return render_findings_json(report);
}

std::string sarif(const CheckReport& report, const FindingsOptions&) {
    return render_findings_sarif(report);
}

const std::vector<FindingsFormat>& formats() {
    static const std::vector<FindingsFormat> table = {
        {{"text"}, render_findings_text}, {{"json"}, json}, {{"sarif"}, sarif}};
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
    int deliver(Session& session, const CheckReport& report) const;

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
        app, "--disable", [&check](const std::string& list) { check.disabled = take_rules(list); }, "RULES",
        "all rules but these, comma-separated", group);
    add_flag(app, "--final", check.final, "nothing may be left to be negotiated", group);
    add_reading_options(app, options_.read);
    add_output_options(app, options_.output, {formats().begin(), formats().end()});
    app.get_option("--width")->description("without effect: a finding is one line");
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
    settle_output(app, options_.output, {draft_file(), options_.against});
}

int Check::run(Session& session) {
    const ReadOptions read = session.reading(options_.read);
    std::future<Result<Resolution>> previous_read;
    if (!options_.against.empty()) {
        previous_read = std::async(std::launch::async, [&] { return load_to_compare(options_.against, read); });
    }
    Result<Resolution> loaded = load(draft_file(), read);
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
    if (options_.against.empty()) {
        report.findings = clausediff::check(*draft, options_.check);
        return deliver(session, report);
    }
    Result<Resolution> previous = previous_read.get();
    if (!previous) return session.fail(previous.error());
    session.tell_notices(previous.value());
    report.previous = previous.value().metadata;
    report.previous_clauses = previous.value().clauses.size();
    const Comparison comparison =
        clausediff::compare(std::make_shared<const Resolution>(std::move(previous).value()), draft);
    report.findings = clausediff::check(comparison, options_.check);
    return deliver(session, report);
}

int Check::deliver(Session& session, const CheckReport& report) const {
    const FindingsFormat& format = *find_format(formats(), options_.output.format);
    const int status = session.deliver(options_.output, format.render(report, {session.style(options_.output).colour}));
    return status == kDone && !report.findings.empty() ? kFindings : status;
}

}  // namespace

std::unique_ptr<Command> check_command() {
    return std::make_unique<Check>();
}

}  // namespace clausediff::cli
