// Which words of clauses that stand in two places are kept, for the moves of a word processor.
#pragma once

#include "render/docx/document.hpp"

#include <clausediff/comparison.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace clausediff::detail::render::docx {

// The moves of one comparison. A move goes from one clause to one clause: a split in three is three moves.
class Moves {
public:
    explicit Moves(const Comparison& comparison) : comparison_(comparison) {}

    // Of a paragraph that shows the clause of `step` as a whole, which has a counterpart elsewhere: the kept words, the
    // number if it is kept, and the end become part of their move. Other words stay removed or inserted.
    void mark(Paragraph& paragraph, const ReadingStep& step);

private:
    // 1-based; from 1 on in the order in which they are asked for. `part` is an index into the side of several clauses.
    std::size_t number_of(std::size_t change, std::size_t part);

    const Comparison& comparison_;
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> numbers_;
};

// An end is moved where it is deleted at the one place and inserted at the other.
void settle_moved_ends(std::vector<Paragraph>& paragraphs);

// What of a paragraph one move takes: the runs from `first` to before `last`, all that stands between its words.
struct MoveRange {
    std::size_t move = 0;
    Op op = Op::equal;  // removed here or inserted here
    std::size_t first = 0;
    std::size_t last = 0;
    bool with_end = false;  // and the end of the paragraph
};

// In their order, apart from one another.
[[nodiscard]] std::vector<MoveRange> move_ranges(const Paragraph& paragraph);

// By this name Word pairs the place that a move leaves with the one that it reaches.
[[nodiscard]] std::string move_name(std::size_t move);

}  // namespace clausediff::detail::render::docx
