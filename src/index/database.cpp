#include <clausediff/database.hpp>

#include "index/schema.hpp"
#include "index/store.hpp"

#include <filesystem>
#include <utility>

namespace clausediff {

using namespace detail::index;

namespace {

void read_metadata(const Statement& row, int column, Metadata& metadata) {
    for (std::string* value :
         {&metadata.file, &metadata.symbol, &metadata.title, &metadata.session, &metadata.agenda_item,
          &metadata.adopted, &metadata.body, &metadata.meeting, &metadata.language, &metadata.amends}) {
        *value = row.text_at(column++);
    }
}

// What the database has of a path.
struct Incumbent {
    std::int64_t id = 0;
    std::string sha256;
    std::string refused;
};

std::optional<Incumbent> incumbent(Statement& find, const std::string& path) {
    std::optional<Incumbent> found;
    find.text(path);
    if (find.step()) found = Incumbent{find.number_at(0), find.text_at(1), find.text_at(2)};
    find.reset();
    return found;
}

}  // namespace

Database::Database(std::unique_ptr<Store> store) : store_(std::move(store)) {}
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

Result<Database> Database::open(const std::string& path) {
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored)) {
        return Error{ErrorCode::not_found, path, 0,
                     "no such database; make it with \"clausediff index PATH --db FILE\""};
    }
    auto store = std::make_unique<Store>(path, false, kPatience);
    check_schema(store->connection);
    if (!store->connection.ok()) return *store->connection.error();
    return Database(std::move(store));
}

Result<Database> Database::open_to_write(const std::string& path, std::chrono::seconds patience) {
    auto store = std::make_unique<Store>(path, true, patience);
    make_schema(store->connection);
    // A rollback journal, not a log: the database is one file, which may be copied, lie on a network or be read where
    // nothing can be written. Readers wait only while a batch is written. 32 MB of pages are kept in memory.
    store->connection.run("PRAGMA journal_mode=DELETE; PRAGMA synchronous=FULL; PRAGMA cache_size=-32000");
    if (!store->connection.ok()) return *store->connection.error();
    return Database(std::move(store));
}

Result<std::optional<KnownFile>> Database::known(const std::string& path) const {
    Store& store = *store_;
    if (!store.find_file) {
        store.find_file.emplace(store.connection,
                                "SELECT sha256, size, modified, changed FROM documents LEFT JOIN stamps "
                                "ON document = id WHERE path = ?");
    }
    Statement& row = *store.find_file;
    std::optional<KnownFile> known;
    row.text(path);
    if (row.step()) {
        known = KnownFile{row.text_at(0), {}};
        if (!row.null_at(1)) known->stamp = {row.number_at(1), row.number_at(2), row.number_at(3)};
    }
    row.reset();
    return store.give(known);
}

Result<std::vector<IndexedDocument>> Database::documents() const {
    store_->seen = store_->data_version();
    Statement rows(store_->connection,
                   "SELECT id, sha256, refused, clauses, path, symbol, title, session, agenda_item, adopted, body, "
                   "meeting, language, amends FROM documents ORDER BY id");
    std::vector<IndexedDocument> documents;
    while (rows.step()) {
        IndexedDocument document;
        document.id = rows.number_at(0);
        document.sha256 = rows.text_at(1);
        document.refused = rows.text_at(2);
        document.clauses = static_cast<std::size_t>(rows.number_at(3));
        read_metadata(rows, 4, document.metadata);
        documents.push_back(std::move(document));
    }
    return store_->give(std::move(documents));
}

Result<std::vector<IndexedPath>> Database::paths() const {
    Statement rows(store_->connection, "SELECT id, path FROM documents ORDER BY id");
    std::vector<IndexedPath> paths;
    while (rows.step()) paths.push_back({rows.number_at(0), rows.text_at(1)});
    return store_->give(std::move(paths));
}

Result<Resolution> Database::load(std::int64_t document) const {
    Statement row(
        store_->connection,
        "SELECT refused, reader, path, symbol, title, session, agenda_item, adopted, body, meeting, language, "
        "amends FROM documents WHERE id = ?");
    Resolution resolution;
    if (row.number(document).step()) {
        read_metadata(row, 2, resolution.metadata);
        if (!row.null_at(0)) return Error{ErrorCode::no_clauses, resolution.metadata.file, 0, row.text_at(0)};
        resolution.reader = row.text_at(1);
        load_rows(store_->connection, document, resolution);
    }
    return store_->give(std::move(resolution));
}

Result<PutCounts> Database::put(std::span<const Reading> readings, bool again) {
    Connection& connection = store_->connection;
    Transaction transaction(connection);
    Statement find(connection, "SELECT id, sha256, refused FROM documents WHERE path = ?");
    std::int64_t next = connection.number("SELECT coalesce(max(id), 0) + 1 FROM documents");
    RowWriter& writer = store_->writer();
    PutCounts counts;
    for (const Reading& reading : readings) {
        if (!connection.ok()) break;
        const std::optional<Incumbent> was = incumbent(find, reading.path);
        const bool same =
            was && was->sha256 == reading.sha256 && (reading.unchanged || (!again && was->refused == reading.refused));
        if (!reading.refused.empty() || (same && !was->refused.empty())) ++counts.refused;
        // Another process may have removed what was unchanged: it is read again the next time.
        if (same || reading.unchanged) {
            ++counts.unchanged;
            if (same) writer.set_stamp(was->id, reading.stamp);
            continue;
        }
        const std::int64_t id = was ? was->id : next++;
        if (was) writer.remove(id);
        writer.insert(id, reading);
        writer.set_stamp(id, reading.stamp);
        ++(was ? counts.replaced : counts.added);
    }
    if (counts.added + counts.replaced > 0) set_successions_state(connection, kOld);
    transaction.commit();
    return store_->give(counts);
}

std::optional<Error> Database::remove(std::span<const std::int64_t> documents) {
    Transaction transaction(store_->connection);
    for (const std::int64_t document : documents) store_->writer().remove(document);
    set_successions_state(store_->connection, kOld);
    transaction.commit();
    return store_->connection.error();
}

}  // namespace clausediff
