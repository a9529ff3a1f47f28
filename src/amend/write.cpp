// The difference of two drafts as an amendment document.
#include <clausediff/amend.hpp>

#include "amend/find.hpp"
#include "amend/words.hpp"
#include "amend/written_blocks.hpp"
#include "amend/written_places.hpp"
#include "amend/written_text.hpp"
#include "amend/written_words.hpp"
#include "check/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace clausediff {

using namespace detail;
namespace {

using namespace amending;

class Writer {
public:
    explicit Writer(const Comparison& comparison)
        : comparison_(comparison),
          before_(*comparison.before),
          after_(*comparison.after),
          places_(before_),
          blocks_(link_blocks(comparison, places_)) {}

    WrittenAmendment run() {
        title();
        std::size_t next = 0;  // block of the after text
        insert(next, kNone);
        for (std::size_t b = 0; b < blocks_.before.size(); ++b) {
            change(b);
            insert(next, b);
        }
        for (std::string& instruction : annex_instructions(comparison_, blocks_, places_)) {
            instructions_.push_back(std::move(instruction));
        }
        rest();
        out_.text = amendment_text(before_, instructions_);
        return std::move(out_);
    }

private:
    [[nodiscard]] std::string place_of(std::size_t block) const { return places_.of(blocks_.before[block].first); }

    void title() {
        if (!comparison_.titles_differ || after_.metadata.title.empty() || before_.metadata.title.empty()) return;
        instructions_.push_back("The title should read: “" + after_.metadata.title + "”.");
    }

    // ---- paragraphs that stay or go

    void change(std::size_t b) {
        const Block& block = blocks_.before[b];
        if (block.whole) return;
        if (block.other == kNone) {
            const std::string place = place_of(b);
            if (place.empty())
                return cannot(before_.clauses[block.first].label, "it is deleted, and has no number to name it by");
            instructions_.push_back("Delete " + place + ".");
            return;
        }
        const Block& now = blocks_.after[block.other];
        if (same_structure(block, now) && edit_words(block, now)) return;
        instructions_.push_back("Replace " + place_of(b) + " with the following text:\n" +
                                text_of_clauses(after_, now.first, now.last));
    }

    // The same sub-paragraphs, one for one.
    [[nodiscard]] bool same_structure(const Block& was, const Block& now) const {
        if (was.last - was.first != now.last - now.first) return false;
        for (std::size_t i = 0; i < was.last - was.first; ++i) {
            const Clause &a = before_.clauses[was.first + i], &b = after_.clauses[now.first + i];
            if (a.id.path != b.id.path || a.id.further != b.id.further) return false;
        }
        return true;
    }

    bool edit_words(const Block& was, const Block& now) {
        std::vector<std::string> all;
        std::vector<std::size_t> unseen;
        for (std::size_t i = 0; i < was.last - was.first; ++i) {
            const std::size_t clause = was.first + i;
            const std::string &a = before_.clauses[clause].text, &b = after_.clauses[now.first + i].text;
            if (search_key(a) == search_key(b)) {  // instructions do not see the difference
                if (blocks_.differs[clause]) unseen.push_back(clause);
                continue;
            }
            std::string place = places_.of(clause);
            if (place.empty()) return false;
            const std::optional<std::vector<WrittenEdit>> edits = written_edits(a, b);
            // What stands below the clause must not have the words too.
            if (places_.places().end_of_paragraph(clause) > clause + 1) place = "the chapeau of " + place;
            if (!edits) {
                if (was.last - was.first > 1) return false;
                all.push_back("Replace " + place + " with the following text:\n" +
                              text_of_clauses(after_, now.first, now.last));
                continue;
            }
            for (const WrittenEdit& edit : *edits) all.push_back("In " + place + ", " + words_of(edit));
        }
        instructions_.insert(instructions_.end(), all.begin(), all.end());
        unseen_.insert(unseen_.end(), unseen.begin(), unseen.end());
        return true;
    }

    static std::string words_of(const WrittenEdit& edit) {
        if (edit.inserts) return "after “" + edit.words + "”, insert “" + edit.new_words + "”.";
        if (edit.new_words.empty()) return "delete “" + edit.words + "”.";
        return "replace “" + edit.words + "” with “" + edit.new_words + "”.";
    }

    // ---- paragraphs that come

    [[nodiscard]] bool comes(std::size_t a) const {
        return a < blocks_.after.size() && blocks_.after[a].other == kNone && !blocks_.after[a].whole;
    }

