// What a Database consists of.
#pragma once

#include "index/rows.hpp"

#include <clausediff/database.hpp>

class clausediff::Database::Store {
public:
    Store(const std::string& path, bool to_write, std::chrono::seconds patience)
        : connection(path, to_write, patience) {}

    // The value, if nothing went wrong on the way to it.
    template <class T>
    Result<T> give(T value) const {
        if (!connection.ok()) return *connection.error();
        return value;
    }

    detail::index::RowWriter& writer() {
        if (!writer_) writer_.emplace(connection);
        return *writer_;
    }

    detail::index::Connection connection;
    std::optional<detail::index::Statement> find_file;
    // SQLite's number of what documents() saw; another one when another process has written since. None before.
    std::optional<std::int64_t> seen;

    [[nodiscard]] std::int64_t data_version() { return connection.number("PRAGMA data_version"); }

private:
    std::optional<detail::index::RowWriter> writer_;
};

namespace clausediff::detail::index {

// Are the successions those of the documents as they are now?
inline constexpr const char* kCurrent = "current";
inline constexpr const char* kOld = "old";
inline constexpr const char* kUnfinished = "unfinished";  // of the documents as they are, but not all are compared
void set_successions_state(Connection& connection, const char* state);

}  // namespace clausediff::detail::index
