#include "align/terms.hpp"

#include "align/vocabulary.hpp"

#include <tsl/robin_map.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <utility>

namespace clausediff::detail {
namespace {

// Numbers, dates and session ordinals roll forward from one text to the next: a different one says little.
constexpr double kRollingShare = 0.5;
constexpr double kFunctionShare = 0.2;

// What a clause is made of: so many words, then so many pairs, from a place in the list of its side's terms on.
struct Extent {
    std::size_t words = 0;
    std::size_t pairs = 0;
};

// A text that was read.
struct KnownText {
    ClauseTerms terms;  // without their lists
    Extent extent;
    const std::vector<TermId>* list = nullptr;  // that the terms stand in,
    std::size_t start = 0;                      // from here on
};

// Reads the clauses of both texts, one after the other, into one vocabulary.
class ClauseReader {
public:
    explicit ClauseReader(Vocabulary& vocabulary) : vocabulary_(vocabulary) {}

    // Appends the terms of a clause: its words, then its pairs. What its terms weigh is not known yet. Of a text that
    // was read before they are known, and half of the clauses of two resolutions have one. REQUIRES: the clauses and
    // the lists of terms outlive this object.
    Extent read(const Clause& clause, ClauseTerms& out, std::vector<TermId>& terms) {
        const auto [known, is_new] = known_.try_emplace(clause.text, static_cast<Index>(texts_.size()));
        if (is_new) texts_.emplace_back();
        KnownText& text = texts_[known->second];
        if (is_new) {
            text.list = &terms;
            text.start = terms.size();
            text.extent = read_words(tokens_of(clause), text.terms, terms);
        } else {
            repeat(text, terms);
        }
        out = text.terms;
        out.type = clause.type;
        ++clause_;
        return text.extent;
    }

private:
    Extent read_words(const TokenList& text, ClauseTerms& out, std::vector<TermId>& terms) {
        words_.clear();
        out.text = vocabulary_.read(text, words_);
        out.has_words = !words_.empty();
        const std::span<const Word> body = after_opening(out.opening);
        const std::size_t start = terms.size();
        for (const Word& word : body) {
            if (vocabulary_.note_word(word.id, clause_)) terms.push_back(word.id);
        }
        const std::size_t end_of_words = terms.size();
        add_pairs(body, terms);
        return {end_of_words - start, terms.size() - end_of_words};
    }

    void repeat(const KnownText& text, std::vector<TermId>& terms) {
        const std::size_t words_end = text.start + text.extent.words;
        for (std::size_t i = text.start; i < words_end + text.extent.pairs; ++i) {
            const TermId term = (*text.list)[i];
            if (i < words_end) {
                vocabulary_.note_word(term, clause_);
            } else {
                vocabulary_.note_pair(term, clause_);
            }
            terms.push_back(term);
        }
    }

    void add_pairs(std::span<const Word> body, std::vector<TermId>& terms) {
        const Word* previous = nullptr;
        for (const Word& word : body) {
            if (word.kind == WordKind::function || word.kind == WordKind::adverb) continue;
            if (previous != nullptr) {
                const TermId pair = vocabulary_.pair(*previous, word);
                if (vocabulary_.note_pair(pair, clause_)) terms.push_back(pair);
            }
            previous = &word;
        }
    }

    // The words after the opening verb and its adverbs.
    std::span<const Word> after_opening(TermId& opening) const {
        const std::span<const Word> words = words_;
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

    Vocabulary& vocabulary_;
    tsl::robin_map<std::string_view, Index> known_;  // indices into texts_, by what is printed
    std::vector<KnownText> texts_;
    Index clause_ = 0;         // over both texts
    std::vector<Word> words_;  // of the clause being read
};

// The clauses of one text while their terms have no weights yet.
struct ReadSide {
    std::vector<ClauseTerms> clauses;
    std::vector<Extent> extents;  // of each clause
    std::vector<TermId> terms;    // of each clause its words, then its pairs

