#include "diff/notes.hpp"

#include "base/unicode.hpp"
#include "diff/classify.hpp"
#include "diff/segments.hpp"
#include "diff/word_diff.hpp"
#include "normalise/tokens.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

namespace clausediff::detail {
namespace {

// Notes less alike than this are one removed and one added.
constexpr double kLeastSimilarity = 0.3;

// What a note is recognized by.
struct Profile {
    std::string key;                 // of the whole text
    std::vector<std::string> words;  // sorted keys
    bool reference = true;           // nothing but symbols and numbers: "A/69/228-S/2014/560."
};

Profile profile_of(const std::string& text, const Language& language) {
    Profile profile;
    profile.key = unicode::typographic_key(text);
    const TokenizedText tokenized(text, language);
    const TokenList list = tokenized.list();
    for (std::size_t i = 0; i < list.size(); ++i) {
        const TokenKind kind = list.tokens[i].kind;
        if (kind == TokenKind::punctuation || kind == TokenKind::blank) continue;
        profile.reference = profile.reference && kind == TokenKind::number;
        profile.words.push_back(unicode::typographic_key(list.word(i)));
    }
    std::sort(profile.words.begin(), profile.words.end());
    return profile;
}

std::vector<Profile> profiles_of(const std::vector<Footnote>& notes, const std::vector<std::size_t>& chosen,
                                 const Language& language) {
    std::vector<Profile> profiles;
    profiles.reserve(chosen.size());
    for (const std::size_t note : chosen) profiles.push_back(profile_of(notes[note].text, language));
    return profiles;
}

double likeness(const Profile& before, const Profile& after) {
    std::size_t common = 0;
    auto i = before.words.begin();
    auto j = after.words.begin();
    while (i != before.words.end() && j != after.words.end()) {
        if (*i == *j) {
            ++common, ++i, ++j;
        } else {
            ++(*i < *j ? i : j);
        }
    }
    const std::size_t total = before.words.size() + after.words.size();
    const double words = total == 0 ? 1 : 2 * static_cast<double>(common) / static_cast<double>(total);
    // The report of this year instead of last year's has no word in common with it, but is no other note.
    return before.reference && after.reference ? std::max(words, kLeastSimilarity) : words;
}

struct Candidate {
    double likeness;
    std::size_t distance;  // between the ranks of the two in their lists
    std::size_t before;
    std::size_t after;
};

// Pairs up the notes of one change, or those that no clause carries: the same text first, then the most alike, then the
// nearest. A note is compared with the nearest few of the other side alone, so that thousands cost no more than
// thousands of comparisons.
class NotePairs {
public:
    NotePairs(const std::vector<Profile>& before, const std::vector<Profile>& after)
        : before_(before), after_(after), taken_(before.size()), partner_(after.size()) {
        pair_same_texts();
        pair_alike();
    }

    // Of each after note the rank of its before note, if it has one.
    [[nodiscard]] const std::vector<std::optional<std::size_t>>& partners() const { return partner_; }

private:
    static constexpr std::size_t kReach = 32;  // notes to either side

    void pair_same_texts() {
        std::map<std::string_view, std::pair<std::vector<std::size_t>, std::vector<std::size_t>>> by_text;
        for (std::size_t i = 0; i < before_.size(); ++i) by_text[before_[i].key].first.push_back(i);
        for (std::size_t j = 0; j < after_.size(); ++j) by_text[after_[j].key].second.push_back(j);
        for (const auto& [text, sides] : by_text) {
            if (!sides.first.empty() && !sides.second.empty()) pair(sides.first, sides.second);
        }
    }

    void pair_alike() {
        std::vector<std::size_t> before;
        std::vector<std::size_t> after;
        for (std::size_t i = 0; i < before_.size(); ++i) {
            if (!taken_[i]) before.push_back(i);
        }
        for (std::size_t j = 0; j < after_.size(); ++j) {
            if (!partner_[j]) after.push_back(j);
        }
        pair(before, after);
    }

    void pair(const std::vector<std::size_t>& before, const std::vector<std::size_t>& after) {
        std::vector<Candidate> candidates;
        for (std::size_t n = 0; n < after.size(); ++n) {
            const std::size_t j = after[n];
            const std::size_t last = std::min(before.size(), n + kReach + 1);
            for (std::size_t m = n > kReach ? n - kReach : 0; m < last; ++m) {
                const std::size_t i = before[m];
                const double alike = likeness(before_[i], after_[j]);
                if (alike >= kLeastSimilarity) candidates.push_back({alike, i < j ? j - i : i - j, i, j});
            }
        }
        std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
            if (a.likeness != b.likeness) return a.likeness > b.likeness;
            return std::tie(a.distance, a.after, a.before) < std::tie(b.distance, b.after, b.before);
        });
        for (const Candidate& candidate : candidates) {
            if (taken_[candidate.before] || partner_[candidate.after]) continue;
            taken_[candidate.before] = true;
            partner_[candidate.after] = candidate.before;
        }
    }

    const std::vector<Profile>& before_;
    const std::vector<Profile>& after_;
    std::vector<bool> taken_;
    std::vector<std::optional<std::size_t>> partner_;
};

}  // namespace

std::vector<NoteChange> compare_notes(const std::vector<Footnote>& before, const std::vector<std::size_t>& before_notes,
                                      const std::vector<Footnote>& after, const std::vector<std::size_t>& after_notes,
                                      const Language& language, const DiffOptions& options, SearchBudget& budget) {
    if (before_notes.empty() && after_notes.empty()) return {};
    const std::vector<Profile> before_profiles = profiles_of(before, before_notes, language);
    const std::vector<Profile> after_profiles = profiles_of(after, after_notes, language);
    const NotePairs pairs(before_profiles, after_profiles);
    const auto& partner = pairs.partners();

    std::vector<NoteChange> changes;
    std::vector<bool> paired(before_notes.size());
    for (std::size_t j = 0; j < after_notes.size(); ++j) {
        const std::string& now = after[after_notes[j]].text;
        NoteChange change{ChangeKind::added, std::nullopt, after_notes[j], {}};
        if (partner[j]) {
            paired[*partner[j]] = true;
            change.before = before_notes[*partner[j]];
            const bool same = options.exact ? before[*change.before].text == now
                                            : before_profiles[*partner[j]].key == after_profiles[j].key;
            change.kind = same ? ChangeKind::unchanged : ChangeKind::amended;
            change.segments = diff_texts(before[*change.before].text, now, language, options.exact, budget).segments;
        } else {
            change.segments = single_segment(Op::insert, now);
            classify(change.segments, {}, TokenizedText(now, language).list(), language);
        }
        changes.push_back(std::move(change));
    }
    for (std::size_t i = 0; i < before_notes.size(); ++i) {
        if (paired[i]) continue;
        const std::string& then = before[before_notes[i]].text;
        NoteChange change{ChangeKind::removed, before_notes[i], std::nullopt, single_segment(Op::remove, then)};
        classify(change.segments, TokenizedText(then, language).list(), {}, language);
        changes.push_back(std::move(change));
    }
    return changes;
}

bool any_changed(const std::vector<NoteChange>& notes) {
    return std::any_of(notes.begin(), notes.end(),
                       [](const NoteChange& note) { return note.kind != ChangeKind::unchanged; });
}

}  // namespace clausediff::detail
