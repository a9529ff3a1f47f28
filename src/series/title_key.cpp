#include "series/title_key.hpp"

#include "base/unicode.hpp"
#include "normalise/language.hpp"

#include <algorithm>
#include <iterator>
#include <set>

namespace clausediff::detail::series {
namespace {

// Letters and digits between other signs; hyphens part words, so that "follow-up" and "follow up" are the same.
std::vector<std::string> words_of(const std::string& folded) {
    std::vector<std::string> words;
    std::string word;
    for (std::size_t at = 0; at < folded.size();) {
        const std::size_t begin = at;
        const char32_t c = unicode::next(folded, at);
        if (unicode::is_ideograph(c)) {
            if (!word.empty()) words.push_back(std::move(word));
            words.push_back(folded.substr(begin, at - begin));
            word.clear();
        } else if (unicode::is_word(c)) {
            word.append(folded, begin, at - begin);
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    if (!word.empty()) words.push_back(std::move(word));
    return words;
}

// "B", and the Cyrillic one of two bytes. An ideograph is a word.
bool is_single_letter(std::string_view word) {
    std::size_t at = 0;
    const char32_t c = unicode::next(word, at);
    return at == word.size() && !unicode::is_ideograph(c);
}

bool has_digit(std::string_view word) {
    for (std::size_t at = 0; at < word.size();) {
        if (unicode::is_digit(unicode::next(word, at))) return true;
    }
    return false;
}

// "states" and "state" are the same: the stem need be no word, only the same one.
std::string stem(std::string word, const Language& language) {
    constexpr std::size_t kShortest = 4;  // bytes
    for (const auto& [ending, other] : language.writing.title_endings) {
        if (!word.ends_with(ending)) continue;
        const std::size_t rest = word.size() - ending.size();
        if (rest + other.size() >= kShortest) word.replace(rest, ending.size(), other);
        break;
    }
    return word;
}

}  // namespace

std::vector<std::string> title_words(std::string_view title, std::string_view language) {
    const Language& table = detail::language(language);
    std::vector<std::string> words;
    for (std::string& word : words_of(unicode::fold(title))) {
        if (is_single_letter(word) || has_digit(word) || table.writing.function_words.has(word) ||
            table.heads.ordinal_words.has(word))
            continue;
        words.push_back(stem(std::move(word), table));
    }
    return words;
}

std::string title_key(const std::vector<std::string>& words) {
    std::string key;
    for (const std::string& word : words) key += (key.empty() ? "" : " ") + word;
    return key;
}

double title_likeness(const std::vector<std::string>& one, const std::vector<std::string>& other) {
    const std::set<std::string_view> first(one.begin(), one.end()), second(other.begin(), other.end());
    std::vector<std::string_view> both;
    std::set_intersection(first.begin(), first.end(), second.begin(), second.end(), std::back_inserter(both));
    const std::size_t all = first.size() + second.size() - both.size();
    return all == 0 ? 0 : static_cast<double>(both.size()) / static_cast<double>(all);
}

}  // namespace clausediff::detail::series