    // The new paragraphs of the after text from `next` on, up to one that stays, after a paragraph of the draft.
    void insert(std::size_t& next, std::size_t after) {
        if (after != kNone && blocks_.before[after].other != kNone) {
            next = std::max(next, blocks_.before[after].other + 1);
        }
        while (comes(next)) {
            // Those of one part stand together, and beside a paragraph of that part.
            const ClauseId& id = after_.clauses[blocks_.after[next].first].id;
            std::size_t end = next + 1;
            while (comes(end) && !below_heading(end) &&
                   after_.clauses[blocks_.after[end].first].id.section == id.section) {
                ++end;
            }
            insert_run(next, end, after, id.section);
            next = end;
        }
    }

    // Does the block of the after text stand right below a heading that the draft has too?
    [[nodiscard]] bool below_heading(std::size_t a) const {
        const std::size_t first = blocks_.after[a].first;
        return first > 0 && after_.clauses[first - 1].id.kind == ClauseKind::heading && blocks_.was[first - 1] != kNone;
    }

    void insert_run(std::size_t begin, std::size_t end, std::size_t after, Section section) {
        std::string text;
        const std::size_t count = end - begin;
        for (std::size_t a = begin; a < end; ++a) {
            text += text_of_clauses(after_, blocks_.after[a].first, blocks_.after[a].last);
        }
        const std::string where = place_beside(after, section, below_heading(begin));
        if (where.empty()) {
            for (std::size_t a = begin; a < end; ++a) {
                cannot(after_.clauses[blocks_.after[a].first].label,
                       "it is new, and no paragraph beside it can be named");
            }
            return;
        }
        const char* part = section == Section::preambular  ? "preambular "
                           : section == Section::operative ? "operative "
                                                           : "";
        const Words& words = amending::words_of("en");
        const std::string what = count == 1 ? fmt::format("a new {}paragraph", part)
                                 : count <= words.counts.size()
                                     ? fmt::format("{} new {}paragraphs", words.counts[count - 1], part)
                                     : fmt::format("the following {}paragraphs", part);
        instructions_.push_back(
            fmt::format("{}, insert {}{}:\n{}", where, what, count > words.counts.size() ? "" : " reading", text));
    }

    // "After operative paragraph 3", "Before the first preambular paragraph"
    [[nodiscard]] std::string place_beside(std::size_t after, Section section, bool before_next) const {
        if (!before_next && after != kNone && before_.clauses[blocks_.before[after].first].section == section) {
            const std::string place = place_of(after);
            return place.empty() ? place : "After " + place;
        }
        for (std::size_t b = after == kNone ? 0 : after + 1; b < blocks_.before.size(); ++b) {
            if (before_.clauses[blocks_.before[b].first].section != section) continue;
            const std::string place = place_of(b);
            return place.empty() ? place : "Before " + place;
        }
        return {};
    }

    // ---- what instructions do not say

    void cannot(const std::string& label, const std::string& why) { out_.not_said.push_back(label + ": " + why); }

    // Is the clause that the change shows said with its annex?
    [[nodiscard]] bool said_with_annex(const ClauseChange& change) const {
        // Headings of annexes come and go with them, and are counted on by themselves.
        if (comparison_.shown_clause(change).id.kind == ClauseKind::annex_heading) return true;
        const std::size_t clause = change.after.empty() ? change.before.front() : change.after.front();
        const auto& annexes = change.after.empty() ? blocks_.annexes_before : blocks_.annexes_after;
        return std::any_of(annexes.begin(), annexes.end(), [&](const Block& annex) {
            return clause >= annex.first && clause < annex.last && (annex.other == kNone || annex.whole);
        });
    }

    void rest() {
        for (const std::size_t clause : unseen_) {
            cannot(before_.clauses[clause].label, "asterisks, or spaces beside dashes, are left as they are");
        }
        bool closing = false;
        for (const ClauseChange& change : comparison_.changes) {
            const Clause& clause = comparison_.shown_clause(change);
            const bool differs = change.kind != ChangeKind::unchanged || change.move;
            closing = closing || (differs && comparison_.is_closing(change));
            const bool is_paragraph = clause.id.kind == ClauseKind::paragraph;
            if (differs && !is_paragraph && !comparison_.is_closing(change) && !said_with_annex(change)) {
                cannot(clause.label, "instructions name paragraphs alone");
            }
            if (!comparison_.notes_comparable) continue;
            for (const NoteChange& note : change.footnotes) {
                if (note.kind != ChangeKind::unchanged) cannot(clause.label, "a note that differs is left as it is");
            }
        }
        if (closing) out_.not_said.emplace_back("the closing lines differ");
    }

    const Comparison& comparison_;
    const Resolution& before_;
    const Resolution& after_;
    const PlaceWriter places_;
    const LinkedBlocks blocks_;
    std::vector<std::size_t> unseen_;  // clauses in which only what instructions do not see differs
    std::vector<std::string> instructions_;
    WrittenAmendment out_;
};

}  // namespace

WrittenAmendment write_amendment(const Comparison& comparison) {
    return Writer(comparison).run();
}

}  // namespace clausediff
