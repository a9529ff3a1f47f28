#include "read/hyphens.hpp"

#include "base/ascii.hpp"
#include "base/unicode.hpp"

#include <algorithm>

namespace clausediff::detail {
namespace {

constexpr std::string_view kSoftHyphen = "\xC2\xAD";
constexpr std::size_t kLongestWord = 100;  // bytes

bool is_word_byte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || (static_cast<unsigned char>(c) & 0x80) != 0;
}

// The end of a word that a line end cut in two. No word is longer than kLongestWord; what is, the text doesn't write
// elsewhere.
std::string_view last_word(std::string_view text) {
    std::size_t start = text.size();
    const std::size_t least = text.size() - std::min(text.size(), kLongestWord);
    while (start > least && is_word_byte(text[start - 1])) --start;
    return text.substr(start);
}

std::string_view first_word(std::string_view text) {
    std::size_t end = 0;
    while (end < text.size() && is_word_byte(text[end])) ++end;
    return text.substr(0, end);
}

// An en or em dash without a space before it has none after it either: "2015–" "2030".
bool ends_in_dash(std::string_view text) {
    if (!text.ends_with("\xE2\x80\x93") && !text.ends_with("\xE2\x80\x94")) return false;
    return text.size() > 3 && text[text.size() - 4] != ' ';
}

// What a slash joins stays together: "Nations/" "International". A slash between spaces stands by itself.
bool ends_in_slash(std::string_view text) {
    return text.size() > 1 && text.back() == '/' && text[text.size() - 2] != ' ';
}

// Of a script that is written without spaces between words, or a sign of it.
bool stands_without_spaces(char32_t c) {
    return unicode::is_ideograph(c) || (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFF60);
}

// A script without spaces has none where a line ends.
bool joins_ideographs(std::string_view before, std::string_view after) {
    if (before.empty() || after.empty()) return false;
    std::size_t last = before.size() - 1;
    while (last > 0 && (static_cast<unsigned char>(before[last]) & 0xC0) == 0x80) --last;
    std::size_t first = 0;
    return stands_without_spaces(unicode::next(before, last)) && stands_without_spaces(unicode::next(after, first));
}

}  // namespace

LineJoiner::LineJoiner(const std::vector<Line>& lines) {
    for (const Line& line : lines) {
        for (std::size_t i = 0; i < line.text.size();) {
            const std::string_view word = first_word(line.text.substr(i));
            if (word.size() > 3 && word.back() != '-') words_.emplace(word);
            i += word.size() + 1;
        }
    }
}

void LineJoiner::append(std::string& paragraph, std::string_view line) const {
    const bool soft = paragraph.size() > 2 && paragraph.compare(paragraph.size() - 2, 2, kSoftHyphen) == 0;
    const char before_hyphen = paragraph.size() > 1 && paragraph.back() == '-' ? paragraph[paragraph.size() - 2] : ' ';
    const bool hard = is_word_byte(before_hyphen) || is_digit(before_hyphen);
    if (!soft && !hard) {
        const bool together = ends_in_dash(paragraph) || ends_in_slash(paragraph) || joins_ideographs(paragraph, line);
        if (!paragraph.empty() && !together) paragraph += ' ';
        paragraph += line;
        return;
    }
    // "post-" "2015", "2020-" "2030", "90-" "day": no word is put together, the hyphen is the text's.
    if (hard && (is_digit(before_hyphen) || first_word(line).empty())) {
        paragraph += line;
        return;
    }
    paragraph.resize(paragraph.size() - (soft ? kSoftHyphen.size() : 1));
    std::string joined(last_word(paragraph));
    std::string hyphened = joined;
    joined += first_word(line);
    hyphened += '-';
    hyphened += first_word(line);
    const bool known_joined = words_.count(joined) > 0;
    const bool known_hyphened = words_.count(hyphened) > 0;
    if (soft ? known_hyphened && !known_joined : known_hyphened || !known_joined) paragraph += '-';
    paragraph += line;
}

}  // namespace clausediff::detail
