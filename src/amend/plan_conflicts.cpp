// Steps that do the same, and steps that exclude each other, in one document or in several.
#include "amend/planner.hpp"

#include "amend/quoted_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace clausediff::detail::amending {

// Sorts the edits of each text, and refuses those that exclude each other.
void Planner::settle(std::map<std::size_t, std::vector<TextEdit>>& all) {
    for (auto& [text, edits] : all) {
        std::stable_sort(edits.begin(), edits.end(), [](const TextEdit& a, const TextEdit& b) {
            if (a.range.begin != b.range.begin) return a.range.begin < b.range.begin;
            return a.range.empty() && !b.range.empty();
        });
        std::vector<TextEdit> kept;
        std::size_t widest = 0;  // the one of `kept` that reaches farthest
        for (TextEdit& edit : edits) {
            if (const TextEdit* same = same_insertion(kept, edit)) {
                already(edit.step, "done by " + called(same->step, true));
                continue;
            }
            if (!kept.empty() && overlap(kept[widest], edit)) {
                const TextEdit& other = kept[widest];
                if (other.range == edit.range && other.new_words == edit.new_words) {
                    already(edit.step, "done by " + called(other.step, true));
                    continue;
                }
                exclude(other.step, edit.step, text, edit.range.empty() ? other.range : edit.range,
                        &all == &plan_.everywhere);
                continue;
            }
            kept.push_back(std::move(edit));
            if (kept.size() == 1 || kept.back().range.end >= kept[widest].range.end) widest = kept.size() - 1;
        }
        edits = std::move(kept);
    }
}

// The insertion of the same words at the same place, which is among the last of `kept`; null without one.
const TextEdit* Planner::same_insertion(const std::vector<TextEdit>& kept, const TextEdit& edit) {
    if (!edit.range.empty()) return nullptr;
    for (auto other = kept.rbegin(); other != kept.rend() && other->range == edit.range; ++other) {
        if (other->fit == edit.fit && other->new_words == edit.new_words) return &*other;
    }
    return nullptr;
}

void Planner::exclude(std::size_t a, std::size_t b, std::size_t text, const Range& range, bool in_draft) {
    constexpr std::size_t kMostShown = 200;
    const std::string& all = in_draft ? base_text(text) : respelled(text).text.text;
    const std::string what = fmt::format(
        "{} and {} both change {} in {}", called(std::min(a, b), true), called(std::max(a, b), true),
        quoted(start_of(std::string_view(all).substr(range.begin, range.end - range.begin), kMostShown)), label(text));
    refuse(std::max(a, b), what);
    plan_.applied[plan_.instruction_of[std::min(a, b)]].status = AmendStatus::refused;
}

bool Planner::same_paragraphs(const std::vector<NewParagraph>& a, const std::vector<NewParagraph>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const NewParagraph& one, const NewParagraph& other) {
        return one.number == other.number && one.text == other.text;
    });
}

// Both are paragraphs of the same part, or both are sub-paragraphs.
bool Planner::same_level(const Insertion& a, const Insertion& b) const {
    const ClauseId &one = draft_.clauses[a.beside].id, &other = draft_.clauses[b.beside].id;
    return one.section == other.section && one.path.size() == other.path.size() && a.section == b.section;
}

// Paragraphs that go: none goes twice, and nothing else changes in them.
void Planner::settle_gone() {
    std::stable_sort(plan_.gone.begin(), plan_.gone.end(), [](const Gone& a, const Gone& b) {
        return a.target.first != b.target.first ? a.target.first < b.target.first : a.target.last > b.target.last;
    });
    std::vector<Gone> kept;
    for (const Gone& gone : plan_.gone) {
        if (kept.empty() || gone.target.first >= kept.back().target.last) {
            kept.push_back(gone);
            continue;
        }
        const Gone& other = kept.back();
        const bool same_text = gone.paragraphs != nullptr && other.paragraphs != nullptr &&
                               gone.target.first == other.target.first && gone.target.last == other.target.last &&
                               same_paragraphs(*gone.paragraphs, *other.paragraphs);
        if (same_text || (gone.paragraphs == nullptr && other.paragraphs == nullptr)) {
            already(gone.step, "done by " + called(other.step, true));
        } else {
            exclude_paragraph(other.step, gone.step, gone.target.first);
        }
    }
    plan_.gone = std::move(kept);
    for (const Gone& gone : plan_.gone) refuse_inside(gone);
}

void Planner::exclude_paragraph(std::size_t a, std::size_t b, std::size_t clause) {
    refuse(std::max(a, b), fmt::format("{} and {} both change {}", called(std::min(a, b), true),
                                       called(std::max(a, b), true), draft_.clauses[clause].label));
    plan_.applied[plan_.instruction_of[std::min(a, b)]].status = AmendStatus::refused;
}

void Planner::refuse_inside(const Gone& gone) {
    for (auto it = plan_.edits.lower_bound(gone.target.first); it != plan_.edits.end() && it->first < gone.target.last;
         ++it) {
        for (const TextEdit& edit : it->second) exclude_paragraph(gone.step, edit.step, it->first);
    }
    for (auto it = plan_.insertions.upper_bound(gone.target.first);
         it != plan_.insertions.end() && it->first < gone.target.last; ++it) {
        for (const Insertion& insertion : it->second) exclude_paragraph(gone.step, insertion.step, insertion.beside);
    }
    // After its last sub-paragraph new ones would come to stand below the paragraph before it.
    const auto after = plan_.insertions.find(gone.target.last);
    if (after == plan_.insertions.end()) return;
    for (const Insertion& insertion : after->second) {
        const bool below = insertion.beside > gone.target.first && insertion.beside < gone.target.last;
        if (below) exclude_paragraph(gone.step, insertion.step, insertion.beside);
    }
}

}  // namespace clausediff::detail::amending
