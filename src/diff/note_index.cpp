#include "diff/notes.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace clausediff::detail {
namespace {

constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

bool holds(const std::vector<std::size_t>& list, std::size_t value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

// Of the notes with the number of a mark in `clause`: the clause's own, of several the first that is not taken; else
// the last that an earlier clause brought up, because where numbers start anew the nearest is meant; else the first.
std::size_t choose(const std::vector<std::size_t>& candidates, const std::vector<std::size_t>& homes,
                   std::size_t clause, const std::vector<std::size_t>& taken) {
    std::size_t own = kNowhere;
    std::size_t earlier = kNowhere;
    for (const std::size_t note : candidates) {
        if (homes[note] == clause && (own == kNowhere || (holds(taken, own) && !holds(taken, note)))) own = note;
        if (homes[note] != kNowhere && homes[note] < clause && (earlier == kNowhere || homes[note] >= homes[earlier])) {
            earlier = note;
        }
    }
    return own != kNowhere ? own : earlier != kNowhere ? earlier : candidates.front();
}

}  // namespace

NoteIndex::NoteIndex(const Resolution& resolution) : by_clause_(resolution.clauses.size()) {
    if (resolution.footnotes.empty()) return;
    std::unordered_map<std::string_view, std::vector<std::size_t>> by_number;
    std::vector<std::size_t> homes(resolution.footnotes.size(), kNowhere);
    for (std::size_t n = 0; n < resolution.footnotes.size(); ++n) {
        const Footnote& note = resolution.footnotes[n];
        by_number[note.number].push_back(n);
        homes[n] = note.clause.value_or(kNowhere);
    }

    std::vector<bool> used(resolution.footnotes.size());
    for (std::size_t i = 0; i < resolution.clauses.size(); ++i) {
        for (const NoteMark& mark : resolution.clauses[i].marks) {
            const auto found = by_number.find(mark.number);
            if (found == by_number.end()) continue;
            const std::size_t note = choose(found->second, homes, i, by_clause_[i]);
            used[note] = true;
            if (!holds(by_clause_[i], note)) by_clause_[i].push_back(note);
        }
    }
    // A note stands under its own clause, whichever notes of its number the marks there were taken for.
    for (std::size_t n = 0; n < homes.size(); ++n) {
        if (homes[n] == kNowhere) {
            if (!used[n]) loose_.push_back(n);
        } else if (!used[n] || !holds(by_clause_[homes[n]], n)) {
            by_clause_[homes[n]].push_back(n);
        }
    }
}

std::vector<std::size_t> NoteIndex::of_clauses(const std::vector<std::size_t>& clauses) const {
    std::vector<std::size_t> notes;
    for (const std::size_t clause : clauses) {
        for (const std::size_t note : by_clause_[clause]) {
            if (!holds(notes, note)) notes.push_back(note);
        }
    }
    return notes;
}

}  // namespace clausediff::detail
