#include "diff/left_over.hpp"

#include <tsl/robin_map.h>

#include <algorithm>

namespace clausediff::detail {
namespace {

constexpr std::size_t kMostPlaces = 4;       // of a seed that are looked at
constexpr std::size_t kMostBeside = 2;       // left-over words of a clause beside a match that is alone
constexpr std::size_t kMatchesOfWord = 4;    // on the average: a text that repeats itself would have them without end
constexpr std::size_t kWordsExpected = 512;  // that are left over

// Where a seed stands in the after text.
struct Places {
    std::array<std::uint32_t, kMostPlaces> words{};
    std::uint32_t count = 0;
};

template <typename Visit>
void for_each_seed(const LeftOver::Side& side, Visit visit) {
    for (std::size_t clause = 0; clause + 1 < side.begin.size(); ++clause) {
        for (std::size_t i = side.begin[clause]; i + kSeed <= side.begin[clause + 1]; ++i) {
            if (LeftOver::has_seed(side, i)) visit(clause, i);
        }
    }
}

// Finds the matches of two sides.
class Matcher {
public:
    Matcher(const LeftOver::Side& before, const LeftOver::Side& after) : before_(before), after_(after) {}

    std::vector<Match> run() {
        tsl::robin_map<SeedKeys, Places, SeedHash> seeds;
        for_each_seed(after_, [&](std::size_t, std::size_t word) {
            Places& places = seeds[LeftOver::seed_at(after_, word)];
            if (places.count < kMostPlaces) places.words[places.count++] = static_cast<std::uint32_t>(word);
        });
        if (seeds.empty()) return {};
        for_each_seed(before_, [&](std::size_t clause, std::size_t word) {
            const auto seed = seeds.find(LeftOver::seed_at(before_, word));
            if (seed == seeds.end()) return;
            for (std::size_t i = 0; i < seed->second.count; ++i) add(clause, word, seed->second.words[i]);
        });
        return std::move(found_);
    }

private:
    void add(std::size_t clause, std::size_t word, std::size_t place) {
        const auto after = std::upper_bound(after_.begin.begin(), after_.begin.end(), place);
        const auto other = static_cast<std::size_t>(after - after_.begin.begin()) - 1;
        const ClauseWords &from = (*before_.clauses)[clause], &to = (*after_.clauses)[other];
        if (from.change == to.change || (!from.linked && !to.linked) || is_known(word, place)) return;
        if (matched_ > kMatchesOfWord * (before_.keys.size() + after_.keys.size())) return;
        found_.push_back(extended(clause, word, other, place));
        matched_ += found_.back().length;
    }

    // Is the pair of places within one of the last matches?
    [[nodiscard]] bool is_known(std::size_t word, std::size_t place) const {
        const std::size_t first = found_.size() - std::min(found_.size(), kMostPlaces);
        return std::any_of(found_.begin() + static_cast<std::ptrdiff_t>(first), found_.end(), [&](const Match& match) {
            return word >= match.before && word < match.before + match.length &&
                   word - match.before == place - match.after;
        });
    }

    // The longest match of left-over words through a place of both texts.
    [[nodiscard]] Match extended(std::size_t clause, std::size_t word, std::size_t other, std::size_t place) const {
        const auto same = [&](std::size_t i, std::size_t j) {
            return before_.keys[i] == after_.keys[j] && before_.keys[i] != LeftOver::kNoKey;
        };
        std::size_t back = 0;
        while (word - back > before_.begin[clause] && place - back > after_.begin[other] &&
               same(word - back - 1, place - back - 1)) {
            ++back;
        }
        Match match{clause, other, word - back, place - back, back};
        while (match.before + match.length < before_.begin[clause + 1] &&
               match.after + match.length < after_.begin[other + 1] &&
               same(match.before + match.length, match.after + match.length)) {
            ++match.length;
        }
        match.alone = is_alone(before_, clause, match.length) && is_alone(after_, other, match.length);
        return match;
    }

    // Are hardly any more words left over in the clause?
    [[nodiscard]] static bool is_alone(const LeftOver::Side& side, std::size_t clause, std::size_t length) {
        return side.left_over[clause] <= length + kMostBeside;
    }

    const LeftOver::Side& before_;
    const LeftOver::Side& after_;
    std::vector<Match> found_;
    std::size_t matched_ = 0;  // words of all matches
};

}  // namespace

LeftOver::LeftOver(const std::vector<ClauseWords>& before, const std::vector<ClauseWords>& after)
    : keys_(kWordsExpected) {
    read(before, before_);
    read(after, after_);
}

void LeftOver::read(const std::vector<ClauseWords>& clauses, Side& side) {
    side.clauses = &clauses;
    side.begin.reserve(clauses.size() + 1);
    for (const ClauseWords& clause : clauses) {
        side.begin.push_back(side.keys.size());
        side.left_over.push_back(0);
        if (clause.left_over.empty()) continue;
        for (std::size_t i = 0; i < clause.list.size(); ++i) {
            const TokenKind kind = clause.list.tokens[i].kind;
            if (kind == TokenKind::punctuation || kind == TokenKind::blank) continue;
            side.keys.push_back(clause.left_over[i] ? keys_.of(clause.list.word(i)) : kNoKey);
            side.tokens.push_back(static_cast<std::uint32_t>(i));
            if (clause.left_over[i]) ++side.left_over.back();
        }
    }
    side.begin.push_back(side.keys.size());
}

bool LeftOver::has_seed(const Side& side, std::size_t word) {
    const auto begin = side.keys.begin() + static_cast<std::ptrdiff_t>(word);
    return std::find(begin, begin + kSeed, kNoKey) == begin + kSeed;
}

SeedKeys LeftOver::seed_at(const Side& side, std::size_t word) {
    SeedKeys keys;
    std::copy_n(side.keys.begin() + static_cast<std::ptrdiff_t>(word), kSeed, keys.begin());
    return keys;
}

std::vector<Match> LeftOver::matches() const {
    return Matcher(before_, after_).run();
}

}  // namespace clausediff::detail
