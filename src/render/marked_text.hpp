// An edit script as a person reads it: [-deleted-] and {+inserted+} words among those that stay.
#pragma once

#include <clausediff/comparison.hpp>

#include "render/paragraph.hpp"

#include <vector>

namespace clausediff::detail::render {

// One Paragraph for each line of the many side: one for a pair of clauses, several for a split or a merge.
// Without `all`, long stretches that stay are cut to their ends.
[[nodiscard]] std::vector<Paragraph> marked_paragraphs(const std::vector<Segment>& segments, bool all);

// Spaces and line ends at the edges of changed words moved to where a reader expects them: "a [-b-] c", not
// "a [-b -]c". Apart from doubled spaces and spaces at line ends both texts can still be read off the result.
[[nodiscard]] std::vector<Segment> trim_marks(std::vector<Segment> segments);

// `text` with its middle left out if that saves much: about 8 words are kept where `head` or `tail` says so.
// With neither, or of a text that is hardly longer than what is kept, all of it. `mark` stands in the place of the
// rest.
[[nodiscard]] std::string elide(const std::string& text, bool head, bool tail, const std::string& mark = "…");

// The segments of each line.
[[nodiscard]] std::vector<std::vector<Segment>> lines_of(const std::vector<Segment>& segments);

}  // namespace clausediff::detail::render
