#include "index/schema.hpp"

#include <fmt/format.h>

namespace clausediff::detail::index {
namespace {

constexpr std::int64_t kApplication = 0x434C4466;  // "CLDf"
constexpr std::int64_t kVersion = 2;               // of the schema

// The words are indexed without a copy of the text: it stands in `clauses`. A document's clauses have consecutive keys,
// so that they lie together in the file and need no index of their own. 8 MiB of words are
// collected before they are written, and parts are merged 16 at a time, not 4: each word is written fewer times, and a
// query is as fast.
constexpr const char* kTables = R"(
CREATE TABLE documents (id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, sha256 TEXT, refused TEXT, symbol TEXT,
    title TEXT, session TEXT, agenda_item TEXT, adopted TEXT, body TEXT, meeting TEXT, language TEXT, amends TEXT,
    reader TEXT, clauses INTEGER NOT NULL DEFAULT 0);
CREATE INDEX documents_by_symbol ON documents (symbol);
CREATE TABLE heads (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, text TEXT NOT NULL, in_metadata INTEGER NOT NULL,
    note INTEGER NOT NULL);
CREATE TABLE clauses (id INTEGER PRIMARY KEY, label TEXT NOT NULL, number TEXT NOT NULL, level INTEGER NOT NULL,
    section TEXT NOT NULL, type TEXT NOT NULL, text TEXT NOT NULL, place TEXT NOT NULL, cells TEXT);
CREATE TABLE marks (clause INTEGER NOT NULL, offset INTEGER NOT NULL, number TEXT NOT NULL);
CREATE INDEX marks_by_clause ON marks (clause);
CREATE TABLE notes (id INTEGER PRIMARY KEY, number TEXT NOT NULL, text TEXT NOT NULL, clause INTEGER);
CREATE TABLE successions (document INTEGER NOT NULL, predecessor INTEGER NOT NULL, chief INTEGER NOT NULL,
    evidence TEXT NOT NULL, certainty REAL NOT NULL, PRIMARY KEY (document, predecessor)) WITHOUT ROWID;
CREATE TABLE absent (document INTEGER NOT NULL, place INTEGER NOT NULL, symbol TEXT NOT NULL,
    PRIMARY KEY (document, place)) WITHOUT ROWID;
CREATE TABLE links (after INTEGER NOT NULL, before INTEGER NOT NULL, kind TEXT NOT NULL, moved INTEGER NOT NULL,
    similarity REAL, probability REAL NOT NULL, PRIMARY KEY (after, before)) WITHOUT ROWID;
CREATE INDEX links_by_before ON links (before);
CREATE TABLE stamps (document INTEGER PRIMARY KEY, size INTEGER NOT NULL, modified INTEGER NOT NULL,
    changed INTEGER NOT NULL);
CREATE TABLE state (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE VIRTUAL TABLE words USING fts5(text, content='', tokenize='unicode61 remove_diacritics 2');
INSERT INTO words (words, rank) VALUES ('hashsize', 8388608);
INSERT INTO words (words, rank) VALUES ('automerge', 16);
)";

void make_tables(Connection& connection) {
    Transaction transaction(connection);
    // Another process may have made them meanwhile.
    if (connection.number("SELECT count(*) FROM sqlite_schema") > 0) return;
    connection.run(kTables);
    connection.run(fmt::format("PRAGMA application_id={}; PRAGMA user_version={}", kApplication, kVersion).c_str());
    transaction.commit();
}

}  // namespace

void check_schema(Connection& connection) {
    const std::int64_t application = connection.number("PRAGMA application_id");
    const std::int64_t version = connection.number("PRAGMA user_version");
    if (application != kApplication) {
        connection.fail(ErrorCode::binary, "is no database of clausediff; name another file with --db");
    } else if (version > kVersion) {
        connection.fail(ErrorCode::binary, fmt::format("was written by a newer version of clausediff (schema {}, and "
                                                       "this one knows {}); use that one, or index into a new file",
                                                       version, kVersion));
    } else if (version > 0 && version < kVersion) {
        connection.fail(ErrorCode::binary, fmt::format("was written by an older version of clausediff (schema {}, and "
                                                       "this one writes {}); index the files into a new one",
                                                       version, kVersion));
    } else if (version < kVersion) {
        connection.fail(ErrorCode::binary, "is no finished database; index into a new file");
    }
}

void make_schema(Connection& connection) {
    // An application id of another program would do, but not every program sets one.
    const bool empty =
        connection.number("SELECT count(*) FROM sqlite_schema") == 0 && connection.number("PRAGMA application_id") == 0;
    if (connection.ok() && empty) make_tables(connection);
    check_schema(connection);
}

}  // namespace clausediff::detail::index
