#include "align/vocabulary.hpp"

#include "base/unicode.hpp"

#include <algorithm>

namespace clausediff::detail {
namespace {

// Inflected forms share a stem cut at a fixed length, which serves European languages about as well as their own
// stemmers do (McNamee and Mayfield, "Character n-gram tokenization for European language text retrieval", 2004).
constexpr std::size_t kStemLength = 6;  // code points

// Numbers are never cut: 2011 and 2012 are no forms of one word.
bool has_digit(std::string_view part) {
    for (std::size_t at = 0; at < part.size();) {
        if (unicode::is_digit(unicode::next(part, at))) return true;
    }
    return false;
}

bool is_capital(std::string_view token, std::string_view folded) {
    std::size_t in_token = 0;
    std::size_t in_folded = 0;
    return !token.empty() && !folded.empty() && unicode::next(token, in_token) != unicode::next(folded, in_folded);
}

std::string_view stem_of(std::string_view part) {
    std::size_t end = 0;
    for (std::size_t length = 0; length < kStemLength && end < part.size(); ++length) unicode::next(part, end);
    return part.substr(0, end);
}

}  // namespace

Vocabulary::Vocabulary(const Language& language, std::size_t bytes) {
    // Counted in resolutions of 50 to 400 KB. Tables that are much too large cost more than those that grow once.
    constexpr std::size_t kBytesPerPair = 32;
    constexpr std::size_t kBytesPerWord = 128;
    word_numbers_.reserve(bytes / kBytesPerWord);
    words_.reserve(bytes / kBytesPerWord);
    parts_of_token_.reserve(bytes / kBytesPerWord);
    parts_.reserve(bytes / kBytesPerWord);
    pair_numbers_.reserve(bytes / kBytesPerPair);
    pairs_.reserve(bytes / kBytesPerPair);
    mark(language.openings.opening_adverbs, WordKind::adverb, language);
    mark(language.writing.function_words, WordKind::function, language);
    mark(language.dates.months, WordKind::rolling, language);
    mark(language.heads.ordinal_words, WordKind::rolling, language);
}

void Vocabulary::mark(const WordList& list, WordKind kind, const Language& language) {
    std::vector<Word> words;
    for (const std::string_view entry : list) {
        words.clear();
        read(TokenizedText(entry, language).list(), words);
        if (words.size() != 1) continue;  // an entry of several words is no class of its words
        WordKind& known = words_[words.front().id].kind;
        if (known == WordKind::content) known = kind;
    }
}

TextId Vocabulary::read(const TokenList& text, std::vector<Word>& words) {
    whole_.clear();
    for (std::size_t i = 0; i < text.size(); ++i) {
        const TokenKind kind = text.tokens[i].kind;
        if (kind == TokenKind::punctuation || kind == TokenKind::blank) continue;
        const Parts parts = parts_of(text.word(i));
        for (std::size_t k = parts.first; k < parts.first + parts.count; ++k) {
            words.push_back({parts_[k].stem, word_kind(parts_[k].stem), parts_[k].capital});
            whole_ += parts_[k].whole;
        }
    }
    return texts_.try_emplace(whole_, static_cast<TextId>(texts_.size())).first->second;
}

Vocabulary::Parts Vocabulary::parts_of(std::string_view token) {
    const auto known = parts_of_token_.find(token);
    if (known != parts_of_token_.end()) return known->second;
    const Parts parts = split(token);
    parts_of_token_.emplace(token, parts);
    return parts;
}

Vocabulary::Parts Vocabulary::split(std::string_view token) {
    const std::size_t first = parts_.size();
    const std::string folded = unicode::fold(token);
    const bool capital = is_capital(token, folded);
    std::size_t at = 0;
    for (std::string_view part = next_part(folded, at); !part.empty(); part = next_part(folded, at)) {
        const bool number = has_digit(part);
        const std::string_view stem = number ? part : stem_of(part);
        const TermId id = word(stem, number ? WordKind::rolling : WordKind::content);
        parts_.push_back({id, stem.size() == part.size() ? id : number_of_whole(part), capital});
    }
    return {first, parts_.size() - first};
}

// Beyond those of stems, which are the numbers of short parts.
char32_t Vocabulary::number_of_whole(std::string_view part) {
    const auto known = whole_numbers_.find(part);
    if (known != whole_numbers_.end()) return known->second;
    const auto number = static_cast<TermId>(whole_numbers_.size()) | TermId{1} << 31;
    whole_numbers_.emplace(std::string(part), number);
    return number;
}

TermId Vocabulary::pair(Word left, Word right) {
    const auto [place, is_new] =
        pair_numbers_.try_emplace(std::uint64_t{left.id} << 32 | right.id, static_cast<TermId>(pairs_.size()));
    const auto capitals = static_cast<std::uint8_t>(left.capital + right.capital);
    if (is_new) {
        const bool rolling = word_kind(left.id) == WordKind::rolling || word_kind(right.id) == WordKind::rolling;
        pairs_.push_back({rolling ? WordKind::rolling : WordKind::content, capitals, {}});
    }
    Use& use = pairs_[place->second];
    use.capitals = std::min(use.capitals, capitals);
    return place->second;
}

// The kind is of the first to come: one that mark() gave stays.
TermId Vocabulary::word(std::string_view stem, WordKind kind) {
    const auto known = word_numbers_.find(stem);
    if (known != word_numbers_.end()) return known->second;
    const auto id = static_cast<TermId>(words_.size());
    word_numbers_.emplace(std::string(stem), id);
    words_.push_back({kind, 0, {}});
    return id;
}

}  // namespace clausediff::detail
