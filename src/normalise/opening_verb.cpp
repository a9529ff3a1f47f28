#include "normalise/opening_verb.hpp"

#include "base/unicode.hpp"
#include "normalise/opening.hpp"
#include "normalise/tokens.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace clausediff::detail {
namespace {

constexpr std::size_t kMostWords = 14;           // an opening is short: what follows need not be looked at
constexpr std::size_t kMostAdjectives = 3;       // "with the deepest and sincere appreciation"
constexpr std::string_view kSigns = ",;:.[]\"";  // no words: other signs no opening has

struct Word {
    std::string folded;
    std::size_t end = 0;  // byte of the clause after the word
    bool closed = false;  // a comma or the like stands right after the word: what follows belongs to something else
};

// The first words of a text, read as far as they are asked for: most openings have two or three.
class FirstWords {
public:
    // The text and its tokens must outlive this object.
    explicit FirstWords(const TokenList& text) : text_(text) { words_.reserve(kMostWords); }

    // The word `i`, nullptr after the last. Lives as long as this object.
    [[nodiscard]] const Word* at(std::size_t i) {
        if (i < words_.size()) return &words_[i];  // mostly
        read_to(i);
        return i < words_.size() ? &words_[i] : nullptr;
    }

private:
    void read_to(std::size_t i) {
        while (words_.size() <= i && words_.size() < kMostWords && next_ < text_.size()) read();
    }

    void read() {
        const std::size_t i = next_++;
        if (is_sign(i)) return;
        const bool closed = next_ < text_.size() && is_sign(next_) && text_.gap(next_).empty();
        words_.push_back({unicode::fold(text_.word(i)), text_.tokens[i].end, closed});
    }

    [[nodiscard]] bool is_sign(std::size_t i) const {
        return text_.tokens[i].kind == TokenKind::punctuation && kSigns.find(text_.word(i).front()) != kSigns.npos;
    }

    TokenList text_;
    std::size_t next_ = 0;  // token
    std::vector<Word> words_;
};

class OpeningReader {
public:
    OpeningReader(const TokenList& text, const Language& language) : words_(text), language_(language) {}

    // Reads one from the first word on.
    OpeningVerb read() {
        take_adverbs();
        if (!has(at_)) return {};
        const bool operative = is_operative_verb(folded(at_), language_);
        take_verb();
        take_joined_verb();
        after_operative_ = operative;
        take_adverbs();
        take_particle();
        take_adverbs();
        take_feeling();
        take_adverbs();  // "noting with concern also"
        opening_.length = words_.at(at_ - 1)->end;
        return std::move(opening_);
    }

    // "The General Assembly decides": the words of the body are passed over.
    OpeningVerb read_after(std::size_t bytes) {
        while (has(at_) && words_.at(at_)->end <= bytes) ++at_;
        std::size_t verb = at_;
        while (stands(language_.openings.opening_adverbs, verb)) ++verb;
        if (!goes_on() || !has(verb) || !is_operative_verb(folded(verb), language_)) return {};
        OpeningVerb opening = read();
        opening.length = 0;  // the house style sets no words in the middle of a sentence in italics
        return opening;
    }

private:
    [[nodiscard]] bool has(std::size_t at) { return words_.at(at) != nullptr; }
    [[nodiscard]] std::string_view folded(std::size_t at) { return words_.at(at)->folded; }
    [[nodiscard]] bool closed(std::size_t at) { return words_.at(at)->closed; }
    [[nodiscard]] bool goes_on() { return has(at_) && (at_ == 0 || !closed(at_ - 1)); }
    [[nodiscard]] bool stands(const WordList& list, std::size_t at) { return has(at) && contains(list, folded(at)); }

    static void append(std::string& text, std::string_view word) {
        if (!text.empty()) text += ' ';
        text += word;
    }
    void take() { append(opening_.verb, folded(at_++)); }

    // "Recalling further" is a sequence; "Encourages further research" is none: in the operative part the adverb stands
    // before the verb, and after it the same word may be an adjective.
    void take_adverbs() {
        for (; goes_on() && stands(language_.openings.opening_adverbs, at_); ++at_) {
            if (after_operative_ && stands(language_.openings.adverbs_or_adjectives, at_)) return;
            const bool sequencing = stands(language_.openings.sequencing_adverbs, at_);
            append(sequencing ? opening_.sequencing : opening_.verb, folded(at_));
        }
    }

    void take_verb() {
        const bool auxiliary = stands(language_.openings.opening_auxiliaries, at_);
        take();
        if (!auxiliary) return;
        take_adverbs();  // "having also considered"
        if (goes_on()) take();
    }

