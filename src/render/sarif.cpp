// What check found in the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0), which editors and build
// services show beside the text.
#include <clausediff/render.hpp>

#include "base/ascii.hpp"
#include "render/json_writer.hpp"

#include <fmt/format.h>

#include <string>

namespace clausediff {

using namespace detail;
namespace {

using render::JsonWriter;

// A relative reference: RFC 3986 lets letters, digits and few signs stand.
std::string uri(std::string_view path) {
    std::string out;
    for (const char c : path) {
        const bool plain = is_letter(c) || is_digit(c) || std::string_view("-._~/").find(c) != std::string_view::npos;
        if (plain) {
            out += c;
        } else {
            out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
        }
    }
    return path.starts_with('/') ? "file://" + out : out;
}

void write_rules(JsonWriter& json) {
    json.begin_array();
    for (const RuleInfo& rule : rules()) {
        json.begin_object().key("id").text(rule.name);
        json.key("shortDescription").begin_object(true).key("text").text(rule.summary).end();
        json.key("defaultConfiguration").begin_object(true).key("level").text(name(rule.level)).end();
        json.end();
    }
    json.end();
}

// What the tool could not look at is a notification of its run.
void write_not_checked(JsonWriter& json, const CheckReport& report) {
    const std::string line = describe(report.not_checked);
    if (line.empty()) return;
    json.key("invocations").begin_array().begin_object().key("executionSuccessful").boolean(true);
    json.key("toolExecutionNotifications").begin_array().begin_object().key("level").text("note");
    json.key("message").begin_object(true).key("text").text(line).end();
    json.end().end().end().end();
}

void write_location(JsonWriter& json, const CheckReport& report, const Finding& finding) {
    json.begin_object();
    if (report.draft.file != "-") {  // standard input is no place that others could open
        json.key("physicalLocation").begin_object();
        json.key("artifactLocation").begin_object(true).key("uri").text(uri(report.draft.file)).end();
        const bool line = report.lines_known && finding.line > 0;
        if (line) json.key("region").begin_object(true).key("startLine").size(finding.line).end();
        json.end();
    }
    if (!finding.clause.empty()) {
        json.key("logicalLocations").begin_array(true).begin_object(true);
        json.key("name").text(finding.clause).key("kind").text("clause").end().end();
    }
    json.end();
}

}  // namespace

std::string render_findings_sarif(const CheckReport& report) {
    JsonWriter json;
    json.begin_object().key("$schema").text("https://json.schemastore.org/sarif-2.1.0.json");
    json.key("version").text("2.1.0");
    json.key("runs").begin_array().begin_object();
    json.key("tool").begin_object().key("driver").begin_object().key("name").text("clausediff");
    write_rules(json.key("rules"));
    json.end().end();
    write_not_checked(json, report);
    json.key("results").begin_array();
    for (const Finding& finding : report.findings) {
        json.begin_object().key("ruleId").text(finding.rule->name);
        json.key("ruleIndex").size(static_cast<std::size_t>(finding.rule - rules().data()));
        json.key("level").text(name(finding.rule->level));
        json.key("message").begin_object(true).key("text").text(finding.message).end();
        json.key("locations").begin_array();
        write_location(json, report, finding);
        json.end().end();
    }
    json.end().end().end().end();
    return json.finish();
}

}  // namespace clausediff
