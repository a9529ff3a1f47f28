#include "cli/database_series.hpp"

#include "cli/ordered_work.hpp"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace clausediff::cli {
namespace {

using Text = std::shared_ptr<const Resolution>;

struct Pair {
    std::int64_t before = 0, after = 0;  // documents
    Text before_text, after_text;
};

std::vector<ClauseDescent> descents_of(const Pair& pair) {
    const Comparison comparison = compare(pair.before_text, pair.after_text);
    std::vector<ClauseDescent> descents;
    for (const ClauseChange& change : comparison.changes) {
        for (const std::size_t after : change.after) {
            for (const std::size_t before : change.before) {
                descents.push_back({clause_key(pair.after, after), clause_key(pair.before, before), name(change.kind),
                                    change.move.has_value(), change.similarity, change.probability});
            }
        }
    }
    return descents;
}

// Compares pairs in other threads; the database is asked and written to by this one alone.
class PairWork {
public:
    PairWork(Database& database, std::size_t jobs, std::size_t all, Progress& progress)
        : database_(database),
          work_(jobs, descents_of),
          most_(jobs == 1 ? 1 : 4 * jobs),
          all_(all),
          progress_(progress) {}

    std::optional<Error> add(std::int64_t before, std::int64_t after) {
        if (work_.waiting() >= most_) {
            if (auto error = take()) return error;
        }
        Result<Text> before_text = load(before), after_text = load(after);
        if (!before_text) return before_text.error();
        if (!after_text) return after_text.error();
        work_.add({before, after, before_text.value(), after_text.value()});
        return std::nullopt;
    }

    std::optional<Error> finish() {
        while (work_.waiting() > 0) {
            if (auto error = take()) return error;
        }
        return flush();
    }

private:
    static constexpr std::size_t kBatch = 20'000;  // descents

    Result<Text> load(std::int64_t document) {
        Result<Resolution> text = database_.load(document);
        if (!text) return text.error();
        return Text(std::make_shared<const Resolution>(std::move(text).value()));
    }

    std::optional<Error> take() {
        const std::vector<ClauseDescent> descents = work_.take();
        collected_.insert(collected_.end(), descents.begin(), descents.end());
        progress_.show(++done_, all_);
        return collected_.size() < kBatch ? std::nullopt : flush();
    }

    std::optional<Error> flush() {
        auto error = database_.add_descents(collected_);
        collected_.clear();
        return error;
    }

    Database& database_;
    OrderedWork<Pair, std::vector<ClauseDescent>> work_;
    std::size_t most_, all_;
    std::size_t done_ = 0;
    Progress& progress_;
    std::vector<ClauseDescent> collected_;
};

}  // namespace

namespace {

Result<DatabaseSeries> find_links(Session& session, const Database& database) {
    const Result<std::vector<IndexedDocument>> documents = database.documents();
    if (!documents) return documents.error();
    Progress progress = session.progress("documents");
    PredecessorFinder finder;
    DatabaseSeries series;
    for (std::size_t i = 0; i < documents.value().size(); ++i) {
        const IndexedDocument& document = documents.value()[i];
        progress.show(i, documents.value().size());
        if (!document.refused.empty()) continue;
        const Result<Resolution> text = database.load(document.id);
        if (!text) return text.error();
        finder.add(text.value());
        series.ids.push_back(document.id);
    }
    series.graph = finder.find();
    return series;
}

}  // namespace

Result<DatabaseSeries> find_series(Session& session, const Database& database,
                                   const std::optional<std::string>& corrections, const std::string& file) {
    Result<DatabaseSeries> series = find_links(session, database);
    if (!series) return series.error();
    const Result<std::string> text = corrections ? Result<std::string>(*corrections) : database.corrections();
    if (!text) return text.error();
    const auto parsed = parse_corrections(text.value(), file);
    if (!parsed) return parsed.error();
    std::vector<SuccessionCorrection> left_out;
    if (const auto error =
            apply_corrections(series.value().graph, parsed.value(), file, corrections ? nullptr : &left_out)) {
        return *error;
    }
    for (const SuccessionCorrection& line : left_out) {
        session.tell("note: " + describe(Error{ErrorCode::usage, file, line.line,
                                               "is left out, since the database no longer has '" + line.document +
                                                   "' or what it follows"}));
    }
    return series;
}

Result<DatabaseSeries> kept_series(Session& session, const Database& database, const std::string& file) {
    const Result<KeptSuccessions> kept = database.kept_successions();
    if (!kept) return kept.error();
    if (!kept.value().current) {
        return find_series(session, database, std::nullopt, file + ": corrections");
    }
    DatabaseSeries series;
    std::unordered_map<std::int64_t, std::size_t> places;
    for (const IndexedDocument& document : kept.value().documents) {
        if (!document.refused.empty()) continue;
        places[document.id] = series.ids.size();
        series.ids.push_back(document.id);
        series.graph.documents.push_back(series_document(document.metadata));
        series.graph.documents.back().order = places[document.id];
    }
    for (const AbsentMember& member : kept.value().absent) {
        series.graph.documents[places.at(member.document)].not_here.push_back(member.symbol);
    }
    for (const Succession& link : kept.value().successions) {
        series.graph.edges.push_back(
            {places.at(link.document), places.at(link.predecessor), link.chief, link.evidence, link.certainty});
    }
    if (series.graph.has_circle()) {
        return Error{ErrorCode::unreadable, file, 0,
                     "the database is damaged: a document follows itself; index the files again into a new one"};
    }
    return series;
}

std::optional<Error> keep_series(Session& session, Database& database, const DatabaseSeries& series,
                                 const std::optional<std::string>& corrections, std::size_t jobs) {
    std::vector<Succession> successions;
    std::vector<AbsentMember> absent;
    const std::vector<std::int64_t>& ids = series.ids;
    for (const SuccessionEdge& edge : series.graph.edges) {
        successions.push_back({ids[edge.document], ids[edge.predecessor], edge.chief, edge.evidence, edge.certainty});
    }
    for (std::size_t i = 0; i < ids.size(); ++i) {
        for (const std::string& symbol : series.graph.documents[i].not_here) absent.push_back({ids[i], symbol});
    }
    if (auto error = database.replace_successions(successions, absent, corrections)) return error;
    Progress progress = session.progress("comparisons");
    PairWork work(database, jobs, successions.size(), progress);
    for (const Succession& link : successions) {
        if (auto error = work.add(link.predecessor, link.document)) return error;
    }
    if (auto error = work.finish()) return error;
    return database.finish_successions();
}

}  // namespace clausediff::cli
