// How much the words of a match say: those that stand in few clauses say more.
#pragma once

#include "diff/left_over.hpp"
#include "normalise/language.hpp"

#include <tsl/robin_map.h>

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace clausediff::detail {

class PhraseRarity {
public:
    // Counts in which clauses of both texts the words of `matches` stand.
    PhraseRarity(const LeftOver& words, const std::vector<Match>& matches, const Language& language);

    struct Content {
        // The sum of the weights of the words: inverse document frequency (Sparck Jones 1972), the clauses of both
        // texts being the documents. Names, numbers and function words count for little.
        double weight = 0;
        std::size_t plain_words = 0;  // those that are none of these

        Content& operator+=(const Content& other) {
            weight += other.weight;
            plain_words += other.plain_words;
            return *this;
        }
    };
    // Words in the midst of standard language, which stands in more than a few clauses of a side, count for nothing.
    [[nodiscard]] Content content(const Match& match) const;

private:
    // Of some words together: in how many clauses of either side they stand, and the last that was counted, from 1 on.
    struct Use {
        std::array<std::uint32_t, 2> clauses{};
        std::array<std::size_t, 2> last_clause{};
        void count(std::size_t side, std::size_t clause);
    };

    void note_words(const LeftOver::Side& side, std::size_t clause, std::size_t begin, std::size_t count);
    void count(std::size_t side, const std::vector<ClauseWords>& clauses);
    [[nodiscard]] bool is_unique(const Match& match) const;
    [[nodiscard]] bool is_standard(std::size_t seed) const;
    [[nodiscard]] double rarity_of(std::uint32_t uses) const;
    [[nodiscard]] bool cites(std::string_view folded) const;
    [[nodiscard]] Content content_of(const Match& match, std::size_t word) const;

    const LeftOver& words_;
    const Language& language_;
    tsl::robin_map<std::string_view, Key> keys_;  // of the words of matches, as they are printed
    std::vector<Use> words_used_;                 // by key
    tsl::robin_map<SeedKeys, Use, SeedHash> seeds_used_;
};

}  // namespace clausediff::detail
