// Every mark has its note, every note its mark.
#include "base/ascii.hpp"
#include "check/rules.hpp"

#include "normalise/marks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace clausediff::detail::checking {
namespace {

// Notes that are counted, and not those of sponsors and reissues: their asterisks stand in the head.
bool counts(const std::string& number) {
    return std::any_of(number.begin(), number.end(), is_digit);
}

// Digits that stand glued to a word or a sign as a mark does, and that were not taken for one because there is no note:
// "Conference3 to". Only numbers between those of the document's notes: others may be anything.
void look_for_marks(const Text& text, std::size_t clause, const std::set<int>& notes, Report& report) {
    const std::string& words = text.clauses()[clause].text;
    for (std::size_t at = 1; at < words.size(); ++at) {
        const auto digit_at = [&](std::size_t i) { return i < words.size() && is_digit(words[i]); };
        if (!digit_at(at) || digit_at(at - 1) || words[at - 1] == ' ') continue;
        std::size_t end = at;
        while (digit_at(end)) ++end;
        const std::string_view before(words.data(), at);
        const std::string_view after(words.data() + end, words.size() - end);
        const int number = to_int(std::string_view(words).substr(at, end - at));
        const bool within = number >= *notes.begin() - 1 && number <= *notes.rbegin() + 1 && notes.count(number) == 0;
        // Where no spaces part words a number follows a word like any other: only after a sign it may be a mark.
        const bool apart =
            text.language.writing.spaced || (ends_in_punctuation(before) && (after.empty() || after.front() == ' '));
        if (within && apart && end - at <= 3 && glued_form(before, after) == MarkForm::clear) {
            report.at(clause, {at, end}, fmt::format("footnote mark {} has no note", number));
        }
    }
}

}  // namespace

void footnotes(const Draft& draft, Report& report) {
    const Resolution& resolution = draft.text.resolution;
    std::set<std::string> known;
    std::set<int> numbers;
    for (std::size_t i = 0; i < resolution.footnotes.size(); ++i) {
        const Footnote& note = resolution.footnotes[i];
        known.insert(note.number);
        if (const int number = all_digits(note.number) ? to_int(note.number) : 0; number > 0) numbers.insert(number);
        if (!note.clause && counts(note.number)) {
            report.at_note(i, fmt::format("footnote {} has no mark in the text", note.number));
        }
    }
    for (std::size_t i = 0; i < resolution.clauses.size(); ++i) {
        for (const NoteMark& mark : resolution.clauses[i].marks) {
            if (known.count(mark.number) > 0 || !counts(mark.number)) continue;
            report.at(i, {mark.offset, mark.offset}, fmt::format("footnote mark {} has no note", mark.number));
        }
        if (!numbers.empty()) look_for_marks(draft.text, i, numbers, report);
    }
}

}  // namespace clausediff::detail::checking
