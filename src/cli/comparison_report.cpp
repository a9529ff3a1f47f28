#include "cli/comparison_report.hpp"

#include "cli/option_values.hpp"

#include <string>
#include <utility>
#include <vector>

namespace clausediff::cli {
namespace {

// `session` gives the style and the time; `note` gets what the user should be told of the report, if anything.
using Render = std::string(const Comparison& comparison, const ComparisonReport& report, const Session& session,
                           std::string& note);
using Stream = void(const Comparison& comparison, const ComparisonReport& report, const Sink& sink);

struct ComparisonFormat : Format {
    Render* render;
    Stream* stream = nullptr;  // writes the same piece by piece; null if the format cannot
};

std::string text(const Comparison& comparison, const ComparisonReport& report, const Session& session, std::string&) {
    return render_text(comparison,
                       {session.style(report.output), report.filter, report.all, report.stat, report.evidence});
}

std::string json(const Comparison& comparison, const ComparisonReport& report, const Session&, std::string&) {
    return render_json(comparison, {report.filter, report.stat, report.evidence});
}

void json_pieces(const Comparison& comparison, const ComparisonReport& report, const Sink& sink) {
    write_json(comparison, sink, {report.filter, report.stat, report.evidence});
}

std::string html(const Comparison& comparison, const ComparisonReport& report, const Session&, std::string&) {
    HtmlOptions options = report.html;
    options.filter = report.filter;
    options.all = report.all;
    options.stat = report.stat;
    options.evidence = report.evidence;
    return render_html(comparison, options);
}

std::string docx(const Comparison& comparison, const ComparisonReport& report, const Session& session,
                 std::string& note) {
    DocxOptions options = report.docx;
    options.time = session.environment().time;
    DocxResult document = render_docx(comparison, options);
    if (!document.why_new.empty()) {
        note = comparison.before->metadata.file +
               ": the redline is a new document, not an edit of this one: " + document.why_new;
    }
    std::string not_shown;
    for (const std::string& words : document.not_shown) not_shown += (not_shown.empty() ? "" : "; ") + words;
    if (!not_shown.empty()) note = comparison.before->metadata.file + ": not in the redline: " + not_shown;
    if (!differs(comparison)) {
        const char* same = comparison.notes_comparable ? "the texts are the same" : "the clauses are the same";
        note += (note.empty() ? "" : "; ") + std::string(same);
    }
    return std::move(document.bytes);
}

std::string amendment(const Comparison& comparison, const ComparisonReport&, const Session&, std::string& note) {
    WrittenAmendment written = write_amendment(comparison);
    for (const std::string& line : written.not_said) note += (note.empty() ? "not in the amendment: " : "; ") + line;
    return std::move(written.text);
}

// A new format is a file of src/render and a row here. A document for a word processor holds the whole of both texts: a
// part of it could not be accepted or rejected.
const std::vector<ComparisonFormat>& formats() {
    static const std::vector<ComparisonFormat> table = {
        {{"text"}, text},
        {{"json"}, json, json_pieces},
        {{"html", false, {"--title", "--fragment"}}, html},
        {{"docx",
          true,
          {"--author", "--moves", "--no-comments"},
          {"--only", "--section", "--substantive", "--stat"},
          "which holds all changes"},
         docx},
        {{"amendment",
          false,
          {},
          {"--only", "--section", "--substantive", "--stat", "--all", "--evidence"},
          "which says all changes"},
         amendment},
    };
    return table;
}

void take_kinds(ChangeFilter& filter, const std::string& list) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < kChangeAspects; ++i) names.emplace_back(name(static_cast<ChangeAspect>(i)));
    filter.kinds = {};
    for (const std::string& kind : take_list("--only", "kind", list, names)) {
        filter.kinds.insert(*parse_change_aspect(kind));
    }
}

void take_sections(ChangeFilter& filter, const std::string& list) {
    filter.sections = {};
    for (const std::string& section : take_list("--section", "section", list, {"preambular", "operative", "annex"})) {
        filter.sections.insert(*parse_section(section));
    }
}

void take_moves(WordMoves& moves, const std::string& value) {
    take_one_of("--moves", value, {"comments", "tracked"});
    moves = value == "tracked" ? WordMoves::tracked : WordMoves::comments;
}

}  // namespace

void add_filter_options(CLI::App& app, ComparisonReport& report) {
    const char* group = "What to show";
    ChangeFilter& filter = report.filter;
    add_value(
        app, "--only", [&filter](const std::string& list) { take_kinds(filter, list); }, "KINDS",
        "comma-separated: unchanged, amended, added, removed,\n"
        "split, merged, moved, renumbered",
        group);
    add_value(
        app, "--section", [&filter](const std::string& list) { take_sections(filter, list); }, "SECTIONS",
        "comma-separated: preambular, operative, annex", group);
    add_flag(app, "--substantive", filter.substantive, "no routine changes: only language that matters", group);
    add_flag(app, "--all", report.all, "unchanged clauses too, and every word", group);
    add_flag(app, "--stat", report.stat, "the counts alone", group);
    add_flag(app, "--evidence", report.evidence, "why clauses are linked: the parts of the score", group);
}

void add_report_options(CLI::App& app, ComparisonReport& report) {
    const char* group = "Output";
    add_output_options(app, report.output, {formats().begin(), formats().end()});
    add_value(app, "--title", report.html.title, "TEXT", "title of an html report (default: that of AFTER)", group);
    add_flag(app, "--fragment", report.html.fragment, "of an html report the body alone, to embed", group);
    add_value(app, "--author", report.docx.author, "NAME", "author of a docx document's changes", group);
    WordMoves& moves = report.docx.moves;
    add_value(
        app, "--moves", [&moves](const std::string& value) { take_moves(moves, value); }, "HOW",
        "of a docx document: comments (default) shows what\nmoved as deleted and inserted, with comments;\n"
        "tracked, as Word's own moves",
        group);
    bool& comments = report.docx.comments;
    add_flag(app, "--no-comments", [&comments] { comments = false; }, "a docx document without comments", group);
}

int deliver(Session& session, const Comparison& comparison, const ComparisonReport& report) {
    const ComparisonFormat& format = *find_format(formats(), report.output.format);
    if (format.stream != nullptr && report.output.file.empty()) {
        return session.print([&](const Sink& sink) { format.stream(comparison, report, sink); });
    }
    std::string note;
    const std::string bytes = format.render(comparison, report, session, note);
    if (!note.empty()) session.tell("note: " + note);
    return session.deliver(report.output, bytes);
}

}  // namespace clausediff::cli
