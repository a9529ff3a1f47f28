#include "series/family_order.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace clausediff::detail::series {
namespace {

constexpr const char* kFirst = "1946-01-01";  // when the first resolutions were adopted
constexpr const char* kLast = "9999";

using Chain = std::vector<Record*>;
// By kind and, of special sessions, the session: the order of symbols is that of adoption.
using Chains = std::map<std::pair<SessionKind, int>, Chain>;

// A place of a chain, with all copies of its resolution.
struct Place {
    std::string since;  // the latest date up to here: places of one chain ascend
    std::pair<SessionKind, int> chain;
    std::size_t number = 0;  // in the chain
    Chain copies;
};

bool is_one_place(const Record& a, const Record& b) {
    return a.place.order(b.place) == 0;
}

// Those without a date have that of the one before them.
void add_places(const std::pair<SessionKind, int>& name, Chain chain, std::vector<Place>& places) {
    std::stable_sort(chain.begin(), chain.end(),
                     [](const Record* a, const Record* b) { return a->place.order(b->place) < 0; });
    std::string date = kFirst, since;
    for (std::size_t begin = 0, end = 0; begin < chain.size(); begin = end) {
        std::string newest;
        for (; end < chain.size() && is_one_place(*chain[begin], *chain[end]); ++end) {
            newest = std::max(newest, chain[end]->document.adopted);
        }
        if (!newest.empty()) date = newest;
        since = std::max(since, date);
        Place place = {since, name, begin, {}};
        for (std::size_t i = begin; i < end; ++i) {
            if (chain[i]->when.empty()) chain[i]->when = date;
            place.copies.push_back(chain[i]);
        }
        places.push_back(std::move(place));
    }
}

void settle_family(const Chains& chains) {
    std::vector<Place> places;
    for (const auto& [name, chain] : chains) add_places(name, chain, places);
    std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) {
        return std::tie(a.since, a.chain, a.number) < std::tie(b.since, b.chain, b.number);
    });
    for (std::size_t i = 0; i < places.size(); ++i) {
        for (Record* record : places[i].copies) record->rank = i;
    }
}

}  // namespace

void settle_order(std::vector<Record>& records) {
    std::map<std::string, Chains> families;
    for (Record& record : records) {
        record.when = record.document.adopted;
        if (!record.is_resolution) {
            if (record.when.empty()) record.when = kLast;
            continue;
        }
        const SymbolPlace& place = record.place;
        families[record.family()][{place.kind, place.is_special() ? place.session : 0}].push_back(&record);
    }
    for (const auto& [family, chains] : families) settle_family(chains);
}

}  // namespace clausediff::detail::series
