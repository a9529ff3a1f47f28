#include "normalise/opening.hpp"

#include "normalise/unicode.hpp"
#include "normalise/words.hpp"

#include <algorithm>

namespace clausediff {
namespace {

constexpr std::size_t kEnactingWords = 16;  // "The Conference of the Parties serving as the meeting of ..."

bool ends_with_any(std::string_view word, std::span<const std::string_view> endings) {
    return std::any_of(endings.begin(), endings.end(), [word](std::string_view ending) {
        return word.size() > ending.size() + 1 && word.ends_with(ending);
    });
}

bool is_operative_verb(std::string_view word, const Language& language) {
    // "Conscious" and "Harness" end like a verb and are none.
    const bool other_ending = word.ends_with("us") || word.ends_with("ss");
    return !other_ending && ends_with_any(word, language.verb_endings) && !contains(language.not_verbs, word);
}

}  // namespace

Opening opening_of(std::string_view text, const Language& language) {
    std::size_t offset = 0;
    while (offset < text.size() && (text[offset] == '[' || text[offset] == '"')) ++offset;
    std::size_t after = offset;
    if (offset >= text.size() || !unicode::is_upper(unicode::next(text, after))) return Opening::neither;
    const std::string head = unicode::fold(text.substr(offset, std::min<std::size_t>(text.size() - offset, 120)));
    for (const std::string_view word : first_words(head, 4)) {
        if (contains(language.preambular_adjectives, word) || ends_with_any(word, language.participle_endings)) {
            return Opening::preambular;
        }
        if (contains(language.opening_adverbs, word)) continue;
        return is_operative_verb(word, language) ? Opening::operative : Opening::neither;
    }
    return Opening::neither;
}

bool opens_with_body(std::string_view text, const Language& language) {
    const std::string head = unicode::fold(text.substr(0, 100));
    return std::any_of(language.enacting_bodies.begin(), language.enacting_bodies.end(),
                       [&head](std::string_view body) { return head.starts_with(body); });
}

bool is_enacting_line(std::string_view text, const Language& language) {
    if (text.size() > 200 || !opens_with_body(text, language)) return false;
    const std::string folded = unicode::fold(trim_end(text, ",.:"));
    if (contains(language.enacting_bodies, folded)) return true;
    return text.back() == ',' && text.find(',') == text.size() - 1 && split_words(text).size() <= kEnactingWords;
}

}  // namespace clausediff
