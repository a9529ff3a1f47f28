#include "normalise/opening_verb.hpp"

#include "normalise/opening.hpp"
#include "normalise/unicode.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace clausediff {
namespace {

constexpr std::size_t kMostWords = 14;      // an opening is short: what follows need not be looked at
constexpr std::size_t kMostAdjectives = 3;  // "with the deepest and sincere appreciation"
constexpr std::string_view kSigns = ",;:.[]\"";

struct Word {
    std::string folded;   // without signs at either end
    std::size_t end = 0;  // byte of the clause behind the word, its signs left out
    bool closed = false;  // a comma or the like stands behind the word: what follows belongs to something else
};

std::vector<Word> words_of(std::string_view text) {
    std::vector<Word> words;
    std::size_t at = 0;
    while (words.size() < kMostWords && at < text.size()) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        std::string_view word = text.substr(at, end - at);
        const std::size_t first = std::min(word.find_first_not_of(kSigns), word.size());
        const std::size_t last = word.find_last_not_of(kSigns);
        const std::size_t length = last == std::string_view::npos ? 0 : last + 1;
        words.push_back(
            {unicode::fold(word.substr(first, length - std::min(first, length))), at + length, length < word.size()});
        at = end + 1;
    }
    return words;
}

class OpeningReader {
public:
    OpeningReader(std::vector<Word> words, const Language& language) : words_(std::move(words)), language_(language) {}

    // Reads one from the first word on.
    OpeningVerb read() {
        take_adverbs();
        if (at_ >= words_.size()) return {};
        const bool operative = is_operative_verb(words_[at_].folded, language_);
        take_verb();
        take_joined_verb();
        behind_operative_ = operative;
        take_adverbs();
        take_particle();
        take_adverbs();
        take_feeling();
        take_adverbs();  // "noting with concern also"
        opening_.length = words_[at_ - 1].end;
        return std::move(opening_);
    }

    // "The General Assembly decides": the words of the body are passed over.
    OpeningVerb read_behind(std::size_t bytes) {
        while (at_ < words_.size() && words_[at_].end <= bytes) ++at_;
        std::size_t verb = at_;
        while (stands(language_.opening_adverbs, verb)) ++verb;
        if (!goes_on() || verb >= words_.size() || !is_operative_verb(words_[verb].folded, language_)) return {};
        OpeningVerb opening = read();
        opening.length = 0;  // the house style sets no words in the middle of a sentence in italics
        return opening;
    }

private:
    [[nodiscard]] bool goes_on() const { return at_ < words_.size() && (at_ == 0 || !words_[at_ - 1].closed); }
    [[nodiscard]] bool stands(std::span<const std::string_view> list, std::size_t at) const {
        return at < words_.size() && contains(list, words_[at].folded);
    }

    static void append(std::string& text, const std::string& word) {
        if (!text.empty()) text += ' ';
        text += word;
    }
    void take() { append(opening_.verb, words_[at_++].folded); }

    // "Recalling further" is a sequence; "Encourages further research" is none: in the operative part the adverb stands
    // before the verb, and behind it the same word may be an adjective.
    void take_adverbs() {
        for (; goes_on() && stands(language_.opening_adverbs, at_); ++at_) {
            if (behind_operative_ && stands(language_.adverbs_or_adjectives, at_)) return;
            const bool sequencing = stands(language_.sequencing_adverbs, at_);
            append(sequencing ? opening_.sequencing : opening_.verb, words_[at_].folded);
        }
    }

    void take_verb() {
        const bool auxiliary = stands(language_.opening_auxiliaries, at_);
        take();
        if (!auxiliary) return;
        take_adverbs();  // "having also considered"
        if (goes_on()) take();
    }

    // "Reaffirms and welcomes": a verb of the same form.
    void take_joined_verb() {
        if (!goes_on() || words_[at_].folded != language_.joining_word || words_[at_].closed) return;
        const std::string& first = words_[at_ - 1].folded;
        std::size_t second = at_ + 1;
        while (stands(language_.opening_adverbs, second)) ++second;
        if (second >= words_.size() || first.size() < 3) return;
        const std::string& word = words_[second].folded;
        const auto share = [&](std::span<const std::string_view> endings) {
            return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) {
                return first.ends_with(ending) && word.ends_with(ending) && word.size() > ending.size() + 3;
            });
        };
        if (contains(language_.not_verbs, word) || contains(language_.function_words, word)) return;
        if (!share(language_.participle_endings) && !share(language_.verb_endings)) return;
        take();
        take_adverbs();
        take();
    }

    void take_particle() {
        if (!goes_on()) return;
        for (const std::string_view particle : language_.verb_particles) {
            if (take_if(particle)) return;
        }
        for (const std::string_view phrase : language_.phrasal_verbs) {
            const std::size_t space = phrase.find(' ');
            if (words_[at_ - 1].folded == phrase.substr(0, space) && take_if(phrase.substr(space + 1))) return;
        }
    }

    // A phrase of several words is taken whole or not at all.
    bool take_if(std::string_view phrase) {
        std::size_t end = at_;
        while (!phrase.empty()) {
            const std::string_view word = phrase.substr(0, phrase.find(' '));
            if (end >= words_.size() || words_[end].folded != word || (end > at_ && words_[end - 1].closed))
                return false;
            ++end;
            phrase.remove_prefix(std::min(word.size() + 1, phrase.size()));
        }
        while (at_ < end) take();
        return true;
    }

    // "that", "and" and the like stand before no feeling; "the" may: "expresses the hope".
    [[nodiscard]] bool is_filler(std::size_t at) const {
        return contains(language_.function_words, words_[at].folded) &&
               !contains(language_.articles, words_[at].folded);
    }

    // "with appreciation", "with deep concern", "its sincere gratitude and appreciation".
    void take_feeling() {
        if (!goes_on()) return;
        std::size_t at = at_;
        if (stands(language_.feeling_prepositions, at)) {
            ++at;
        } else if (!stands(language_.expressing_verbs, at_ - 1)) {
            return;
        }
        for (std::size_t i = at; i < words_.size() && i <= at + kMostAdjectives; ++i) {
            if (stands(language_.feelings, i)) {
                while (at_ <= i) take();
                if (goes_on() && words_[at_].folded == language_.joining_word && stands(language_.feelings, at_ + 1)) {
                    take();
                    take();
                }
                return;
            }
            if (words_[i].closed || is_filler(i)) return;
        }
    }

    std::vector<Word> words_;
    const Language& language_;
    std::size_t at_ = 0;
    bool behind_operative_ = false;  // a verb in the present tense has been read
    OpeningVerb opening_;
};

}  // namespace

OpeningVerb opening_verb(const Clause& clause, const Language& language) {
    if (clause.type != ClauseType::paragraph || clause.section == Section::annex || clause.level > 1) return {};
    const std::string_view text = clause.text;
    if (is_enacting_line(text, language)) {
        const std::size_t last = text.find_last_not_of(",;:.");
        return {last == std::string_view::npos ? 0 : last + 1, "", ""};
    }
    if (opening_of(text, language) != Opening::neither) return OpeningReader(words_of(text), language).read();
    const std::size_t body = bytes_of_body(text, language);
    return body == 0 ? OpeningVerb() : OpeningReader(words_of(text), language).read_behind(body);
}

}  // namespace clausediff
