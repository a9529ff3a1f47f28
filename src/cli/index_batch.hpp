// Readings on their way into the database, some at a time: each batch is put in as a whole, and an interruption loses
// the last one at most.
#pragma once

#include "cli/session.hpp"

#include <clausediff/database.hpp>

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace clausediff::cli {

class IndexBatch {
public:
    // Both must outlive it. `again` as in Database::put().
    IndexBatch(Session& session, Database& database, bool again);

    // Tells the user of a file that could not be read. REQUIRES: no error so far.
    [[nodiscard]] std::optional<Error> add(Reading reading, Progress& progress);
    [[nodiscard]] std::optional<Error> flush();

    // Of all that was put in: lines for a person.
    [[nodiscard]] std::string summary() const;

private:
    Session& session_;
    Database& database_;
    bool again_;
    std::vector<Reading> readings_;
    std::size_t bytes_ = 0;  // about as many as the readings take in memory
    std::chrono::steady_clock::time_point last_;
    PutCounts counts_;
};

}  // namespace clausediff::cli
