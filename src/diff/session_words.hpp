// Words of a clause that say which session is meant, in the languages whose ordinals have forms.
#pragma once

#include "normalise/language.hpp"
#include "normalise/tokens.hpp"

#include <cstddef>
#include <string_view>

namespace clausediff::detail {

// Is the word `i`, `folded`, part of the ordinal of a session, or the noun that it counts: "soixante-dix-neuvième" and
// "session"? Looks at a few words around it. False in a language without the words of `Sessions`.
[[nodiscard]] bool names_session(const TokenList& list, std::size_t i, std::string_view folded,
                                 const Language& language);

}  // namespace clausediff::detail
