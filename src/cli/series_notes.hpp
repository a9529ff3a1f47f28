// What a person should know of the files that they name as members of a series.
#pragma once

#include <clausediff/predecessors.hpp>
#include <clausediff/series.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace clausediff::cli {

// A database in which members were looked up.
struct KeptDocuments {
    std::string file;
    SuccessionGraph graph;  // its documents
};

// A sentence each, of the members at hand from the one of index `first` on. Members that are one resolution, and one
// that is older than one before it. Where all stand from old to new: one that nothing joins with those before it, and
// what one recalls, perhaps of the series, that is neither among them nor among the documents that are `kept`, if any.
[[nodiscard]] std::vector<std::string> series_notes(const std::vector<HistoryMember>& members, std::size_t first,
                                                    const std::optional<KeptDocuments>& kept);

}  // namespace clausediff::cli
