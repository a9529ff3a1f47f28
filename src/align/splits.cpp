#include "align/splits.hpp"

#include <algorithm>
#include <cmath>

namespace clausediff::detail {
namespace {

// A wrong split costs the reader more than a missed one, which still shows as an addition: all of these must hold.
constexpr double kLeastGain = 0.01;  // in the likeness of the whole and its parts
constexpr double kNear = 0.2;  // the least share of a part's language that the whole explains, beside another part
constexpr double kFar = 0.55;  // and at kFarPlaces clauses away or more
constexpr double kFarPlaces = 5;
constexpr double kPartDoubt = 3;  // added to a part's weight, so that a few common words make no part

// A left-over clause that may be a part of the single clause of a link.
struct Part {
    Index link = 0;  // position in the links
    Index clause = 0;
    bool is_after = false;
    double shared = 0;  // weight of what it says that stands in the single clause
    double gain = 0;
    Likeness likeness;  // of the whole and its parts, this one among them
};

class Joiner {
public:
    Joiner(const TermModel& terms, std::vector<ClauseLink>& links)
        : terms_(terms),
          measure_(terms),
          union_(terms),
          links_(links),
          before_(terms.before.size(), kNone),
          after_(terms.after.size(), kNone) {
        for (Index k = 0; k < links.size(); ++k) {
            before_[links[k].before.front()] = k;
            after_[links[k].after.front()] = k;
        }
    }

    void run(const std::vector<ScoredPair>& pairs) {
        std::vector<Part> parts;
        for (const ScoredPair& p : pairs) {
            const Index of_before = before_[p.pair.before];
            const Index of_after = after_[p.pair.after];
            if ((of_before == kNone) == (of_after == kNone)) continue;
            Part part = of_before == kNone ? Part{of_after, p.pair.before, false, p.likeness.shared, 0, {}}
                                           : Part{of_before, p.pair.after, true, p.likeness.shared, 0, {}};
            if (fits(part)) parts.push_back(part);
        }
        // The best explained first: it changes what is left to explain for the others.
        std::stable_sort(parts.begin(), parts.end(), [](const Part& a, const Part& b) { return a.gain > b.gain; });
        for (Part& part : parts) {
            if (owner(part.is_after)[part.clause] == kNone && fits(part)) join(part);
        }
    }

private:
    std::vector<Index>& owner(bool is_after) { return is_after ? after_ : before_; }

    // Is the whole better explained by its parts with this one than without? Sets part.gain.
    bool fits(Part& part) {
        const ClauseLink& link = links_[part.link];
        if ((part.is_after ? link.before : link.after).size() != 1) return false;
        const auto& side = part.is_after ? terms_.after : terms_.before;
        const ClauseTerms& whole =
            part.is_after ? terms_.before[link.before.front()] : terms_.after[link.after.front()];
        const ClauseTerms& added = side[part.clause];
        if (added.type != whole.type) return false;  // a heading is no part of a paragraph
        std::vector<const ClauseTerms*> parts;
        double places = kFarPlaces;
        for (const std::size_t other : part.is_after ? link.after : link.before) {
            parts.push_back(&side[other]);
            places = std::min(places, std::abs(static_cast<double>(other) - static_cast<double>(part.clause)));
        }
        // What the part says that stands in the whole, and what of it stands in no other part: never more than the
        // first.
        const double size = added.word_weight + added.pair_weight + kPartDoubt;
        const double explained = part.shared / size;
        const double needed = kNear + (kFar - kNear) * (places - 1) / (kFarPlaces - 1);
        if (explained < needed) return false;
        measure_.set_reference(whole);
        const Likeness without = measure_.likeness(union_.of(parts));
        parts.push_back(&added);
        part.likeness = measure_.likeness(union_.of(parts));
        part.gain = part.likeness.words - without.words;
        if (part.gain < kLeastGain) return false;
        const double newly_explained = (part.likeness.shared - without.shared) / size;
        return std::sqrt(explained * newly_explained) >= needed;
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
    Measure measure_;
    Union union_;
    std::vector<ClauseLink>& links_;
    std::vector<Index> before_;  // the link of each clause, or kNone
    std::vector<Index> after_;
};

}  // namespace

void join_parts(const TermModel& terms, const OneToOne& one_to_one, std::vector<ClauseLink>& links) {
    Joiner(terms, links).run(one_to_one.pairs);
}

}  // namespace clausediff::detail
