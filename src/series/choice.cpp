// The thresholds were set on half of 2,292 documents whose predecessors were read by hand, and checked on the other
// half: CONTRIBUTING.md has the figures.
#include "series/choice.hpp"

#include <algorithm>

namespace clausediff::detail::series {
namespace {

constexpr double kJoins = 0.3;  // of paragraphs, both ways: of a predecessor beside the chief one
constexpr double kCertaintyOfJoin = 0.5;

double least(const Evidence& e) {
    return std::min(e.kept, e.carried_on);
}
double most(const Evidence& e) {
    return std::max(e.kept, e.carried_on);
}
// The harmonic mean: high where much recurs both ways.
double both_ways(const Evidence& e) {
    const double sum = e.kept + e.carried_on;
    return sum > 0 ? 2 * e.kept * e.carried_on / sum : 0;
}

// Without titles: cited and some of it recurs, or much recurs, or one mission and some recurs.
bool is_likely_untitled(const Evidence& e) {
    return (e.cited && most(e) >= 0.35 && least(e) >= 0.12) || least(e) >= 0.35 ||
           (e.same_mission && least(e) >= 0.05 && most(e) >= 0.25);
}

// With another title: cited and some of title and text recurs, or much of the text. Templates recur within one session.
bool is_likely_retitled(const Evidence& e, bool one_session) {
    if (e.same_title) return false;
    if (e.cited && least(e) >= 0.27 && e.title_likeness >= 0.25) return true;
    if (e.cited && least(e) >= 0.2 && e.title_likeness >= 0.5) return true;
    return !one_session && ((least(e) >= 0.4 && e.title_likeness >= 0.15) || least(e) >= 0.7);
}

double score(const Evidence& e) {
    return both_ways(e) + 0.5 * e.title_likeness + (e.cited ? 0.15 : 0) + (e.same_mission ? 0.15 : 0);
}

// The shares that were right among the links with such evidence.
double certainty_of(const Evidence& e) {
    if (e.same_title) return least(e) >= 0.1 ? 0.99 : e.cited ? 0.95 : 0.8;
    if (e.cited && (e.same_mission || both_ways(e) >= 0.6)) return 0.9;
    if (e.cited) return e.title_likeness >= 0.5 ? 0.85 : 0.7;
    return e.same_mission ? 0.75 : 0.5;
}

std::string words_of(const Evidence& evidence) {
    std::string words;
    const auto add = [&words](bool given, const char* word) {
        if (given) words += (words.empty() ? "" : "+") + std::string(word);
    };
    add(evidence.same_title, "title-equal");
    add(!evidence.same_title && evidence.title_likeness >= 0.25, "title-like");
    add(evidence.cited, "cited");
    add(evidence.same_mission, "mission");
    add(least(evidence) >= 0.1, "text");
    return words;
}

class Chooser {
public:
    Chooser(const std::vector<Record>& records, std::size_t document) : records_(records), document_(document) {}

    const Candidate* choose(const std::vector<Candidate>& candidates) const {
        const bool untitled = records_[document_].title.empty();
        const Candidate* same = nullptr;
        std::vector<const Candidate*> likely;
        for (const Candidate& candidate : candidates) {
            if (candidate.evidence.same_title && (same == nullptr || is_newer(candidate, *same))) same = &candidate;
            if (is_likely(candidate)) likely.push_back(&candidate);
        }
        if (same != nullptr) return renamed_after(*same, likely);
        return newest_of_best(likely, untitled ? 0.75 : 0.85);
    }

    [[nodiscard]] bool is_likely(const Candidate& candidate) const {
        const Record& record = records_[document_];
        if (record.title.empty()) return is_likely_untitled(candidate.evidence);
        const bool one_session = records_[candidate.document].place.session == record.place.session;
        return is_likely_retitled(candidate.evidence, one_session);
    }

private:
    // Copies of one resolution: the first.
    [[nodiscard]] bool is_newer(const Candidate& one, const Candidate& other) const {
        return is_earlier(records_[other.document], records_[one.document]);
    }

    // A series that took another title for a while: a later one that is cited, and closer.
    const Candidate* renamed_after(const Candidate& same, const std::vector<const Candidate*>& likely) const {
        const Candidate* best = nullptr;
        for (const Candidate* candidate : likely) {
            const Evidence& e = candidate->evidence;
            const bool closer = both_ways(e) >= 1.2 * both_ways(same.evidence) && e.title_likeness >= 0.3;
            if (!e.cited || !closer || !is_newer(*candidate, same)) continue;
            if (best == nullptr || score(e) > score(best->evidence)) best = candidate;
        }
        return best != nullptr ? best : &same;
    }

    // Of those that are nearly as good as the best.
    const Candidate* newest_of_best(const std::vector<const Candidate*>& likely, double nearly) const {
        double best = 0;
        for (const Candidate* candidate : likely) best = std::max(best, score(candidate->evidence));
        const Candidate* newest = nullptr;
        for (const Candidate* candidate : likely) {
            if (score(candidate->evidence) < nearly * best) continue;
            if (newest == nullptr || is_newer(*candidate, *newest)) newest = candidate;
        }
        return newest;
    }

    const std::vector<Record>& records_;
    std::size_t document_;
};

}  // namespace

std::vector<SuccessionEdge> choose(const std::vector<Record>& records, std::size_t document,
                                   const std::vector<Candidate>& candidates) {
    const Chooser chooser(records, document);
    const Candidate* chief = chooser.choose(candidates);
    if (chief == nullptr) return {};
    std::vector<SuccessionEdge> edges;
    edges.push_back({document, chief->document, true, words_of(chief->evidence), certainty_of(chief->evidence)});
    for (const Candidate& candidate : candidates) {
        const Evidence& e = candidate.evidence;
        if (&candidate == chief || !e.cited || !chooser.is_likely(candidate) || least(e) < kJoins) continue;
        edges.push_back({document, candidate.document, false, words_of(e), kCertaintyOfJoin});
    }
    return edges;
}

}  // namespace clausediff::detail::series
