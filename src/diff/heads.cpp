#include "diff/heads.hpp"

#include "base/unicode.hpp"
#include "diff/segments.hpp"
#include "diff/token_diff.hpp"
#include "diff/word_diff.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

namespace clausediff::detail {
namespace {

using Head = std::vector<HeadParagraph>;

constexpr double kLeastSimilarity = 0.5;  // of two paragraphs of which only the words say that they belong together
constexpr std::size_t kMostLooks = 400;   // pairs of paragraphs between two that are the same

// A line of the metadata is none of the text, though it says the same: one of the two would be passed over.
std::vector<Key> keys_of(const Head& head, std::unordered_map<std::string, Key>& known) {
    std::vector<Key> keys;
    keys.reserve(head.size());
    for (const HeadParagraph& line : head) {
        const auto next = static_cast<Key>(known.size());
        keys.push_back(known.emplace((line.in_metadata ? "m" : "t") + unicode::fold(line.text), next).first->second);
    }
    return keys;
}

class HeadComparer {
public:
    HeadComparer(const Head& before, const Head& after, const Language& language, const DiffOptions& options,
                 SearchBudget& budget)
        : before_(before), after_(after), language_(language), options_(options), budget_(budget) {}

    std::vector<HeadChange> run() {
        std::unordered_map<std::string, Key> known;
        const std::vector<Key> before_keys = keys_of(before_, known);
        const std::vector<Key> after_keys = keys_of(after_, known);
        for (const Hunk& hunk : diff_keys(before_keys, after_keys, budget_).hunks) {
            while (next_before_ < hunk.before_begin) link(next_before_, next_after_);
            read_gap(hunk.before_end, hunk.after_end);
        }
        while (next_before_ < before_.size()) link(next_before_, next_after_);
        return std::move(out_);
    }

private:
    // Paragraphs that are not the same, up to these two: of one kind, or alike, they are linked in order.
    void read_gap(std::size_t before_end, std::size_t after_end) {
        std::size_t looks = 0;
        while (next_before_ < before_end) {
            std::size_t partner = next_after_;
            while (partner < after_end && !(++looks <= kMostLooks && belong_together(next_before_, partner))) ++partner;
            if (partner == after_end) {
                remove(next_before_);
                continue;
            }
            while (next_after_ < partner) add(next_after_);
            link(next_before_, next_after_);
        }
        while (next_after_ < after_end) add(next_after_);
    }

    [[nodiscard]] bool belong_together(std::size_t i, std::size_t j) const {
        if (before_[i].kind != after_[j].kind) return false;
        const HeadKind kind = before_[i].kind;
        const bool free = kind == HeadKind::text || kind == HeadKind::distribution;
        if (!free && kind != HeadKind::agenda_item) return true;
        // An agenda item's title takes several lines: which of them is which, its words say.
        const double likeness = diff_texts(before_[i].text, after_[j].text, language_, false, budget_).similarity;
        return free ? likeness >= kLeastSimilarity : likeness > 0;
    }

    void link(std::size_t i, std::size_t j) {
        const std::string &before = before_[i].text, &after = after_[j].text;
        HeadChange change;
        change.before = i;
        change.after = j;
        change.segments = diff_texts(before, after, language_, options_.exact, budget_).segments;
        const bool same =
            options_.exact ? before == after : unicode::typographic_key(before) == unicode::typographic_key(after);
        change.kind = same ? ChangeKind::unchanged : ChangeKind::amended;
        change.counts = !same && !(before_[i].in_metadata && after_[j].in_metadata);
        out_.push_back(std::move(change));
        next_before_ = i + 1;
        next_after_ = j + 1;
    }

    // Text exports leave the agenda item out: where one head has none, its title was not taken away.
    [[nodiscard]] static bool counts_alone(const HeadParagraph& line, const Head& other) {
        if (line.in_metadata) return false;
        return line.kind != HeadKind::agenda_item ||
               std::any_of(other.begin(), other.end(),
                           [](const HeadParagraph& one) { return one.kind == HeadKind::agenda_item; });
    }

    void remove(std::size_t i) {
        out_.push_back({ChangeKind::removed, i, std::nullopt, single_segment(Op::remove, before_[i].text),
                        counts_alone(before_[i], after_)});
        next_before_ = i + 1;
    }

    void add(std::size_t j) {
        out_.push_back({ChangeKind::added, std::nullopt, j, single_segment(Op::insert, after_[j].text),
                        counts_alone(after_[j], before_)});
        next_after_ = j + 1;
    }

    const Head& before_;
    const Head& after_;
    const Language& language_;
    const DiffOptions& options_;
    SearchBudget& budget_;
    std::size_t next_before_ = 0;
    std::size_t next_after_ = 0;
    std::vector<HeadChange> out_;
};

}  // namespace

std::vector<HeadChange> compare_heads(const Head& before, const Head& after, const Language& language,
                                      const DiffOptions& options, SearchBudget& budget) {
    return HeadComparer(before, after, language, options, budget).run();
}

MetadataChanges compare_metadata(const Metadata& before, const Metadata& after, const Language& language,
                                 const DiffOptions& options, SearchBudget& budget) {
    const auto from = [&](std::string Metadata::*field) {
        const std::string &was = before.*field, &is = after.*field;
        return was.empty() && is.empty() ? std::vector<Segment>{}
                                         : diff_texts(was, is, language, options.exact, budget).segments;
    };
    return {from(&Metadata::symbol), from(&Metadata::session), from(&Metadata::agenda_item), from(&Metadata::title)};
}

}  // namespace clausediff::detail
