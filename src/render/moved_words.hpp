// Words that went from one clause to another, for renderers that walk through the segments of a change.
#pragma once

#include <clausediff/comparison.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace clausediff::detail::render {

// The moved words of one side of a change, by bytes of that side's text. The change must outlive it.
class MovedPlaces {
public:
    MovedPlaces(const ClauseChange& change, Op side);

    // The moved words that `byte` is in; null if it is in none.
    [[nodiscard]] const MovedWords* at(std::size_t byte) const;
    // From `byte` on, how many of `size` bytes are all of the same moved words, or all of none.
    [[nodiscard]] std::size_t up_to_edge(std::size_t byte, std::size_t size) const;

private:
    [[nodiscard]] const MovedWords* first_that_ends_after(std::size_t byte) const;

    const MovedWords* begin_;
    const MovedWords* end_;
};

// The clause that has the words now, or had them before.
[[nodiscard]] const Clause& other_clause(const Comparison& comparison, const MovedWords& words);

// Of deletes: "went to OP7: “measure phosphorus … of the tanneries”", one for each clause that words of the change went
// to, in the order of the text. Of inserts: "came from PP2: ...".
[[nodiscard]] std::vector<std::string> moved_words_remarks(const Comparison& comparison, const ClauseChange& change,
                                                           Op op);

}  // namespace clausediff::detail::render
