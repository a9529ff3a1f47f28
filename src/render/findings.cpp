// What check found, as a compiler prints it, and as JSON.
#include <clausediff/render.hpp>

#include "base/printable.hpp"
#include "render/head.hpp"
#include "render/json_document.hpp"
#include "render/json_writer.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace clausediff {

using namespace detail;
namespace {

using namespace render;

std::size_t count(const CheckReport& report, Level level) {
    return static_cast<std::size_t>(
        std::count_if(report.findings.begin(), report.findings.end(),
                      [level](const Finding& finding) { return finding.rule->level == level; }));
}

std::string place(const CheckReport& report, const Finding& finding) {
    std::string place = report.draft.file == "-" ? "standard input" : report.draft.file;
    if (!finding.clause.empty()) return place + ": " + finding.clause;
    return finding.line > 0 ? place + fmt::format(": line {}", finding.line) : place;
}

// Unicode characters in bytes of UTF-8.
std::size_t characters(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

// "footnote", "offset" and "length".
void write_place(JsonWriter& json, const CheckReport& report, const Finding& finding) {
    const FindingPlace& place = finding.place;
    std::string_view text;
    json.key("footnote");
    if (report.text && place.footnote) {
        text = report.text->footnotes[*place.footnote].text;
        json.text(report.text->footnotes[*place.footnote].number);
    } else {
        json.null();
        if (report.text && place.clause) text = report.text->clauses[*place.clause].text;
    }
    const bool known = report.text && (place.footnote || place.clause) && place.end <= text.size();
    for (const char* key : {"offset", "length"}) {
        json.key(key);
        if (!known) {
            json.null();
        } else if (std::string_view(key) == "offset") {
            json.size(characters(text.substr(0, place.begin)));
        } else {
            json.size(characters(text.substr(place.begin, place.end - place.begin)));
        }
    }
}

// ANSI: bold place, bold yellow or cyan level.
std::string coloured(const std::string& text, const char* codes, bool colour) {
    return colour ? fmt::format("\x1b[{}m{}\x1b[0m", codes, text) : text;
}

}  // namespace

std::string render_findings_text(const CheckReport& report, const FindingsOptions& options) {
    std::string out;
    for (const Finding& finding : report.findings) {
        const Level level = finding.rule->level;
        out += coloured(printable(place(report, finding)) + ":", "1", options.colour) + " " +
               coloured(std::string(name(level)) + ":", level == Level::warning ? "1;33" : "1;36", options.colour) +
               " " + printable(finding.message) + " [" + finding.rule->name + "]\n";
    }
    const std::size_t warnings = count(report, Level::warning);
    const std::size_t notes = count(report, Level::note);
    if (warnings > 0) out += counted(warnings, "warning");
    if (notes > 0) out += (warnings > 0 ? ", " : "") + counted(notes, "note");
    if (report.findings.empty()) out += "no findings";
    out += "\n";
    const std::string not_checked = describe(report.not_checked);
    return not_checked.empty() ? out : out + not_checked + "\n";
}

std::string render_findings_json(const CheckReport& report) {
    JsonWriter json;
    json.begin_object().key("schema").text("clausediff/findings/1");
    write_document(json.key("draft"), report.draft, report.draft_clauses);
    json.key("previous");
    if (report.previous) {
        write_document(json, *report.previous, report.previous_clauses);
    } else {
        json.null();
    }
    json.key("summary").begin_object().key("warnings").size(count(report, Level::warning));
    json.key("notes").size(count(report, Level::note)).end();
    if (!report.not_checked.rules.empty()) {
        json.key("not_checked").begin_array(true);
        for (const RuleInfo* rule : report.not_checked.rules) json.text(rule->name);
        json.end();
    }
    json.key("findings").begin_array();
    for (const Finding& finding : report.findings) {
        json.begin_object().key("rule").text(finding.rule->name).key("level").text(name(finding.rule->level));
        json.key("clause").text_or_null(finding.clause).key("line");
        if (finding.line > 0) {
            json.size(finding.line);
        } else {
            json.null();
        }
        write_place(json, report, finding);
        json.key("message").text(finding.message).key("mend");
        if (finding.mend) {
            json.text(*finding.mend);
        } else {
            json.null();
        }
        json.end();
    }
    json.end().end();
    return json.finish();
}

}  // namespace clausediff
