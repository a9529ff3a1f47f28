// Which links moved: those outside the heaviest run of links that keeps the order of both texts.
#pragma once

#include <clausediff/alignment.hpp>

#include <vector>

namespace clausediff::detail {

// Sets `moved` of each link. A link of several clauses stands where the clause stands that is most in order. Of two
// runs with as many links the one is kept whose other links were carried further.
void mark_moves(std::size_t before_count, std::size_t after_count, std::vector<ClauseLink>& links);

}  // namespace clausediff::detail
