#include "normalise/clause_end.hpp"

#include "base/signs.hpp"
#include "normalise/marks.hpp"

namespace clausediff::detail {

char closing_punctuation(std::string_view text) {
    return closing_sign(without_mark(text));
}

bool ends_clause(std::string_view text) {
    return closing_punctuation(text) != '\0';
}

}  // namespace clausediff::detail
