// A document as rows of the tables, and back.
#pragma once

#include "index/sqlite.hpp"

#include <clausediff/database.hpp>

namespace clausediff::detail::index {

// Writes what belongs to documents. Its statements are prepared once.
class RowWriter {
public:
    explicit RowWriter(Connection& connection);

    // Writes the row of the document of that id, and all that belongs to it. The id has no rows.
    void insert(std::int64_t id, const Reading& reading);
    // Removes both.
    void remove(std::int64_t id);
    void set_stamp(std::int64_t id, const FileStamp& stamp);

private:
    void insert_document(std::int64_t id, const Reading& reading);
    void insert_heads(std::int64_t id, const Resolution& resolution);
    void insert_clauses(std::int64_t id, const Resolution& resolution);
    void insert_notes(std::int64_t id, const Resolution& resolution);
    void remove_words(std::int64_t id);

    Connection& connection_;
    Statement document_, head_, clause_, word_, mark_, note_, stamp_;
};

// All of a document but its metadata, which `resolution` has already.
void load_rows(Connection& connection, std::int64_t id, Resolution& resolution);

}  // namespace clausediff::detail::index
