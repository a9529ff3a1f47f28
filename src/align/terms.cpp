#include "align/terms.hpp"

#include "align/vocabulary.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string_view>
#include <utility>

namespace clausediff {
namespace {

// Numbers, dates and session ordinals roll forward from one text to the next: a different one says little.
constexpr double kRollingShare = 0.5;
constexpr double kFunctionShare = 0.2;

std::size_t bytes_of(const Resolution& resolution) {
    std::size_t bytes = 0;
    for (const Clause& clause : resolution.clauses) bytes += clause.text.size();
    return bytes;
}

// The clauses of one text, each read by itself.
class Side {
public:
    Side(const Resolution& resolution, const Language& language)
        : Side(resolution, language, bytes_of(resolution)) {}

    // Gives the clauses their lists and what these weigh. `names` are those of the common vocabulary; null for the side
    // whose vocabulary that is. In `weight` pairs stand behind so many words.
    void finish(const Vocabulary::Renaming* names, std::size_t words, const std::vector<Weight>& weight) {
        const auto first_pair = static_cast<TermId>(words);
        TermId* next = terms.data();
        for (std::size_t i = 0; i < clauses.size(); ++i) {
            const std::span<TermId> own_words(next, words_[i]);
            const std::span<TermId> own_pairs(next + words_[i], pairs_[i]);
            if (names != nullptr) {
                for (TermId& word : own_words) word = names->words[word];
                for (TermId& pair : own_pairs) pair = names->pairs[pair];
                if (!names->words.empty()) clauses[i].opening = names->words[clauses[i].opening];
            }
            for (TermId& pair : own_pairs) pair += first_pair;
            clauses[i].words = own_words;
            clauses[i].pairs = own_pairs;
            clauses[i].word_weight = total_weight(own_words, weight);
            clauses[i].pair_weight = total_weight(own_pairs, weight);
            next += words_[i] + pairs_[i];
        }
    }

    Vocabulary vocabulary;
    std::vector<ClauseTerms> clauses;
    std::vector<TermId> terms;  // of each clause its words, then its pairs

private:
    Side(const Resolution& resolution, const Language& language, std::size_t bytes) : vocabulary(language, bytes) {
        constexpr std::size_t kBytesPerTerm = 5;  // of a clause, which counts each word once
        terms.reserve(bytes / kBytesPerTerm);
        clauses.reserve(resolution.clauses.size());
        words_.reserve(resolution.clauses.size());
        pairs_.reserve(resolution.clauses.size());
        for (const Clause& clause : resolution.clauses) read(clause);
    }

    void read(const Clause& clause) {
        scratch_.clear();
        ClauseTerms read;
        read.text_key = vocabulary.read(clause.text, scratch_);
        read.has_words = !scratch_.empty();
        read.type = clause.type;
        const std::span<const Word> body = take_opening(read.opening);
        const auto index = static_cast<Index>(clauses.size());
        const std::size_t start = terms.size();
        for (const Word& word : body) {
            if (vocabulary.note_word(word.id, index)) terms.push_back(word.id);
        }
        words_.push_back(static_cast<std::uint32_t>(terms.size() - start));
        const Word* previous = nullptr;
        for (const Word& word : body) {
            if (word.kind == WordKind::function || word.kind == WordKind::adverb) continue;
            if (previous != nullptr) {
                const TermId pair = vocabulary.pair(*previous, word);
                if (vocabulary.note_pair(pair, index)) terms.push_back(pair);
            }
            previous = &word;
        }
        pairs_.push_back(static_cast<std::uint32_t>(terms.size() - start) - words_.back());
        clauses.push_back(read);
    }

    // The words behind the opening verb and its adverbs.
    std::span<const Word> take_opening(TermId& opening) const {
        const std::span<const Word> words = scratch_;
        // A clause that is all opening ("Also decides:") keeps its words, it has no others.
        constexpr std::size_t kFewestWords = 4;
        if (words.size() < kFewestWords) return words;
        std::size_t verb = 0;
        while (verb + 1 < words.size() && words[verb].kind == WordKind::adverb) ++verb;
        opening = words[verb].id;
        std::size_t body = std::min(verb + 1, words.size() - 1);
        while (body + 1 < words.size() && words[body].kind == WordKind::adverb) ++body;
        return words.subspan(body);
    }

    std::vector<Word> scratch_;         // of the clause being read
    std::vector<std::uint32_t> words_;  // how many each clause has
    std::vector<std::uint32_t> pairs_;
};

double share_of(WordKind kind) {
    switch (kind) {
        case WordKind::rolling:
            return kRollingShare;
        case WordKind::function:
        case WordKind::adverb:
            return kFunctionShare;
        case WordKind::content:
            break;
    }
    return 1.0;
}

// Inverse document frequency (Sparck Jones 1972), the clauses of both sides being the documents. A word that only one
// clause has counts as one that two have: it cannot say more than the word that links a pair and nothing else.
class Rarity {
public:
    explicit Rarity(std::size_t clauses) : clauses_(clauses), of_uses_(clauses + 1, 0) {}

    Weight weight(std::uint32_t uses, WordKind kind) {
        constexpr double kLeast = 0.05;  // so that no clause weighs nothing
        const std::size_t counted = std::max(2U, uses);
        // Few different numbers of uses occur, so few logarithms are taken.
        double& rare = of_uses_[std::min(counted, clauses_)];
        if (rare == 0) {
            rare = std::max(kLeast, std::log(static_cast<double>(clauses_ + 1) / static_cast<double>(counted)));
        }
        return static_cast<Weight>(std::lround(rare * share_of(kind) * kWeightUnit));
    }

private:
    std::size_t clauses_;
    std::vector<double> of_uses_;  // 0 where not known yet
};

std::vector<Weight> weights(const Vocabulary& vocabulary, std::size_t clauses) {
    Rarity rarity(clauses);
    std::vector<Weight> weights;
    weights.reserve(vocabulary.words() + vocabulary.pairs());
    for (TermId word = 0; word < vocabulary.words(); ++word) {
        weights.push_back(rarity.weight(vocabulary.clauses_of_word(word), vocabulary.word_kind(word)));
    }
    for (TermId pair = 0; pair < vocabulary.pairs(); ++pair) {
        weights.push_back(rarity.weight(vocabulary.clauses_of_pair(pair), vocabulary.pair_kind(pair)));
    }
    return weights;
}

}  // namespace

TermModel build_terms(const Resolution& before, const Resolution& after) {
    // Texts in two languages have the words of neither in common.
    const bool same = before.metadata.language == after.metadata.language;
    const Language& words_of = language(same ? after.metadata.language : "");
    std::optional<Side> left;
    std::optional<Side> right;
    left.emplace(before, words_of);
    right.emplace(after, words_of);
    const Vocabulary::Renaming names = left->vocabulary.adopt(right->vocabulary);
    const std::size_t words = left->vocabulary.words();

    TermModel model;
    model.weight = weights(left->vocabulary, before.clauses.size() + after.clauses.size());
    left->finish(nullptr, words, model.weight);
    right->finish(&names, words, model.weight);
    model.before = std::move(left->clauses);
    model.after = std::move(right->clauses);
    model.before_terms = std::move(left->terms);
    model.after_terms = std::move(right->terms);
    return model;
}

double total_weight(std::span<const TermId> terms, std::span<const Weight> weight) {
    WeightSum sum = 0;
    for (const TermId term : terms) sum += weight[term];
    return static_cast<double>(sum) / kWeightUnit;
}

}  // namespace clausediff
