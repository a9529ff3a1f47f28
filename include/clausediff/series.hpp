// Stage 5, series: resolutions that follow each other. History takes the members of one series, in order, and says of
// each clause and each run of words when it came in.
#pragma once

#include <clausediff/comparison.hpp>

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace clausediff CLAUSEDIFF_API {

enum class ClauseEvent {
    introduced,   // the first member that has it
    same,         // word for word as in the last member that has it
    amended,      // with other words
    returned,     // after members that did not have it
    absent,       // not in this member; it comes back, or went with an earlier one
    dropped,      // the first member without it, and it does not come back
    unavailable,  // the member is not at hand
};
[[nodiscard]] const char* name(ClauseEvent event);

// A resolution of a series. The last may be a draft.
struct HistoryMember {
    std::string name;  // its symbol, or its file's name; no two members of a history have the same
    std::shared_ptr<const Resolution> text;  // null: not available
};

// What became of a clause in one member. Members and clauses are indices: into History::members and the clauses of the
// member's resolution.
struct ClauseState {
    std::size_t member = 0;
    ClauseEvent event = ClauseEvent::introduced;
    std::optional<std::size_t> clause;  // none where the clause is not, or cannot be looked for
    bool moved = false;                 // out of order against the other clauses
    bool renumbered = false;            // it has another label than where it last stood
    std::optional<double> likeness;     // to the text where it last stood, 0..1; none if it stood nowhere before
    bool certain = true;                // false: the link to where it last stood is merely possible
    // Where members are missing before this one and the clause changed: the last one at hand before them. It happened
    // between that one and this one.
    std::optional<std::size_t> since;
    // Before the clause was split from another one: that one's lineage, an index. The state is that one's, too, word
    // for word.
    std::optional<std::size_t> of;
    // From the text where it last stood to this one; see Segment. Empty for an introduced one and where it is not.
    std::vector<Segment> segments;
};

// A run of words of the newest text of a clause.
struct WordRun {
    std::string text;
    std::size_t introduced = 0;  // member that last put the words into this clause
    std::size_t first = 0;       // first member of the series with these words, in this clause or in another
    bool routine = false;        // a citation, symbol, session or date: it rolls forward, and is no new language
};

// A clause that may be a dropped one, in other words. It is counted as new.
struct PossibleOrigin {
    std::size_t lineage = 0;
    double likeness = 0;  // 0..1
};

// One clause through the members of a series. One that was split from another, has at least half of its bytes from there
// and is at least a quarter as long as that one ever was, is as old as that one: it begins with the other's states.
struct Lineage {
    // The name of the first member that has it as a clause of its own, and the label there: "A/RES/68/222.OP10". It
    // stays when later members are added, unless they show that the clause is an earlier one in other words: then it is
    // part of that one's lineage, and has that one's id.
    std::string id;
    std::size_t introduced = 0;          // member at which its present unbroken run began, of a dropped one its last
    std::size_t first = 0;               // first member that has it
    std::optional<std::size_t> dropped;  // first member without it, if the newest does not have it
    std::vector<ClauseState> states;     // ascending by member; one a member from where it first stands to the newest
    std::vector<WordRun> words;          // join to its newest text
    std::optional<PossibleOrigin> perhaps;

    // The newest state with a clause. There always is one.
    [[nodiscard]] const ClauseState& newest() const;
};

// Lineages that part or meet in one member. Of a split the clause that keeps most goes on; the others begin. Of a merge
// the one that keeps most goes on; the others end.
struct Relation {
    bool merged = false;            // else split
    std::vector<std::size_t> from;  // indices into History::lineages
    std::vector<std::size_t> to;
    std::size_t member = 0;
};

struct History {
    std::string title;
    std::vector<HistoryMember> members;
    // In the order of the newest member's text; a clause that it does not have follows the one that it followed.
    std::vector<Lineage> lineages;
    std::vector<Relation> relations;

    // Null where the clause is not in that member. Valid as long as this history.
    [[nodiscard]] const Clause* clause(const ClauseState& state) const {
        return state.clause ? &members[state.member].text->clauses[*state.clause] : nullptr;
    }
};

// The members from old to new. Every clause of every one that is at hand is in exactly one state, not counting those
// with ClauseState::of. Footnotes are not followed. Never fails; the cost is that of comparing each member with the
// next, and a tenth or so. REQUIRES: at least one member is at hand.
[[nodiscard]] History history(std::vector<HistoryMember> members);

// The lineages with that label in the newest member, or with that id; where there is none, those that had the label
// before they were dropped. Indices into History::lineages.
[[nodiscard]] std::vector<std::size_t> lineages_of(const History& history, const std::string& label);

}  // namespace clausediff
