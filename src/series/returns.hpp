// Dropped clauses that come back, and clauses that were rewritten so far that nothing links them.
#pragma once

#include <clausediff/resolution.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace clausediff::detail {

struct Dropped {
    const Clause* clause = nullptr;
    bool just_now = false;  // the member before this one still had it
    bool closes = false;    // it was the closing request there
    std::size_t began = 0;  // first and last member that had it, or what it was split from
    std::size_t ended = 0;
};

// The index of the last operative clause, if it asks for what the next resolution takes up. Which one that is changes,
// and what is reported.
[[nodiscard]] std::optional<std::size_t> closing_request(const Resolution& text);

// How alike two clauses are by their words, 0..1, where no others are at hand to weight them by.
[[nodiscard]] double likeness_of(const Clause& one, const Clause& other, const std::string& language);

// Likeness from which a clause is one that came back. Nothing of a place speaks for a clause that was gone for a time,
// so that its words must say more than those of one that was rewritten where it stood.
inline constexpr double kReturned = 0.4;

struct Return {
    std::size_t dropped = 0;  // index into the dropped clauses
    std::size_t added = 0;    // clause of `text`
    double likeness = 0;      // of their words, weighted by rarity, 0..1
    bool certain = false;     // else merely possible
    bool by_words = false;    // else, if it is certain, its place alone speaks for it: it is followed with a "perhaps"
    // Another dropped clause, which stood in the members between that lacked this one, and was this one in other words.
    std::optional<std::size_t> between;
    double between_likeness = 0;  // of the two
};

// Which of the clauses `added` of `text` were dropped before: each at most once, globally optimal.
[[nodiscard]] std::vector<Return> find_returns(std::span<const Dropped> dropped, const Resolution& text,
                                               std::span<const std::size_t> added);

}  // namespace clausediff::detail
