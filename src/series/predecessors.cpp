#include <clausediff/predecessors.hpp>

#include "series/choice.hpp"
#include "series/family_order.hpp"
#include "series/kinship.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <utility>

namespace clausediff {

using namespace detail::series;

namespace {

// Drafts say whose they are in words alone: how the symbols of that body begin is seen in its resolutions.
void settle_drafts(std::vector<Record>& records) {
    std::map<std::pair<std::string, std::string>, std::map<std::string, std::size_t>> bodies;
    for (const Record& record : records) {
        if (record.is_resolution) ++bodies[{record.body_name, record.language}][record.place.body];
    }
    for (Record& record : records) {
        if (record.is_resolution || !record.takes_part) continue;
        record.place.body.clear();
        std::size_t most = 0;
        for (const auto& [body, count] : bodies[{record.body_name, record.language}]) {
            if (count > most) record.place.body = body;
            most = std::max(most, count);
        }
    }
}

void number_in_time(std::vector<Record>& records) {
    std::vector<std::size_t> places(records.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    const auto key = [&records](std::size_t i) {
        const Record& r = records[i];
        return std::tie(r.when, r.place.body, r.place.kind, r.place.session, r.place.number, r.place.part);
    };
    std::stable_sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) { return key(a) < key(b); });
    for (std::size_t i = 0; i < places.size(); ++i) records[places[i]].document.order = i;
}

// Leaves of the others than the chief those whose line ends in them: nothing else carries it on, and the chief does not
// come from it.
void leave_joins(std::vector<std::vector<SuccessionEdge>>& edges) {
    std::set<std::size_t> carried_on;
    for (const auto& own : edges) {
        if (!own.empty()) carried_on.insert(own.front().predecessor);
    }
    for (auto& own : edges) {
        std::erase_if(own,
                      [&](const SuccessionEdge& edge) { return !edge.chief && carried_on.count(edge.predecessor); });
    }
}

// Recalled resolutions that are not among the records. One that stands with its chief predecessor in the paragraph that
// recalls first is of its series; else only the newest is named.
std::vector<std::string> not_here(const CandidateIndex& index, const std::vector<Record>& records, std::size_t document,
                                  const std::vector<SuccessionEdge>& edges) {
    const Record* chief = edges.empty() ? nullptr : &records[edges.front().predecessor];
    const Record& record = records[document];
    std::optional<std::uint32_t> first;
    bool with_chief = false;
    std::map<std::pair<int, int>, std::string> missing;
    for (const Citation& citation : index.citations_of(document)) {
        if (!citation.preambular || (first && citation.clause != *first)) continue;
        first = citation.clause;
        const auto is_place = [&](const SymbolPlace& place) {
            return place.session == citation.place.session && place.number == citation.place.number;
        };
        if (chief != nullptr && is_place(chief->place)) with_chief = true;
        const bool later = chief == nullptr || chief->place.is_special() || chief->place.order(citation.place) < 0;
        const bool earlier =
            !record.is_resolution || record.place.is_special() || citation.place.order(record.place) < 0;
        if (!later || !earlier || citation.place.is_special() || is_place(record.place)) continue;
        if (!index.has(record, citation.place))
            missing[{citation.place.session, citation.place.number}] = citation.symbol;
    }
    std::vector<std::string> symbols;
    for (auto& [place, symbol] : missing) symbols.push_back(std::move(symbol));
    if (!with_chief && symbols.size() > 1) symbols.erase(symbols.begin(), symbols.end() - 1);
    return symbols;
}

}  // namespace

struct PredecessorFinder::State {
    std::vector<Record> records;
};

PredecessorFinder::PredecessorFinder() : state_(std::make_unique<State>()) {}
PredecessorFinder::~PredecessorFinder() = default;

void PredecessorFinder::add(const Resolution& resolution) {
    state_->records.push_back(record_of(resolution));
}

bool PredecessorFinder::are_one_resolution(std::size_t one, std::size_t other) const {
    return detail::series::are_one_resolution(state_->records[one], state_->records[other]);
}

bool PredecessorFinder::are_unrelated(std::size_t one, std::size_t other) const {
    return detail::series::are_unrelated(state_->records[one], state_->records[other]);
}

SuccessionGraph PredecessorFinder::find() const {
    std::vector<Record>& records = state_->records;
    settle_drafts(records);
    settle_order(records);
    number_in_time(records);
    const CandidateIndex index(records);
    std::vector<std::vector<SuccessionEdge>> edges(records.size());
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (records[i].takes_part && !records[i].place.body.empty()) edges[i] = choose(records, i, index.of(i));
    }
    leave_joins(edges);

    SuccessionGraph graph;
    for (std::size_t i = 0; i < records.size(); ++i) {
        graph.documents.push_back(records[i].document);
        if (records[i].takes_part && !records[i].place.body.empty())
            graph.documents.back().not_here = not_here(index, records, i, edges[i]);
        graph.edges.insert(graph.edges.end(), edges[i].begin(), edges[i].end());
    }
    return graph;
}

}  // namespace clausediff
