// Edits of one text: collected by place in the text as it was, done at once.
#pragma once

#include <clausediff/resolution.hpp>

#include "amend/find.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace clausediff::detail::amending {

// How new words go with what stands beside them.
enum class Joint { as_is, after, before };  // `after`: inserted after words, `before`: before words

struct TextEdit {
    Range range;            // that goes; empty of an insertion
    std::string new_words;  // as the instruction has them
    std::vector<NoteMark> new_marks;
    std::size_t step = 0;  // by which step of all instructions
    Joint fit = Joint::as_is;
    bool keeps_marks = false;  // marks in the range stay, after the new words
};

struct MarkedText {
    std::string text;
    std::vector<NoteMark> marks;
    std::vector<bool> is_new;  // of each mark: it is of the new words
    std::vector<std::size_t> step_of_mark;
};

// Do two edits change the same words, or one of them words inside which the other inserts?
[[nodiscard]] bool overlap(const TextEdit& a, const TextEdit& b);

// A stretch of the text and what it has become: kept as it is, or replaced; of an insertion it is empty.
struct Passage {
    Range was;
    Range now;
    bool kept = false;
};

struct EditedText {
    MarkedText text;
    std::vector<Passage> passages;  // of the whole text, in order; only what was dropped at joints is in none

    // Where the range stands in the new text: words that were replaced count as their new words, as a whole. Empty if
    // nothing of it is left.
    [[nodiscard]] Range range_after(const Range& range) const;
    // Where what begins at the byte begins in the new text: before what is inserted there.
    [[nodiscard]] std::size_t place_after(std::size_t byte) const;
};

// Does edits, which are sorted by range and do not overlap. Only the joints are tidied: ",," and two spaces become one,
// no space stands before a comma, a semicolon or a full stop, and one parts words that would meet.
[[nodiscard]] EditedText edit_text(const MarkedText& text, const std::vector<TextEdit>& edits);

// The text that edit_text() makes.
[[nodiscard]] MarkedText apply_edits(const MarkedText& text, const std::vector<TextEdit>& edits);

}  // namespace clausediff::detail::amending
