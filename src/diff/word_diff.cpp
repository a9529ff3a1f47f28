#include "diff/word_diff.hpp"

#include "diff/classify.hpp"
#include "diff/cleanup.hpp"
#include "diff/segments.hpp"

#include <algorithm>
#include <utility>

namespace clausediff::detail {
namespace {

constexpr std::size_t kMostBytes = std::size_t{4} << 20;

std::size_t count_words(const Words& words, std::size_t begin, std::size_t end) {
    std::size_t count = 0;
    for (std::size_t i = begin; i < end; ++i) count += words.counts(i) ? 1U : 0U;
    return count;
}

double similarity(const std::vector<Hunk>& hunks, const WordPair& pair) {
    const std::size_t total =
        count_words(pair.before, 0, pair.before.size()) + count_words(pair.after, 0, pair.after.size());
    std::size_t changed = 0;
    for (const Hunk& hunk : hunks) {
        changed += count_words(pair.before, hunk.before_begin, hunk.before_end) +
                   count_words(pair.after, hunk.after_begin, hunk.after_end);
    }
    if (total == 0) return hunks.empty() ? 1 : 0;
    return static_cast<double>(total - changed) / static_cast<double>(total);
}

// White space that is not the same before words that match, as an empty hunk among the others: a mark will stand there,
// next to which a short word must not be left alone.
void add_white_space(std::vector<Hunk>& hunks, const WordPair& pair) {
    std::vector<Hunk> all;
    std::uint32_t i = 0;
    std::uint32_t j = 0;
    const auto read_until = [&](std::uint32_t end) {
        const std::uint32_t count = end - i;
        if (pair.before.list.range(i, end) == pair.after.list.range(j, j + count)) {  // nearly always
            i += count;
            j += count;
        }
        for (; i < end; ++i, ++j) {
            if (pair.before.list.gap(i) != pair.after.list.gap(j) && !pair.is_idle_space(i, j)) {
                all.push_back({i, i, j, j});
            }
        }
    };
    for (const Hunk& hunk : hunks) {
        read_until(hunk.before_begin);
        all.push_back(hunk);
        i = hunk.before_end;
        j = hunk.after_end;
    }
    read_until(static_cast<std::uint32_t>(pair.before.size()));
    if (all.size() == hunks.size()) return;
    hunks = std::move(all);
    merge_islands(hunks, pair);
}

// Not classified word by word: such texts are empty, or huge, or have no tokens.
WordDiff replace_whole(std::string_view before, std::string_view after) {
    WordDiff diff{single_segment(Op::remove, before), 0};
    for (Segment& segment : single_segment(Op::insert, after)) diff.segments.push_back(std::move(segment));
    return diff;
}

}  // namespace

WordDiff diff_tokens(const TokenList& before, const TokenList& after, const Language& language, bool exact,
                     SearchBudget& budget) {
    if (before.text == after.text) return {single_segment(Op::equal, before.text), 1};
    if (before.tokens.empty() || after.tokens.empty() || std::max(before.text.size(), after.text.size()) > kMostBytes) {
        return replace_whole(before.text, after.text);
    }
    const WordPair pair(before, after, language, exact);
    std::vector<Hunk> hunks = diff_keys(pair.before.keys, pair.after.keys, budget).hunks;
    slide_hunks(hunks, pair);
    merge_hunks(hunks, pair);
    trim_hunks(hunks, pair);
    slide_hunks(hunks, pair);  // hunks that were joined leave others more room
    merge_hunks(hunks, pair);
    WordDiff diff;
    diff.similarity = similarity(hunks, pair);
    add_white_space(hunks, pair);
    widen_to_words(hunks, pair);
    diff.segments = make_segments(hunks, pair);
    classify(diff.segments, pair.before.list, pair.after.list, language);
    return diff;
}

WordDiff diff_texts(std::string_view before, std::string_view after, const Language& language, bool exact,
                    SearchBudget& budget) {
    if (before == after) return {single_segment(Op::equal, before), 1};
    if (std::max(before.size(), after.size()) > kMostBytes) return replace_whole(before, after);
    const TokenizedText old_text(before, language);
    const TokenizedText new_text(after, language);
    return diff_tokens(old_text.list(), new_text.list(), language, exact, budget);
}

}  // namespace clausediff::detail

namespace clausediff {

using namespace detail;

std::vector<Segment> diff_words(const std::string& before, const std::string& after) {
    SearchBudget budget;
    return diff_texts(before, after, language("en"), false, budget).segments;
}

}  // namespace clausediff
