// What align compares of a clause: its words and word pairs as integers, weighted by how rare they are in the pair.
#pragma once

#include <clausediff/resolution.hpp>

#include <cstdint>
#include <span>
#include <vector>

namespace clausediff::detail {

// Index of a clause in its resolution. 32 bits: normalise() admits fewer clauses than that by far.
using Index = std::uint32_t;
inline constexpr Index kNone = static_cast<Index>(-1);

// A word or a pair of words. Words are numbered from 0 on, those of the language's lists first, then as the two texts
// use them; pairs come after all words.
using TermId = std::uint32_t;

// The number of a text's words, in their order.
using TextId = std::uint32_t;

// A weight as an integer, in units of 1 / kWeightUnit: a sum of them is the same in whatever order it is taken. The
// weight of one term, the logarithm of a number of clauses, fits into 32 bits, any sum into 64.
using Weight = std::uint32_t;
using WeightSum = std::uint64_t;
inline constexpr double kWeightUnit = 1U << 24;

struct ClauseTerms {
    std::span<const TermId> words;  // each once, as the text has them; without the opening verb and its adverbs
    std::span<const TermId> pairs;  // each once; neighbours when function words are left out
    double word_weight = 0;         // sum of the weights of `words`
    double pair_weight = 0;         // sum of the weights of `pairs`
    TermId opening = 0;             // the opening verb
    TextId text = 0;                // equal for texts that differ in nothing but case, spaces and punctuation
    bool has_words = false;         // `text` means something
    ClauseType type = ClauseType::paragraph;
};

// The clauses of both sides over one vocabulary. Their lists of terms lie in the model: it can be moved, not copied.
struct TermModel {
    TermModel() = default;
    TermModel(TermModel&&) = default;
    TermModel& operator=(TermModel&&) = default;
    TermModel(const TermModel&) = delete;
    TermModel& operator=(const TermModel&) = delete;

    std::vector<ClauseTerms> before;
    std::vector<ClauseTerms> after;
    std::vector<Weight> weight;  // of each term: its rarity, less for numbers, dates and function words
    // Of each term, what it tells of where a clause's language went: of a pair of words that stands in few clauses of
    // either text its weight, less for names; 0 of all others, as of standard language and single words.
    std::vector<Weight> telling;
    std::vector<TermId> before_terms;
    std::vector<TermId> after_terms;
};

[[nodiscard]] TermModel build_terms(const Resolution& before, const Resolution& after);

// The sum of the weights of some terms. `weight` is TermModel::weight.
[[nodiscard]] double total_weight(std::span<const TermId> terms, std::span<const Weight> weight);

}  // namespace clausediff::detail
