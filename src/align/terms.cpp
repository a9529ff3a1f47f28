#include "align/terms.hpp"

#include "align/two_threads.hpp"
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
    explicit Side(const Resolution& resolution)
        : vocabulary(language(resolution.metadata.language), bytes_of(resolution)) {
        clauses.reserve(resolution.clauses.size());
        for (const Clause& clause : resolution.clauses) read(clause);
    }

    // Gives the clauses their lists. `number` is what each term is called in the common vocabulary; empty for those
    // whose vocabulary that is.
    void finish(const std::vector<TermId>& number) {
        if (!number.empty()) {
            for (TermId& term : terms) term = number[term];
            for (ClauseTerms& clause : clauses) clause.opening = number[clause.opening];
        }
        const TermId* next = terms.data();
        for (std::size_t i = 0; i < clauses.size(); ++i) {
            clauses[i].words = {next, words_[i]};
            clauses[i].pairs = {next + words_[i], pairs_[i]};
            next += words_[i] + pairs_[i];
        }
    }

    Vocabulary vocabulary;
    std::vector<ClauseTerms> clauses;
    std::vector<TermId> terms;  // of each clause its words, then its pairs

private:
    void read(const Clause& clause) {
        scratch_.clear();
        ClauseTerms read;
        read.text_key = vocabulary.read(clause.text, scratch_);
        read.has_words = !scratch_.empty();
        read.type = clause.type;
        const std::span<const Word> body = take_opening(read.opening);
        const auto index = static_cast<Index>(clauses.size());
        const std::size_t start = terms.size();
        for (const Word& word : body) take(word.id, index);
        words_.push_back(static_cast<std::uint32_t>(terms.size() - start));
        const Word* previous = nullptr;
        for (const Word& word : body) {
            if (word.kind == WordKind::function || word.kind == WordKind::adverb) continue;
            if (previous != nullptr) take(vocabulary.pair(*previous, word), index);
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

    void take(TermId term, Index clause) {
        if (vocabulary.note(term, clause)) terms.push_back(term);
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
std::vector<Weight> rarity(const Vocabulary& vocabulary, std::size_t clauses) {
    constexpr double kLeast = 0.05;  // so that no clause weighs nothing
    // Few different numbers of uses occur, so few logarithms are taken.
    std::vector<double> rare(clauses + 1, 0);
    std::vector<Weight> weight(vocabulary.size());
    for (TermId term = 0; term < weight.size(); ++term) {
        const std::size_t uses = std::max(2U, vocabulary.clauses(term));
        double& value = rare[std::min(uses, clauses)];
        if (value == 0) {
            value = std::max(kLeast, std::log(static_cast<double>(clauses + 1) / static_cast<double>(uses)));
        }
        weight[term] = static_cast<Weight>(std::lround(value * share_of(vocabulary.kind(term)) * kWeightUnit));
    }
    return weight;
}

}  // namespace

TermModel build_terms(const Resolution& before, const Resolution& after) {
    std::optional<Side> left;
    std::optional<Side> right;
    const std::size_t clauses = before.clauses.size() + after.clauses.size();
    run_both(
        clauses, [&] { left.emplace(before); }, [&] { right.emplace(after); });
    left->finish({});
    right->finish(left->vocabulary.adopt(right->vocabulary));

    TermModel model;
    model.weight = rarity(left->vocabulary, clauses);
    model.before = std::move(left->clauses);
    model.after = std::move(right->clauses);
    model.before_terms = std::move(left->terms);
    model.after_terms = std::move(right->terms);
    for (auto* side : {&model.before, &model.after}) {
        for (ClauseTerms& clause : *side) {
            clause.word_weight = total_weight(clause.words, model);
            clause.pair_weight = total_weight(clause.pairs, model);
        }
    }
    return model;
}

double total_weight(std::span<const TermId> terms, const TermModel& model) {
    WeightSum sum = 0;
    for (const TermId term : terms) sum += model.weight[term];
    return static_cast<double>(sum) / kWeightUnit;
}

}  // namespace clausediff
