// The difference of two drafts as an amendment document.
#include <clausediff/amend.hpp>

#include "amend/draft_places.hpp"
#include "amend/find.hpp"
#include "amend/words.hpp"
#include "amend/written_words.hpp"
#include "check/numbers.hpp"
#include "normalise/language.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace clausediff {

using namespace detail;
namespace {

using namespace amending;

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

bool is_paragraph(const Clause& clause) {
    return clause.id.kind == ClauseKind::paragraph;
}

// "twenty-third"; "101st" of numbers that have no word.
std::string ordinal(int number) {
    if (std::string word = checking::ordinal_word(number, language("en")); !word.empty()) return word;
    const bool teen = number % 100 / 10 == 1;
    const char* ending = teen               ? "th"
                         : number % 10 == 1 ? "st"
                         : number % 10 == 2 ? "nd"
                         : number % 10 == 3 ? "rd"
                                            : "th";
    return std::to_string(number) + ending;
}

// A paragraph with its sub-paragraphs.
struct Block {
    std::size_t first = 0;
    std::size_t last = 0;
    std::size_t other = kNone;  // block of the other text that it stays, or becomes
};

class Writer {
public:
    explicit Writer(const Comparison& comparison)
        : comparison_(comparison),
          before_(*comparison.before),
          after_(*comparison.after),
          places_before_(before_),
          places_after_(after_) {}

    WrittenAmendment run() {
        link();
        title();
        deleted_annexes();
        std::size_t next = 0;  // block of the after text
        insert(next, kNone);
        for (std::size_t b = 0; b < old_.size(); ++b) {
            change(b);
            insert(next, b);
        }
        rest();
        out_.text = head() + numbered();
        return std::move(out_);
    }

private:
    static std::vector<Block> blocks_of(const Resolution& resolution, const DraftPlaces& places) {
        std::vector<Block> blocks;
        for (std::size_t i = 0; i < resolution.clauses.size();) {
            if (!is_paragraph(resolution.clauses[i])) {
                ++i;
                continue;
            }
            const std::size_t end = places.end_of_paragraph(i);
            blocks.push_back({i, end, kNone});
            i = end;
        }
        return blocks;
    }

    // Which paragraphs stay: those whose first clauses are linked, in the order of both texts and in the same part.
    void link() {
        old_ = blocks_of(before_, places_before_);
        new_ = blocks_of(after_, places_after_);
        was_.resize(after_.clauses.size(), kNone);
        differs_.resize(before_.clauses.size());
        for (const ClauseChange& change : comparison_.changes) {
            const bool differs = std::any_of(change.segments.begin(), change.segments.end(),
                                             [](const Segment& segment) { return segment.op != Op::equal; });
            for (const std::size_t i : change.before) differs_[i] = differs;
            if (change.before.size() == 1 && change.after.size() == 1 && !change.move)
                was_[change.after[0]] = change.before[0];
        }
        std::vector<std::size_t> block_of(before_.clauses.size(), kNone);
        for (std::size_t b = 0; b < old_.size(); ++b) block_of[old_[b].first] = b;
        std::size_t reached = 0;
        for (std::size_t a = 0; a < new_.size(); ++a) {
            const Clause& now = after_.clauses[new_[a].first];
            const std::size_t i = was_[new_[a].first];
            if (i == kNone || block_of[i] == kNone || block_of[i] < reached) continue;
            const Clause& was = before_.clauses[i];
            const bool same_kind =
                was.section == now.section && was.id.path.size() == now.id.path.size() && was.id.annex == now.id.annex;
            if (!same_kind || place_of(block_of[i]).empty()) continue;
            new_[a].other = block_of[i];
            old_[block_of[i]].other = a;
            reached = block_of[i] + 1;
        }
    }

    // ---- places

    // "operative paragraph 3", "the third preambular paragraph"; "" of one that instructions cannot name.
    [[nodiscard]] std::string place_of(std::size_t block) const { return place_of_clause(old_[block].first); }

    [[nodiscard]] std::string place_of_clause(std::size_t clause) const {
        const ClauseId& id = before_.clauses[clause].id;
        AmendPlace place;
        place.part = id.section == Section::preambular ? AmendPlace::Part::preambular
                     : id.section == Section::annex    ? AmendPlace::Part::annex
                                                       : AmendPlace::Part::operative;
        place.annex = std::max(id.annex, 0);
        place.suffix = id.suffix;
        place.number = id.number ? *id.number : id.further;
        for (std::size_t depth = 0; depth < id.path.size(); ++depth) {
            const std::string letters = letters_at(clause, depth);
            if (letters.empty()) return {};
            place.path.push_back(letters);
        }
        if (place.number == 0 || (!id.path.empty() && id.further > 0)) return {};
        std::vector<Target> found;
        if (!places_before_.find(place, found).empty() || found.size() != 1 || found[0].first != clause) return {};
        // The only annex needs no number.
        place.annex = 0;
        std::vector<Target> only;
        const bool is_only = places_before_.find(place, only).empty() && only.size() == 1;
        place.annex = is_only ? 0 : std::max(id.annex, 0);
        return words_of(place);
    }

