// The report for a person: what stays is named, what changed is shown.
#include <clausediff/render.hpp>

#include "render/change_text.hpp"
#include "render/filter.hpp"
#include "render/head.hpp"
#include "render/labels.hpp"
#include "render/marked_text.hpp"

#include <algorithm>

namespace clausediff {

using namespace detail;
namespace {

using namespace render;

bool changed(const NoteChange& note) {
    return note.kind != ChangeKind::unchanged;
}

class Report {
public:
    Report(const Comparison& comparison, const TextOptions& options) : comparison_(comparison), options_(options) {}

    std::string write() {
        out_ = comparison_head(comparison_, options_);
        if (options_.stat) return out_ + "\n" + stat_table(comparison_.summary, options_);
        const std::size_t head = out_.size();
        legend();
        document_heads();
        const std::size_t start = out_.size();
        closing_lines();
        for (const ClauseChange& change : comparison_.changes) {
            if (!comparison_.is_closing(change) && options_.filter.shows(change)) show(change);
        }
        name_unchanged();
        name_routine();
        loose_notes();
        if (out_.size() == start) {
            out_.resize(head);
            out_ += "\nNothing to show: no change is of the kinds and sections asked for.\n";
        }
        return std::move(out_);
    }

private:
    void legend() {
        if (!differs(comparison_)) {
            out_ += "\nThe texts are the same.\n";
            return;
        }
        Paragraph paragraph;
        paragraph.add("Marks:", Style::faint).add(" ").add("[-deleted-]", Style::removed).add(" ");
        paragraph.add("{+inserted+}", Style::inserted);
        if (!options_.all) paragraph.add(" … unchanged words left out", Style::faint);
        out_ += paragraph.lines(layout_of(options_));
    }

    // What stands before the clauses: with --all the whole of it.
    void document_heads() {
        if (!options_.filter.kinds.empty() || !options_.filter.sections.empty()) return;
        bool first = true;
        for (const HeadChange& change : comparison_.head) {
            if (!options_.all && !change.counts) continue;
            if (first) out_ += "\n" + rule("Head", {}, options_) + "\n";
            first = false;
            for (const Paragraph& line : marked_paragraphs(change.segments, true)) {
                out_ += line.lines(layout_of(options_, 0, 4));
            }
        }
    }

    void closing_lines() {
        bool first = true;
        for (const ClauseChange& change : comparison_.changes) {
            if (!comparison_.is_closing(change) || !options_.filter.shows(change) || only_named(change)) continue;
            if (first) out_ += "\n" + rule("Closing lines", {}, options_);
            first = false;
            out_ += "\n" + change_text(comparison_, change, options_);
        }
    }

    // A clause that stayed as it was needs no more than its name.
    [[nodiscard]] bool only_named(const ClauseChange& change) const {
        const auto& notes = change.footnotes;
        const bool notes_stay = !comparison_.notes_comparable || std::none_of(notes.begin(), notes.end(), changed);
        return !options_.all && !options_.evidence && change.kind == ChangeKind::unchanged && !change.move &&
               notes_stay && change.before.size() == 1 && change.after.size() == 1;
    }

    void show(const ClauseChange& change) {
        enter_part(change);
        if (only_named(change)) {
            named_.push_back(&change);
            return;
        }
        lead_to_change();
        out_ += "\n" + change_text(comparison_, change, options_);
    }

    // Parts only go forward: a clause removed from an earlier part, after one that moved out of it, opens none.
    void enter_part(const ClauseChange& change) {
        const int part = static_cast<int>(change.section);
        if (part <= part_) return;
        name_unchanged();
        part_ = part;
        const Counts& counts = comparison_.summary.sections[static_cast<std::size_t>(part)];
        out_ += "\n" + part_heading(change.section, options_, &counts);
    }

    // Before a change the nearest headings above it are printed, as in the document; the rest is named.
    void lead_to_change() {
        const auto heading = [&](const ClauseChange* change) {
            return comparison_.shown_clause(*change).type == ClauseType::heading;
        };
        const auto last = std::find_if(named_.rbegin(), named_.rend(), heading);
        const auto first = std::find_if_not(last, named_.rend(), heading);
        const std::vector<const ClauseChange*> above(named_.begin(), first.base()), headings(first.base(), last.base()),
            below(last.base(), named_.end());
        name_unchanged(above);
        if (!headings.empty()) out_ += "\n";
        for (const ClauseChange* change : headings) {
            out_ += Paragraph().add(comparison_.shown_clause(*change).text, Style::strong).lines(layout_of(options_));
        }
        name_unchanged(below);
        named_.clear();
    }

    void name_unchanged(const std::vector<const ClauseChange*>& changes) {
        if (changes.empty()) return;
        const auto renumbered = [](const ClauseChange* change) { return change->renumbered; };
        Paragraph paragraph;
        paragraph.add("unchanged", Style::faint);
        if (std::all_of(changes.begin(), changes.end(), renumbered)) paragraph.add(", renumbered", Style::faint);
        paragraph.add(": " + labels_in_short(comparison_, changes), Style::faint);
        out_ += "\n" + paragraph.lines(layout_of(options_, 0, 4));
    }

    void name_unchanged() {
        name_unchanged(named_);
        named_.clear();
    }

    // What --substantive leaves out is named: nothing is hidden in silence.
    void name_routine() {
        if (!options_.filter.substantive) return;
        ChangeFilter others = options_.filter;
        others.substantive = false;
        std::vector<const ClauseChange*> routine;
        for (const ClauseChange& change : comparison_.changes) {
            if (change.routine && others.shows(change) && !comparison_.is_closing(change)) routine.push_back(&change);
        }
        if (routine.empty()) return;
        Paragraph paragraph;
        paragraph.add("routine, not shown: " + labels_in_short(comparison_, routine), Style::faint);
        out_ += "\n" + paragraph.lines(layout_of(options_, 0, 4));
    }

    void loose_notes() {
        const auto worth = [&](const NoteChange& note) {
            return shows(options_.filter, note) && (options_.all || (comparison_.notes_comparable && changed(note)));
        };
        bool first = true;
        for (const NoteChange& note : comparison_.loose_notes) {
            if (!worth(note)) continue;
            if (first) out_ += "\n" + rule("Other footnotes", {}, options_);
            first = false;
            out_ += "\n" + note_text(comparison_, note, 0, options_);
        }
    }

    const Comparison& comparison_;
    const TextOptions& options_;
    std::string out_;
    std::vector<const ClauseChange*> named_;  // unchanged clauses since the last that was shown
    int part_ = -1;
};

}  // namespace

std::string render_text(const Comparison& comparison, const TextOptions& options) {
    return Report(comparison, options).write();
}

}  // namespace clausediff
