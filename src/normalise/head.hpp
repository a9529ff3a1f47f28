// The head of a document: everything before its first clause.
#pragma once

#include "normalise/amendment.hpp"
#include "normalise/item.hpp"
#include "normalise/segment.hpp"

#include <optional>
#include <string>
#include <vector>

namespace clausediff::detail {

struct Head {
    std::size_t end = 0;       // index of the first item that is a clause
    bool opens = true;         // the paragraph there looks like a clause; else the clauses are all that is not metadata
    bool has_sentence = true;  // a paragraph looks like a clause or a sentence
    std::optional<AmendmentHead> amendment;
    std::string title_number;      // "69/317", where the title has the resolution's number before it
    std::string statement_number;  // "18/2", of "PRST 18/2"
};

// Reads title, session and the like into out.metadata, and every paragraph of the head into out.head.
Head read_head(const std::vector<Item>& items, const Language& language, Segmentation& out);

}  // namespace clausediff::detail
