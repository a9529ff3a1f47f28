#include "normalise/clause_end.hpp"

#include "normalise/marks.hpp"

namespace clausediff {

char closing_punctuation(std::string_view text) {
    text = without_mark(text);
    for (const std::string_view closing : {"\"", "]", ")", "\xE2\x80\x9D", "\xE2\x80\x99"}) {
        if (text.ends_with(closing)) text.remove_suffix(closing.size());
    }
    const bool closes = !text.empty() && std::string_view(".,;:").find(text.back()) != std::string_view::npos;
    return closes ? text.back() : '\0';
}

bool ends_clause(std::string_view text) {
    return closing_punctuation(text) != '\0';
}

}  // namespace clausediff
