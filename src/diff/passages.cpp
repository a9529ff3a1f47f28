#include "diff/passages.hpp"

#include "diff/phrase_rarity.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace clausediff::detail {
namespace {

// Of a passage. Of 100 passages that were read, those of less weight were names and standard language half the time.
constexpr std::size_t kLeastWords = 8;
constexpr std::size_t kLeastPlain = 2;     // names and dates alone stand in clauses of any content
constexpr double kLeastWeight = 4.5;       // of its words: four of the rarest and some others
constexpr double kLeastWeightAlone = 0.5;  // where nothing else left the one place, and nothing else came to the other
constexpr std::size_t kMostBetween = 3;    // other words between two matches of a passage, on either side

// Matches of one clause with another that follow one another.
using Chain = std::vector<Match>;

bool goes_on(const Match& match, const Match& next) {
    const std::size_t before_end = match.before + match.length;
    const std::size_t after_end = match.after + match.length;
    return next.before_clause == match.before_clause && next.after_clause == match.after_clause &&
           next.before >= before_end && next.before - before_end <= kMostBetween && next.after >= after_end &&
           next.after - after_end <= kMostBetween;
}

std::vector<Chain> chained(const std::vector<Match>& matches) {
    constexpr std::size_t kOpen = 4;  // chains that may go on: those of as many other clauses
    std::vector<Chain> chains;
    for (const Match& match : matches) {
        const std::size_t first = chains.size() - std::min(chains.size(), kOpen);
        const auto chain = std::find_if(chains.begin() + static_cast<std::ptrdiff_t>(first), chains.end(),
                                        [&](const Chain& open) { return goes_on(open.back(), match); });
        (chain == chains.end() ? chains.emplace_back() : *chain).push_back(match);
    }
    return chains;
}

// As printed: a citation is one expression of several words.
std::size_t printed_words(const LeftOver::Side& side, const Chain& chain) {
    std::size_t words = 0;
    for (const Match& match : chain) {
        const TokenList& list = (*side.clauses)[match.before_clause].list;
        const std::string_view text =
            list.range(side.tokens[match.before], side.tokens[match.before + match.length - 1] + 1U);
        const auto begin = text.begin() + (text.starts_with(' ') ? 1 : 0);
        words += static_cast<std::size_t>(std::count(begin, text.end(), ' ')) + 1;
    }
    return words;
}

// The chains that say enough, those that say more first.
std::vector<Chain> telling(const std::vector<Chain>& chains, const PhraseRarity& rarity) {
    std::vector<std::pair<double, const Chain*>> weighed;
    for (const Chain& chain : chains) {
        PhraseRarity::Content content;
        for (const Match& match : chain) content += rarity.content(match);
        const bool alone = chain.size() == 1 && chain.front().alone;
        if (!alone && content.plain_words < kLeastPlain) continue;
        if (content.weight >= (alone ? kLeastWeightAlone : kLeastWeight)) weighed.emplace_back(content.weight, &chain);
    }
    std::stable_sort(weighed.begin(), weighed.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<Chain> out;
    for (const auto& [weight, chain] : weighed) out.push_back(*chain);
    return out;
}

// Of chains that share a word the first.
class Takes {
public:
    Takes(std::size_t before_words, std::size_t after_words) : before_(before_words), after_(after_words) {}

    bool take(const Chain& chain) {
        for (const Match& match : chain) {
            for (std::size_t i = 0; i < match.length; ++i) {
                if (before_[match.before + i] || after_[match.after + i]) return false;
            }
        }
        for (const Match& match : chain) {
            for (std::size_t i = 0; i < match.length; ++i) before_[match.before + i] = after_[match.after + i] = true;
        }
        return true;
    }

private:
    std::vector<bool> before_;  // by word: taken
    std::vector<bool> after_;
};

Passage passage_of(const Chain& chain, const LeftOver& words) {
    Passage passage{chain.front().before_clause, chain.front().after_clause, {}};
    const auto& before = words.before().tokens;
    const auto& after = words.after().tokens;
    for (const Match& match : chain) {
        const std::size_t last = match.length - 1;
        passage.runs.push_back({before[match.before], before[match.before + last] + 1U, after[match.after],
                                after[match.after + last] + 1U});
    }
    return passage;
}

}  // namespace

std::vector<Passage> moved_passages(const std::vector<ClauseWords>& before, const std::vector<ClauseWords>& after,
                                    const Language& language) {
    const LeftOver words(before, after);
    std::vector<Chain> chains = chained(words.matches());
    std::erase_if(chains, [&](const Chain& chain) { return printed_words(words.before(), chain) < kLeastWords; });
    if (chains.empty()) return {};
    std::vector<Match> matches;
    for (const Chain& chain : chains) matches.insert(matches.end(), chain.begin(), chain.end());

    std::vector<Passage> passages;
    Takes takes(words.before().keys.size(), words.after().keys.size());
    for (const Chain& chain : telling(chains, PhraseRarity(words, matches, language))) {
        if (takes.take(chain)) passages.push_back(passage_of(chain, words));
    }
    std::sort(passages.begin(), passages.end(), [](const Passage& a, const Passage& b) {
        return std::pair(a.before, a.runs.front().before_begin) < std::pair(b.before, b.runs.front().before_begin);
    });
    return passages;
}

}  // namespace clausediff::detail
