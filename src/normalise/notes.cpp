#include "normalise/notes.hpp"

#include "normalise/mark_finder.hpp"
#include "normalise/marks.hpp"
#include "normalise/printed_signs.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace clausediff::detail {
namespace {

using ClauseByte = std::pair<std::size_t, std::size_t>;  // clause, byte

bool on_page(const ClauseOrigin& origin, int page) {
    return page == 0 || origin.first_page == 0 || (origin.first_page <= page && page <= origin.last_page);
}

// Pages ascend with the clauses, so one step finds where a page begins among what stands in their order. Looks among
// `places`, whose clauses `clause_of` names, from the one at `from` on; returns places.size() if there is none.
template <class Places, class ClauseOf>
std::size_t first_on_page(const Places& places, std::size_t from, int page, const std::vector<ClauseOrigin>& origins,
                          ClauseOf clause_of) {
    const auto begin = places.begin() + static_cast<std::ptrdiff_t>(from);
    const auto found = std::partition_point(begin, places.end(), [&](const auto& place) {
        const ClauseOrigin& origin = origins[clause_of(place)];
        return page != 0 && origin.first_page != 0 && origin.last_page < page;
    });
    if (found == places.end() || !on_page(origins[clause_of(*found)], page)) return places.size();
    return static_cast<std::size_t>(found - places.begin());
}

// The places where one number stands that may be its mark. Those of each form are in the order of the text, and are
// passed over for good: a note takes a place after that of the note before it.
class Places {
public:
    void add(MarkCandidate& candidate) { of(candidate.form).push_back(&candidate); }

    // The clearest that stands after `last` and on the page; of several the first. Null if there is none.
    MarkCandidate* take(const ClauseByte& last, int page, const std::vector<ClauseOrigin>& origins) {
        for (std::size_t form = kMarkForms; form-- > 0;) {
            if (static_cast<MarkForm>(form) == MarkForm::doubtful && page == 0) continue;
            const std::vector<MarkCandidate*>& places = places_[form];
            std::size_t& next = next_[form];
            while (next < places.size() && (places[next]->taken || at(*places[next]) < last)) ++next;
            const std::size_t found = first_on_page(places, next, page, origins,
                                                    [](const MarkCandidate* candidate) { return candidate->clause; });
            if (found < places.size()) return places[found];
        }
        return nullptr;
    }

private:
    static ClauseByte at(const MarkCandidate& candidate) { return {candidate.clause, candidate.begin}; }
    std::vector<MarkCandidate*>& of(MarkForm form) { return places_[static_cast<std::size_t>(form)]; }

