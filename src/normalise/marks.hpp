// Digits that can be a footnote mark, recognized by the place at which they stand.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace clausediff::detail {

// How sure the form of a place makes that a number is a mark.
enum class MarkForm {
    doubtful,  // reads like a number of the text, and is taken only if the note has no other place: "resolutions 3 and"
    weak,      // after a word, with a space: "Conference 1 to"
    likely,    // after punctuation, with a space: "Goals, 5 protection"; or glued to a year or citation: "70/1,5 and"
    clear,     // glued to a word or punctuation, or last in its clause after punctuation: "report;3", "report; 3"
};
constexpr std::size_t kMarkForms = 4;

// Does `before` end in punctuation after which a mark may stand?
bool ends_in_punctuation(std::string_view before);

// The form of digits without a space between them and `before`; none for digits that belong to the text: of "IPM.5",
// "C10", "13,343".
std::optional<MarkForm> glued_form(std::string_view before, std::string_view after);

// `text` without a mark at its end. Where a file does not carry its notes, nothing else tells the mark from the text:
// "the Conference,1" ends in a comma all the same.
std::string_view without_mark(std::string_view text);

}  // namespace clausediff::detail
