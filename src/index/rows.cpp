#include "index/rows.hpp"

#include "index/codes.hpp"
#include "normalise/clause_id_text.hpp"

namespace clausediff::detail::index {

RowWriter::RowWriter(Connection& connection)
    : connection_(connection),
      document_(connection,
                "INSERT INTO documents (id, path, sha256, refused, symbol, title, session, agenda_item, "
                "adopted, body, meeting, language, amends, reader, clauses) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      head_(connection, "INSERT INTO heads VALUES (?, ?, ?, ?, ?)"),
      clause_(connection, "INSERT INTO clauses VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      word_(connection, "INSERT INTO words (rowid, text) VALUES (?, ?)"),
      mark_(connection, "INSERT INTO marks VALUES (?, ?, ?)"),
      note_(connection, "INSERT INTO notes VALUES (?, ?, ?, ?)"),
      stamp_(connection, "INSERT OR REPLACE INTO stamps VALUES (?, ?, ?, ?)") {}

void RowWriter::insert(std::int64_t id, const Reading& reading) {
    insert_document(id, reading);
    if (!reading.resolution) return;
    insert_heads(id, *reading.resolution);
    insert_clauses(id, *reading.resolution);
    insert_notes(id, *reading.resolution);
}

void RowWriter::insert_document(std::int64_t id, const Reading& reading) {
    static const Resolution kNone;
    const Resolution& resolution = reading.resolution ? *reading.resolution : kNone;
    const Metadata& metadata = resolution.metadata;
    document_.number(id).text(reading.path).text_or_null(reading.sha256).text_or_null(reading.refused);
    for (const std::string* value :
         {&metadata.symbol, &metadata.title, &metadata.session, &metadata.agenda_item, &metadata.adopted,
          &metadata.body, &metadata.meeting, &metadata.language, &metadata.amends, &resolution.reader}) {
        document_.text_or_null(*value);
    }
    document_.number(static_cast<std::int64_t>(count_clauses(resolution.clauses))).run();
}

void RowWriter::insert_heads(std::int64_t id, const Resolution& resolution) {
    for (std::size_t i = 0; i < resolution.head.size(); ++i) {
        const HeadParagraph& head = resolution.head[i];
        head_.number(clause_key(id, i)).text(name(head.kind)).text(head.text);
        head_.number(head.in_metadata ? 1 : 0).number(head.is_note ? 1 : 0).run();
    }
}

void RowWriter::insert_clauses(std::int64_t id, const Resolution& resolution) {
    for (std::size_t i = 0; i < resolution.clauses.size(); ++i) {
        const Clause& clause = resolution.clauses[i];
        const std::int64_t key = clause_key(id, i);
        const std::string place = clause_id_text(clause.id);
        const std::string cells = cells_text(clause.cells);
        clause_.number(key).text(clause.label).text(clause.number).number(clause.level);
        clause_.text(name(clause.section)).text(name(clause.type)).text(clause.text).text(place).text_or_null(cells);
        clause_.run();
        const std::string words = words_text(clause.text);
        word_.number(key).text(words).run();
        for (const NoteMark& mark : clause.marks) {
            mark_.number(key).number(static_cast<std::int64_t>(mark.offset)).text(mark.number).run();
        }
    }
}

void RowWriter::insert_notes(std::int64_t id, const Resolution& resolution) {
    for (std::size_t i = 0; i < resolution.footnotes.size(); ++i) {
        const Footnote& note = resolution.footnotes[i];
        note_.number(clause_key(id, i)).text(note.number).text(note.text);
        note.clause ? note_.number(clause_key(id, *note.clause)) : note_.null();
        note_.run();
    }
}

void RowWriter::remove_words(std::int64_t id) {
    // The words of a row that is not kept are taken out of the index by naming them again.
    Statement texts(connection_, "SELECT id, text FROM clauses WHERE id BETWEEN ? AND ? ORDER BY id");
    Statement forget(connection_, "INSERT INTO words (words, rowid, text) VALUES ('delete', ?, ?)");
    texts.number(clause_key(id, 0)).number(clause_key(id + 1, 0) - 1);
    while (texts.step()) {
        const std::string words = words_text(texts.text_at(1));
        forget.number(texts.number_at(0)).text(words).run();
    }
}

void RowWriter::remove(std::int64_t id) {
    remove_words(id);
    const std::int64_t first = clause_key(id, 0), last = clause_key(id + 1, 0) - 1;
    for (const char* sql :
         {"DELETE FROM heads WHERE id BETWEEN ? AND ?", "DELETE FROM marks WHERE clause BETWEEN ? AND ?",
          "DELETE FROM notes WHERE id BETWEEN ? AND ?", "DELETE FROM clauses WHERE id BETWEEN ? AND ?",
          "DELETE FROM links WHERE after BETWEEN ? AND ?", "DELETE FROM links WHERE before BETWEEN ? AND ?"}) {
        Statement(connection_, sql).number(first).number(last).run();
    }
    for (const char* sql : {"DELETE FROM successions WHERE document = ?",
                            "DELETE FROM successions WHERE predecessor = ?", "DELETE FROM absent WHERE document = ?",
                            "DELETE FROM stamps WHERE document = ?", "DELETE FROM documents WHERE id = ?"}) {
        Statement(connection_, sql).number(id).run();
    }
}

void RowWriter::set_stamp(std::int64_t id, const FileStamp& stamp) {
    if (stamp.size < 0) {
        Statement(connection_, "DELETE FROM stamps WHERE document = ?").number(id).run();
        return;
    }
    stamp_.number(id).number(stamp.size).number(stamp.modified).number(stamp.changed).run();
}

}  // namespace clausediff::detail::index