    // The letters that are printed of the sub-paragraph, or of the one that it is below.
    [[nodiscard]] std::string letters_at(std::size_t clause, std::size_t depth) const {
        for (std::size_t i = clause + 1; i-- > 0;) {
            const Clause& above = before_.clauses[i];
            if (!is_paragraph(above) || above.id.path.empty()) return {};
            if (above.id.path.size() != depth + 1) continue;
            std::string letters;
            for (const char c : above.number) {
                if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) letters += c;
            }
            return letters;
        }
        return {};
    }

    static std::string words_of(const AmendPlace& place) {
        std::string sub;
        for (const std::string& letters : place.path) sub += " (" + letters + ")";
        if (place.part == AmendPlace::Part::preambular && place.path.empty()) {
            return "the " + ordinal(*place.number) + " preambular paragraph";
        }
        if (place.part == AmendPlace::Part::preambular) {
            return fmt::format("preambular paragraph {}{}", *place.number, sub);
        }
        const std::string number =
            std::to_string(*place.number) + (place.suffix.empty() ? "" : " " + place.suffix) + sub;
        if (place.part != AmendPlace::Part::annex) return "operative paragraph " + number;
        return "paragraph " + number + (place.annex > 0 ? " of annex " + std::to_string(place.annex) : " of the annex");
    }

    // ---- instructions

    void title() {
        if (!comparison_.titles_differ || after_.metadata.title.empty() || before_.metadata.title.empty()) return;
        instructions_.push_back("The title should read: “" + after_.metadata.title + "”.");
    }

    // Annexes of the draft of which nothing stays.
    void deleted_annexes() {
        std::vector<bool> stays(before_.clauses.size());
        for (const std::size_t i : was_) {
            if (i != kNone) stays[i] = true;
        }
        int annexes = 0;
        for (const Clause& clause : before_.clauses) annexes += clause.id.kind == ClauseKind::annex_heading ? 1 : 0;
        for (std::size_t i = 0; i < before_.clauses.size(); ++i) {
            if (before_.clauses[i].id.kind != ClauseKind::annex_heading) continue;
            AmendPlace place;
            place.part = AmendPlace::Part::annex;
            place.annex = annexes > 1 ? before_.clauses[i].id.annex : 0;
            std::vector<Target> found;
            if (!places_before_.find(place, found).empty() || found.size() != 1 || found[0].first != i) continue;
            bool all = true;
            for (std::size_t k = found[0].first; k < found[0].last; ++k) all = all && !stays[k];
            if (!all) continue;
            for (std::size_t k = found[0].first; k < found[0].last; ++k) said_.insert(k);
            instructions_.push_back(annexes > 1 ? fmt::format("Delete annex {}.", place.annex) : "Delete the annex.");
        }
    }

