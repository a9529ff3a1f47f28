// A ClauseId as one word that programs can read back, which a label cannot be.
#pragma once

#include <clausediff/resolution.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace clausediff::detail {

// "kind=paragraph;section=operative;number=6;path=a1,r2": the fields that are not as in a new ClauseId, in the order of
// the struct. In `scope` and `suffix` what is no letter, digit, "." or "-" is written as "%3B".
[[nodiscard]] std::string clause_id_text(const ClauseId& id);

// None if it is no such text.
[[nodiscard]] std::optional<ClauseId> parse_clause_id(std::string_view text);

}  // namespace clausediff::detail
