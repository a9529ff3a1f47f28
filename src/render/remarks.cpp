#include "render/remarks.hpp"

#include <algorithm>
#include <array>

namespace clausediff::detail::render {
namespace {

// The first letter as at the start of a clause. Verbs of other alphabets stay as they are.
std::string capitalised(std::string verb) {
    if (!verb.empty() && verb[0] >= 'a' && verb[0] <= 'z') verb[0] = static_cast<char>(verb[0] - ('a' - 'A'));
    return verb;
}

class ClassList {
public:
    void add(const std::vector<Segment>& segments) {
        for (const Segment& segment : segments) {
            bool& seen = seen_[static_cast<std::size_t>(segment.edit_class)];
            if (segment.edit_class == EditClass::none || seen) continue;
            seen = true;
            text_ += (text_.empty() ? "" : ", ") + std::string(name(segment.edit_class));
        }
    }
    [[nodiscard]] const std::string& text() const { return text_; }

private:
    std::array<bool, kEditClasses> seen_{};
    std::string text_;
};

}  // namespace

std::string routine_remark(const ClauseChange& change) {
    if (!change.routine) return {};
    ClassList classes;
    classes.add(change.segments);
    for (const NoteChange& note : change.footnotes) classes.add(note.segments);
    return classes.text().empty() ? "routine" : "routine: " + classes.text();
}

VerbRemark verb_remark(const Comparison& comparison, const ClauseChange& change) {
    if (!change.verb_changed) return {};
    return {capitalised(comparison.before_clauses(change).front().opening.verb),
            capitalised(comparison.after_clauses(change).front().opening.verb)};
}

std::string move_remark(const Comparison& comparison, const ClauseChange& change) {
    if (!change.move) return {};
    if (change.move->direction == Direction::neither) return "moved";
    const std::string out = change.move->direction == Direction::up ? "moved up" : "moved down";
    if (!change.move->from) return out + " from the beginning";
    const ClauseChange& neighbour = comparison.changes[*change.move->from];
    const std::string& then = comparison.before_clauses(neighbour).back().label;
    const std::string& now = comparison.after_clauses(neighbour).back().label;
    return out + " from after " + then + (then == now ? "" : " (now " + now + ")");
}

std::string moved_passages_remark(const Summary& summary) {
    if (summary.moved_passages == 0) return {};
    if (summary.moved_passages == 1) return "A passage went from one clause to another.";
    return std::to_string(summary.moved_passages) + " passages went from one clause to another.";
}

std::string same_remark(const Comparison& comparison) {
    if (!differs(comparison)) {
        if (!comparison.notes_comparable) return "The clauses are the same; the footnotes are not compared.";
        const bool same_head =
            std::all_of(comparison.head.begin(), comparison.head.end(),
                        [](const HeadChange& change) { return change.kind == ChangeKind::unchanged; });
        return same_head ? "The texts are the same."
                         : "The texts are the same, but for what their heads say of the documents.";
    }
    const auto note_differs = [&](const NoteChange& note) {
        return comparison.notes_comparable && note.kind != ChangeKind::unchanged;
    };
    bool closing = false;
    for (const ClauseChange& change : comparison.changes) {
        const bool same = change.kind == ChangeKind::unchanged && !change.move && !change.renumbered &&
                          std::none_of(change.footnotes.begin(), change.footnotes.end(), note_differs);
        if (same) continue;
        if (!comparison.is_closing(change)) return {};
        closing = true;
    }
    if (std::any_of(comparison.loose_notes.begin(), comparison.loose_notes.end(), note_differs)) return {};
    const bool head = comparison.titles_differ || std::any_of(comparison.head.begin(), comparison.head.end(),
                                                              [](const HeadChange& change) { return change.counts; });
    std::string differing = head ? "the heads of the documents" : "";
    if (closing) differing += std::string(head ? " and " : "") + "the closing lines";
    return "The clauses are the same; " + differing + " differ.";
}

}  // namespace clausediff::detail::render
