#include "normalise/marks.hpp"

#include "base/ascii.hpp"
#include "base/signs.hpp"
#include "base/unicode.hpp"
#include "normalise/words.hpp"

#include <algorithm>
#include <iterator>

namespace clausediff::detail {
namespace {

constexpr std::size_t kMarkDigits = 3;

// A small letter, or one of a script without capitals.
bool ends_in_small_letter(std::string_view word) {
    if (static_cast<unsigned char>(word.back()) < 0x80) return is_lower(word.back());
    std::size_t at = word.size() - 1;
    while (at > 0 && (static_cast<unsigned char>(word[at]) & 0xC0) == 0x80) --at;
    const char32_t last = unicode::next(word, at);
    return unicode::is_letter(last) && !unicode::is_upper(last);
}

bool is_letter_byte(char c) {
    return is_letter(c) || (static_cast<unsigned char>(c) & 0x80) != 0;
}

// "70/1"
bool is_citation(std::string_view word) {
    const std::size_t slash = word.find('/');
    return slash != std::string_view::npos && all_digits(word.substr(0, slash)) && all_digits(word.substr(slash + 1));
}

// "A/70/L.1", "2/CP.15"
bool is_symbol(std::string_view word) {
    return word.find('/') != std::string_view::npos && is_digit(word.back()) &&
           std::all_of(word.begin(), word.end(),
                       [](char c) { return is_upper(c) || is_digit(c) || c == '/' || c == '.' || c == '-'; });
}

// Letters alone, all of them capitals or all small, and so many of them.
bool is_of_letters(std::string_view word, bool capitals, std::size_t least) {
    std::size_t letters = 0;
    for (std::size_t at = 0; at < word.size(); ++letters) {
        const char32_t c = unicode::next(word, at);
        if (!unicode::is_letter(c) || unicode::is_upper(c) != capitals) return false;
    }
    return letters >= least;
}

// "HIV/AIDS,", "VIH/sida": two names, one slash. No symbol such as "A/C.3/L" goes on after it, and an address has other
// letters.
bool ends_joined_names(std::string_view word) {
    constexpr std::size_t kShortest = 4;  // letters of the last, which no symbol has
    const std::string_view bare = trim_end(word, ",;:");
    const std::size_t slash = bare.find('/');
    if (slash == std::string_view::npos || !is_of_letters(bare.substr(0, slash), true, 2)) return false;
    const std::string_view last = bare.substr(slash + 1);
    return is_of_letters(last, true, kShortest) || is_of_letters(last, false, kShortest);
}

bool ends_in_year(std::string_view word) {
    return word.size() >= 4 && all_digits(word.substr(word.size() - 4));
}

// `word` holds digits. After punctuation that no number holds a mark follows all the same: "2023,1", "(2000)1",
// "70/1;1", but not "13,343", "12:30", "3.5".
bool carries_mark(std::string_view word) {
    std::string_view stem = trim_end(word, ".,;:)]\"'");
    while (!stem.empty() && std::string_view("([\"'").find(stem.front()) != std::string_view::npos) {
        stem.remove_prefix(1);
    }
    if (!ends_in_punctuation(word) || stem.empty()) return false;
    if (is_citation(stem)) return true;
    const bool decimal_point = word.back() == '.' && is_digit(word[word.size() - 2]);
    return !decimal_point && (ends_in_year(stem) || is_symbol(stem));
}

// " 8/"
std::size_t slash_mark(std::string_view text) {
    std::size_t size = 1;
    while (size < text.size() && is_digit(text[text.size() - 1 - size])) ++size;
    const bool apart = size > 1 && size <= kMarkDigits + 1 && size < text.size() && text[text.size() - 1 - size] == ' ';
    return apart ? size : 0;
}

// Bytes of a mark at the end of `text` that no figure of the text can be: "⁸", "[141]", " 8/"; 0 if there is none.
std::size_t clear_mark(std::string_view text) {
    if (text.ends_with('/')) return slash_mark(text);
    if (text.ends_with(']')) {
        const std::size_t open = text.rfind('[');
        const bool digits = open != std::string_view::npos && all_digits(text.substr(open + 1, text.size() - open - 2));
        return digits && text.size() - open <= kMarkDigits + 2 ? text.size() - open : 0;
    }
    std::size_t size = 0;
    while (const std::size_t digit = raised_digit_at_end(text.substr(0, text.size() - size))) size += digit;
    return size;
}

// "1960." before the figures of a mark, which are no decimals of a year.
bool ends_in_year_and_stop(std::string_view text) {
    constexpr std::size_t kYear = 5;
    if (!text.ends_with('.') || text.size() <= kYear) return false;
    const std::string_view year = text.substr(text.size() - kYear, kYear - 1);
    return all_digits(year) && (year.starts_with("19") || year.starts_with("20")) &&
           std::string_view(" -").find(text[text.size() - kYear - 1]) != std::string_view::npos;
}

std::size_t digits_at_start(std::string_view text) {
    return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), [](char c) { return is_digit(c); }) -
                                    text.begin());
}

