// Who follows whom, and which clause descends from which.
#include "index/store.hpp"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace clausediff {

using namespace detail::index;

void detail::index::set_successions_state(Connection& connection, const char* state) {
    Statement(connection, "INSERT OR REPLACE INTO state VALUES ('successions', ?)").text(state).run();
}

Result<std::vector<Succession>> Database::successions() const {
    Statement rows(store_->connection,
                   "SELECT document, predecessor, chief, evidence, certainty FROM successions "
                   "ORDER BY document, chief DESC, predecessor");
    std::vector<Succession> successions;
    while (rows.step()) {
        successions.push_back(
            {rows.number_at(0), rows.number_at(1), rows.number_at(2) != 0, rows.text_at(3), rows.real_at(4)});
    }
    return store_->give(std::move(successions));
}

Result<bool> Database::has_current_successions() const {
    Statement row(store_->connection, "SELECT value FROM state WHERE key = 'successions'");
    const bool current = row.step() && row.text_at(0) == kCurrent;
    return store_->give(current);
}

Result<std::vector<AbsentMember>> Database::absent_members() const {
    Statement rows(store_->connection, "SELECT document, symbol FROM absent ORDER BY document, place");
    std::vector<AbsentMember> absent;
    while (rows.step()) absent.push_back({rows.number_at(0), rows.text_at(1)});
    return store_->give(std::move(absent));
}

Result<std::string> Database::corrections() const {
    Statement row(store_->connection, "SELECT value FROM state WHERE key = 'corrections'");
    std::string corrections = row.step() ? row.text_at(0) : "";
    return store_->give(std::move(corrections));
}

Result<KeptSuccessions> Database::kept_successions() const {
    const ReadTransaction transaction(store_->connection);
    const auto current = has_current_successions();
    auto written = corrections();
    auto all = documents();
    auto followed = successions();
    auto missing = absent_members();
    if (!store_->connection.ok()) return *store_->connection.error();
    KeptSuccessions kept = {current.value(), std::move(written).value(), std::move(all).value(),
                            std::move(followed).value(), std::move(missing).value()};
    std::unordered_set<std::int64_t> known;
    for (const IndexedDocument& document : kept.documents) {
        if (document.refused.empty()) known.insert(document.id);
    }
    const auto is_known = [&known](std::int64_t id) { return known.count(id) > 0; };
    const bool sound =
        std::all_of(kept.successions.begin(), kept.successions.end(),
                    [&](const Succession& s) { return is_known(s.document) && is_known(s.predecessor); }) &&
        std::all_of(kept.absent.begin(), kept.absent.end(),
                    [&](const AbsentMember& m) { return is_known(m.document); });
    if (!sound) {
        store_->connection.fail(ErrorCode::unreadable,
                                "the database is damaged: a link names no document; index the files again into a new "
                                "one");
    }
    return store_->give(std::move(kept));
}

std::optional<Error> Database::replace_successions(std::span<const Succession> successions,
                                                   std::span<const AbsentMember> absent,
                                                   const std::optional<std::string>& corrections) {
    Connection& connection = store_->connection;
    Transaction transaction(connection);
    if (store_->seen && *store_->seen != store_->data_version()) {
        connection.fail(ErrorCode::unwritable,
                        "another process changed the documents meanwhile; run the command again");
    }
    connection.run("DELETE FROM links; DELETE FROM successions; DELETE FROM absent");
    Statement insert_absent(connection, "INSERT INTO absent VALUES (?, ?, ?)");
    for (std::size_t i = 0; i < absent.size(); ++i) {
        insert_absent.number(absent[i].document).number(static_cast<std::int64_t>(i)).text(absent[i].symbol).run();
    }
    Statement insert(connection, "INSERT INTO successions VALUES (?, ?, ?, ?, ?)");
    for (const Succession& succession : successions) {
        insert.number(succession.document).number(succession.predecessor).number(succession.chief ? 1 : 0);
        insert.text(succession.evidence).real(succession.certainty).run();
    }
    if (corrections) {
        Statement(connection, "INSERT OR REPLACE INTO state VALUES ('corrections', ?)").text(*corrections).run();
    }
    set_successions_state(connection, kUnfinished);
    transaction.commit();
    return connection.error();
}

std::optional<Error> Database::finish_successions() {
    Transaction transaction(store_->connection);
    Statement(store_->connection, "UPDATE state SET value = ? WHERE key = 'successions' AND value = ?")
        .text(kCurrent)
        .text(kUnfinished)
        .run();
    transaction.commit();
    return store_->connection.error();
}

std::optional<Error> Database::add_descents(std::span<const ClauseDescent> descents) {
    Connection& connection = store_->connection;
    Transaction transaction(connection);
    Statement insert(connection, "INSERT OR REPLACE INTO links VALUES (?, ?, ?, ?, ?, ?)");
    for (const ClauseDescent& descent : descents) {
        insert.number(descent.after).number(descent.before).text(descent.kind).number(descent.moved ? 1 : 0);
        descent.similarity ? insert.real(*descent.similarity) : insert.null();
        insert.real(descent.probability).run();
    }
    transaction.commit();
    return connection.error();
}

Result<std::vector<ClauseDescent>> Database::descents(std::int64_t document, std::int64_t predecessor) const {
    Statement rows(store_->connection,
                   "SELECT after, before, kind, moved, similarity, probability FROM links "
                   "WHERE after BETWEEN ? AND ? AND before BETWEEN ? AND ? ORDER BY after, before");
    for (const std::int64_t id : {document, predecessor}) {
        rows.number(clause_key(id, 0)).number(clause_key(id + 1, 0) - 1);
    }
    std::vector<ClauseDescent> descents;
    while (rows.step()) {
        ClauseDescent descent;
        descent.after = rows.number_at(0);
        descent.before = rows.number_at(1);
        descent.kind = rows.text_at(2);
        descent.moved = rows.number_at(3) != 0;
        if (!rows.null_at(4)) descent.similarity = rows.real_at(4);
        descent.probability = rows.real_at(5);
        descents.push_back(std::move(descent));
    }
    return store_->give(std::move(descents));
}

}  // namespace clausediff