    void change(std::size_t b) {
        const Block& block = old_[b];
        if (said_.count(block.first) > 0) return;
        if (block.other == kNone) {
            const std::string place = place_of(b);
            if (place.empty())
                return cannot(before_.clauses[block.first].label, "it is deleted, and has no number to name it by");
            instructions_.push_back("Delete " + place + ".");
            return;
        }
        const Block& now = new_[block.other];
        if (same_structure(block, now) && edit_words(block, now)) return;
        instructions_.push_back("Replace " + place_of(b) + " with the following text:\n" + text_of_block(now));
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
                if (differs_[clause]) unseen.push_back(clause);
                continue;
            }
            std::string place = place_of_clause(clause);
            if (place.empty()) return false;
            const std::optional<std::vector<WrittenEdit>> edits = written_edits(a, b);
            // What stands below the clause must not have the words too.
            if (places_before_.end_of_paragraph(clause) > clause + 1) place = "the chapeau of " + place;
            if (!edits) {
                if (was.last - was.first > 1) return false;
                all.push_back("Replace " + place + " with the following text:\n" + text_of_block(now));
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

    [[nodiscard]] std::string text_of_block(const Block& block) const {
        std::string out;
        for (std::size_t i = block.first; i < block.last; ++i) {
            const Clause& clause = after_.clauses[i];
            out += "\n";
            if (i > block.first && !clause.number.empty()) out += clause.number + " ";
            out += clause.text + "\n";
        }
        return out;
    }

    // The new paragraphs of the after text from `next` on, up to one that stays, after a paragraph of the draft.
    void insert(std::size_t& next, std::size_t after) {
        if (after != kNone && old_[after].other != kNone) next = std::max(next, old_[after].other + 1);
        while (next < new_.size() && new_[next].other == kNone) {
            // Those of one part stand together, and beside a paragraph of that part.
            const Section section = after_.clauses[new_[next].first].section;
            std::size_t end = next + 1;
            while (end < new_.size() && new_[end].other == kNone && !below_heading(end) &&
                   after_.clauses[new_[end].first].section == section) {
                ++end;
            }
            insert_run(next, end, after, section);
            next = end;
        }
    }

    // Does the block of the after text stand right below a heading that the draft has too?
    [[nodiscard]] bool below_heading(std::size_t a) const {
        const std::size_t first = new_[a].first;
        return first > 0 && !is_paragraph(after_.clauses[first - 1]) && was_[first - 1] != kNone &&
               after_.clauses[first - 1].id.kind == ClauseKind::heading;
    }

    void insert_run(std::size_t begin, std::size_t end, std::size_t after, Section section) {
        std::string text;
        std::size_t count = 0;
        for (std::size_t a = begin; a < end; ++a) {
            text += text_of_block(new_[a]);
            ++count;
        }
        const std::string where = place_beside(after, section, below_heading(begin));
        if (where.empty()) {
            for (std::size_t a = begin; a < end; ++a) {
                cannot(after_.clauses[new_[a].first].label, "it is new, and no paragraph beside it can be named");
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
        if (!before_next && after != kNone && before_.clauses[old_[after].first].section == section) {
            const std::string place = place_of(after);
            return place.empty() ? place : "After " + place;
        }
        for (std::size_t b = after == kNone ? 0 : after + 1; b < old_.size(); ++b) {
            if (before_.clauses[old_[b].first].section != section) continue;
            const std::string place = place_of(b);
            return place.empty() ? place : "Before " + place;
        }
        return {};
    }

    // ---- what instructions do not say

    void cannot(const std::string& label, const std::string& why) { out_.not_said.push_back(label + ": " + why); }

    void rest() {
        for (const std::size_t clause : unseen_) {
            cannot(before_.clauses[clause].label, "asterisks, or spaces beside dashes, are left as they are");
        }
        bool closing = false;
        for (const ClauseChange& change : comparison_.changes) {
            const Clause& clause = comparison_.shown_clause(change);
            const bool differs = change.kind != ChangeKind::unchanged || change.move;
            closing = closing || (differs && comparison_.is_closing(change));
            const bool said = change.after.empty() && said_.count(change.before.front()) > 0;
            if (differs && !said && !is_paragraph(clause) && !comparison_.is_closing(change)) {
                cannot(clause.label, "instructions name paragraphs alone");
            }
            if (!comparison_.notes_comparable) continue;
            for (const NoteChange& note : change.footnotes) {
                if (note.kind != ChangeKind::unchanged) cannot(clause.label, "a note that differs is left as it is");
            }
        }
        if (closing) out_.not_said.emplace_back("the closing lines differ");
    }

    // ---- the document

    [[nodiscard]] std::string head() const {
        const std::string& symbol = before_.metadata.symbol;
        return "[Sponsors]: amendment to draft resolution" + (symbol.empty() ? "" : " " + symbol) + "\n\n" +
               (before_.metadata.title.empty() ? "" : before_.metadata.title + "\n\n");
    }

    [[nodiscard]] std::string numbered() const {
        std::string out;
        for (std::size_t i = 0; i < instructions_.size(); ++i) {
            if (i > 0) out += "\n";
            if (instructions_.size() > 1) out += std::to_string(i + 1) + ". ";
            out += checking::with_capital(instructions_[i]);
            if (!out.ends_with('\n')) out += "\n";
        }
        return out;
    }

    const Comparison& comparison_;
    const Resolution& before_;
    const Resolution& after_;
    const DraftPlaces places_before_, places_after_;
    std::vector<Block> old_, new_;
    std::vector<std::size_t> was_;
    std::vector<bool> differs_;        // of each clause of the draft
    std::vector<std::size_t> unseen_;  // clauses in which only what instructions do not see differs
    std::vector<std::string> instructions_;
    std::set<std::size_t> said_;  // clauses of the draft that go with their annex
    WrittenAmendment out_;
};

}  // namespace

WrittenAmendment write_amendment(const Comparison& comparison) {
    return Writer(comparison).run();
}

}  // namespace clausediff
