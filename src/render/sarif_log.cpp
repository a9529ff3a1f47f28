#include "render/sarif_log.hpp"

#include "base/ascii.hpp"
#include "render/json_writer.hpp"

#include <fmt/format.h>

namespace clausediff::detail::render {
namespace {

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

void write_rules(JsonWriter& json, const std::vector<SarifRule>& rules) {
    json.begin_array();
    for (const SarifRule& rule : rules) {
        json.begin_object().key("id").text(rule.name);
        json.key("shortDescription").begin_object(true).key("text").text(rule.summary).end();
        json.key("defaultConfiguration").begin_object(true).key("level").text(rule.level).end();
        json.end();
    }
    json.end();
}

void write_not_checked(JsonWriter& json, const std::vector<std::string>& lines) {
    json.key("invocations").begin_array().begin_object().key("executionSuccessful").boolean(true);
    json.key("toolExecutionNotifications").begin_array();
    for (const std::string& line : lines) {
        json.begin_object().key("level").text("note");
        json.key("message").begin_object(true).key("text").text(line).end().end();
    }
    json.end().end().end();
}

void write_location(JsonWriter& json, const SarifPlace& place) {
    json.begin_object();
    if (place.file != "-") {
        json.key("physicalLocation").begin_object();
        json.key("artifactLocation").begin_object(true).key("uri").text(uri(place.file)).end();
        if (place.line > 0) json.key("region").begin_object(true).key("startLine").size(place.line).end();
        json.end();
    }
    if (!place.clause.empty()) {
        json.key("logicalLocations").begin_array(true).begin_object(true);
        json.key("name").text(place.clause).key("kind").text("clause").end().end();
    }
    json.end();
}

}  // namespace

std::string sarif_log(const std::vector<SarifRule>& rules, const std::vector<SarifResult>& results,
                      const std::vector<std::string>& not_checked) {
    JsonWriter json;
    json.begin_object().key("$schema").text("https://json.schemastore.org/sarif-2.1.0.json");
    json.key("version").text("2.1.0");
    json.key("runs").begin_array().begin_object();
    json.key("tool").begin_object().key("driver").begin_object().key("name").text("clausediff");
    write_rules(json.key("rules"), rules);
    json.end().end();
    if (!not_checked.empty()) write_not_checked(json, not_checked);
    json.key("results").begin_array();
    for (const SarifResult& result : results) {
        json.begin_object().key("ruleId").text(rules[result.rule].name);
        json.key("ruleIndex").size(result.rule);
        json.key("level").text(rules[result.rule].level);
        json.key("message").begin_object(true).key("text").text(result.message).end();
        json.key("locations").begin_array();
        for (const SarifPlace& place : result.places) write_location(json, place);
        json.end().end();
    }
    json.end().end().end().end();
    return json.finish();
}

}  // namespace clausediff::detail::render
