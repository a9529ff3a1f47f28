#include "align/vocabulary.hpp"

#include "normalise/unicode.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace clausediff {
namespace {

constexpr std::uint64_t kSeed = 0xcbf29ce484222325u;  // of FNV-1a, 64 bits
constexpr std::uint64_t kPrime = 0x100000001b3u;

// Inflected forms share a stem cut at a fixed length, which serves European languages about as well as their own
// stemmers do (McNamee and Mayfield, "Character n-gram tokenization for European language text retrieval", 2004).
constexpr std::size_t kStemLength = 6;

// The finaliser of MurmurHash3: spreads FNV's weak low bits.
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

constexpr std::array<bool, 256> kSmallLetter = [] {
    std::array<bool, 256> table{};
    for (std::size_t c = 'a'; c <= 'z'; ++c) table[c] = true;
    return table;
}();

bool is_small_letter(char c) {
    return kSmallLetter[static_cast<unsigned char>(c)];
}

// The first `count` bytes at `from`, at most eight, as one number. REQUIRES: eight bytes that may be read.
std::uint64_t load(const char* from, std::size_t count) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, from, sizeof bytes);
    const auto beyond = static_cast<unsigned>(8 * (sizeof bytes - std::min(count, sizeof bytes)));
    return std::endian::native == std::endian::little ? bytes << beyond : bytes >> beyond;
}

// A word of small ASCII letters. Its stem is its letters themselves, which fit into 64 bits.
struct AsciiWord {
    std::uint64_t stem = 0;
    std::uint64_t whole = kSeed;
    std::size_t length = 0;
};

// REQUIRES: a byte that is no letter behind the word, and eight bytes more that may be read.
AsciiWord read_ascii_word(const char* text) {
    AsciiWord word;
    while (is_small_letter(text[word.length])) ++word.length;
    word.stem = load(text, std::min(word.length, kStemLength));
    for (std::size_t i = 0; i < word.length; i += 8) word.whole = add(word.whole, load(text + i, word.length - i));
    word.whole = mix(add(word.whole, word.length));
    return word;
}

}  // namespace

Vocabulary::Vocabulary(const Language& language, std::size_t bytes) {
    // Of a long text about every twentieth byte begins a new word or pair, of a short one more of them.
    constexpr std::size_t kBytesPerTerm = 16;
    constexpr std::size_t kFewest = 1024;
    const std::size_t terms = kFewest + bytes / kBytesPerTerm;
    terms_.reserve(terms);
    fill_slots(std::bit_ceil(2 * terms));
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
        // An entry of several words is no class of its words.
        if (words.size() == 1 && terms_[words[0].id].kind == WordKind::content) terms_[words[0].id].kind = kind;
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
        if (word.length == 0 && is_small_letter(text[offset])) {  // the short way, most of every text
            const AsciiWord ascii = read_ascii_word(text.data() + offset);
            const auto next = static_cast<unsigned char>(text[offset + ascii.length]);
            if (next < 0x80 && !(next >= '0' && next <= '9')) {
                words.push_back(this->word(mix(ascii.stem), WordKind::content));
                key = add(key, ascii.whole);
                offset += ascii.length + 1;
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
    const bool rolling = left.kind == WordKind::rolling || right.kind == WordKind::rolling;
    return intern(mix(add(add(kPrime, left.hash), mix(right.hash + 1))),
                  rolling ? WordKind::rolling : WordKind::content);
}

std::vector<TermId> Vocabulary::adopt(const Vocabulary& other) {
    std::vector<TermId> here;
    here.reserve(other.size());
    for (const Term& term : other.terms_) {
        here.push_back(intern(term.hash, term.kind));
        terms_[here.back()].clauses += term.clauses;
    }
    return here;
}

// The kind is of the first to come: one that mark() gave stays.
Word Vocabulary::word(std::uint64_t stem, WordKind kind) {
    const TermId id = intern(stem, kind);
    return {stem, id, terms_[id].kind};
}

TermId Vocabulary::intern(std::uint64_t hash, WordKind kind) {
    std::size_t at = hash & (slots_.size() - 1);
    while (slots_[at] != kNone) {
        if (terms_[slots_[at]].hash == hash) return slots_[at];
        at = (at + 1) & (slots_.size() - 1);
    }
    const auto id = static_cast<TermId>(terms_.size());
    slots_[at] = id;
    terms_.push_back({hash, 0, kNone, kind});
    if (2 * terms_.size() > slots_.size()) fill_slots(2 * slots_.size());
    return id;
}

void Vocabulary::fill_slots(std::size_t count) {
    slots_.assign(count, kNone);
    for (TermId id = 0; id < terms_.size(); ++id) {
        std::size_t at = terms_[id].hash & (slots_.size() - 1);
        while (slots_[at] != kNone) at = (at + 1) & (slots_.size() - 1);
        slots_[at] = id;
    }
}

}  // namespace clausediff
