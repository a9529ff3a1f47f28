#include "index/outline_reading.hpp"

#include "index/codes.hpp"
#include "normalise/clause_id_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace clausediff::detail::index {
namespace {

using rapidjson::Value;

constexpr std::size_t kMostRows = 1U << 16;  // of one document in a table

const Value& member(const Value& object, const char* key) {
    static const Value kNull;
    if (!object.IsObject()) return kNull;
    const auto found = object.FindMember(key);
    return found == object.MemberEnd() ? kNull : found->value;
}

// What is no text is "".
std::string text(const Value& object, const char* key) {
    const Value& value = member(object, key);
    return value.IsString() ? std::string(value.GetString(), value.GetStringLength()) : std::string();
}

std::size_t size(const Value& value) {
    return value.IsUint64() ? static_cast<std::size_t>(value.GetUint64()) : 0;
}

bool flag(const Value& object, const char* key) {
    const Value& value = member(object, key);
    return value.IsBool() && value.GetBool();
}

Metadata metadata_of(const Value& document) {
    Metadata metadata;
    metadata.file = text(document, "file");
    metadata.symbol = text(document, "symbol");
    metadata.title = text(document, "title");
    metadata.session = text(document, "session");
    metadata.agenda_item = text(document, "agenda_item");
    metadata.adopted = text(document, "adopted");
    metadata.body = text(document, "body");
    metadata.meeting = text(document, "meeting");
    metadata.language = text(document, "language");
    metadata.amends = text(document, "amends");
    return metadata;
}

// Footnote marks stand in two lists: their numbers, and the bytes before which they stood.
void take_marks(const Value& value, Clause& clause) {
    const Value &numbers = member(value, "footnotes"), &offsets = member(value, "mark_offsets");
    if (!numbers.IsArray() || !offsets.IsArray() || numbers.Size() != offsets.Size()) return;
    for (rapidjson::SizeType i = 0; i < numbers.Size(); ++i) {
        if (!numbers[i].IsString()) continue;
        clause.marks.push_back({std::min(size(offsets[i]), clause.text.size()),
                                std::string(numbers[i].GetString(), numbers[i].GetStringLength())});
    }
}

std::optional<Clause> clause_of(const Value& value) {
    const std::optional<ClauseId> id = parse_clause_id(text(value, "place"));
    const std::optional<Section> section = parse_section(text(value, "section"));
    const std::optional<ClauseType> type = parse_clause_type(text(value, "type"));
    if (!member(value, "place").IsString() || !id || !section || !type) return std::nullopt;
    Clause clause;
    clause.id = *id;
    clause.label = text(value, "label");
    clause.number = text(value, "number");
    clause.level = static_cast<int>(std::min<std::size_t>(size(member(value, "level")), 1000));
    clause.section = *section;
    clause.type = *type;
    clause.text = text(value, "text");
    if (const Value& cells = member(value, "cells"); cells.IsArray()) {
        for (const Value& cell : cells.GetArray()) clause.cells.push_back(std::min(size(cell), clause.text.size()));
    }
    take_marks(value, clause);
    return clause;
}

void take_head(const Value& lines, Resolution& resolution) {
    for (const Value& line : lines.GetArray()) {
        HeadParagraph head;
        head.kind = parse_head_kind(text(line, "kind")).value_or(HeadKind::text);
        head.text = text(line, "text");
        head.in_metadata = flag(line, "in_metadata");
        head.is_note = flag(line, "note");
        resolution.head.push_back(std::move(head));
    }
}

void take_notes(const Value& notes, Resolution& resolution) {
    std::unordered_map<std::string_view, std::size_t> clauses;
    for (std::size_t i = 0; i < resolution.clauses.size(); ++i) clauses.emplace(resolution.clauses[i].label, i);
    for (const Value& value : notes.GetArray()) {
        Footnote note;
        note.number = text(value, "number");
        note.text = text(value, "text");
        const auto clause = clauses.find(text(value, "clause"));
        if (clause != clauses.end()) note.clause = clause->second;
        resolution.footnotes.push_back(std::move(note));
    }
}

// "" or what is wrong.
std::string take_resolution(const Value& outline, Resolution& resolution) {
    const Value& clauses = member(outline, "clauses");
    for (const char* key : {"head", "clauses", "footnotes"}) {
        const Value& list = member(outline, key);
        if (!list.IsArray()) return fmt::format("is an outline without \"{}\"", key);
        if (list.Size() >= kMostRows) return fmt::format("is an outline with too many \"{}\"", key);
    }
    resolution.metadata = metadata_of(member(outline, "document"));
    resolution.reader = text(outline, "reader");
    take_head(member(outline, "head"), resolution);
    for (const Value& value : clauses.GetArray()) {
        std::optional<Clause> clause = clause_of(value);
        if (!clause) return "is an outline of another version of clausediff; make it with this one";
        resolution.clauses.push_back(std::move(*clause));
    }
    take_notes(member(outline, "footnotes"), resolution);
    return {};
}

}  // namespace

std::optional<Reading> reading_of_outline(const Value& outline, std::string& problem) {
    if (text(outline, "schema") != "clausediff/outline/1") {
        problem = "is no outline; pass what \"clausediff outline --format jsonl\" prints";
        return std::nullopt;
    }
    Reading reading;
    reading.path = text(member(outline, "document"), "file");
    reading.sha256 = text(outline, "sha256");
    reading.refused = text(outline, "refused");
    if (reading.path.empty() || reading.path == "-") problem = "is an outline of no file: its name is missing";
    if (problem.empty() && reading.refused.empty()) {
        auto resolution = std::make_shared<Resolution>();
        problem = take_resolution(outline, *resolution);
        reading.resolution = std::move(resolution);
    }
    if (!problem.empty()) return std::nullopt;
    return reading;
}

}  // namespace clausediff::detail::index
