// How clauses open in two languages: what places them in a row, and their verbs.
#pragma once

#include "concord/present.hpp"

#include <optional>
#include <string>

namespace clausediff::detail::concordance {

// What places the clause in a row: "also", "further", as English has them; "" if nothing does. None where the language
// does not have them where English does, or the clause has no opening verb that is known.
[[nodiscard]] std::optional<std::string> sequence_of(const Present& one);

// Does the verb of `other` never, or hardly ever, stand for that of `english`? Only of verbs that are frequent; false
// where the language of `other` has no table.
[[nodiscard]] bool is_foreign_verb(const Present& english, const Present& other);

}  // namespace clausediff::detail::concordance
