// What align compares of a clause: its words and word pairs as integers, weighted by how rare they are in the pair.
#pragma once

#include <clausediff/resolution.hpp>

#include <cstdint>
#include <span>
#include <vector>

namespace clausediff {

// Index of a clause in its resolution. 32 bits: normalise() admits fewer clauses than that by far.
using Index = std::uint32_t;
inline constexpr Index kNone = static_cast<Index>(-1);

// A word or a pair of words, numbered in the order in which the two texts use them first.
using TermId = std::uint32_t;

struct ClauseTerms {
    std::vector<TermId> words;   // ascending, each once; without the opening verb and its adverbs
    std::vector<TermId> pairs;   // ascending, each once; neighbours when function words are left out
    double word_weight = 0;      // sum of the weights of `words`
    double pair_weight = 0;      // sum of the weights of `pairs`
    TermId opening = 0;          // the opening verb
    std::uint64_t text_key = 0;  // equal for texts that differ in nothing but case, spaces and punctuation
    bool has_words = false;      // text_key means something
    ClauseType type = ClauseType::paragraph;
};

// The clauses of both sides over one vocabulary.
struct TermModel {
    std::vector<ClauseTerms> before;
    std::vector<ClauseTerms> after;
    std::vector<float> weight;  // of each term: its rarity, less for numbers, dates and function words
};

[[nodiscard]] TermModel build_terms(const Resolution& before, const Resolution& after);

// Sum of the weights of the terms that two ascending lists share.
[[nodiscard]] double common_weight(std::span<const TermId> left, std::span<const TermId> right,
                                   std::span<const float> weight);

}  // namespace clausediff
