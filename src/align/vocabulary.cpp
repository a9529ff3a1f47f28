#include "align/vocabulary.hpp"

#include "base/ascii.hpp"
#include "base/unicode.hpp"

#include <algorithm>

namespace clausediff {
namespace {

// Inflected forms share a stem cut at a fixed length, which serves European languages about as well as their own
// stemmers do (McNamee and Mayfield, "Character n-gram tokenization for European language text retrieval", 2004).
constexpr std::size_t kStemLength = 6;  // code points

// Goes through a folded text word by word: runs of letters and digits, ideographs one by one.
class WordScanner {
public:
    explicit WordScanner(std::string_view text) : text_(text) {}

    // Moves on to the next word. False if there is none.
    bool next() {
        while (at_ < text_.size() && is_ascii_sign(text_[at_])) ++at_;
        if (take_letters()) return true;
        begin_ = end_ = stem_end_ = at_;
        length_ = 0;
        digits_ = false;
        while (at_ < text_.size()) {
            const std::size_t start = at_;
            const char32_t c = unicode::next(text_, at_);
            if (!unicode::is_word(c)) {
                if (length_ > 0) return true;
                continue;
            }
            const bool alone = c >= 0x80 && unicode::is_ideograph(c);
            if (alone && length_ > 0) {
                at_ = start;
                return true;
            }
            take(start, c);
            if (alone) return true;
        }
        return length_ > 0;
    }

    [[nodiscard]] std::string_view whole() const { return text_.substr(begin_, end_ - begin_); }
    [[nodiscard]] std::string_view stem() const { return text_.substr(begin_, stem_end_ - begin_); }
    [[nodiscard]] bool has_digits() const { return digits_; }

private:
    static bool is_ascii_sign(char c) { return static_cast<unsigned char>(c) < 0x80 && !is_lower(c) && !is_digit(c); }

    // A word of small ASCII letters alone, as most are. False if the next word is another one.
    bool take_letters() {
        std::size_t end = at_;
        while (end < text_.size() && is_lower(text_[end])) ++end;
        if (end == at_ || (end < text_.size() && !is_ascii_sign(text_[end]))) return false;
        begin_ = at_;
        end_ = at_ = end;
        stem_end_ = std::min(begin_ + kStemLength, end_);
        digits_ = false;
        return true;
    }

    void take(std::size_t start, char32_t c) {
        if (length_ == 0) begin_ = start;
        end_ = at_;
        digits_ = digits_ || unicode::is_digit(c);
        // Numbers are never cut: 2011 and 2012 are no forms of one word.
        if (length_ < kStemLength || digits_) stem_end_ = at_;
        ++length_;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::size_t begin_ = 0;
    std::size_t stem_end_ = 0;
    std::size_t end_ = 0;
    std::size_t length_ = 0;  // code points
    bool digits_ = false;
};

}  // namespace

Vocabulary::Vocabulary(const Language& language, std::size_t bytes) {
    constexpr std::size_t kBytesPerPair = 16;  // pairs are met again, and function words are in none
    constexpr std::size_t kBytesPerWord = 64;  // and words more often
    word_numbers_.reserve(bytes / kBytesPerWord);
    words_.reserve(bytes / kBytesPerWord);
    pair_numbers_.reserve(bytes / kBytesPerPair);
    pairs_.reserve(bytes / kBytesPerPair);
    mark(language.openings.opening_adverbs, WordKind::adverb);
    mark(language.writing.function_words, WordKind::function);
    mark(language.dates.months, WordKind::rolling);
    mark(language.heads.ordinal_words, WordKind::rolling);
}

void Vocabulary::mark(const WordList& list, WordKind kind) {
    std::vector<Word> words;
    for (const std::string_view entry : list) {
        words.clear();
        read(entry, words);
        if (words.size() != 1) continue;  // an entry of several words is no class of its words
        WordKind& known = words_[words.front().id].kind;
        if (known == WordKind::content) known = kind;
    }
}

TextId Vocabulary::read(std::string_view text, std::vector<Word>& words) {
    fold(text);
    whole_.clear();
    std::string_view row = std::string_view(folded_).substr(0, 0);  // words with one space between two, as most have
    for (WordScanner scanner(folded_); scanner.next();) {
        words.push_back(word(scanner.stem(), scanner.has_digits() ? WordKind::rolling : WordKind::content));
        const std::string_view one = scanner.whole();
        if (row.data() + row.size() + 1 == one.data() && *(one.data() - 1) == ' ') {
            row = {row.data(), row.size() + 1 + one.size()};
        } else {
            (whole_ += row) += ' ';
            row = one;
        }
    }
    whole_ += row;
    const auto known = texts_.find(std::string_view(whole_));
    if (known != texts_.end()) return known->second;
    const auto number = static_cast<TextId>(texts_.size());
    texts_.emplace(whole_, number);
    return number;
}

void Vocabulary::fold(std::string_view text) {
    // Case folding of other scripts costs a call into ICU, which most clauses can do without.
    if (!unicode::is_ascii(text)) {
        folded_ = unicode::fold(text);
        return;
    }
    folded_.assign(text);
    for (char& c : folded_) c = to_lower(c);
}

TermId Vocabulary::pair(Word left, Word right) {
    const auto [place, is_new] =
        pair_numbers_.try_emplace(std::uint64_t{left.id} << 32 | right.id, static_cast<TermId>(pairs_.size()));
    if (is_new) {
        const bool rolling = word_kind(left.id) == WordKind::rolling || word_kind(right.id) == WordKind::rolling;
        pairs_.push_back({rolling ? WordKind::rolling : WordKind::content, {}});
    }
    return place->second;
}

// The kind is of the first to come: one that mark() gave stays.
Word Vocabulary::word(std::string_view stem, WordKind kind) {
    const auto known = word_numbers_.find(stem);
    if (known != word_numbers_.end()) return {known->second, words_[known->second].kind};
    const auto id = static_cast<TermId>(words_.size());
    word_numbers_.emplace(std::string(stem), id);
    words_.push_back({kind, {}});
    return {id, kind};
}

}  // namespace clausediff
