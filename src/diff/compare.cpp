// Changes out of links: each link, and each clause without one, becomes one change in the order of the after text.
#include <clausediff/comparison.hpp>

#include "base/unicode.hpp"
#include "diff/cells.hpp"
#include "diff/classify.hpp"
#include "diff/closing.hpp"
#include "diff/heads.hpp"
#include "diff/joined_clauses.hpp"
#include "diff/moved_words.hpp"
#include "diff/moves.hpp"
#include "diff/notes.hpp"
#include "diff/reading_order.hpp"
#include "diff/segments.hpp"
#include "diff/token_diff.hpp"
#include "diff/word_diff.hpp"
#include "normalise/language.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace clausediff {

using namespace detail;
namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);     // no link
constexpr std::size_t kFurther = static_cast<std::size_t>(-2);  // a link that another clause begins

// Texts without a word that differs may still differ in their white space: "sub paragraph", "subparagraph".
bool same_words(std::string_view before, std::string_view after, const WordDiff& diff, bool exact) {
    if (before == after) return true;
    if (exact || diff.similarity != 1) return false;
    // Spaces that are the printer's alone are no difference either.
    const auto& segments = diff.segments;
    return std::all_of(segments.begin(), segments.end(), [](const Segment& one) { return one.op == Op::equal; }) ||
           unicode::typographic_key(before) == unicode::typographic_key(after);
}

bool has_words_of_one_side(const std::vector<Segment>& segments) {
    return std::any_of(segments.begin(), segments.end(), [](const Segment& segment) {
        return segment.op != Op::equal && segment.text.find_first_not_of(' ') != std::string::npos;
    });
}

// A number without what printers put around it: "(a)" and "a." are the same.
std::string bare_number(const std::string& number) {
    std::string key = unicode::typographic_key(number);
    std::erase_if(key, [](char c) { return c == '(' || c == ')' || c == '[' || c == ']' || c == '.' || c == ' '; });
    return key;
}

// Labels count paragraphs, and so follow what is printed, or what a reader would count. Those of headings and table
// rows are ours: only a number that is printed can change there.
bool is_renumbered(const Clause& before, const Clause& after, bool printed_comparable) {
    const bool counted = before.type == ClauseType::paragraph || after.type == ClauseType::paragraph;
    if (counted) return before.label != after.label;
    return printed_comparable && bare_number(before.number) != bare_number(after.number);
}

// Text exports leave the numbers of headings out: where one text has none at all, none was taken away.
bool has_numbered_heading(const Resolution& resolution) {
    return std::any_of(resolution.clauses.begin(), resolution.clauses.end(), [](const Clause& clause) {
        return clause.type != ClauseType::paragraph && !clause.number.empty();
    });
}

bool are_notes_comparable(const Resolution& before, const Resolution& after) {
    if (before.clauses.empty() || after.clauses.empty()) return true;
    return before.footnotes.empty() == after.footnotes.empty();
}

class Comparer {
public:
    Comparer(std::shared_ptr<const Resolution> before, std::shared_ptr<const Resolution> after,
             const Alignment& alignment, const DiffOptions& options)
        : links_(with_closing_lines(*before, *after, alignment.links)),
          options_(options),
          before_notes_(*before),
          after_notes_(*after),
          language_(language(after->metadata.language)),
          headings_comparable_(has_numbered_heading(*before) == has_numbered_heading(*after)),
          link_of_before_(before->clauses.size(), kNone),
          link_of_after_(after->clauses.size(), kNone) {
        out_.before = std::move(before);
        out_.after = std::move(after);
        for (std::size_t k = 0; k < links_.size(); ++k) {
            for (const std::size_t i : links_[k].before) link_of_before_[i] = k;
            for (const std::size_t j : links_[k].after) link_of_after_[j] = kFurther;
            link_of_after_[links_[k].after.front()] = k;
        }
    }

    Comparison run() {
        out_.notes_comparable = are_notes_comparable(*out_.before, *out_.after);
        add_changes();
        classify_renamed(out_, language_);
        out_.summary.moved_passages = find_moved_words(out_, language_);
        for (ClauseChange& change : out_.changes) {
            change.section = out_.shown_clause(change).section;
            change.routine = is_routine(change, out_.notes_comparable);
            count(change, out_.is_closing(change), out_.summary);
        }
        out_.head = compare_heads(out_.before->head, out_.after->head, language_, options_, budget_);
        out_.metadata = compare_metadata(out_.before->metadata, out_.after->metadata, language_, options_, budget_);
        out_.titles_differ = !same_titles(out_.before->metadata.title, out_.after->metadata.title);
        find_moves(out_.changes);
        out_.reading_order = reading_order_of(out_.changes);
        out_.loose_notes = compare_notes(out_.before->footnotes, before_notes_.loose(), out_.after->footnotes,
                                         after_notes_.loose(), language_, options_, budget_);
        return std::move(out_);
    }

private:
    void add_changes() {
        out_.changes.reserve(link_of_before_.size() + link_of_after_.size());
        add_removed_from(0);
        for (std::size_t j = 0; j < link_of_after_.size(); ++j) {
            const std::size_t k = link_of_after_[j];
            if (k == kNone) {
                out_.changes.push_back(added(j));
            } else if (k != kFurther) {
                out_.changes.push_back(linked(links_[k]));
                for (const std::size_t i : links_[k].before) add_removed_from(i + 1);
            }
        }
    }