    std::array<std::vector<MarkCandidate*>, kMarkForms> places_;
    std::array<std::size_t, kMarkForms> next_{};
};

// First pass: every note in order takes the clearest of the places after the mark of the note before.
void take_in_order(Segmentation& segmentation, std::vector<MarkCandidate>& candidates) {
    std::unordered_map<std::string_view, Places> by_number;
    for (MarkCandidate& candidate : candidates) by_number[candidate.number].add(candidate);
    ClauseByte last{0, 0};
    for (PagedNote& note : segmentation.notes) {
        const auto places = by_number.find(note.note.number);
        if (places == by_number.end()) continue;
        MarkCandidate* best = places->second.take(last, note.page, segmentation.origins);
        if (best == nullptr) continue;
        best->taken = true;
        note.note.clause = best->clause;
        last = {best->clause, best->begin};
    }
}

// Second pass: a text may refer to a note again; only clear forms count.
void take_repeated(std::vector<MarkCandidate>& candidates) {
    std::unordered_set<std::string> known;
    for (MarkCandidate& candidate : candidates) {
        if (candidate.taken) known.insert(candidate.number);
        if (!candidate.taken && candidate.form == MarkForm::clear && known.count(candidate.number) > 0)
            candidate.taken = true;
    }
}

// Cuts the marks out of one clause. `candidates` are those of the clause, ascending.
void detach(Clause& clause, std::span<const MarkCandidate> candidates) {
    std::string text;
    std::size_t at = 0;
    for (const MarkCandidate& candidate : candidates) {
        if (!candidate.taken) continue;
        text.append(clause.text, at, candidate.begin - at);
        at = candidate.end;
        clause.marks.push_back({text.size(), candidate.number});
    }
    if (at == 0) return;
    text.append(clause.text, at);
    clause.text = std::move(text);
}

void detach(Segmentation& segmentation, std::span<const MarkCandidate> candidates) {
    while (!candidates.empty()) {
        const std::size_t clause = candidates.front().clause;
        std::size_t count = 0;
        while (count < candidates.size() && candidates[count].clause == clause) ++count;
        detach(segmentation.clauses[clause], candidates.first(count));
        candidates = candidates.subspan(count);
    }
}

void take_source_marks(Segmentation& segmentation) {
    for (std::size_t i = 0; i < segmentation.clauses.size(); ++i) {
        for (const SourceMark& mark : segmentation.origins[i].marks) {
            segmentation.clauses[i].marks.push_back({mark.offset, mark.number});
        }
    }
}

using Clauses = std::vector<std::size_t>;  // ascending

// By the number of a mark the clauses that carry it. The numbers point into the clauses.
std::unordered_map<std::string_view, Clauses> clauses_by_mark(const Segmentation& segmentation) {
    std::unordered_map<std::string_view, Clauses> by_mark;
    for (std::size_t i = 0; i < segmentation.clauses.size(); ++i) {
        for (const NoteMark& mark : segmentation.clauses[i].marks) {
            Clauses& clauses = by_mark[mark.number];
            if (clauses.empty() || clauses.back() != i) clauses.push_back(i);
        }
    }
    return by_mark;
}

// Which of the clauses that carry its mark the note belongs to: one of its page from `first` on, else any of its page.
// The notes of a table that goes on over pages stand at its end: else one of an earlier page, from `first` on.
std::optional<std::size_t> clause_of(const PagedNote& note, const Clauses& marked, std::size_t first,
                                     const std::vector<ClauseOrigin>& origins) {
    const auto from = static_cast<std::size_t>(std::lower_bound(marked.begin(), marked.end(), first) - marked.begin());
    for (const std::size_t start : {from, std::size_t{0}}) {
        const std::size_t found =
            first_on_page(marked, start, note.page, origins, [](std::size_t index) { return index; });
        if (found < marked.size()) return marked[found];
    }
    if (from < marked.size() && origins[marked[from]].first_page < note.page) return marked[from];
    return std::nullopt;
}

// Of notes whose mark is not known yet. Numbers may start anew in an annex, and asterisks on every page: of several
// notes of one number each belongs to a clause after that of the note before it, if there is one.
void name_clauses(Segmentation& segmentation) {
    const auto by_mark = clauses_by_mark(segmentation);
    std::unordered_map<std::string_view, std::size_t> next;  // the clause after that of the last note of a number
    for (PagedNote& note : segmentation.notes) {
        std::size_t& first = next[note.note.number];
        std::optional<std::size_t>& clause = note.note.clause;
        if (const auto marked = by_mark.find(note.note.number); !clause && marked != by_mark.end()) {
            clause = clause_of(note, marked->second, first, segmentation.origins);
        }
        if (clause) first = *clause + 1;
    }
}

// The notes of a page are those of all resolutions on it. Before the first and after the last whose mark stands in the
// one that is read come those of the others.
void leave_out_notes_of_others(Segmentation& segmentation) {
    std::vector<PagedNote>& notes = segmentation.notes;
    const auto has_clause = [](const PagedNote& note) { return note.note.clause.has_value(); };
    const auto first = std::find_if(notes.begin(), notes.end(), has_clause);
    const auto last = std::find_if(notes.rbegin(), std::make_reverse_iterator(first), has_clause).base();
    const auto leave_out = [&segmentation](const PagedNote& note) {
        segmentation.left_out.push_back(
            {note.note.number + ' ' + note.note.text, Reason::other_resolution, note.note.line});
    };
    std::for_each(notes.begin(), first, leave_out);
    std::for_each(last, notes.end(), leave_out);
    notes.erase(last, notes.end());
    notes.erase(notes.begin(), first);
    std::stable_sort(segmentation.left_out.begin(), segmentation.left_out.end(),
                     [](const LeftOut& a, const LeftOut& b) { return a.line < b.line; });
}

}  // namespace

void resolve_notes(Segmentation& segmentation, const Language& language) {
    take_source_marks(segmentation);
    if (segmentation.notes.empty()) return;
    take_printed_signs(segmentation);
    const bool known = std::any_of(segmentation.origins.begin(), segmentation.origins.end(),
                                   [](const ClauseOrigin& origin) { return !origin.marks.empty(); });
    if (!known) {
        const MarkFinder finder(segmentation, language);
        std::vector<MarkCandidate> candidates;
        for (std::size_t i = 0; i < segmentation.clauses.size(); ++i) {
            finder.find(i, segmentation.clauses[i].text, candidates);
        }
        take_in_order(segmentation, candidates);
        take_repeated(candidates);
        detach(segmentation, candidates);
    }
    name_clauses(segmentation);
    if (!segmentation.others.empty()) leave_out_notes_of_others(segmentation);
}

}  // namespace clausediff::detail
