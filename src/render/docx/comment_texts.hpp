// What the comments of a Word redline say. A further kind of comment is a function here.
#pragma once

#include "render/docx/document.hpp"

#include <clausediff/comparison.hpp>

namespace clausediff::detail::render::docx {

// Of which documents it is a redline, and how many changes of each kind there are.
[[nodiscard]] CommentText summary_comment(const Comparison& comparison);

// Where the clause of `step`, one side of a change that stands in two places, went or came from. In the after text it
// shows the words that changed on the way, unless the document shows them (`words_shown`).
[[nodiscard]] CommentText move_comment(const Comparison& comparison, const ReadingStep& step, bool words_shown);

}  // namespace clausediff::detail::render::docx
