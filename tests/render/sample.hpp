// Comparisons and a Resolution made by hand, so that these tests need no other stage. All texts are invented.
#pragma once

#include <clausediff/render.hpp>

#include <optional>
#include <string>
#include <vector>

namespace sample {

// A change of every kind, in all three sections, with footnotes, a move, headings and a table row.
[[nodiscard]] clausediff::Comparison comparison();

// A change with the clauses and notes that it stands for.
struct Change {
    clausediff::ClauseChange change;
    std::vector<clausediff::Clause> before, after;
    struct Note {
        clausediff::NoteChange change;
        std::optional<clausediff::Footnote> before, after;
    };
    std::vector<Note> footnotes;
};

// One clause a side, or none where the label is "".
[[nodiscard]] Change change(clausediff::ChangeKind kind, const std::string& before_label,
                            const std::string& after_label, const std::vector<clausediff::Segment>& segments);

// A comparison of the changes in the order of the after text. The before text has the order of its labels: preamble,
// operative part, annexes, and in them the numbers. `loose` are notes whose mark stands in no clause.
[[nodiscard]] clausediff::Comparison comparison_of(std::vector<Change> changes, std::vector<Change::Note> loose = {},
                                                   clausediff::Metadata before = {}, clausediff::Metadata after = {});

// The comparison with another head of the after text.
[[nodiscard]] clausediff::Comparison with_head(clausediff::Comparison comparison, clausediff::Metadata after);

[[nodiscard]] clausediff::Resolution resolution();

// The text of one side of an edit script.
[[nodiscard]] std::string side(const std::vector<clausediff::Segment>& segments, clausediff::Op dropped);

}  // namespace sample
