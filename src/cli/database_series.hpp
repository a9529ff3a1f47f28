// Who follows whom among the documents of a database: found, compared and kept.
#pragma once

#include "cli/session.hpp"

#include <clausediff/database.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace clausediff::cli {

struct DatabaseSeries {
    SuccessionGraph graph;
    std::vector<std::int64_t> ids;  // of its documents
};

// Finds them. `corrections` are those of a file `file` that the user gives: a line that names no document is an error.
// Without them those that the database keeps hold, which `file` then names; such a line is left out, with a note: the
// document may have been removed since. They are read after the documents, so that replace_successions() sees whether
// another process changed them since.
[[nodiscard]] Result<DatabaseSeries> find_series(Session& session, const Database& database,
                                                 const std::optional<std::string>& corrections,
                                                 const std::string& file);

// Those that the database `file` keeps, without the order in time; found anew where they are not current. Errors: also
// unreadable, where they contradict each other.
[[nodiscard]] Result<DatabaseSeries> kept_series(Session& session, const Database& database, const std::string& file);

// Keeps them, with the corrections if other ones are given, and compares each document with its predecessors, `jobs`
// pairs at a time: which clause descends from which is kept too.
[[nodiscard]] std::optional<Error> keep_series(Session& session, Database& database, const DatabaseSeries& series,
                                               const std::optional<std::string>& corrections, std::size_t jobs);

}  // namespace clausediff::cli
