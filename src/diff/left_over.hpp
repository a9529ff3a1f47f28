// The words that the clauses of both texts do not share with their counterparts, and runs of them that both texts have.
#pragma once

#include "diff/word_keys.hpp"
#include "normalise/tokens.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace clausediff::detail {

// A clause of one side.
struct ClauseWords {
    TokenList list;
    std::vector<bool> left_over;  // by token: its own counterpart does not have it; empty if that is so of none
    std::size_t change = 0;       // the clauses of one change are each other's counterparts
    bool linked = false;          // it has a counterpart
};

// Words by which a run is found.
inline constexpr std::size_t kSeed = 3;
using SeedKeys = std::array<Key, kSeed>;
struct SeedHash {
    std::size_t operator()(const SeedKeys& keys) const {
        std::uint64_t hash = 0;
        for (const Key key : keys) hash = (hash ^ key) * 0x9E3779B97F4A7C15;  // 2^64 over the golden ratio
        return static_cast<std::size_t>(hash >> 20);
    }
};

// A run of left-over words that both texts have, counted in words, which are tokens without punctuation.
struct Match {
    std::size_t before_clause = 0;
    std::size_t after_clause = 0;
    std::size_t before = 0;  // first word, counted over all clauses with left-over words
    std::size_t after = 0;
    std::size_t length = 0;
    bool alone = false;  // all, or nearly all, that is left over of both clauses
};

class LeftOver {
public:
    // Words of one side's clauses, one after the other; of clauses where nothing is left over none.
    struct Side {
        const std::vector<ClauseWords>* clauses = nullptr;
        std::vector<Key> keys;               // kNoKey of a word that is not left over
        std::vector<std::uint32_t> tokens;   // of each word its token
        std::vector<std::size_t> begin;      // of each clause its first word; one more at the end
        std::vector<std::size_t> left_over;  // of each clause how many of its words
    };
    static constexpr Key kNoKey = static_cast<Key>(-1);

    // The clauses must outlive this object.
    LeftOver(const std::vector<ClauseWords>& before, const std::vector<ClauseWords>& after);

    // Ascending by place in the before text. Clauses of one change are not matched, and no removed clause with an added
    // one: align has found them unlike.
    [[nodiscard]] std::vector<Match> matches() const;

    [[nodiscard]] const Side& before() const { return before_; }
    [[nodiscard]] const Side& after() const { return after_; }
    [[nodiscard]] const WordKeys& keys() const { return keys_; }
    // Where the seed at a word begins, if its words are left over.
    [[nodiscard]] static bool has_seed(const Side& side, std::size_t word);
    [[nodiscard]] static SeedKeys seed_at(const Side& side, std::size_t word);

private:
    void read(const std::vector<ClauseWords>& clauses, Side& side);

    WordKeys keys_;
    Side before_;
    Side after_;
};

}  // namespace clausediff::detail
