#include "align/vocabulary.hpp"

#include "normalise/unicode.hpp"

#include <algorithm>

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

bool is_ascii_letter(unsigned char c) {
    const unsigned lowered = c | 0x20u;
    return lowered >= 'a' && lowered <= 'z';
}

// A word of ASCII letters. Its stem is its letters themselves, which fit into 64 bits, marked off from hashes by the
// lowest bit of its eighth byte.
struct AsciiWord {
    std::uint64_t stem = 0;
    std::uint64_t whole = kSeed;
    std::size_t length = 0;
};

AsciiWord read_ascii_word(std::string_view text, std::size_t offset) {
    AsciiWord word;
    std::uint64_t packed = 0;
    for (; offset + word.length < text.size(); ++word.length) {
        const auto byte = static_cast<unsigned char>(text[offset + word.length]);
        if (!is_ascii_letter(byte)) break;
        packed = packed << 8 | (byte | 0x20u);
        if (word.length + 1 == kStemLength) word.stem = packed;
        if (word.length % 8 == 7) {
            word.whole = add(word.whole, packed);
            packed = 0;
        }
    }
    if (word.length < kStemLength) word.stem = packed;
    word.stem |= std::uint64_t{1} << 56;
    word.whole = mix(add(add(word.whole, packed), word.length));
    return word;
}

char32_t lower(char32_t c) {
    return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
}

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

}  // namespace

Vocabulary::Vocabulary(const Language& language) : slots_(1u << 15) {
    mark(language.opening_adverbs, WordKind::adverb);
    mark(language.function_words, WordKind::function);
    mark(language.months, WordKind::rolling);
    mark(language.ordinal_words, WordKind::rolling);
}

void Vocabulary::mark(std::span<const std::string_view> list, WordKind kind) {
    std::vector<Word> words;
    for (const std::string_view entry : list) {
        words.clear();
        read(entry, words);
        // An entry of several words is no class of its words.
        if (words.size() == 1 && kinds_[words[0].id] == WordKind::content) kinds_[words[0].id] = kind;
    }
}

std::uint64_t Vocabulary::read(std::string_view text, std::vector<Word>& words) {
    // Case folding of other scripts costs a call into ICU, which most clauses can do without: curly quotes and dashes
    // are not ASCII, but they are no letters either.
    if (!is_ascii(text)) {
        folded_ = unicode::fold(text);
        text = folded_;
    }
    std::uint64_t key = kSeed;
    WordHash word;
    const auto finish = [&] {
        if (word.length == 0) return;
        const TermId id = intern(mix(word.stem), word.digits ? WordKind::rolling : WordKind::content);
        words.push_back({id, kinds_[id]});
        key = add(key, mix(word.whole));
        word = {};
    };
    for (std::size_t offset = 0; offset < text.size();) {
        const auto byte = static_cast<unsigned char>(text[offset]);
        if (word.length == 0 && is_ascii_letter(byte)) {  // the short way, most of every text
            const AsciiWord ascii = read_ascii_word(text, offset);
            const auto after = offset + ascii.length < text.size()
                                   ? static_cast<unsigned char>(text[offset + ascii.length])
                                   : static_cast<unsigned char>(' ');
            if (after < 0x80 && !(after >= '0' && after <= '9')) {
                const TermId id = intern(mix(ascii.stem), WordKind::content);
                words.push_back({id, kinds_[id]});
                key = add(key, ascii.whole);
                offset += ascii.length + (offset + ascii.length < text.size() ? 1 : 0);
                continue;
            }
        }
        if (byte < 0x80) {
            ++offset;
            const char32_t c = lower(byte);
            const bool digit = c >= '0' && c <= '9';
            if (digit || (c >= 'a' && c <= 'z')) {
                word.take(c, digit);
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

TermId Vocabulary::pair(Word left, Word right) {
    const bool rolling = left.kind == WordKind::rolling || right.kind == WordKind::rolling;
    return intern(mix(add(add(kPrime, left.id), mix(right.id + 1))), rolling ? WordKind::rolling : WordKind::content);
}

TermId Vocabulary::intern(std::uint64_t hash, WordKind kind) {
    std::size_t at = hash & (slots_.size() - 1);
    while (slots_[at].id != kNone) {
        if (slots_[at].hash == hash) return slots_[at].id;
        at = (at + 1) & (slots_.size() - 1);
    }
    const auto id = static_cast<TermId>(kinds_.size());
    slots_[at] = {hash, id};
    kinds_.push_back(kind);
    if (2 * kinds_.size() > slots_.size()) grow();
    return id;
}

void Vocabulary::grow() {
    std::vector<Slot> old(2 * slots_.size());
    old.swap(slots_);
    for (const Slot& slot : old) {
        if (slot.id == kNone) continue;
        std::size_t at = slot.hash & (slots_.size() - 1);
        while (slots_[at].id != kNone) at = (at + 1) & (slots_.size() - 1);
        slots_[at] = slot;
    }
}

}  // namespace clausediff