    ReadSide(const Resolution& resolution, ClauseReader& reader) {
        clauses.resize(resolution.clauses.size());
        extents.reserve(clauses.size());
        for (std::size_t i = 0; i < clauses.size(); ++i) {
            extents.push_back(reader.read(resolution.clauses[i], clauses[i], terms));
        }
    }

    // Gives each clause its lists and what they weigh. Pairs are numbered from `first_pair` on.
    void weigh(TermId first_pair, const std::vector<Weight>& weight) {
        TermId* next = terms.data();
        for (std::size_t i = 0; i < clauses.size(); ++i) {
            const std::span<TermId> words(next, extents[i].words);
            const std::span<TermId> pairs(next + extents[i].words, extents[i].pairs);
            for (TermId& pair : pairs) pair += first_pair;
            clauses[i].words = words;
            clauses[i].pairs = pairs;
            clauses[i].word_weight = total_weight(words, weight);
            clauses[i].pair_weight = total_weight(pairs, weight);
            next += words.size() + pairs.size();
        }
    }
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

// In how many clauses each pair stands of those read so far.
std::vector<std::uint32_t> uses_of_pairs(const Vocabulary& vocabulary) {
    std::vector<std::uint32_t> uses;
    uses.reserve(vocabulary.pairs());
    for (TermId pair = 0; pair < vocabulary.pairs(); ++pair) uses.push_back(vocabulary.clauses_of_pair(pair));
    return uses;
}

// `weight` is that of all terms, `before_uses` those of the pairs of the before text.
std::vector<Weight> telling_of(const Vocabulary& vocabulary, const std::vector<Weight>& weight,
                               const std::vector<std::uint32_t>& before_uses) {
    constexpr std::uint32_t kFew = 2;                          // clauses a side
    constexpr std::array<Weight, 3> kNameDivisor = {1, 2, 4};  // by capitals: names stand in clauses of any content
    std::vector<Weight> telling(weight.size(), 0);
    for (TermId pair = 0; pair < before_uses.size(); ++pair) {
        const std::uint32_t after_uses = vocabulary.clauses_of_pair(pair) - before_uses[pair];
        if (before_uses[pair] > kFew || after_uses == 0 || after_uses > kFew) continue;
        const std::size_t term = vocabulary.words() + pair;
        telling[term] = weight[term] / kNameDivisor.at(vocabulary.capitals_of_pair(pair));
    }
    return telling;
}

std::size_t bytes_of(const Resolution& resolution) {
    std::size_t bytes = 0;
    for (const Clause& clause : resolution.clauses) bytes += clause.text.size();
    return bytes;
}

}  // namespace

TermModel build_terms(const Resolution& before, const Resolution& after) {
    Vocabulary vocabulary(language(after.metadata.language), bytes_of(before) + bytes_of(after));
    ClauseReader reader(vocabulary);
    ReadSide before_side(before, reader);
    const std::vector<std::uint32_t> before_uses = uses_of_pairs(vocabulary);
    ReadSide after_side(after, reader);

    TermModel model;
    model.weight = weights(vocabulary, before.clauses.size() + after.clauses.size());
    model.telling = telling_of(vocabulary, model.weight, before_uses);
    const auto first_pair = static_cast<TermId>(vocabulary.words());
    before_side.weigh(first_pair, model.weight);
    after_side.weigh(first_pair, model.weight);
    model.before = std::move(before_side.clauses);
    model.after = std::move(after_side.clauses);
    model.before_terms = std::move(before_side.terms);
    model.after_terms = std::move(after_side.terms);
    return model;
}

double total_weight(std::span<const TermId> terms, std::span<const Weight> weight) {
    WeightSum sum = 0;
    for (const TermId term : terms) sum += weight[term];
    return static_cast<double>(sum) / kWeightUnit;
}

}  // namespace clausediff::detail
