// Footnotes of two resolutions: which clause carries which, and what became of them.
#pragma once

#include <clausediff/comparison.hpp>

#include "diff/token_diff.hpp"
#include "normalise/language.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace clausediff::detail {

// The notes of one resolution by the clauses that carry their marks. Numbers may recur, as they do where an annex
// counts anew, and one note may belong to several clauses.
class NoteIndex {
public:
    explicit NoteIndex(const Resolution& resolution);

    // Indices into footnotes, in the order of the marks, each once. A note that names a clause as its own belongs to
    // it even if the clause has no mark for it.
    [[nodiscard]] std::vector<std::size_t> of_clauses(const std::vector<std::size_t>& clauses) const;
    // Notes that belong to no clause.
    [[nodiscard]] const std::vector<std::size_t>& loose() const { return loose_; }

private:
    std::vector<std::vector<std::size_t>> by_clause_;
    std::vector<std::size_t> loose_;
};

// Pairs notes by what they say, never by their numbers. Order: that of the after notes, removed ones last.
[[nodiscard]] std::vector<NoteChange> compare_notes(const std::vector<Footnote>& before,
                                                    const std::vector<std::size_t>& before_notes,
                                                    const std::vector<Footnote>& after,
                                                    const std::vector<std::size_t>& after_notes,
                                                    const Language& language, const DiffOptions& options,
                                                    SearchBudget& budget);

// Does any of them say something else, or is it new or gone?
[[nodiscard]] bool any_changed(const std::vector<NoteChange>& notes);

}  // namespace clausediff::detail
