// Where moved clauses came from, in words.
#pragma once

#include <clausediff/comparison.hpp>

#include <map>
#include <string>

namespace clausediff::render {

struct Move {
    enum class Direction { none, up, down };  // in the text: up is nearer to its beginning
    Direction direction = Direction::none;
    // The nearest change before it in the before text that has not moved; null for the beginning of the text, and where
    // the places are not known.
    const ClauseChange* behind = nullptr;
    bool from_beginning = false;
};

// Of each moved change. The pointers are into `comparison`.
[[nodiscard]] std::map<const ClauseChange*, Move> moves_of(const Comparison& comparison);

// "moved up from after OP12 (now OP13)", "moved down from the beginning", "moved".
[[nodiscard]] std::string describe(const Move& move);

}  // namespace clausediff::render
