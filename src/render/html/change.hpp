// One change as an element of the page: its labels, what kind of change it is, its words, its footnotes.
#pragma once

#include <clausediff/comparison.hpp>

#include <string>
#include <vector>

namespace clausediff::detail::render::html {

// What a report knows of a change beside the change itself.
struct ChangeContext {
    bool old_place_shown = false;  // its old place carries a link to it
    bool open = false;             // an unchanged clause is shown in full
    bool evidence = false;
};

// The label by which links lead to the change: its first after-clause's; of a removed clause "before-" and its own.
[[nodiscard]] std::string anchor_of(const Comparison& comparison, const ClauseChange& change);
// The same for a before-clause of a change.
[[nodiscard]] std::string anchor_of_before(const Comparison& comparison, const ClauseChange& change,
                                           const Clause& clause);
// "was-OP5": the old place of a moved clause.
[[nodiscard]] std::string old_place_of(const Comparison& comparison, const ClauseChange& change);

// Whether a reader who goes from change to change stops here.
[[nodiscard]] bool is_stop(const ClauseChange& change, bool notes_comparable);

void append_change(std::string& out, const Comparison& comparison, const ClauseChange& change,
                   const ChangeContext& context);

// What stands where a moved clause stood.
void append_old_place(std::string& out, const Comparison& comparison, const ClauseChange& change);

// What is said beside a change or above all of them, a paragraph each.
void append_remarks(std::string& out, const std::vector<std::string>& remarks);

// The footnotes of a clause, or of none.
void append_notes(std::string& out, const Comparison& comparison, const std::vector<NoteChange>& notes);

}  // namespace clausediff::detail::render::html
