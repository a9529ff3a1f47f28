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

// How many bytes of `text` fold to the first `folded` bytes of its folded form.
std::size_t bytes_that_fold_to(std::string_view text, std::size_t folded) {
    std::size_t at = 0;
    while (at < text.size() && unicode::fold(text.substr(0, at)).size() < folded) unicode::next(text, at);
    return at;
}

// Which part has a first word that is on a closed list.
Opening by_list(std::string_view word, const Language& language) {
    return contains(language.openings.preambular_words, word)  ? Opening::preambular
           : contains(language.openings.operative_words, word) ? Opening::operative
                                                               : Opening::neither;
}

// Of a language with closed lists.
Opening listed_opening(std::string_view head, const Language& language) {
    constexpr int kMostWords = 6;  // with adverbs and feelings before the verb
    std::size_t at = 0;
    for (int i = 0; i < kMostWords; ++i) {
        const std::string word = unicode::fold(next_word(head, at));
        if (word.empty()) break;
        if (contains(language.openings.opening_adverbs, word)) continue;
        return by_list(word, language);
    }
    return Opening::neither;
}

// Of a language without spaces, whose verbs are the same in both parts.
Opening unspaced_opening(std::string_view text, std::string_view head, const Language& language) {
    const UnspacedOpening found = unspaced_verb(unicode::fold(head), language);
    if (found.verb.empty()) return Opening::neither;
    return closing_punctuation(text) == ',' ? Opening::preambular : Opening::operative;
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

std::string_view without_signs(std::string_view text) {
    text = trim_end(text, ",.:");
    for (const std::string_view sign : {"，", "：", "。", "،"}) {
        if (text.ends_with(sign)) return trim_end(text.substr(0, text.size() - sign.size()), " ");
    }
    return trim_end(text, "\xC2\xA0");
}

UnspacedOpening unspaced_verb(std::string_view folded, const Language& language) {
    UnspacedOpening found;
    for (bool more = true; more;) {
        more = false;
        for (const std::string_view adverb : language.openings.opening_adverbs) {
            if (!folded.starts_with(adverb)) continue;
            if (contains(language.openings.sequencing_adverbs, adverb)) found.sequencing = adverb;
            found.bytes += adverb.size();
            folded.remove_prefix(adverb.size());
            more = true;
            const std::string_view comma = language.drafting.signs.comma;  // 在这方面，回顾
            if (!folded.starts_with(comma)) continue;
            found.bytes += comma.size();
            folded.remove_prefix(comma.size());
        }
    }
    for (const std::string_view verb : language.openings.preambular_words) {  // the longest first
        if (!folded.starts_with(verb)) continue;
        found.verb = verb;
        found.bytes += verb.size();
        break;
    }
    return found;
}

bool is_operative_verb(std::string_view word, const Language& language) {
    if (!language.openings.operative_words.empty()) return contains(language.openings.operative_words, word);
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
    if (!language.writing.spaced) return unspaced_opening(text, head, language);
    if (!language.openings.preambular_words.empty()) return listed_opening(head, language);
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
        if (!head.starts_with(body)) continue;
        return text.starts_with(body) ? body.size() : bytes_that_fold_to(text, body.size());
    }
    return 0;
}

std::string_view without_article(std::string_view body, const Language& language) {
    const std::string folded = unicode::fold(body);
    for (const std::string_view article : language.openings.body_articles) {
        if (!folded.starts_with(article)) continue;
        body.remove_prefix(bytes_that_fold_to(body, trim_end(article, " ").size()));
        return body.substr(std::min(body.find_first_not_of(' '), body.size()));
    }
    return body;
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
    const std::string folded = unicode::fold(without_signs(text));
    // The name alone stands on the cover, too, in some languages as it stands here. Tables with closed lists of
    // openings are of official texts, whose enacting lines have a comma: it tells them apart.
    if (contains(language.openings.enacting_bodies, folded)) {
        return language.openings.preambular_words.empty() || closing_punctuation(text) == ',';
    }
    return text.back() == ',' && text.find(',') == text.size() - 1 && split_words(text).size() <= kEnactingWords;
}

bool names_body_alone(std::string_view text, const Language& language) {
    return text.size() <= 200 && opens_with_body(text, language) &&
           contains(language.openings.enacting_bodies, unicode::fold(text));
}

bool may_enact(std::string_view text, const Language& language) {
    constexpr std::size_t kLongest = 200;  // bytes
    const WordList& articles = language.openings.body_articles;
    if (articles.empty() || text.size() > kLongest) return false;
    text = without_mark(text);
    if (!text.ends_with(',') || text.find_first_of(",;:") != text.size() - 1) return false;
    std::size_t after = 0;
    if (!unicode::is_upper(unicode::next(text, after))) return false;
    const std::string folded = unicode::fold(text);
    if (std::none_of(articles.begin(), articles.end(), [&](std::string_view one) { return folded.starts_with(one); }))
        return false;
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