// Where no spaces part words, the character before a mark decides: "" if the word is of another script.
std::string_view unspaced_end(std::string_view word) {
    if (static_cast<unsigned char>(word.back()) < 0x80) return {};
    std::size_t at = word.size() - 1;
    while (at > 0 && (static_cast<unsigned char>(word[at]) & 0xC0) == 0x80) --at;
    const std::string_view last = word.substr(at);
    const char32_t c = unicode::next(word, at);
    static constexpr std::string_view kSigns[] = {"，", "；", "。", "》", "）", "：", "、"};
    const bool sign = std::find(std::begin(kSigns), std::end(kSigns), last) != std::end(kSigns);
    // A quotation mark is of every script: of this one if what it closes is.
    if (last == "”" && at > last.size()) return unspaced_end(word.substr(0, at - last.size())).empty() ? "" : last;
    return sign || unicode::is_ideograph(c) ? last : std::string_view();
}

}  // namespace

bool ends_in_punctuation(std::string_view before) {
    if (before.empty()) return false;
    if (std::string_view(",;.:)]\"'").find(before.back()) != std::string_view::npos) return true;
    if (static_cast<unsigned char>(before.back()) < 0x80) return false;
    static constexpr std::string_view kSigns[] = {"\xE2\x80\x9D", "\xE2\x80\x99", "，", "。", "；", "：",
                                                  "、",           "》",           "）", "،",  "؛",  "»"};
    return std::any_of(std::begin(kSigns), std::end(kSigns),
                       [before](std::string_view sign) { return before.ends_with(sign); });
}

std::optional<MarkForm> glued_form(std::string_view before, std::string_view after) {
    const std::string_view word = last_word(before);
    if (word.empty()) return std::nullopt;
    if (const std::string_view last = unspaced_end(word); !last.empty()) {
        // "第8", the members of a list and "26 727" are numbers of the text. After "、" a mark has a space after it, or
        // a title.
        const bool counted = last == "第" || (last == "、" && !after.starts_with(' ') && !after.starts_with("《"));
        const bool grouped = after.size() > 1 && after.front() == ' ' && digits_at_start(after.substr(1)) == 3;
        return counted || grouped ? std::nullopt : std::optional(MarkForm::clear);
    }
    const bool at_end = after.empty() || after.front() == ' ';
    if (std::any_of(word.begin(), word.end(), is_digit)) {
        // Where marks stand before the sign, one does so after a bracket, too: "(2015-2030)20, ".
        const bool before_sign =
            word.ends_with(')') && !at_end && std::string_view(",;.:").find(after.front()) != std::string_view::npos;
        return (at_end || before_sign) && carries_mark(word) ? std::optional(MarkForm::likely) : std::nullopt;
    }
    const bool joined = word.find('/') != std::string_view::npos;
    if (joined && !ends_joined_names(word)) return std::nullopt;
    if (word.back() == '.') return word.size() > 5 && at_end ? std::optional(MarkForm::clear) : std::nullopt;
    if (ends_in_punctuation(word)) return word.size() > 1 ? std::optional(MarkForm::clear) : std::nullopt;
    const bool in_word =
        joined || (word.size() >= 2 && ends_in_small_letter(word) && is_letter_byte(word[word.size() - 2]));
    return in_word ? std::optional(MarkForm::clear) : std::nullopt;
}

std::string_view without_mark(std::string_view text) {
    if (const std::size_t mark = clear_mark(text); mark > 0) {
        const std::string_view before = trim_end(text.substr(0, text.size() - mark), " ");
        return ends_in_punctuation(before) ? before : text;
    }
    std::size_t digits = 0;
    while (digits < text.size() && is_digit(text[text.size() - 1 - digits])) ++digits;
    if (digits == 0 || digits > kMarkDigits) return text;
    const std::string_view before = text.substr(0, text.size() - digits);
    if (before.ends_with(", ") || before.ends_with("; ")) {
        const std::string_view head = trim_end(before, "");
        const std::string_view word = last_word(head);
        // In "articles 1, 2" and "Vienna, 2023, 5" the number is one of the text.
        return std::none_of(word.begin(), word.end(), is_digit) ? head : text;
    }
    return glued_form(before, "") || ends_in_year_and_stop(before) ? before : text;
}

}  // namespace clausediff::detail
