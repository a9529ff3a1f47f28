// Where in a text words stand that are named by others: from one to another, after them, in a sentence, at an end.
#include "amend/planner.hpp"

#include "amend/quoted_words.hpp"
#include "base/ascii.hpp"

#include <fmt/format.h>

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
            auto last = std::lower_bound(to.begin(), to.end(), first.end,
                                         [](const Range& range, std::size_t begin) { return range.begin < begin; });
            for (; last != to.end() && ranges.size() < 2; ++last) ranges.push_back({first.begin, last->end});
            if (ranges.size() == 2) break;  // where they stand is not sure, however often they do
        }
        break;
    }
    return ranges;
}

// All after the second words, or before them, but for the sign that closes the paragraph.
std::vector<Range> Planner::rest_of(const AmendStep& step, const std::string& text, const Range& within) {
    constexpr std::string_view kSigns = ",;.:";
    const bool brings = !step.new_words.empty() && kSigns.find(step.new_words.back()) != std::string_view::npos;
    std::size_t end = within.end;
    if (end > within.begin && !brings && kSigns.find(text[end - 1]) != std::string_view::npos) --end;
    std::vector<Range> out;
    for (const Range& anchor : Searchable(text).find(step.second_words)) {
        if (anchor.begin < within.begin || anchor.end > within.end) continue;
        const bool after = step.where == AmendWhere::after;
        Range range = after ? Range{std::min(anchor.end, end), end} : Range{within.begin, anchor.begin};
        const bool keeps_space = !after || !step.new_words.empty();
        while (keeps_space && range.begin < range.end && text[range.begin] == ' ') ++range.begin;
        while (range.end > range.begin && text[range.end - 1] == ' ') --range.end;
        if (!range.empty()) out.push_back(range);
    }
    return out;
}

// "All words after “a”" are those of its sub-paragraphs too. False if the step is refused.
bool Planner::rest_is_sure(std::size_t index, const Found& found, const std::vector<std::size_t>& texts) {
    const AmendStep& step = *plan_.steps[index];
    const bool after = step.where == AmendWhere::after;
    if (found.text == (after ? texts.back() : texts.front())) return true;
    refuse(index, fmt::format("{} stands {} {}: is it meant too? Name the sub-paragraphs, or say \"the chapeau\"",
                              label(after ? texts.back() : texts.front()), after ? "after" : "before",
                              quoted(step.second_words)));
    return false;
}

// Words that are left out of new ones are not known. False if the step is refused.
bool Planner::words_are_full(std::size_t index) {
    const AmendStep& step = *plan_.steps[index];
    const std::string& words = new_words_of(step);
    if (!has_ellipsis(words)) return true;
    refuse(index, fmt::format("words are left out of {}: quote the new words in full", quoted(words)));
    return false;
}

// At the end of a paragraph words stand before the sign that closes it, unless they bring their own.
void Planner::insert_at_border(std::size_t index, std::size_t text, int sentence) {
    const AmendStep& step = *plan_.steps[index];
    const std::string& own = respelled(text).text.text;
    const std::string& words = new_words_of(step);
    const std::optional<Range> found = sentence == 0 ? std::nullopt : split(text, true).sentence_at(sentence);
    if (sentence != 0 && !found) return refuse(index, "the sentence is not there any more");
    const Range whole = found.value_or(Range{0, own.size()});
    TextEdit edit{{whole.begin, whole.begin}, words, new_marks_of(step), index, Joint::before, false};
    if (step.where == AmendWhere::at_end) {
        const auto is_sign = [](char c) { return c == ';' || c == ',' || c == '.' || c == ':'; };
        std::size_t at = whole.end;
        const bool closed = at > whole.begin && is_sign(own[at - 1]);
        if (!step.second_words.empty() && !std::string_view(own).substr(0, at).ends_with(step.second_words)) {
            return refuse(index, fmt::format("{} does not end with {}", label(text), quoted(step.second_words)));
        }
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
