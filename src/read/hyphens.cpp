#include "read/hyphens.hpp"

namespace clausediff {
namespace {

constexpr std::string_view kSoftHyphen = "\xC2\xAD";

bool is_word_byte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || (static_cast<unsigned char>(c) & 0x80) != 0;
}

std::string_view last_word(std::string_view text) {
    std::size_t start = text.size();
    while (start > 0 && is_word_byte(text[start - 1])) --start;
    return text.substr(start);
}

std::string_view first_word(std::string_view text) {
    std::size_t end = 0;
    while (end < text.size() && is_word_byte(text[end])) ++end;
    return text.substr(0, end);
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
    const bool hard = paragraph.size() > 1 && paragraph.back() == '-' && is_word_byte(paragraph[paragraph.size() - 2]);
    if (!soft && !hard) {
        if (!paragraph.empty()) paragraph += ' ';
        paragraph += line;
        return;
    }
    if (hard && first_word(line).empty()) {  // "post-" "2015": no word is put together, the hyphen is the text's
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

}  // namespace clausediff