    // The removed clauses that follow one another from `i` on.
    void add_removed_from(std::size_t i) {
        for (; i < link_of_before_.size() && link_of_before_[i] == kNone; ++i) out_.changes.push_back(removed(i));
    }

    ClauseChange added(std::size_t j) {
        ClauseChange change;
        change.kind = ChangeKind::added;
        change.after = {j};
        change.segments = single_segment(Op::insert, out_.after->clauses[j].text);
        change.footnotes = notes_of(change);
        return change;
    }

    ClauseChange removed(std::size_t i) {
        ClauseChange change;
        change.kind = ChangeKind::removed;
        change.before = {i};
        change.segments = single_segment(Op::remove, out_.before->clauses[i].text);
        change.footnotes = notes_of(change);
        return change;
    }

    ClauseChange linked(const ClauseLink& link) {
        ClauseChange change;
        change.before = link.before;
        change.after = link.after;
        change.score = link.score;
        change.probability = link.probability;
        change.evidence = link.evidence;
        if (link.moved) change.move.emplace();
        change.footnotes = notes_of(change);

        const JoinedClauses before(out_.before_clauses(change));
        const JoinedClauses after(out_.after_clauses(change));
        WordDiff diff = diff_tokens(before.list(), after.list(), language_, options_.exact, budget_);
        const bool same = same_words(before.list().text, after.list().text, diff, options_.exact);
        change.segments = std::move(diff.segments);
        change.similarity = same ? 1 : diff.similarity;
        if (link.before.size() > 1) {
            change.kind = ChangeKind::merged;
        } else if (link.after.size() > 1) {
            change.kind = ChangeKind::split;
        } else {
            const Clause& was = out_.before->clauses[link.before.front()];
            const Clause& is = out_.after->clauses[link.after.front()];
            change.renumbered = is_renumbered(was, is, headings_comparable_);
            change.verb_changed = opens_with_other_verb(was, is);
            bool moved_between_cells = false;
            if (have_same_cells(was, is)) {
                change.segments = diff_cells(was, is, language_, options_.exact, budget_);
                moved_between_cells = same && has_words_of_one_side(change.segments);
            }
            const bool amended =
                !same || moved_between_cells || (out_.notes_comparable && any_changed(change.footnotes));
            change.kind = amended ? ChangeKind::amended : ChangeKind::unchanged;
        }
        return change;
    }

    [[nodiscard]] std::vector<NoteChange> notes_of(const ClauseChange& change) {
        return compare_notes(out_.before->footnotes, before_notes_.of_clauses(change.before), out_.after->footnotes,
                             after_notes_.of_clauses(change.after), language_, options_, budget_);
    }

    [[nodiscard]] bool same_titles(const std::string& before, const std::string& after) const {
        return before == after ||
               (!options_.exact && unicode::typographic_key(before) == unicode::typographic_key(after));
    }

    static void count(const ClauseChange& change, Counts& counts) {
        ++counts.kinds[static_cast<std::size_t>(change.kind)];
        counts.moved += change.move ? 1U : 0U;
        counts.renumbered += change.renumbered ? 1U : 0U;
        if (change.kind != ChangeKind::unchanged) ++(change.routine ? counts.routine : counts.substantive);
    }

    static void count(const ClauseChange& change, bool closing, Summary& summary) {
        if (closing) return count(change, summary.closing);
        count(change, summary.all);
        count(change, summary.sections[static_cast<std::size_t>(change.section)]);
        for (const Segment& segment : change.segments) ++summary.edits[static_cast<std::size_t>(segment.edit_class)];
    }

    const std::vector<ClauseLink> links_;
    const DiffOptions options_;
    SearchBudget budget_;
    NoteIndex before_notes_;
    NoteIndex after_notes_;
    const Language& language_;
    bool headings_comparable_;
    std::vector<std::size_t> link_of_before_;  // index of the link that a clause is in, kNone without one
    std::vector<std::size_t> link_of_after_;   // of the link that it begins, kFurther if it is in one and does not
    Comparison out_;
};

}  // namespace

Comparison compare_aligned(std::shared_ptr<const Resolution> before, std::shared_ptr<const Resolution> after,
                           const Alignment& alignment, const DiffOptions& options) {
    return Comparer(std::move(before), std::move(after), alignment, options).run();
}

Comparison compare_aligned(Resolution before, Resolution after, const Alignment& alignment,
                           const DiffOptions& options) {
    return compare_aligned(std::make_shared<const Resolution>(std::move(before)),
                           std::make_shared<const Resolution>(std::move(after)), alignment, options);
}

bool differs(const Comparison& comparison) {
    const bool notes = comparison.notes_comparable;
    const auto counts = [](const HeadChange& change) { return change.counts; };
    return comparison.titles_differ || std::any_of(comparison.head.begin(), comparison.head.end(), counts) ||
           (notes && any_changed(comparison.loose_notes)) ||
           std::any_of(comparison.changes.begin(), comparison.changes.end(), [notes](const ClauseChange& change) {
               return change.kind != ChangeKind::unchanged || change.move || change.renumbered ||
                      (notes && any_changed(change.footnotes));
           });
}

}  // namespace clausediff
