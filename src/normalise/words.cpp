#include "normalise/words.hpp"

#include "normalise/unicode.hpp"

#include <limits>

namespace clausediff {
namespace {

bool joins_words(char32_t c) {
    return c == '-' || c == '\'' || c == 0x2019 || c == 0x2010 || c == 0x2011;
}

}  // namespace

std::vector<std::string_view> first_words(std::string_view text, std::size_t most) {
    std::vector<std::string_view> words;
    std::size_t start = std::string_view::npos;
    std::size_t end = 0;  // end of the last letter or digit of the word
    for (std::size_t i = 0; i < text.size() && words.size() < most;) {
        const std::size_t at = i;
        const char32_t c = unicode::next(text, i);
        if (unicode::is_word(c)) {
            if (start == std::string_view::npos) start = at;
            end = i;
        } else if (start != std::string_view::npos && !(joins_words(c) && end == at)) {
            words.push_back(text.substr(start, end - start));
            start = std::string_view::npos;
        }
    }
    if (start != std::string_view::npos && words.size() < most) words.push_back(text.substr(start, end - start));
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

}  // namespace clausediff
