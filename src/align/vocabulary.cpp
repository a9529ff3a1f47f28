#include "align/vocabulary.hpp"

#include "base/bytes.hpp"
#include "base/unicode.hpp"

#include <algorithm>
#include <utility>

namespace clausediff {
namespace {

constexpr std::uint64_t kSeed = 0xcbf29ce484222325u;  // of FNV-1a, 64 bits
constexpr std::uint64_t kPrime = 0x100000001b3u;

// Inflected forms share a stem cut at a fixed length, which serves European languages about as well as their own
// stemmers do (McNamee and Mayfield, "Character n-gram tokenization for European language text retrieval", 2004).
constexpr std::size_t kStemLength = 6;

// Half of the finaliser of MurmurHash3: spreads FNV's weak low bits.
std::uint64_t mix(std::uint64_t hash) {
    hash ^= hash >> 33;
    hash *= 0xff51afd7ed558ccdu;
    hash ^= hash >> 33;
    return hash;
}

std::uint64_t add(std::uint64_t hash, std::uint64_t value) {
    return (hash ^ value) * kPrime;
}

// One word, character by character: the hash of its stem and of all of it.
struct WordHash {
    std::uint64_t stem = kSeed;
    std::uint64_t whole = kSeed;
    std::size_t length = 0;
    bool digits = false;

