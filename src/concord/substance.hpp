// How much of a change is more than grammar: what another language has to follow.
#pragma once

#include "normalise/language.hpp"

#include <clausediff/comparison.hpp>

#include <cstddef>
#include <vector>

namespace clausediff::detail::concordance {

struct Substance {
    bool figures = false;   // a number is another, in digits or in words, or stands in another's place
    bool telling = false;   // among the words is one as "not", "shall" or "all"
    std::size_t words = 0;  // that came in or were taken out; one in the place of another is one

    [[nodiscard]] bool is_nothing() const { return !figures && words == 0; }
    // One word alone, which a language may well have had before.
    [[nodiscard]] bool is_slight() const { return !figures && !telling && words <= 1; }
};

// Is the edit one that other languages may have to make, too? Signs, spelling, "also" and the names of bodies are none.
[[nodiscard]] bool is_of_substance(const Segment& segment);

// Of the edits of one clause. Articles and words as neutral do not count, nor does a word that came in as another form
// of one that was taken out: "supports" for "supporting".
[[nodiscard]] Substance substance_of(const std::vector<Segment>& segments, const Language& language);

}  // namespace clausediff::detail::concordance
