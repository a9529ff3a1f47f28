// What a person should know of the files that they name as members of a series.
#pragma once

#include <clausediff/series.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace clausediff::cli {

// A sentence each: two members that are one resolution, a member that is older than one before it, one that follows none of those before it, and what a
// member recalls, perhaps of the series, and is not among them. Of the members from `first` on.
[[nodiscard]] std::vector<std::string> series_notes(const std::vector<HistoryMember>& members, std::size_t first);

}  // namespace clausediff::cli
