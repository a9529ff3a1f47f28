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

// The text with the edits, which are sorted by range and do not overlap. Only the joints are tidied: ",," and two
// spaces become one, and no space stands before a comma, a semicolon or a full stop.
[[nodiscard]] MarkedText apply_edits(const MarkedText& text, const std::vector<TextEdit>& edits);

// Where the byte of the text stands after the edits; in words that went, at the beginning or the end of the new ones.
[[nodiscard]] std::size_t place_after(const std::string& text, const std::vector<TextEdit>& edits, std::size_t byte,
                                      bool end);

}  // namespace clausediff::detail::amending
