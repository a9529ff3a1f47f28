#include "diff/phrase_rarity.hpp"

#include "base/unicode.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>

namespace clausediff::detail {
namespace {

constexpr std::size_t kFew = 2;  // clauses of a side: what stands in more is standard language

// What the rarity of a word counts of it.
constexpr double kNumberShare = 0.5;
constexpr double kNameShare = 0.25;
constexpr double kFunctionShare = 0.1;

}  // namespace

void PhraseRarity::Use::count(std::size_t side, std::size_t clause) {
    if (last_clause[side] == clause + 1) return;
    last_clause[side] = clause + 1;
    ++clauses[side];
}

PhraseRarity::PhraseRarity(const LeftOver& words, const std::vector<Match>& matches, const Language& language)
    : words_(words), language_(language), words_used_(words.keys().size()) {
    for (const Match& match : matches) {
        for (std::size_t i = 0; i + kSeed <= match.length; ++i) {
            seeds_used_[LeftOver::seed_at(words.before(), match.before + i)] = {};
        }
        note_words(words.before(), match.before_clause, match.before, match.length);
        note_words(words.after(), match.after_clause, match.after, match.length);
    }
    count(0, *words.before().clauses);
    count(1, *words.after().clauses);
}

void PhraseRarity::note_words(const LeftOver::Side& side, std::size_t clause, std::size_t begin, std::size_t count) {
    const TokenList& list = (*side.clauses)[clause].list;
    for (std::size_t i = begin; i < begin + count; ++i) keys_.try_emplace(list.word(side.tokens[i]), side.keys[i]);
}

void PhraseRarity::count(std::size_t side, const std::vector<ClauseWords>& clauses) {
    for (std::size_t k = 0; k < clauses.size(); ++k) {
        SeedKeys seed{};
        std::size_t known = 0;  // words before this one that are of interest
        const TokenList& list = clauses[k].list;
        for (std::size_t i = 0; i < list.size(); ++i) {
            const TokenKind kind = list.tokens[i].kind;
            if (kind == TokenKind::punctuation || kind == TokenKind::blank) continue;
            const auto key = keys_.find(list.word(i));
            if (key == keys_.end()) {
                known = 0;
                continue;
            }
            words_used_[key->second].count(side, k);
            for (std::size_t n = 1; n < kSeed; ++n) seed[n - 1] = seed[n];
            seed.back() = key->second;
            if (++known < kSeed) continue;
            const auto use = seeds_used_.find(seed);
            if (use != seeds_used_.end()) use.value().count(side, k);
        }
    }
}

PhraseRarity::Content PhraseRarity::content(const Match& match) const {
    if (!match.alone && !is_unique(match)) return {};
    Content content;
    std::size_t rare_until = 0;  // words before this one are in a seed that is rare
    for (std::size_t i = 0; i < match.length; ++i) {
        if (i + kSeed <= match.length && !is_standard(match.before + i)) rare_until = i + kSeed;
        if (i < rare_until) content += content_of(match, match.before + i);
    }
    return content;
}

// Does at least a part of it stand in one clause of each side alone? What stands in several has not left one for
// another.
bool PhraseRarity::is_unique(const Match& match) const {
    for (std::size_t i = 0; i + kSeed <= match.length; ++i) {
        const Use& use = seeds_used_.at(LeftOver::seed_at(words_.before(), match.before + i));
        if (use.clauses[0] == 1 && use.clauses[1] == 1) return true;
    }
    return false;
}

bool PhraseRarity::is_standard(std::size_t seed) const {
    const Use& use = seeds_used_.at(LeftOver::seed_at(words_.before(), seed));
    return use.clauses[0] > kFew || use.clauses[1] > kFew;
}

double PhraseRarity::rarity_of(std::uint32_t uses) const {
    const auto clauses = static_cast<double>(words_.before().clauses->size() + words_.after().clauses->size());
    const double of_the_rarest = std::log(clauses / 2);
    return of_the_rarest <= 0 ? 1 : std::log(clauses / std::max(2U, uses)) / of_the_rarest;
}

PhraseRarity::Content PhraseRarity::content_of(const Match& match, std::size_t word) const {
    const LeftOver::Side& side = words_.before();
    const TokenList& list = (*side.clauses)[match.before_clause].list;
    const std::size_t token = side.tokens[word];
    const std::string_view text = list.word(token);
    const Use& use = words_used_[side.keys[word]];
    const double rarity = rarity_of(use.clauses[0] + use.clauses[1]);
    if (list.tokens[token].kind == TokenKind::number) return {rarity * kNumberShare, 0};
    std::size_t at = 0;
    if (word > side.begin[match.before_clause] && unicode::is_upper(unicode::next(text, at)))
        return {rarity * kNameShare, 0};
    const std::string folded = unicode::fold(text);
    if (contains(language_.writing.function_words, folded)) return {rarity * kFunctionShare, 0};
    return cites(folded) ? Content{rarity * kNameShare, 0} : Content{rarity, 1};
}

// "adopted ... at its sixtieth session", "in paragraph 3 of resolution 67/264": a reference is a name.
bool PhraseRarity::cites(std::string_view folded) const {
    const Citations& citations = language_.citations;
    return contains(citations.cited_words, folded) || contains(citations.paragraph_words, folded) ||
           contains(language_.heads.session_words, folded) || contains(language_.heads.ordinal_words, folded) ||
           folded == language_.heads.adopted_word;
}

}  // namespace clausediff::detail
