#include "align/splits.hpp"

#include "align/traces.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace clausediff::detail {
namespace {

// A wrong split costs the reader more than a missed one, which still shows as an addition: all of these must hold.
constexpr double kLeastGain = 0.01;  // in the likeness of the whole and its parts
constexpr double kNear = 0.2;  // the least share of a part's language that the whole explains, beside another part
constexpr double kFar = 0.55;  // and at kFarPlaces clauses away or more
constexpr double kFarPlaces = 5;
constexpr double kPartDoubt = 3;  // added to a part's weight, so that a few common words make no part

// What only few clauses have in common says more than likeness does: of a clause that shares so much of it with the
// whole, readers nine times of ten say that it is a part (see tests/corpus/parts.tsv). What a part of the link already
// has counts half, and not more than what no part has.
constexpr double kLeastTold = 12;

// The same of two left-over clauses, which nothing but these words links, and the score of such a link: that of others
// of which readers are as sure.
constexpr double kLeastToldAlone = 28;
constexpr double kScoreAlone = 0.5;

// A left-over clause that may be a part of the single clause of a link.
struct Part {
    Index link = 0;  // position in the links
    Index clause = 0;
    bool is_after = false;
    double shared = 0;  // weight of what it says that stands in the single clause; of telling pairs, if it was traced
    double gain = 0;
    Likeness likeness;  // of the whole and its parts, this one among them
};

bool by_gain(const Part& a, const Part& b) {
    return a.gain > b.gain;
}

class Joiner {
public:
    Joiner(const TermModel& terms, double threshold, std::vector<ClauseLink>& links)
        : terms_(terms),
          threshold_(threshold),
          measure_(terms),
          union_(terms),
          links_(links),
          before_(terms.before.size(), kNone),
          after_(terms.after.size(), kNone),
          marks_(terms.telling.size(), 0) {
        for (Index k = 0; k < links.size(); ++k) {
            before_[links[k].before.front()] = k;
            after_[links[k].after.front()] = k;
        }
    }

    // Of the clauses that `pairs` found alike.
    void join_alike(const std::vector<ScoredPair>& pairs) {
        std::vector<Part> parts;
        for (const ScoredPair& p : pairs) {
            const Index of_before = before_[p.pair.before];
            const Index of_after = after_[p.pair.after];
            if ((of_before == kNone) == (of_after == kNone)) continue;
            Part part = of_before == kNone ? Part{of_after, p.pair.before, false, p.likeness.shared, 0, {}}
                                           : Part{of_before, p.pair.after, true, p.likeness.shared, 0, {}};
            if (is_alike(part)) parts.push_back(part);
        }
        // The best explained first: it changes what is left to explain for the others.
        std::stable_sort(parts.begin(), parts.end(), by_gain);
        for (Part& part : parts) {
            if (owner(part.is_after)[part.clause] == kNone && is_alike(part)) join(part);
        }
    }

    // Of the clauses that share with one of the other text what nearly no other clause has.
    void join_traced() {
        std::vector<Trace> found = traces(terms_, before_, after_);
        std::stable_sort(found.begin(), found.end(),
                         [](const Trace& a, const Trace& b) { return a.shared > b.shared; });
        std::vector<Part> parts;
        for (const Trace& trace : found) {
            const Index link = owner(!trace.is_after)[trace.other];
            if (link == kNone || owner(trace.is_after)[trace.clause] != kNone) continue;
            Part part{link, trace.clause, trace.is_after, trace.shared, 0, {}};
            if (is_traced(part)) parts.push_back(part);
        }
        std::stable_sort(parts.begin(), parts.end(), by_gain);
        for (Part& part : parts) {
            if (owner(part.is_after)[part.clause] != kNone || !is_traced(part)) continue;
            measure_with(part, *whole_of(part));
            join(part);
        }
        if (threshold_ > kScoreAlone) return;
        for (const Trace& trace : found) link_alone(trace);
    }

private:
    std::vector<Index>& owner(bool is_after) { return is_after ? after_ : before_; }

    // The single clause of the link that a part may join, and the clauses that are its parts already.
    struct Whole {
        const ClauseTerms& clause;
        std::vector<const ClauseTerms*> parts;
    };

    // None if the link has several clauses on that side, or the part is of another type: a heading is no part of a
    // paragraph.
    std::optional<Whole> whole_of(const Part& part) const {
        const ClauseLink& link = links_[part.link];
        const auto& single = part.is_after ? link.before : link.after;
        if (single.size() != 1) return std::nullopt;
        const auto& side = part.is_after ? terms_.after : terms_.before;
        const auto& other_side = part.is_after ? terms_.before : terms_.after;
        Whole whole{other_side[single.front()], {}};
        if (side[part.clause].type != whole.clause.type) return std::nullopt;
        for (const std::size_t other : part.is_after ? link.after : link.before) whole.parts.push_back(&side[other]);
        return whole;
    }

