// Closing lines are linked with closing lines alone, whatever the alignment found them to be like.
#pragma once

#include <clausediff/comparison.hpp>

#include <vector>

namespace clausediff::detail {

// The links of an alignment of the two resolutions without closing lines, and with links of those: the first with the
// first, run by run. Of a recorded vote the lists below equal heads are linked: "In favour:". Ascending by
// after.front().
[[nodiscard]] std::vector<ClauseLink> with_closing_lines(const Resolution& before, const Resolution& after,
                                                         const std::vector<ClauseLink>& links);

}  // namespace clausediff::detail
