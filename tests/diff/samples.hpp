// Small resolutions, written in a line or two, for tests of comparisons.
#pragma once

#include <clausediff/comparison.hpp>

#include "support/label.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace clausediff {

inline Clause clause(std::string label, std::string text, std::vector<NoteMark> marks = {}) {
    Clause c;
    c.id = test::id_of(label);
    c.label = std::move(label);
    c.section = c.label.rfind("PP", 0) == 0 ? Section::preambular
                : c.label.front() == 'A'    ? Section::annex
                                            : Section::operative;
    if (c.label.front() == 'H') c.type = ClauseType::heading;
    c.text = std::move(text);
    c.marks = std::move(marks);
    return c;
}

// `clause`: index of the clause that carries its mark.
inline Footnote note(std::string number, std::string text, std::optional<std::size_t> clause) {
    return {std::move(number), std::move(text), clause, 0, {}, {}};
}

inline Resolution resolution(std::vector<Clause> clauses, std::vector<Footnote> footnotes = {}) {
    Resolution r;
    r.metadata.language = "en";
    r.clauses = std::move(clauses);
    r.footnotes = std::move(footnotes);
    tokenize_clauses(r);
    return r;
}

inline ClauseLink linked(std::vector<std::size_t> before, std::vector<std::size_t> after, bool moved = false) {
    ClauseLink l;
    l.before = std::move(before);
    l.after = std::move(after);
    l.moved = moved;
    return l;
}

// Links as given; every other clause is removed or added.
inline Alignment alignment(const Resolution& before, const Resolution& after, std::vector<ClauseLink> links) {
    Alignment a;
    std::vector<bool> linked_before(before.clauses.size());
    std::vector<bool> linked_after(after.clauses.size());
    for (const ClauseLink& l : links) {
        for (const std::size_t i : l.before) linked_before[i] = true;
        for (const std::size_t j : l.after) linked_after[j] = true;
    }
    for (std::size_t i = 0; i < linked_before.size(); ++i) {
        if (!linked_before[i]) a.removed.push_back(i);
    }
    for (std::size_t j = 0; j < linked_after.size(); ++j) {
        if (!linked_after[j]) a.added.push_back(j);
    }
    a.links = std::move(links);
    return a;
}

// One line a change: "amended OP1 -> OP2 moved renumbered".
inline std::string listed(const Comparison& comparison) {
    std::string out;
    for (const ClauseChange& change : comparison.changes) {
        out += name(change.kind);
        for (const Clause& c : comparison.before_clauses(change)) out += ' ' + c.label;
        out += " ->";
        for (const Clause& c : comparison.after_clauses(change)) out += ' ' + c.label;
        if (change.move) out += " moved";
        if (change.renumbered) out += " renumbered";
        out += '\n';
    }
    return out;
}

// One line a note: "amended 3 -> 4: [-old-]{+new+}".
inline std::string listed(const Comparison& comparison, const std::vector<NoteChange>& notes) {
    std::string out;
    for (const NoteChange& change : notes) {
        out += std::string(name(change.kind)) + ' ' + (change.before ? comparison.before_note(change)->number : "-") +
               " -> " + (change.after ? comparison.after_note(change)->number : "-") + '\n';
    }
    return out;
}

}  // namespace clausediff