    // "Reaffirms and welcomes": a verb of the same form.
    void take_joined_verb() {
        if (!goes_on() || folded(at_) != language_.openings.joining_word || closed(at_)) return;
        std::size_t second = at_ + 1;
        while (stands(language_.openings.opening_adverbs, second)) ++second;
        if (!has(second) || folded(at_ - 1).size() < 3) return;
        const std::string_view first = folded(at_ - 1);
        const std::string_view word = folded(second);
        const auto share = [&](const WordList& endings) {
            return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) {
                return first.ends_with(ending) && word.ends_with(ending) && word.size() > ending.size() + 3;
            });
        };
        if (contains(language_.openings.not_verbs, word) || contains(language_.writing.function_words, word)) return;
        if (!share(language_.openings.participle_endings) && !share(language_.openings.verb_endings)) return;
        take();
        take_adverbs();
        take();
    }

    void take_particle() {
        if (!goes_on()) return;
        for (const std::string_view particle : language_.openings.verb_particles) {
            if (take_if(particle)) return;
        }
        for (const std::string_view phrase : language_.openings.phrasal_verbs) {
            const std::size_t space = phrase.find(' ');
            if (folded(at_ - 1) == phrase.substr(0, space) && take_if(phrase.substr(space + 1))) return;
        }
    }

    // A phrase of several words is taken whole or not at all.
    bool take_if(std::string_view phrase) {
        std::size_t end = at_;
        while (!phrase.empty()) {
            const std::string_view word = phrase.substr(0, phrase.find(' '));
            if (!has(end) || folded(end) != word || (end > at_ && closed(end - 1))) return false;
            ++end;
            phrase.remove_prefix(std::min(word.size() + 1, phrase.size()));
        }
        while (at_ < end) take();
        return true;
    }

    // "that", "and" and the like stand before no feeling; "the" may: "expresses the hope".
    [[nodiscard]] bool is_filler(std::size_t at) {
        return contains(language_.writing.function_words, folded(at)) &&
               !contains(language_.writing.articles, folded(at));
    }

    // "with appreciation", "with deep concern", "its sincere gratitude and appreciation".
    void take_feeling() {
        if (!goes_on()) return;
        std::size_t at = at_;
        if (stands(language_.openings.feeling_prepositions, at)) {
            ++at;
        } else if (!stands(language_.openings.expressing_verbs, at_ - 1)) {
            return;
        }
        for (std::size_t i = at; has(i) && i <= at + kMostAdjectives; ++i) {
            if (stands(language_.openings.feelings, i)) {
                while (at_ <= i) take();
                if (goes_on() && folded(at_) == language_.openings.joining_word &&
                    stands(language_.openings.feelings, at_ + 1)) {
                    take();
                    take();
                }
                return;
            }
            if (closed(i) || is_filler(i)) return;
        }
    }

    FirstWords words_;
    const Language& language_;
    std::size_t at_ = 0;
    bool after_operative_ = false;  // a verb in the present tense has been read
    OpeningVerb opening_;
};

}  // namespace

OpeningVerb opening_verb(const Clause& clause, const Language& language) {
    if (clause.type != ClauseType::paragraph || clause.section == Section::annex || clause.level > 1) return {};
    const std::string_view text = clause.text;
    if (is_enacting_line(text, language) || (clause.section == Section::preambular && may_enact(text, language))) {
        const std::size_t last = text.find_last_not_of(",;:.");
        return {last == std::string_view::npos ? 0 : last + 1, "", ""};
    }
    if (!language.writing.spaced) {
        const UnspacedOpening found = unspaced_verb(text, language);
        if (found.verb.empty()) return {};
        return {found.bytes, std::string(found.verb), std::string(found.sequencing)};
    }
    if (opening_of(text, language) != Opening::neither) return OpeningReader(tokens_of(clause), language).read();
    const std::size_t body = bytes_of_body(text, language);
    return body == 0 ? OpeningVerb() : OpeningReader(tokens_of(clause), language).read_after(body);
}

bool asks_for_more(const Resolution& text, std::size_t clause, const Language& language) {
    std::size_t paragraph = clause;
    while (paragraph > 0 && text.clauses[paragraph].level > 1) --paragraph;
    const std::string_view verb = text.clauses[paragraph].opening.verb;
    if (!contains(language.openings.asking_verbs, verb.substr(0, verb.find(' ')))) return false;
    const TokenList words = tokens_of(text.clauses[clause]);
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (contains(language.openings.asked_words, unicode::fold(words.word(i)))) return true;
    }
    return false;
}

}  // namespace clausediff::detail
