#include "align/terms.hpp"

#include "align/vocabulary.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <unordered_map>

namespace clausediff {
namespace {

// Numbers, dates and session ordinals roll forward from one text to the next: a different one says little.
constexpr double kRollingShare = 0.5;
constexpr double kFunctionShare = 0.2;

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
    for (std::vector<TermId>* list : {&terms.words, &terms.pairs}) {
        std::sort(list->begin(), list->end());
        list->erase(std::unique(list->begin(), list->end()), list->end());
    }
    return terms;
}

// Much of a resolution stands word for word in the next one: what was read once is taken over.
using Known = std::unordered_map<std::string_view, const ClauseTerms*>;

std::vector<ClauseTerms> terms_of(const Resolution& resolution, Vocabulary& vocabulary, const Known& known) {
    std::vector<ClauseTerms> all;
    all.reserve(resolution.clauses.size());
    std::vector<Word> words;
    for (const Clause& clause : resolution.clauses) {
        const auto same = known.find(clause.text);
        if (same != known.end()) {
            all.push_back(*same->second);
        } else {
            words.clear();
            const std::uint64_t key = vocabulary.read(clause.text, words);
            all.push_back(terms_of(words, vocabulary));
            all.back().text_key = key;
            all.back().has_words = !words.empty();
        }
        all.back().type = clause.type;
    }
    return all;
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
    Vocabulary vocabulary(language(before.metadata.language));
    TermModel model;
    model.before = terms_of(before, vocabulary, {});
    Known known;
    known.reserve(before.clauses.size());
    for (std::size_t i = 0; i < before.clauses.size(); ++i) known.emplace(before.clauses[i].text, &model.before[i]);
    model.after = terms_of(after, vocabulary, known);
    model.weight = rarity(model, vocabulary);
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
