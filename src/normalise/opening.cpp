#include "normalise/opening.hpp"

#include "base/unicode.hpp"
#include "normalise/clause_end.hpp"
#include "normalise/marks.hpp"
#include "normalise/words.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace clausediff::detail {
namespace {

constexpr std::size_t kAdoptingBytes = 80;  // the verb that adopts stands so far into its paragraph, at most
constexpr std::size_t kOpeningBytes = 120;  // of a clause in which its opening verb stands
constexpr std::size_t kEnactingWords = 16;  // "The Conference of the Parties serving as the meeting of ..."

bool ends_with_any(std::string_view word, const WordList& endings) {
    return std::any_of(endings.begin(), endings.end(), [word](std::string_view ending) {
        return word.size() > ending.size() + 1 && word.ends_with(ending);
    });
}

// Where `phrase` stands in `text` as whole words, from `start` on; npos if it does not.
std::size_t find_words(std::string_view text, std::string_view phrase, std::size_t start) {
    const auto is_edge = [text](std::size_t at) {
        return at >= text.size() || !unicode::is_word(unicode::next(text, at));
    };
    for (std::size_t at = text.find(phrase, start); at != std::string_view::npos; at = text.find(phrase, at + 1)) {
        if ((at == 0 || text[at - 1] == ' ') && is_edge(at + phrase.size())) return at;
    }
    return std::string_view::npos;
}

// The byte of `folded` after the verb that adopts, npos if there is none.
std::size_t after_adopting_verb(std::string_view folded, const Language& language) {
    for (const std::string_view verb : language.openings.adopting_verbs) {
        const std::size_t at = find_words(folded.substr(0, kAdoptingBytes), verb, 0);
        if (at != std::string_view::npos) return at + verb.size();
    }
    return std::string_view::npos;
}

}  // namespace

bool is_operative_verb(std::string_view word, const Language& language) {
    const WordList& others = language.openings.not_verb_endings;
    const bool other_ending =
        std::any_of(others.begin(), others.end(), [word](std::string_view ending) { return word.ends_with(ending); });
    return !other_ending && ends_with_any(word, language.openings.verb_endings) &&
           !contains(language.openings.not_verbs, word);
}

Opening opening_of(std::string_view text, const Language& language) {
    std::size_t offset = 0;
    while (offset < text.size() && (text[offset] == '[' || text[offset] == '"')) ++offset;
    std::size_t after = offset;
    if (offset >= text.size()) return Opening::neither;
    if (!unicode::is_upper(unicode::next(text, after)) && language.openings.with_capital) return Opening::neither;
    constexpr int kMostWords = 4;
    const std::string_view head = text.substr(offset, kOpeningBytes);
    std::size_t at = 0;
    for (int i = 0; i < kMostWords; ++i) {
        const std::string word = unicode::fold(next_word(head, at));
        if (word.empty()) break;
        if (contains(language.openings.preambular_adjectives, word) ||
            ends_with_any(word, language.openings.participle_endings)) {
            return Opening::preambular;
        }
        if (contains(language.openings.opening_adverbs, word)) continue;
        return is_operative_verb(word, language) ? Opening::operative : Opening::neither;
    }
    return Opening::neither;
}

std::size_t bytes_of_body(std::string_view text, const Language& language) {
    if (text.empty() || !language.openings.enacting_bodies.may_begin_with(text.front()))
        return 0;  // most need no folding
    const std::string head = unicode::fold(text.substr(0, 100));
    for (const std::string_view body : language.openings.enacting_bodies) {
        if (head.starts_with(body)) return body.size();
    }
    return 0;
}

std::string_view without_article(std::string_view body, const Language& language) {
    const std::string_view article = language.openings.body_article;
    return unicode::fold(body).starts_with(article) ? body.substr(article.size()) : body;
}

bool opens_with_body(std::string_view text, const Language& language) {
    return bytes_of_body(text, language) > 0;
}

std::string_view without_quote(std::string_view text) {
    for (const std::string_view mark : {"\"", "“"}) {
        if (text.starts_with(mark)) return text.substr(mark.size());
    }
    return text;
}

bool is_enacting_line(std::string_view text, const Language& language) {
    if (text.size() > 200 || !opens_with_body(text, language)) return false;
    text = without_mark(text);
    const std::string folded = unicode::fold(trim_end(text, ",.:"));
    if (contains(language.openings.enacting_bodies, folded)) return true;
    return text.back() == ',' && text.find(',') == text.size() - 1 && split_words(text).size() <= kEnactingWords;
}

bool may_enact(std::string_view text, const Language& language) {
    constexpr std::size_t kLongest = 200;  // bytes
    const std::string_view article = language.openings.body_article;
    if (article.empty() || text.size() > kLongest) return false;
    text = without_mark(text);
    if (!text.ends_with(',') || text.find_first_of(",;:") != text.size() - 1) return false;
    std::size_t after = 0;
    if (!unicode::is_upper(unicode::next(text, after)) || !unicode::fold(text).starts_with(article)) return false;
    const std::vector<std::string_view> words = split_words(text.substr(0, text.size() - 1));
    if (words.size() < 2 || words.size() > kEnactingWords) return false;
    return std::all_of(words.begin(), words.end(), [&](std::string_view word) {
        std::size_t letter = 0;
        return unicode::is_upper(unicode::next(word, letter)) ||
               contains(language.writing.function_words, unicode::fold(word));
    });
}

bool adopts_what_follows(std::string_view text, const Language& language) {
    const char closing = closing_punctuation(text);
    if (closing != ':' && closing != '.') return false;
    const std::string folded = unicode::fold(trim_end(without_mark(text), ".:"));
    const std::size_t verb_end = after_adopting_verb(folded, language);
    if (verb_end == std::string::npos) return false;
    return std::any_of(language.openings.announcing_phrases.begin(), language.openings.announcing_phrases.end(),
                       [&](std::string_view phrase) {
                           const std::size_t at = find_words(folded, phrase, verb_end);
                           if (at == std::string_view::npos) return false;
                           // A colon announces by itself. Before a full stop the phrase must be about what is adopted:
                           // not "endorses the estimates for the following year."
                           return closing == ':' || at == verb_end + 1 || at + phrase.size() == folded.size();
                       });
}

}  // namespace clausediff::detail
