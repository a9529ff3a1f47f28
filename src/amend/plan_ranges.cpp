// Where in a text words stand that are named by others: from one to another, behind them, in a sentence, at an end.
#include "amend/planner.hpp"

#include "amend/sentences.hpp"
#include "base/ascii.hpp"

#include <algorithm>
#include <utility>

namespace clausediff::detail::amending {

// The words; of "a … b" all from the one to the other, where they stand so but once.
std::vector<Range> Planner::ranges_of(const std::string& words, const Searchable& text) {
    std::vector<Range> ranges = text.find(words);
    if (!ranges.empty()) return ranges;
    for (const std::string_view dots : {" … ", " ... ", " [...] ", " [\u2026] ", "…", "..."}) {
        const std::size_t at = words.find(dots);
        if (at == std::string::npos || at == 0 || at + dots.size() >= words.size()) continue;
        const std::vector<Range> to = text.find(std::string_view(words).substr(at + dots.size()));
        for (const Range& first : text.find(std::string_view(words).substr(0, at))) {
            for (const Range& last : to) {
                if (last.begin >= first.end && ranges.size() < 2) ranges.push_back({first.begin, last.end});
            }
        }
        break;
    }
    return ranges;
}

// All behind the second words, or before them, but for the sign that closes the paragraph.
std::vector<Range> Planner::rest_of(const AmendStep& step, const std::string& text, const Range& within) {
    constexpr std::string_view kSigns = ",;.:";
    std::size_t end = within.end;
    const bool brings = !step.new_words.empty() && kSigns.find(step.new_words.back()) != std::string_view::npos;
    if (end > within.begin && !brings && kSigns.find(text[end - 1]) != std::string_view::npos) --end;
    std::vector<Range> out;
    for (const Range& anchor : Searchable(text).find(step.second_words)) {
        if (anchor.begin < within.begin || anchor.end > within.end) continue;
        const bool after = step.where == AmendWhere::after;
        Range range = after ? Range{std::min(anchor.end, end), end} : Range{within.begin, anchor.begin};
        while (range.begin < range.end && text[range.begin] == ' ') ++range.begin;
        while (range.end > range.begin && text[range.end - 1] == ' ') --range.end;
        if (!range.empty()) out.push_back(range);
    }
    return out;
}

// A sentence that is deleted or replaced.
void Planner::edit_sentence(std::size_t index, const Target& target) {
    const AmendStep& step = *plan_.steps[index];
    const EditedText& after_first = respelled(target.first);
    const std::optional<Range> there = sentence_at(base_text(target.first), target.sentence);
    const Range range = after_first.range_after(there.value_or(Range{}));
    if (range.empty()) return already(index, label(target.first) + " reads so already");
    TextEdit edit{range, {}, {}, index, Joint::as_is, false};
    if (step.action == AmendAction::replace_paragraphs) {
        if (step.paragraphs.size() != 1) return refuse(index, "the text of one sentence must follow");
        edit.new_words = step.paragraphs[0].text;
        edit.new_marks = step.paragraphs[0].marks;
    }
    plan_.edits[target.first].push_back(std::move(edit));
}

// At the end of a paragraph words stand before the sign that closes it, unless they bring their own.
void Planner::insert_at_border(std::size_t index, std::size_t text, int sentence) {
    const AmendStep& step = *plan_.steps[index];
    const std::string& own = respelled(text).text.text;
    const std::string& words = new_words_of(step);
    const std::optional<Range> found = sentence == 0 ? std::nullopt : sentence_at(own, sentence);
    const Range whole = found.value_or(Range{0, own.size()});
    TextEdit edit{{whole.begin, whole.begin}, words, new_marks_of(step), index, Joint::before, false};
    if (step.where == AmendWhere::at_end) {
        const auto is_sign = [](char c) { return c == ';' || c == ',' || c == '.' || c == ':'; };
        std::size_t at = whole.end;
        const bool closed = at > whole.begin && is_sign(own[at - 1]);
        const bool brings = !words.empty() && is_sign(words.back());
        const bool new_sentence = !words.empty() && (is_upper(words.front()) || words.front() == '(');
        const bool goes_on =
            (brings && !new_sentence) || words.starts_with(',') || words.starts_with(';') || words.starts_with('.');
        if (closed && (!brings || goes_on)) --at;
        edit.range = {at, closed && brings && goes_on ? whole.end : at};
        edit.fit = Joint::after;
    }
    plan_.edits[text].push_back(std::move(edit));
}

}  // namespace clausediff::detail::amending
