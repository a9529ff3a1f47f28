// The order of adoption of the resolutions of one family.
#pragma once

#include "series/record.hpp"

#include <vector>

namespace clausediff::detail::series {

// Sets `when` and `rank` of all. The resolutions of regular sessions stand in the order of their symbols, and so do
// those of each special session; the dates say where these chains interlock. So the order is total, whatever the dates,
// and nothing can follow itself.
void settle_order(std::vector<Record>& records);

}  // namespace clausediff::detail::series