    [[nodiscard]] const ClauseTerms& clause_of(const Part& part) const {
        return part.is_after ? terms_.after[part.clause] : terms_.before[part.clause];
    }

    // How many clauses away from the nearest other part of its link.
    [[nodiscard]] double places_of(const Part& part) const {
        double places = kFarPlaces;
        for (const std::size_t other : part.is_after ? links_[part.link].after : links_[part.link].before) {
            places = std::min(places, std::abs(static_cast<double>(other) - static_cast<double>(part.clause)));
        }
        return places;
    }

    // Is the whole better explained by its parts with this one than without? Sets part.gain.
    bool is_alike(Part& part) {
        const std::optional<Whole> whole = whole_of(part);
        if (!whole) return false;
        const ClauseTerms& added = clause_of(part);
        // What the part says that stands in the whole, and what of it stands in no other part: never more than the
        // first.
        const double size = added.word_weight + added.pair_weight + kPartDoubt;
        const double explained = part.shared / size;
        const double needed = kNear + (kFar - kNear) * (places_of(part) - 1) / (kFarPlaces - 1);
        if (explained < needed) return false;
        measure_.set_reference(whole->clause);
        const Likeness without = measure_.likeness(union_.of(whole->parts));
        measure_with(part, *whole);
        part.gain = part.likeness.words - without.words;
        if (part.gain < kLeastGain) return false;
        const double newly_explained = (part.likeness.shared - without.shared) / size;
        return std::sqrt(explained * newly_explained) >= needed;
    }

    // Does the whole share enough of the part's rare language that its other parts do not have? Sets part.gain.
    bool is_traced(Part& part) {
        if (part.shared < kLeastTold) return false;
        const std::optional<Whole> whole = whole_of(part);
        if (!whole) return false;
        const double told = newly_told(*whole, clause_of(part));
        part.gain = (part.shared + told) / 2;
        return part.gain >= kLeastTold && told >= kLeastTold / 2;
    }

    // Sets part.likeness: of the whole with its parts and this one.
    void measure_with(Part& part, Whole whole) {
        measure_.set_reference(whole.clause);
        whole.parts.push_back(&clause_of(part));
        part.likeness = measure_.likeness(union_.of(whole.parts));
    }

    // The weight of the telling pairs that the whole shares with `added` and with none of its parts.
    double newly_told(const Whole& whole, const ClauseTerms& added) {
        const std::uint32_t in_whole = ++mark_;
        const std::uint32_t in_part = ++mark_;
        for (const TermId pair : whole.clause.pairs) marks_[pair] = in_whole;
        for (const ClauseTerms* part : whole.parts) {
            for (const TermId pair : part->pairs) marks_[pair] = in_part;
        }
        WeightSum sum = 0;
        for (const TermId pair : added.pairs) {
            if (marks_[pair] == in_whole) sum += terms_.telling[pair];
        }
        return static_cast<double>(sum) / kWeightUnit;
    }

    // Links two left-over clauses if they share so much that it needs no other evidence.
    void link_alone(const Trace& trace) {
        if (trace.shared < kLeastToldAlone || trace.is_after) return;
        if (before_[trace.clause] != kNone || after_[trace.other] != kNone) return;
        const ClauseTerms& before = terms_.before[trace.clause];
        const ClauseTerms& after = terms_.after[trace.other];
        if (before.type != after.type) return;
        measure_.set_reference(before);
        const Likeness likeness = measure_.likeness(after);
        ClauseLink link{{trace.clause}, {trace.other}, kScoreAlone, false, {likeness.words, likeness.contained, 0, 0}};
        before_[trace.clause] = after_[trace.other] = static_cast<Index>(links_.size());
        links_.push_back(std::move(link));
    }

    void join(const Part& part) {
        ClauseLink& link = links_[part.link];
        auto& many = part.is_after ? link.after : link.before;
        many.insert(std::upper_bound(many.begin(), many.end(), part.clause), part.clause);
        owner(part.is_after)[part.clause] = part.link;
        link.evidence.words = part.likeness.words;
        link.evidence.contained = part.likeness.contained;
        link.score = combine(part.likeness.text, link.evidence);
    }

    const TermModel& terms_;
    const double threshold_;
    Measure measure_;
    Union union_;
    std::vector<ClauseLink>& links_;
    std::vector<Index> before_;  // the link of each clause, or kNone
    std::vector<Index> after_;
    std::vector<std::uint32_t> marks_;  // by term: set in newly_told()
    std::uint32_t mark_ = 0;
};

}  // namespace

void join_parts(const TermModel& terms, const OneToOne& one_to_one, double threshold, std::vector<ClauseLink>& links) {
    Joiner joiner(terms, threshold, links);
    joiner.join_alike(one_to_one.pairs);
    joiner.join_traced();
}

}  // namespace clausediff::detail
