// What renderers say of a change besides its kind.
#pragma once

#include <clausediff/comparison.hpp>

#include <string>

namespace clausediff::detail::render {

// "routine: session, date" of a change whose every edit is routine, classes in the order in which they occur; "" of any
// other, and of an unchanged one.
[[nodiscard]] std::string routine_remark(const ClauseChange& change);

// "Calls upon", "Encourages": the two verbs if the change has others, else two empty texts.
struct VerbRemark {
    std::string before;
    std::string after;
};
[[nodiscard]] VerbRemark verb_remark(const Comparison& comparison, const ClauseChange& change);

// "moved up from after OP12 (now OP13)", "moved down from the beginning", "moved"; "" of what did not move.
[[nodiscard]] std::string move_remark(const Comparison& comparison, const ClauseChange& change);

// "3 passages went from one clause to another."; "" if none did.
[[nodiscard]] std::string moved_passages_remark(const Summary& summary);

// "The texts are the same.", or that the clauses are and which other lines differ; "" if a clause or a note differs.
[[nodiscard]] std::string same_remark(const Comparison& comparison);

}  // namespace clausediff::detail::render
