#include "normalise/end_notes.hpp"

#include "base/unicode.hpp"
#include "normalise/clause_end.hpp"
#include "normalise/words.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace clausediff::detail {
namespace {

constexpr int kMostLost = 1;                // notes that a draft has lost between two others, or before the first
constexpr std::size_t kNoteParagraphs = 6;  // of one note, at most

}  // namespace

int EndNotes::number_of(const Item& item) const {
    if (language_.writing.bracketed_marks) return bracketed_number(item);
    const std::string_view text = item.text;
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    if (digits == 0 || digits > 3 || digits + 2 >= text.size() || text[digits] != ' ') return 0;
    std::size_t word_end = digits;
    const std::string_view word = next_word(text, word_end);
    if (word.empty() || contains(language_.dates.months, unicode::fold(word))) return 0;  // "1 January 2025"
    return std::stoi(std::string(text.substr(0, digits)));
}

// "(3)" before the text of the note. Exports leave an empty bracket after it, "(3) ()".
int EndNotes::bracketed_number(const Item& item) {
    constexpr std::size_t kMostDigits = 3;
    if (!item.number || item.number->style != NumberStyle::bracketed || item.rest().empty()) return 0;
    const std::string_view printed = item.number->printed;
    return printed.starts_with('(') && printed.size() <= kMostDigits + 2 ? item.number->value : 0;
}

bool EndNotes::take(std::size_t i, std::vector<PagedNote>& notes) {
    const Item& item = items_[i];
    const int number = number_of(item);
    if (number <= last_ || number > last_ + 1 + kMostLost) return false;
    last_ = number;
    const std::size_t space = item.text.find(' ');
    const bool bracketed = language_.writing.bracketed_marks;
    std::string text = bracketed ? std::string(item.rest()) : item.text.substr(space + 1);
    if (bracketed && text.starts_with("() ")) text.erase(0, 3);
    Footnote note{bracketed ? std::to_string(number) : item.text.substr(0, space),
                  std::move(text),
                  {},
                  item.source->line,
                  Reason::after_closing_lines,
                  {item.index, item.index}};
    notes.push_back({std::move(note), item.source->first_page});
    return true;
}

// After the last note of all nothing tells a further paragraph from the text of an annex without a heading but that
// annexes open with a title or a number.
bool EndNotes::take_further(std::size_t i, std::vector<PagedNote>& notes) {
    const Item& item = items_[i];
    if (last_ == 0) return false;
    if (!next_note_is_near(i) && (item.number || is_table_row(item) || !ends_clause(item.text))) return false;
    notes.back().note.text += ' ' + item.text;
    return true;
}

bool EndNotes::next_note_is_near(std::size_t i) const {
    for (std::size_t j = i + 1; j < std::min(items_.size(), i + kNoteParagraphs); ++j) {
        if (is_annex_heading(items_[j], language_)) return false;
        if (number_of(items_[j]) == last_ + 1) return true;
    }
    return false;
}

}  // namespace clausediff::detail
