#include "series/candidates.hpp"

#include <algorithm>
#include <utility>

namespace clausediff::detail::series {
namespace {

constexpr std::uint32_t kSample = 4;       // one run in so many is indexed
constexpr std::size_t kRare = 40;          // documents that share a run, at most
constexpr std::size_t kMostByText = 8;     // candidates of a document by its rare runs
constexpr std::size_t kMostLookedAt = 40;  // of those that share most
constexpr std::size_t kMostOfOneKey = 40;  // candidates of one title or number: the newest

std::string number_key(const Record& record, const SymbolPlace& place) {
    return record.family() + '\n' + std::to_string(static_cast<int>(place.kind)) + '/' + std::to_string(place.session) +
           '/' + std::to_string(place.number);
}

std::string title_key_of(const Record& record) {
    return record.family() + '\n' + record.title_key;
}

}  // namespace

CandidateIndex::CandidateIndex(const std::vector<Record>& records) : records_(records) {
    for (std::size_t i = 0; i < records.size(); ++i) {
        const Record& record = records[i];
        if (!record.takes_part || !record.is_resolution) continue;
        const auto document = static_cast<std::uint32_t>(i);
        by_number_[number_key(record, record.place)].push_back(document);
        if (!record.title_key.empty()) by_title_[title_key_of(record)].push_back(document);
        if (!record.document.symbol.empty()) symbol_of_family_.try_emplace(record.family(), record.document.symbol);
    }
    for (auto* index : {&by_title_, &by_number_}) {
        for (auto& [key, documents] : *index) sort_from_newest(documents);
    }
    add_runs();
}

// Of copies the first stays first.
void CandidateIndex::sort_from_newest(Documents& documents) const {
    std::stable_sort(documents.begin(), documents.end(),
                     [this](std::uint32_t a, std::uint32_t b) { return records_[a].rank > records_[b].rank; });
}

// Sorted pairs of run and document, cut into groups of one run.
void CandidateIndex::add_runs() {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
    for (std::size_t i = 0; i < records_.size(); ++i) {
        for (const std::uint32_t run : records_[i].print.runs) {
            if (run % kSample == 0) pairs.emplace_back(run, static_cast<std::uint32_t>(i));
        }
    }
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    groups_of_.resize(records_.size());
    for (std::size_t begin = 0, end = 0; begin < pairs.size(); begin = end) {
        while (end < pairs.size() && pairs[end].first == pairs[begin].first) ++end;
        if (end - begin < 2 || end - begin > kRare) continue;
        Documents group;
        for (std::size_t i = begin; i < end; ++i) {
            group.push_back(pairs[i].second);
            groups_of_[pairs[i].second].push_back(static_cast<std::uint32_t>(groups_.size()));
        }
        groups_.push_back(std::move(group));
    }
}

bool CandidateIndex::has(const Record& record, const SymbolPlace& place) const {
    return by_number_.count(number_key(record, place)) > 0;
}

std::vector<Citation> CandidateIndex::citations_of(std::size_t document) const {
    const Record& record = records_[document];
    if (record.is_resolution) return citations(record, record.document.symbol);
    const auto found = symbol_of_family_.find(record.family());
    return found == symbol_of_family_.end() ? std::vector<Citation>() : citations(record, found->second);
}

void CandidateIndex::add_by_text(std::size_t document, std::map<std::size_t, Evidence>& found) const {
    std::unordered_map<std::uint32_t, double> shared;
    for (const std::uint32_t group : groups_of_[document]) {
        const double weight = 1 / static_cast<double>(groups_[group].size());
        for (const std::uint32_t other : groups_[group]) shared[other] += weight;
    }
    std::vector<std::pair<double, std::uint32_t>> best;
    for (const auto& [other, weight] : shared) {
        const bool kin = other != document && records_[other].place.body == records_[document].place.body &&
                         records_[other].language == records_[document].language;
        if (kin) best.emplace_back(-weight, other);
    }
    const auto last = best.begin() + static_cast<std::ptrdiff_t>(std::min(best.size(), kMostLookedAt));
    std::partial_sort(best.begin(), last, best.end());
    std::size_t count = 0;
    for (auto at = best.begin(); at != last && count < kMostByText; ++at) {
        if (!is_earlier(records_[at->second], records_[document])) continue;
        found.try_emplace(at->second);
        ++count;
    }
}

std::vector<Candidate> CandidateIndex::of(std::size_t document) const {
    const Record& record = records_[document];
    std::map<std::size_t, Evidence> found;
    const auto add = [&](const auto& index, const std::string& key, const auto& mark) {
        const auto documents = index.find(key);
        if (documents == index.end()) return;
        std::size_t count = 0;
        for (const std::uint32_t other : documents->second) {
            if (count == kMostOfOneKey) break;
            if (other == document || !is_earlier(records_[other], record)) continue;
            mark(found[other]);
            ++count;
        }
    };
    if (!record.title_key.empty()) {
        add(by_title_, title_key_of(record), [](Evidence& e) { e.same_title = true; });
    }
    std::map<std::string, bool> cited;  // in the preamble, by the key of the number
    for (const Citation& citation : citations_of(document)) {
        cited[number_key(record, citation.place)] |= citation.preambular;
    }
    for (const auto& [key, preambular] : cited) {
        add(by_number_, key, [preambular = preambular](Evidence& e) { e.cited = e.cited || preambular; });
    }
    add_by_text(document, found);

    std::vector<Candidate> candidates;
    RecurrenceCounter counter(record.print);
    for (auto& [other, evidence] : found) {
        const Record& before = records_[other];
        const Recurrence recurrence = counter.with(before.print);
        evidence.kept = recurrence.first;
        evidence.carried_on = recurrence.second;
        evidence.title_likeness = title_likeness(record.title, before.title);
        evidence.same_mission = record.title.empty() && !record.mission.empty() && record.mission == before.mission;
        candidates.push_back({other, evidence});
    }
    return candidates;
}

}  // namespace clausediff::detail::series
