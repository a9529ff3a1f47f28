#include "index/codes.hpp"
#include "index/rows.hpp"
#include "normalise/clause_id_text.hpp"
#include "normalise/language.hpp"
#include "normalise/opening_verb.hpp"
#include "normalise/tokens.hpp"

#include <algorithm>

namespace clausediff::detail::index {
namespace {

// The rows of a document are those of a range of keys.
Statement& of_document(Statement& statement, std::int64_t id) {
    return statement.number(clause_key(id, 0)).number(clause_key(id + 1, 0) - 1);
}

std::size_t place_of(std::int64_t key, std::int64_t id) {
    return static_cast<std::size_t>(key - clause_key(id, 0));
}

void load_heads(Connection& connection, std::int64_t id, Resolution& resolution) {
    Statement rows(connection, "SELECT kind, text, in_metadata, note FROM heads WHERE id BETWEEN ? AND ? ORDER BY id");
    of_document(rows, id);
    while (rows.step()) {
        HeadParagraph head;
        head.kind = parse_head_kind(rows.text_at(0)).value_or(HeadKind::text);
        head.text = rows.text_at(1);
        head.in_metadata = rows.number_at(2) != 0;
        head.is_note = rows.number_at(3) != 0;
        resolution.head.push_back(std::move(head));
    }
}

// False where a row holds what no version writes.
bool load_clause(const Statement& row, Clause& clause) {
    const std::optional<ClauseId> place = parse_clause_id(row.text_at(6));
    const std::optional<Section> section = parse_section(row.text_at(3));
    const std::optional<ClauseType> type = parse_clause_type(row.text_at(4));
    if (!place || !section || !type) return false;
    clause.id = *place;
    clause.label = row.text_at(0);
    clause.number = row.text_at(1);
    clause.level = static_cast<int>(std::clamp<std::int64_t>(row.number_at(2), 0, 1000));
    clause.section = *section;
    clause.type = *type;
    clause.text = row.text_at(5);
    clause.cells = parse_cells(row.text_at(7), clause.text.size());
    return true;
}

void load_clauses(Connection& connection, std::int64_t id, Resolution& resolution) {
    const Language& table = language(resolution.metadata.language);
    Statement rows(connection,
                   "SELECT label, number, level, section, type, text, place, cells FROM clauses "
                   "WHERE id BETWEEN ? AND ? ORDER BY id");
    of_document(rows, id);
    while (rows.step()) {
        Clause clause;
        if (!load_clause(rows, clause)) {
            connection.fail(ErrorCode::unreadable, "the database is damaged; index the files again into a new one");
            return;
        }
        clause.tokens = tokenize(clause.text, table);
        clause.opening = opening_verb(clause, table);
        resolution.clauses.push_back(std::move(clause));
    }
}

void load_marks(Connection& connection, std::int64_t id, Resolution& resolution) {
    Statement rows(
        connection,
        "SELECT clause, offset, number FROM marks WHERE clause BETWEEN ? AND ? ORDER BY clause, offset, rowid");
    of_document(rows, id);
    while (rows.step()) {
        const std::size_t place = place_of(rows.number_at(0), id);
        if (place >= resolution.clauses.size()) continue;
        Clause& clause = resolution.clauses[place];
        const auto last = static_cast<std::int64_t>(clause.text.size());
        const auto offset = std::clamp<std::int64_t>(rows.number_at(1), 0, last);
        clause.marks.push_back({static_cast<std::size_t>(offset), rows.text_at(2)});
    }
}

void load_notes(Connection& connection, std::int64_t id, Resolution& resolution) {
    Statement rows(connection, "SELECT number, text, clause FROM notes WHERE id BETWEEN ? AND ? ORDER BY id");
    of_document(rows, id);
    while (rows.step()) {
        Footnote note;
        note.number = rows.text_at(0);
        note.text = rows.text_at(1);
        const std::size_t place = rows.null_at(2) ? resolution.clauses.size() : place_of(rows.number_at(2), id);
        if (place < resolution.clauses.size()) note.clause = place;
        resolution.footnotes.push_back(std::move(note));
    }
}

}  // namespace

void load_rows(Connection& connection, std::int64_t id, Resolution& resolution) {
    load_heads(connection, id, resolution);
    load_clauses(connection, id, resolution);
    load_marks(connection, id, resolution);
    load_notes(connection, id, resolution);
}

}  // namespace clausediff::detail::index
