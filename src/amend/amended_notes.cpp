#include "amend/amended_notes.hpp"

#include "base/ascii.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <unordered_map>

namespace clausediff::detail::amending {
namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

// Are the notes numbered 1, 2, 3 and so on?
bool are_counted(const std::vector<Footnote>& notes) {
    for (std::size_t i = 0; i < notes.size(); ++i) {
        if (notes[i].number != std::to_string(i + 1)) return false;
    }
    return true;
}

class NoteSettler {
public:
    NoteSettler(const Resolution& draft, std::span<const Amendment> amendments, const Plan& plan)
        : draft_(draft), amendments_(amendments), plan_(plan) {
        for (std::size_t i = 0; i < draft.footnotes.size(); ++i) {
            by_number_.emplace(draft.footnotes[i].number, i);
            if (draft.footnotes[i].clause)
                of_clause_.emplace(std::pair(*draft.footnotes[i].clause, draft.footnotes[i].number), i);
        }
        entry_of_old_.resize(draft.footnotes.size(), kNone);
    }

    std::vector<MissingNote> run(const std::vector<Piece>& pieces, Resolution& amended) {
        std::size_t clause = 0;
        for (const Piece& piece : pieces) {
            if (piece.gone) continue;
            std::vector<NoteMark>& marks = amended.clauses[clause].marks;
            marks.clear();
            for (std::size_t m = 0; m < piece.text.marks.size(); ++m) {
                const std::size_t entry = entry_of(piece, m);
                if (entry == kNone && piece.text.is_new[m]) {
                    missing_.push_back({piece.text.step_of_mark[m], piece.text.marks[m].number});
                    continue;
                }
                marks.push_back(piece.text.marks[m]);
                if (entry == kNone) continue;
                if (!entries_[entry].note.clause) entries_[entry].note.clause = clause;
                references_.push_back({clause, marks.size() - 1, entry});
            }
            ++clause;
        }
        add_loose();
        number(amended);
        return std::move(missing_);
    }

private:
    struct Entry {
        Footnote note;
        std::size_t order = 0;  // by the first mark
        bool is_new = false;
    };
    struct Reference {
        std::size_t clause, mark, entry;
    };

    std::size_t entry_of(const Piece& piece, std::size_t m) {
        const std::string& number = piece.text.marks[m].number;
        if (piece.text.is_new[m]) return new_entry(piece.text.step_of_mark[m], number);
        std::size_t old = kNone;
        if (const auto found = of_clause_.find({piece.old.value_or(kNone), number}); found != of_clause_.end()) {
            old = found->second;
        } else if (const auto any = by_number_.find(number); any != by_number_.end()) {
            old = any->second;
        }
        if (old == kNone) return kNone;
        std::size_t& entry = entry_of_old_[old];
        if (entry == kNone) entry = add(draft_.footnotes[old], false);
        return entry;
    }

    std::size_t new_entry(std::size_t step, const std::string& number) {
        const std::size_t document = plan_.instructions[plan_.instruction_of[step]].document;
        const auto [known, inserted] = entry_of_new_.emplace(std::pair(document, number), kNone);
        if (!inserted) return known->second;
        for (const Footnote& note : amendments_[document].notes) {
            if (note.number != number) continue;
            known->second = add(note, true);
            entries_.back().note.origin = {};
            break;
        }
        return known->second;
    }

    std::size_t add(const Footnote& note, bool is_new) {
        entries_.push_back({note, entries_.size() * 2, is_new});
        entries_.back().note.clause.reset();
        return entries_.size() - 1;
    }

    // Notes whose mark stands in no clause of the draft stay after the note that they follow.
    void add_loose() {
        std::size_t order = 0;
        for (std::size_t i = 0; i < draft_.footnotes.size(); ++i) {
            if (entry_of_old_[i] != kNone) {
                order = entries_[entry_of_old_[i]].order + 1;
            } else if (!draft_.footnotes[i].clause) {
                entries_.push_back({draft_.footnotes[i], order, false});
            }
        }
    }

    void number(Resolution& amended) {
        std::vector<std::size_t> sorted(entries_.size());
        for (std::size_t i = 0; i < sorted.size(); ++i) sorted[i] = i;
        std::stable_sort(sorted.begin(), sorted.end(),
                         [&](std::size_t a, std::size_t b) { return entries_[a].order < entries_[b].order; });
        if (are_counted(draft_.footnotes)) {
            for (std::size_t i = 0; i < sorted.size(); ++i) entries_[sorted[i]].note.number = std::to_string(i + 1);
        }
        for (const Reference& reference : references_) {
            amended.clauses[reference.clause].marks[reference.mark].number = entries_[reference.entry].note.number;
        }
        amended.footnotes.clear();
        for (const std::size_t i : sorted) amended.footnotes.push_back(std::move(entries_[i].note));
    }

    const Resolution& draft_;
    const std::span<const Amendment> amendments_;
    const Plan& plan_;
    std::unordered_map<std::string, std::size_t> by_number_;  // the first note of that number
    std::map<std::pair<std::size_t, std::string>, std::size_t> of_clause_;
    std::vector<std::size_t> entry_of_old_;
    std::map<std::pair<std::size_t, std::string>, std::size_t> entry_of_new_;
    std::vector<Entry> entries_;
    std::vector<Reference> references_;
    std::vector<MissingNote> missing_;
};

}  // namespace

std::vector<MissingNote> settle_notes(const std::vector<Piece>& pieces, const Resolution& draft,
                                      std::span<const Amendment> amendments, const Plan& plan, Resolution& amended) {
    return NoteSettler(draft, amendments, plan).run(pieces, amended);
}

}  // namespace clausediff::detail::amending
