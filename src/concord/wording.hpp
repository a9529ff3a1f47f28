// How clauses open in two languages: what places them in a row, and their verbs.
#pragma once

#include "concord/present.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace clausediff::detail::concordance {

// What places the clause in a row: "also", "further", as English has them; "" if nothing does. None where the language
// does not have them where English does, or the clause has no opening verb that is known.
[[nodiscard]] std::optional<std::string> sequence_of(const Present& one);

// How many clauses right before clause `index` open with its verb. A language that has one verb where English has two
// places clauses in rows of its own.
[[nodiscard]] std::size_t repeats(const std::vector<Clause>& clauses, std::size_t index);

// Does the verb of `other` never, or hardly ever, stand for that of `english`, nor for one that has a verb of the
// language in common with it? Only of verbs that are frequent; false where the language of `other` has no table, and
// where words that may change the verb stand before it.
[[nodiscard]] bool is_foreign_verb(const Present& english, const Present& other);

}  // namespace clausediff::detail::concordance
