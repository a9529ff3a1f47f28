// What a concordance found, a line a finding, and as JSON: schema clausediff/concordance/1.
#include <clausediff/render.hpp>

#include "render/json_document.hpp"
#include "render/json_writer.hpp"

#include <fmt/format.h>

namespace clausediff {

using namespace detail;
namespace {

using namespace render;

const char* rule_name(const ConcordFinding& finding) {
    return concord_rules()[static_cast<std::size_t>(finding.rule)].name;
}

void write_row(JsonWriter& json, const Concordance& concordance, const ConcordRow& row) {
    json.begin_object(true).key("labels").begin_object();
    for (std::size_t d = 0; d < row.clauses.size(); ++d) {
        const Resolution& document = *concordance.documents[d];
        json.key(concordance.names[d]);
        if (row.clauses[d]) {
            json.text(document.clauses[*row.clauses[d]].label);
        } else {
            json.null();
        }
    }
    json.end().end();
}

void write_finding(JsonWriter& json, const Concordance& concordance, const ConcordFinding& finding) {
    json.begin_object();
    json.key("rule").text(rule_name(finding));
    json.key("label").text(finding.label);
    json.key("languages").begin_array(true);
    for (const std::size_t d : finding.documents) json.text(concordance.names[d]);
    json.end();
    json.key("expected").text_or_null(finding.expected);
    json.key("found").text_or_null(finding.found);
    json.key("column");
    if (finding.column > 0) {
        json.integer(static_cast<long long>(finding.column));
    } else {
        json.null();
    }
    json.key("message").text(finding.message);
    json.end();
}

}  // namespace

std::string render_concordance_text(const Concordance& concordance, const FindingsOptions& options) {
    const char* bold = options.colour ? "\x1b[1m" : "";
    const char* plain = options.colour ? "\x1b[0m" : "";
    std::string out;
    for (const ConcordFinding& finding : concordance.findings) {
        out += fmt::format("{}{}{}: {} [{}]\n", bold, finding.label, plain, finding.message, rule_name(finding));
    }
    for (const ConcordFinding& note : concordance.notes) {
        out += fmt::format("{}{}{}: note: {} [{}]\n", bold, note.label, plain, note.message, rule_name(note));
    }
    for (const std::string& remark : concordance.remarks) out += fmt::format("note: {}\n", remark);
    std::string languages;
    for (const std::string& name : concordance.names) languages += (languages.empty() ? "" : ", ") + name;
    const std::size_t count = concordance.findings.size();
    out += count == 0 ? fmt::format("No dissent in {} clauses ({}).\n", concordance.rows.size(), languages)
                      : fmt::format("{} finding{} in {} clauses ({}).\n", count, count == 1 ? "" : "s",
                                    concordance.rows.size(), languages);
    return out;
}

std::string render_concordance_json(const Concordance& concordance) {
    JsonWriter json;
    json.begin_object();
    json.key("schema").text("clausediff/concordance/1");
    json.key("documents").begin_array();
    for (const auto& document : concordance.documents) {
        write_document(json, document->metadata, document->clauses.size());
    }
    json.end();
    json.key("rows").begin_array();
    for (const ConcordRow& row : concordance.rows) write_row(json, concordance, row);
    json.end();
    json.key("findings").begin_array();
    for (const ConcordFinding& finding : concordance.findings) write_finding(json, concordance, finding);
    json.end();
    json.key("notes").begin_array();
    for (const ConcordFinding& note : concordance.notes) write_finding(json, concordance, note);
    json.end();
    json.key("remarks").begin_array();
    for (const std::string& remark : concordance.remarks) json.text(remark);
    json.end().end();
    return json.finish();
}

}  // namespace clausediff
