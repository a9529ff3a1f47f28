// The clauses of a series, followed from member to member.
#pragma once

#include <clausediff/series.hpp>

#include "normalise/language.hpp"
#include "series/returns.hpp"
#include "series/stamps.hpp"

#include <cstddef>
#include <vector>

namespace clausediff::detail {

// Takes the members one after the other. Lineages come out in the order in which they began.
class Chain {
public:
    // `history` has its members, and gets lineages and relations. It must outlive this object.
    explicit Chain(History& history) : history_(history) {}

    // REQUIRES: the text of the member is at hand.
    void take(std::size_t member);
    // To be called once, after the last member.
    void finish();

private:
    // A lineage that was split from another one, and has most of its words from there.
    struct Part {
        std::size_t lineage = 0;
        std::size_t parent = 0;
        std::optional<double> likeness;  // of what the parent was to all that it was split into
    };

    void take_first();
    void follow(const Comparison& comparison, const ClauseChange& change);
    void split(const Comparison& comparison, const ClauseChange& change);
    void inherit(const Part& part);
    [[nodiscard]] bool is_part(std::size_t lineage) const;
    void rename(std::size_t from, std::size_t to);
    void merge(const Comparison& comparison, const ClauseChange& change);
    void find_earlier(const Comparison& comparison);
    void take_back(std::vector<std::size_t> added);
    std::size_t begin(std::size_t clause);
    void go_on(std::size_t lineage, std::size_t clause, const ClauseChange& change, std::vector<Segment> segments);
    void go_back_to(std::size_t lineage, const Return& found);
    void keep_words(std::size_t lineage, const Stamps& before, const Clause& old);
    void let_follow(ClauseState& first, const ClauseState& last, std::optional<double> likeness) const;
    void take_between(std::size_t lineage, std::size_t between, double likeness);
    void put(std::size_t lineage, std::size_t clause, ClauseState state, Stamps stamps);
    void fill_gaps(Lineage& lineage) const;
    [[nodiscard]] std::vector<Dropped> dropped(const std::vector<std::size_t>& lineages) const;
    [[nodiscard]] std::vector<std::size_t> sleeping() const;
    [[nodiscard]] const Resolution& text() const { return *history_.members[member_].text; }

    History& history_;
    std::vector<Part> parts_;          // ascending by lineage
    std::vector<Stamps> stamps_;       // of the newest text of each lineage
    std::vector<std::size_t> before_;  // lineage of each clause of the last member at hand
    std::vector<std::size_t> now_;     // lineage of each clause of this member
    std::optional<std::size_t> last_;  // the last member at hand
    std::size_t member_ = 0;           // that is being taken
    PhraseMemory phrases_;
};

}  // namespace clausediff::detail
