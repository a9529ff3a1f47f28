#include "normalise/words.hpp"

#include "base/unicode.hpp"

#include <limits>

namespace clausediff::detail {
namespace {

bool joins_words(char32_t c) {
    return c == '-' || c == '\'' || c == 0x2019 || c == 0x2010 || c == 0x2011;
}

}  // namespace

std::string_view next_word(std::string_view text, std::size_t& at) {
    std::size_t start = std::string_view::npos;
    std::size_t end = 0;  // end of the last letter or digit of the word
    while (at < text.size()) {
        const std::size_t here = at;
        const char32_t c = unicode::next(text, at);
        if (unicode::is_word(c)) {
            if (start == std::string_view::npos) start = here;
            end = at;
        } else if (start != std::string_view::npos && !(joins_words(c) && end == here)) {
            break;
        }
    }
    return start == std::string_view::npos ? std::string_view() : text.substr(start, end - start);
}

std::vector<std::string_view> first_words(std::string_view text, std::size_t most) {
    std::vector<std::string_view> words;
    std::size_t at = 0;
    while (words.size() < most) {
        const std::string_view word = next_word(text, at);
        if (word.empty()) break;
        words.push_back(word);
    }
    return words;
}

std::vector<std::string_view> split_words(std::string_view text) {
    return first_words(text, std::numeric_limits<std::size_t>::max());
}

std::string_view trim_end(std::string_view text, std::string_view characters) {
    while (!text.empty() && (text.back() == ' ' || characters.find(text.back()) != std::string_view::npos)) {
        text.remove_suffix(1);
    }
    return text;
}

std::string_view last_word(std::string_view text) {
    constexpr std::size_t kLongest = 64;
    if (text.size() > kLongest) text.remove_prefix(text.size() - kLongest);
    const std::size_t space = text.rfind(' ');
    return space == std::string_view::npos ? text : text.substr(space + 1);
}

}  // namespace clausediff::detail
