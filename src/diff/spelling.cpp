#include "diff/spelling.hpp"

#include "base/ascii.hpp"
#include "base/unicode.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>

namespace clausediff::detail {
namespace {

constexpr std::size_t kShortestStem = 3;  // letters that are left without an ending: "it's", "bus" keep theirs

bool has_digit(std::string_view text) {
    return std::any_of(text.begin(), text.end(), is_digit);
}

void drop_ending(std::string& word, const Language& language) {
    for (const std::string_view ending : language.writing.inflections) {
        if (word.size() >= kShortestStem + ending.size() && word.ends_with(ending)) {
            word.resize(word.size() - ending.size());
            return;
        }
    }
}

std::string letters_of(std::string text) {
    if (std::all_of(text.begin(), text.end(), is_lower)) return text;
    std::string letters;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        if (unicode::is_word(unicode::next(text, at))) letters.append(text, start, at - start);
    }
    return letters;
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
}

}  // namespace

std::string spelling_key(std::string folded, const Language& language) {
    if (has_digit(folded)) return folded;  // every sign of a number tells
    std::uint32_t letters = letter_set(folded);
    for (const SpellingVariant& one : language.writing.spelling_variants) {
        if ((one.letters & ~letters) != 0) continue;
        replace_all(folded, one.variant, one.common);
        letters |= one.new_letters;
    }
    drop_ending(folded, language);
    return letters_of(std::move(folded));
}

}  // namespace clausediff::detail
