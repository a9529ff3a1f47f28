#include "align/terms.hpp"

#include "align/two_threads.hpp"
#include "align/vocabulary.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <utility>

namespace clausediff {
namespace {

// Numbers, dates and session ordinals roll forward from one text to the next: a different one says little.
constexpr double kRollingShare = 0.5;
constexpr double kFunctionShare = 0.2;

// In the order of the text, as often as they stand there.
ClauseTerms terms_of(const std::vector<Word>& words, Vocabulary& vocabulary) {
    ClauseTerms terms;
    std::size_t first = 0;
    while (first < words.size() && words[first].kind == WordKind::adverb) ++first;
    // A clause that is all opening ("Also decides:") keeps its words, it has no others.
    constexpr std::size_t kFewestWords = 4;
    std::size_t body = 0;
    if (words.size() >= kFewestWords) {
        terms.opening = words[std::min(first, words.size() - 1)].id;
        body = std::min(first + 1, words.size() - 1);
        while (body + 1 < words.size() && words[body].kind == WordKind::adverb) ++body;
    }
    const Word* previous = nullptr;
    for (std::size_t i = body; i < words.size(); ++i) {
        terms.words.push_back(words[i].id);
        if (words[i].kind == WordKind::function || words[i].kind == WordKind::adverb) continue;
        if (previous != nullptr) terms.pairs.push_back(vocabulary.pair(*previous, words[i]));
        previous = &words[i];
    }
    return terms;
}

// The clauses of one text, each read by itself.
struct Side {
    explicit Side(const Resolution& from) : resolution(from), vocabulary(language(from.metadata.language)) {}

    void read() {
        clauses.reserve(resolution.clauses.size());
        std::vector<Word> words;
        for (const Clause& clause : resolution.clauses) {
            words.clear();
            const std::uint64_t key = vocabulary.read(clause.text, words);
            clauses.push_back(terms_of(words, vocabulary));
            clauses.back().text_key = key;
            clauses.back().has_words = !words.empty();
            clauses.back().type = clause.type;
        }
    }

    const Resolution& resolution;
    Vocabulary vocabulary;
    std::vector<ClauseTerms> clauses;
};

void renumber(std::vector<ClauseTerms>& side, const std::vector<TermId>& number) {
    for (ClauseTerms& clause : side) {
        clause.opening = number[clause.opening];
        for (std::vector<TermId>* list : {&clause.words, &clause.pairs}) {
            for (TermId& term : *list) term = number[term];
        }
    }
}

void sort_terms(std::vector<ClauseTerms>& side) {
    for (ClauseTerms& clause : side) {
        for (std::vector<TermId>* list : {&clause.words, &clause.pairs}) {
            std::sort(list->begin(), list->end());
            list->erase(std::unique(list->begin(), list->end()), list->end());
        }
    }
}

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
std::vector<float> rarity(const TermModel& model, const Vocabulary& vocabulary) {
    std::vector<std::uint32_t> uses(vocabulary.size(), 0);
    for (const auto* side : {&model.before, &model.after}) {
        for (const ClauseTerms& clause : *side) {
            for (const TermId term : clause.words) ++uses[term];
            for (const TermId term : clause.pairs) ++uses[term];
        }
    }
    constexpr double kLeast = 0.05;  // so that no clause weighs nothing
    const double clauses = static_cast<double>(model.before.size() + model.after.size());
    // Few different numbers of uses occur, so few logarithms are taken.
    std::vector<double> rare(static_cast<std::size_t>(clauses) + 1, 0);
    for (std::size_t n = 0; n < rare.size(); ++n) {
        rare[n] = std::max(kLeast, std::log((clauses + 1) / std::max(2.0, static_cast<double>(n))));
    }
    std::vector<float> weight(uses.size(), 0);
    for (TermId term = 0; term < weight.size(); ++term) {
        weight[term] = static_cast<float>(rare[uses[term]] * share_of(vocabulary.kind(term)));
    }
    return weight;
}

double total(std::span<const TermId> terms, std::span<const float> weight) {
    double sum = 0;
    for (const TermId term : terms) sum += static_cast<double>(weight[term]);
    return sum;
}

}  // namespace

TermModel build_terms(const Resolution& before, const Resolution& after) {
    const std::size_t clauses = before.clauses.size() + after.clauses.size();
    Side left(before);
    Side right(after);
    run_both(
        clauses, [&] { left.read(); }, [&] { right.read(); });

    const std::vector<TermId> number = left.vocabulary.adopt(right.vocabulary);
    run_both(
        clauses, [&] { sort_terms(left.clauses); },
        [&] {
            renumber(right.clauses, number);
            sort_terms(right.clauses);
        });
    TermModel model;
    model.before = std::move(left.clauses);
    model.after = std::move(right.clauses);
    model.weight = rarity(model, left.vocabulary);
    for (auto* side : {&model.before, &model.after}) {
        for (ClauseTerms& clause : *side) {
            clause.word_weight = total(clause.words, model.weight);
            clause.pair_weight = total(clause.pairs, model.weight);
        }
    }
    return model;
}

double common_weight(std::span<const TermId> left, std::span<const TermId> right, std::span<const float> weight) {
    double sum = 0;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < left.size() && j < right.size()) {
        const TermId a = left[i];
        const TermId b = right[j];
        if (a == b) sum += static_cast<double>(weight[a]);
        i += a <= b ? 1u : 0u;
        j += b <= a ? 1u : 0u;
    }
    return sum;
}

}  // namespace clausediff
