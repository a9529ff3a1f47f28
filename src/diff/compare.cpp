// Changes out of links: each link, and each clause without one, becomes one change in the order of the after text.
#include <clausediff/comparison.hpp>

#include "base/unicode.hpp"
#include "diff/classify.hpp"
#include "diff/notes.hpp"
#include "diff/segments.hpp"
#include "diff/word_diff.hpp"
#include "normalise/language.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace clausediff {
namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);     // no link
constexpr std::size_t kFurther = static_cast<std::size_t>(-2);  // a link that another clause begins

// The text of one side of a change. Its clauses must outlive this object.
class SideText {
public:
    explicit SideText(const std::vector<Clause>& clauses) : clauses_(clauses) {
        if (clauses.size() == 1) return;
        for (const Clause& clause : clauses) {
            if (&clause != &clauses.front()) joined_ += '\n';
            joined_ += clause.text;
        }
    }

    [[nodiscard]] const std::string& text() const { return clauses_.size() == 1 ? clauses_.front().text : joined_; }

private:
    const std::vector<Clause>& clauses_;
    std::string joined_;
};

// Texts without a word that differs may still differ in their white space: "sub paragraph", "subparagraph".
bool same_words(const std::string& before, const std::string& after, const WordDiff& diff) {
    return before == after ||
           (diff.similarity == 1 && unicode::typographic_key(before) == unicode::typographic_key(after));
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

// Takes the clauses of both resolutions apart: each goes over into its change.
class Comparer {
public:
    Comparer(Resolution before, Resolution after, Alignment alignment)
        : before_(std::move(before)),
          after_(std::move(after)),
          links_(std::move(alignment.links)),
          before_notes_(before_),
          after_notes_(after_),
          language_(language(after_.metadata.language)),
          headings_comparable_(has_numbered_heading(before_) == has_numbered_heading(after_)),
          link_of_before_(before_.clauses.size(), kNone),
          link_of_after_(after_.clauses.size(), kNone) {
        for (std::size_t k = 0; k < links_.size(); ++k) {
            for (const std::size_t i : links_[k].before) link_of_before_[i] = k;
            for (const std::size_t j : links_[k].after) link_of_after_[j] = kFurther;
            link_of_after_[links_[k].after.front()] = k;
        }
    }

    Comparison run() {
        Comparison out;
        out.before = std::move(before_.metadata);
        out.after = std::move(after_.metadata);
        out.before_clauses = before_.clauses.size();
        out.after_clauses = after_.clauses.size();
        out.notes_comparable = comparable_ = before_.footnotes.empty() == after_.footnotes.empty();
        add_changes(out.changes);
        classify_renamed(out.changes, language_);
        for (ClauseChange& change : out.changes) {
            change.routine = is_routine(change, comparable_);
            count(change, out.summary);
        }
        out.loose_notes =
            compare_notes(before_.footnotes, before_notes_.loose(), after_.footnotes, after_notes_.loose(), language_);
        return out;
    }

private:
    std::vector<ClauseChange> linked_changes() {
        std::vector<ClauseChange> changes;
        changes.reserve(links_.size());
        for (ClauseLink& link : links_) changes.push_back(linked(std::move(link)));
        return changes;
    }

    void add_changes(std::vector<ClauseChange>& changes) {
        std::vector<ClauseChange> of_links = linked_changes();
        changes.reserve(before_.clauses.size() + after_.clauses.size());
        add_removed_from(0, changes);
        for (std::size_t j = 0; j < after_.clauses.size(); ++j) {
            const std::size_t k = link_of_after_[j];
            if (k == kNone) {
                changes.push_back(added(j));
            } else if (k != kFurther) {
                const std::size_t place = changes.size();
                changes.push_back(std::move(of_links[k]));
                for (std::size_t n = 0; n < changes[place].link->before.size(); ++n) {
                    add_removed_from(changes[place].link->before[n] + 1, changes);
                }
            }
        }
    }

    // The removed clauses that follow one another from `i` on.
    void add_removed_from(std::size_t i, std::vector<ClauseChange>& changes) {
        for (; i < before_.clauses.size() && link_of_before_[i] == kNone; ++i) changes.push_back(removed(i));
    }

    ClauseChange added(std::size_t j) {
        ClauseChange change;
        change.kind = ChangeKind::added;
        change.after.push_back(std::move(after_.clauses[j]));
        change.segments = single_segment(Op::insert, change.after.front().text);
        change.footnotes = notes_of({}, {j});
        return change;
    }

    ClauseChange removed(std::size_t i) {
        ClauseChange change;
        change.kind = ChangeKind::removed;
        change.before.push_back(std::move(before_.clauses[i]));
        change.segments = single_segment(Op::remove, change.before.front().text);
        change.footnotes = notes_of({i}, {});
        return change;
    }

    ClauseChange linked(ClauseLink link) {
        ClauseChange change;
        change.moved = link.moved;
        for (const std::size_t i : link.before) change.before.push_back(std::move(before_.clauses[i]));
        for (const std::size_t j : link.after) change.after.push_back(std::move(after_.clauses[j]));
        change.footnotes = notes_of(link.before, link.after);
        change.link = std::move(link);

        const SideText before(change.before);
        const SideText after(change.after);
        WordDiff diff = diff_texts(before.text(), after.text(), language_);
        const bool same = same_words(before.text(), after.text(), diff);
        change.segments = std::move(diff.segments);
        change.similarity = diff.similarity;
        if (change.before.size() > 1) {
            change.kind = ChangeKind::merged;
        } else if (change.after.size() > 1) {
            change.kind = ChangeKind::split;
        } else {
            change.renumbered = is_renumbered(change.before.front(), change.after.front(), headings_comparable_);
            const bool amended = !same || (comparable_ && any_changed(change.footnotes));
            change.kind = amended ? ChangeKind::amended : ChangeKind::unchanged;
        }
        if (same) change.similarity = 1;
        change.verb_changed = opens_with_other_verb(change);
        return change;
    }

    std::vector<NoteChange> notes_of(const std::vector<std::size_t>& before,
                                     const std::vector<std::size_t>& after) const {
        return compare_notes(before_.footnotes, before_notes_.of_clauses(before), after_.footnotes,
                             after_notes_.of_clauses(after), language_);
    }

    static void count(const ClauseChange& change, Summary& summary) {
        const Section section = change.after.empty() ? change.before.front().section : change.after.front().section;
        for (Counts* counts : {&summary.all, &summary.sections[static_cast<std::size_t>(section)]}) {
            ++counts->kinds[static_cast<std::size_t>(change.kind)];
            counts->moved += change.moved ? 1U : 0U;
            counts->renumbered += change.renumbered ? 1U : 0U;
            if (change.kind != ChangeKind::unchanged) ++(change.routine ? counts->routine : counts->substantive);
        }
        for (const Segment& segment : change.segments) ++summary.edits[static_cast<std::size_t>(segment.edit_class)];
    }

    Resolution before_;
    Resolution after_;
    std::vector<ClauseLink> links_;
    NoteIndex before_notes_;
    NoteIndex after_notes_;
    const Language& language_;
    bool comparable_ = true;
    bool headings_comparable_;
    std::vector<std::size_t> link_of_before_;  // index of the link that a clause is in, kNone without one
    std::vector<std::size_t> link_of_after_;   // of the link that it begins, kFurther if it is in one and does not
};

}  // namespace

Comparison compare_aligned(Resolution before, Resolution after, Alignment alignment) {
    return Comparer(std::move(before), std::move(after), std::move(alignment)).run();
}

bool differs(const Comparison& comparison) {
    const bool notes = comparison.notes_comparable;
    return (notes && any_changed(comparison.loose_notes)) ||
           std::any_of(comparison.changes.begin(), comparison.changes.end(), [notes](const ClauseChange& change) {
               return change.kind != ChangeKind::unchanged || change.moved || change.renumbered ||
                      (notes && any_changed(change.footnotes));
           });
}

}  // namespace clausediff