    void take(char32_t c, bool digit) {
        whole = add(whole, c);
        digits = digits || digit;
        // Numbers are never cut: 2011 and 2012 are no forms of one word.
        if (length < kStemLength || digits) stem = add(stem, c);
        ++length;
    }
};

// The first `count` bytes of eight. They stay lowest: a product spreads what is low over all bits.
std::uint64_t first_bytes(std::uint64_t bytes, std::size_t count) {
    const std::size_t others = 64 - 8 * count;
    return count == 0 ? 0 : bytes << others >> others;
}

// A word of small ASCII letters. Its stem is its letters themselves, which fit into 64 bits.
struct AsciiWord {
    std::uint64_t stem = 0;
    std::size_t length = 0;
};

// Adds the whole word to `key`. REQUIRES: eight bytes more than the word that may be read.
AsciiWord read_ascii_word(const char* text, std::uint64_t& key) {
    std::uint64_t bytes = load_bytes(text);
    std::size_t letters = leading_small_letters(bytes);
    AsciiWord word{first_bytes(bytes, std::min(letters, kStemLength)), letters};
    std::uint64_t whole = add(key, first_bytes(bytes, letters));
    while (letters == 8) {
        bytes = load_bytes(text + word.length);
        letters = leading_small_letters(bytes);
        whole = add(whole ^ whole >> 32, first_bytes(bytes, letters));
        word.length += letters;
    }
    key = whole ^ whole >> 32;
    return word;
}

// Does a word of letters end at byte `at`, at which other bytes or none follow?
bool ends_word(std::string_view text, std::size_t at) {
    if (at == text.size()) return true;
    if (static_cast<unsigned char>(text[at]) < 0x80) return !unicode::is_digit(static_cast<unsigned char>(text[at]));
    const char32_t c = unicode::next(text, at);
    return !unicode::is_word(c) || unicode::is_ideograph(c);
}

std::uint64_t pair_key(TermId left, TermId right) {
    return std::uint64_t{left} << 32 | right;
}

std::pair<TermId, TermId> words_of_pair(std::uint64_t key) {
    return {static_cast<TermId>(key >> 32), static_cast<TermId>(key)};
}

}  // namespace

// Of a long text about every hundredth byte begins a new word and every twentieth a new pair, of a short one more.
Vocabulary::Vocabulary(const Language& language, std::size_t bytes) : words_(512 + bytes / 64), pairs_(bytes / 20) {
    mark(language.opening_adverbs, WordKind::adverb);
    mark(language.function_words, WordKind::function);
    mark(language.months, WordKind::rolling);
    mark(language.ordinal_words, WordKind::rolling);
}

void Vocabulary::mark(const WordList& list, WordKind kind) {
    std::vector<Word> words;
    for (const std::string_view entry : list) {
        words.clear();
        read(entry, words);
        if (words.size() != 1) continue;  // an entry of several words is no class of its words
        WordKind& known = words_[words.front().id].value.kind;
        if (known == WordKind::content) known = kind;
    }
}

std::uint64_t Vocabulary::read(std::string_view clause, std::vector<Word>& words) {
    const std::string_view text = fold(clause);
    std::uint64_t key = kSeed;
    WordHash word;
    const auto finish = [&] {
        if (word.length == 0) return;
        words.push_back(this->word(mix(word.stem), word.digits ? WordKind::rolling : WordKind::content));
        key = add(key, mix(word.whole));
        word = {};
    };
    for (std::size_t offset = 0; offset < text.size();) {
        if (word.length == 0) {  // the short way, most of every text
            std::uint64_t with_word = key;
            const AsciiWord ascii = read_ascii_word(text.data() + offset, with_word);
            if (ascii.length > 0 && ends_word(text, offset + ascii.length)) {
                words.push_back(this->word(ascii.stem, WordKind::content));
                key = with_word;
                offset += ascii.length;
                if (offset < text.size() && static_cast<unsigned char>(text[offset]) < 0x80) ++offset;  // parts words
                continue;
            }
        }
        const auto byte = static_cast<unsigned char>(text[offset]);
        if (byte < 0x80) {
            ++offset;
            const bool digit = byte >= '0' && byte <= '9';
            if (digit || (byte >= 'a' && byte <= 'z')) {
                word.take(byte, digit);
            } else {
                finish();
            }
            continue;
        }
        const char32_t c = unicode::next(text, offset);
        if (!unicode::is_word(c)) {
            finish();
            continue;
        }
        const bool alone = unicode::is_ideograph(c);
        if (alone) finish();
        word.take(c, unicode::is_digit(c));
        if (alone) finish();
    }
    finish();
    return mix(key);
}

// In lower case, with room behind it for the reading of whole machine words.
std::string_view Vocabulary::fold(std::string_view text) {
    // Case folding of other scripts costs a call into ICU, which most clauses can do without.
    if (unicode::is_ascii(text)) {
        folded_.assign(text);
        for (char& c : folded_) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
    } else {
        folded_ = unicode::fold(text);
    }
    const std::size_t size = folded_.size();
    folded_.append(sizeof(std::uint64_t) + 1, ' ');
    return std::string_view(folded_).substr(0, size);
}

TermId Vocabulary::pair(Word left, Word right) {
    return pairs_.of(pair_key(left.id, right.id));
}

const Vocabulary::Pair& Vocabulary::pair(TermId number) const {
    return number < pairs_.size() ? pairs_[number] : adopted_pairs_[number - pairs_.size()];
}

WordKind Vocabulary::pair_kind(TermId number) const {
    const auto [left, right] = words_of_pair(pair(number).key);
    const bool rolling = word_kind(left) == WordKind::rolling || word_kind(right) == WordKind::rolling;
    return rolling ? WordKind::rolling : WordKind::content;
}

Vocabulary::Renaming Vocabulary::adopt(const Vocabulary& other) {
    Renaming here;
    here.words.reserve(other.words());
    for (TermId there = 0; there < other.words(); ++there) {
        const auto& [stem, use] = other.words_[there];
        here.words.push_back(word(stem, use.kind).id);
        words_[here.words.back()].value.clauses.add(use.clauses);
    }
    const auto all = static_cast<TermId>(other.pairs());
    here.pairs.resize(all);
    const auto key = [&](TermId there) {
        const auto [left, right] = words_of_pair(other.pairs_[there].key);
        return pair_key(here.words[left], here.words[right]);
    };
    for (TermId there = 0; there < all; ++there) here.pairs[there] = pairs_.find(key(there));
    for (TermId there = 0; there < all; ++there) {
        TermId& pair = here.pairs[there];
        if (pair == kNone) {  // of which there is no other there either
            pair = static_cast<TermId>(pairs());
            adopted_pairs_.push_back({key(there), other.pairs_[there].value});
        } else {
            pairs_[pair].value.add(other.pairs_[there].value);
        }
    }
    return here;
}

// The kind is of the first to come: one that mark() gave stays.
Word Vocabulary::word(std::uint64_t stem, WordKind kind) {
    const TermId id = words_.of(stem, {kind, {}});
    return {id, words_[id].value.kind};
}

}  // namespace clausediff
