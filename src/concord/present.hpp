// Of one row of a concordance the documents that have its clause, with its facts.
#pragma once

#include "concord/clause_facts.hpp"

#include <clausediff/concord.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace clausediff::detail::concordance {

struct Present {
    std::size_t document = 0;  // index into Concordance::documents
    std::size_t index = 0;     // of the clause in it
    const Clause* clause = nullptr;
    const Language* language = nullptr;
    bool marks_known = false;  // of notes, of the document; else they may be glued to its numbers
    Facts facts;
};
using Row = std::vector<Present>;  // in the order of the documents

// As most of them call the clause, the first of them where several names are as frequent.
[[nodiscard]] std::string majority_label(const Row& row);

// "fr and ru"
[[nodiscard]] std::string names_of(const Concordance& concordance, const std::vector<std::size_t>& documents);

// Where the others say it in full, a document may write a fact so that it reads otherwise: with the mark of a note
// glued to it, or its numbers turned round. Such facts get the name that the others have for them.
void settle_names(Row& row);

// Is the fact said by `one` in a way that is no fact of itself: a date without its year, a number and a year with words
// between them?
[[nodiscard]] bool is_hinted(const Present& one, FactKind kind, const std::string& key);

}  // namespace clausediff::detail::concordance
