// Members of series for tests, and what holds of every history of them.
#pragma once

#include "support/catch.hpp"
#include "support/text.hpp"

#include <clausediff/clausediff.hpp>

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace clausediff::test {

inline HistoryMember example(const std::string& file) {
    Result<Resolution> text = load(std::string(CLAUSEDIFF_EXAMPLES_DIR) + "/series/" + file);
    REQUIRE(text.ok());
    const std::string name = text.value().metadata.symbol;
    return {name, std::make_shared<const Resolution>(std::move(text).value())};
}

inline History lights() {
    return history(
        {example("lights_85.txt"), example("lights_87.txt"), example("lights_89.txt"), example("lights_draft.txt")});
}

inline const Lineage& lineage(const History& history, const std::string& label) {
    const std::vector<std::size_t> found = lineages_of(history, label);
    REQUIRE(found.size() == 1);
    return history.lineages[found.front()];
}

inline HistoryMember member(const std::string& symbol, const std::vector<std::string>& clauses) {
    std::string text = symbol + "\n\nLights\n\nThe General Assembly,\n";
    for (std::size_t i = 0; i < clauses.size(); ++i) {
        text += std::to_string(i + 1) + ". " + clauses[i] + (i + 1 < clauses.size() ? ";\n" : ".\n");
    }
    return {symbol, std::make_shared<const Resolution>(resolution(text))};
}

// "introduced OP2, absent, returned OP3"
inline std::string path(const History& history, const Lineage& lineage) {
    std::string words;
    for (const ClauseState& state : lineage.states) {
        words += (words.empty() ? "" : ", ") + std::string(name(state.event));
        if (const Clause* clause = history.clause(state)) words += " " + clause->label;
    }
    return words;
}

inline std::string text_of(const std::vector<Segment>& segments, Op without) {
    std::string text;
    for (const Segment& segment : segments) {
        if (segment.op == without) continue;
        text += without == Op::insert ? segment.before_text() : segment.text;
    }
    return text;
}

// Of a state that is the other lineage's, too.
inline bool says_the_same(const Lineage& other, const ClauseState& state) {
    for (const ClauseState& own : other.states) {
        if (own.member != state.member) continue;
        return own.clause == state.clause && own.event == state.event && own.likeness == state.likeness;
    }
    return false;
}

// What holds of every history.
inline void demand_promises(const History& history) {
    std::map<std::pair<std::size_t, std::size_t>, int> seen;
    for (const Lineage& lineage : history.lineages) {
        const Clause* last = nullptr;
        std::size_t member = lineage.states.front().member;
        for (const ClauseState& state : lineage.states) {
            CHECK(state.member == member++);
            const Clause* clause = history.clause(state);
            if (clause == nullptr) {
                CHECK(state.segments.empty());
                continue;
            }
            if (!state.of) ++seen[{state.member, *state.clause}];
            if (state.of) CHECK(says_the_same(history.lineages[*state.of], state));
            if (last != nullptr) {
                CHECK(text_of(state.segments, Op::insert) == last->text);
                CHECK(text_of(state.segments, Op::remove) == clause->text);
            }
            last = clause;
        }
        CHECK(member == history.members.size());
        std::string words;
        for (const WordRun& run : lineage.words) {
            words += run.text;
            CHECK(run.first <= run.introduced);
        }
        REQUIRE(last != nullptr);
        CHECK(words == last->text);
        CHECK(lineage.first <= lineage.introduced);
    }
    std::size_t clauses = 0;
    for (const HistoryMember& member : history.members) clauses += member.text ? member.text->clauses.size() : 0;
    CHECK(seen.size() == clauses);
    for (const auto& [place, count] : seen) CHECK(count == 1);
}

}  // namespace clausediff::test
