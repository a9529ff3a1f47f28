// What the public headers promise of every value, whatever was read, for tests and fuzz targets alike. Each function
// names the promise that is broken; "" if none is.
#pragma once

#include "base/unicode.hpp"
#include "base/utf8.hpp"
#include "diff/marked.hpp"

#include <clausediff/clausediff.hpp>

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff::test {

// ---- what was read
// ---------------------------------------------------------------------------------------------------

// Marks stand in ascending order between the characters of the text.
template <class Marks>
bool marks_stand_in(const Marks& marks, const std::string& text) {
    std::size_t reached = 0;
    for (const auto& mark : marks) {
        if (mark.offset < reached || mark.offset > text.size()) return false;
        if (mark.offset < text.size() && (static_cast<unsigned char>(text[mark.offset]) & 0xC0) == 0x80) return false;
        reached = mark.offset;
    }
    return true;
}

inline bool is_one_line(std::string_view text) {
    return detail::is_utf8(text) && text.find_first_of("\r\n") == std::string_view::npos;
}

inline std::string broken_promise(const SourceText& source) {
    for (const SourceParagraph& paragraph : source.paragraphs) {
        const std::string where = " in the paragraph \"" + paragraph.text + "\"";
        if (!is_one_line(paragraph.text)) return "the text is one line of UTF-8" + where;
        if (!detail::is_utf8(paragraph.number)) return "the number is UTF-8" + where;
        if (!marks_stand_in(paragraph.marks, paragraph.text)) return "marks ascend and stand in the text" + where;
        if (paragraph.role == Role::furniture && paragraph.reason == Reason::none)
            return "furniture has a reason" + where;
    }
    return {};
}

inline bool is_tidy(std::string_view text) {
    return is_one_line(text) && !text.starts_with(' ') && !text.ends_with(' ') &&
           text.find("  ") == std::string_view::npos;
}

inline std::string broken_promise(const Clause& clause) {
    if (clause.label.empty() || clause.label != to_label(clause.id)) return "the label is that of the id";
    if (!is_tidy(clause.text)) return "the text is one line of UTF-8 with single spaces";
    if (!is_tidy(clause.number)) return "the number is one line of UTF-8";
    if (clause.opening.length > clause.text.size()) return "the opening verb ends in the text";
    if (!marks_stand_in(clause.marks, clause.text)) return "marks ascend and stand in the text";
    return {};
}

inline std::string broken_promise(const Resolution& resolution) {
    std::vector<std::string> labels;
    for (const Clause& clause : resolution.clauses) {
        const std::string broken = broken_promise(clause);
        if (!broken.empty()) return broken + " in " + clause.label + " \"" + clause.text + "\"";
        labels.push_back(clause.label);
    }
    std::sort(labels.begin(), labels.end());
    const auto twice = std::adjacent_find(labels.begin(), labels.end());
    if (twice != labels.end()) return "a label stands once: " + *twice;
    for (const HeadParagraph& line : resolution.head) {
        if (!is_tidy(line.text)) return "a line of the head is one line of UTF-8: \"" + line.text + "\"";
    }
    for (const Footnote& note : resolution.footnotes) {
        if (!is_one_line(note.text)) return "a note is one line of UTF-8: \"" + note.text + "\"";
        if (note.clause && *note.clause >= resolution.clauses.size()) return "a note is of a clause that is there";
    }
    for (const LeftOut& left : resolution.left_out) {
        if (left.reason == Reason::none) return "furniture has a reason: \"" + left.text + "\"";
    }
    return {};
}

// ---- a comparison
// ----------------------------------------------------------------------------------------------------

// The clauses of one side of a change as its segments hold them.
inline std::string joined_texts(const ClauseView& clauses) {
    std::string text;
    for (std::size_t i = 0; i < clauses.size(); ++i) text += (i == 0 ? "" : "\n") + clauses[i].text;
    return text;
}

inline bool rebuilds(const std::vector<Segment>& segments, const std::string& before, const std::string& after) {
    return in_order(segments) && without(segments, Op::insert) == before && without(segments, Op::remove) == after;
}

// Is each index from 0 to count - 1 there once?
inline bool is_each_once(std::vector<std::size_t> indices, std::size_t count) {
    std::vector<std::size_t> all(count);
    std::iota(all.begin(), all.end(), std::size_t{0});
    std::sort(indices.begin(), indices.end());
    return indices == all;
}

// Whether the walk without the steps of the other side goes through all clauses of one text in their order.
inline bool gives_back(const Comparison& comparison, ReadingStep::Side other,
                       std::vector<std::size_t> ClauseChange::*side, std::size_t count) {
    std::vector<std::size_t> walked;
    for (const ReadingStep& step : comparison.reading_order) {
        if (step.side == other) continue;
        const std::vector<std::size_t>& clauses = comparison.changes[step.change].*side;
        if (step.side == ReadingStep::Side::both) {
            walked.insert(walked.end(), clauses.begin(), clauses.end());
        } else {
            walked.push_back(clauses[step.clause]);
        }
    }
    std::vector<std::size_t> all(count);
    std::iota(all.begin(), all.end(), std::size_t{0});
    return walked == all;
}

inline bool notes_rebuild(const Comparison& comparison, const std::vector<NoteChange>& notes) {
    return std::all_of(notes.begin(), notes.end(), [&](const NoteChange& note) {
        const Footnote* const before = comparison.before_note(note);
        const Footnote* const after = comparison.after_note(note);
        return (before != nullptr || after != nullptr) &&
               rebuilds(note.segments, before == nullptr ? "" : before->text, after == nullptr ? "" : after->text);
    });
}

inline std::string broken_promise_of_head(const Comparison& comparison) {
    std::vector<std::size_t> before, after;
    for (const HeadChange& change : comparison.head) {
        if (change.before) before.push_back(*change.before);
        if (change.after) after.push_back(*change.after);
        if (!rebuilds(change.segments, change.before ? comparison.before->head[*change.before].text : "",
                      change.after ? comparison.after->head[*change.after].text : ""))
            return "the segments of a line of the head join to both texts";
    }
    if (!std::is_sorted(before.begin(), before.end()) || !is_each_once(before, comparison.before->head.size()) ||
        !std::is_sorted(after.begin(), after.end()) || !is_each_once(after, comparison.after->head.size()))
        return "the head without added or removed lines is that of one text, in its order";
    return {};
}

inline std::string broken_promise(const Comparison& comparison, const ClauseChange& change) {
    if (change.before.empty() && change.after.empty()) return "a change has a clause";
    if (change.before.size() > 1 && change.after.size() > 1) return "a change has one clause on one side";
    for (const auto* side : {&change.before, &change.after}) {
        if (!std::is_sorted(side->begin(), side->end())) return "clauses of a change ascend";
    }
    if (!rebuilds(change.segments, joined_texts(comparison.before_clauses(change)),
                  joined_texts(comparison.after_clauses(change))))
        return "segments join to both texts: " + marked(change.segments);
    for (const Segment& segment : change.segments) {
        if ((segment.op == Op::equal) != (segment.edit_class == EditClass::none)) return "every edit has a class";
    }
    if (!notes_rebuild(comparison, change.footnotes)) return "segments of notes join to both texts";
    for (const std::optional<std::size_t>& place :
         {change.move ? change.move->from : std::nullopt, change.move ? change.move->to : std::nullopt}) {
        if (place && *place >= comparison.changes.size()) return "a moved clause stood after one that is there";
    }
    return {};
}

// What no metadata say, paragraph by paragraph.
inline std::string body_of(const Resolution& resolution, bool exact) {
    const auto key = [exact](const std::string& text) { return exact ? text : detail::unicode::typographic_key(text); };
    std::string out;
    for (const HeadParagraph& line : resolution.head) {
        if (!line.in_metadata) out += key(line.text) + "\n";
    }
    for (const Clause& clause : resolution.clauses) out += key(clause.text) + "\n";
    return out + key(resolution.metadata.title);
}

inline std::string broken_promise(const Comparison& comparison, const DiffOptions& options = {}) {
    std::vector<std::size_t> before, after;
    std::size_t counted = 0;
    for (const ClauseChange& change : comparison.changes) {
        if (std::string broken = broken_promise(comparison, change); !broken.empty()) return broken;
        before.insert(before.end(), change.before.begin(), change.before.end());
        after.insert(after.end(), change.after.begin(), change.after.end());
    }
    const Resolution& was = *comparison.before;
    const Resolution& is = *comparison.after;
    if (!is_each_once(before, was.clauses.size())) return "every clause of the before text is in one change";
    if (!is_each_once(after, is.clauses.size())) return "every clause of the after text is in one change";
    if (!gives_back(comparison, ReadingStep::Side::after, &ClauseChange::before, was.clauses.size()) ||
        !gives_back(comparison, ReadingStep::Side::before, &ClauseChange::after, is.clauses.size()))
        return "the reading order without one side is the other text";
    if (std::string broken = broken_promise_of_head(comparison); !broken.empty()) return broken;
    if (!notes_rebuild(comparison, comparison.loose_notes)) return "segments of loose notes join to both texts";
    for (const Counts* counts : {&comparison.summary.all, &comparison.summary.closing}) {
        counted = std::accumulate(counts->kinds.begin(), counts->kinds.end(), counted);
    }
    if (counted != comparison.changes.size()) return "every change is counted once";
    if (!differs(comparison) && body_of(was, options.exact) != body_of(is, options.exact))
        return "texts that are called the same are the same";
    return {};
}

}  // namespace clausediff::test
