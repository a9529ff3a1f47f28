// The words of one change as HTML: what stays as it is, <ins> and <del> for what does not.
#pragma once

#include <clausediff/comparison.hpp>

#include <string>

namespace clausediff::detail::render::html {

// Appends the text of the change, one element a part (of a split or a merge several, of any other change one):
//   <span class="p"><span class="n">6.</span><span class="t">text</span></span>
// The text of the parts' "t" elements without their <ins> and <sup> is the before text, without their <del> and <sup>
// the after text, exactly; between the parts stands a line end on the side that has several clauses, and nothing on the
// other. The opening verb stands in <i>, a footnote mark of the after text (of the before text, where there is no
// other) in <sup>.
void append_redline(std::string& out, const Comparison& comparison, const ClauseChange& change);

// A footnote's words.
void append_segments(std::string& out, const std::vector<Segment>& segments);

}  // namespace clausediff::detail::render::html
