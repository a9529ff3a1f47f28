#include "normalise/item.hpp"

#include "normalise/clause_end.hpp"
#include "normalise/opening.hpp"
#include "normalise/unicode.hpp"
#include "normalise/words.hpp"

#include <algorithm>
#include <vector>

namespace clausediff {

Item make_item(const SourceParagraph& paragraph) {
    Item item;
    item.source = &paragraph;
    item.text = unicode::tidy(paragraph.text);
    std::string numbered;  // the text with the format's number before it
    std::string_view text = paragraph.text;
    if (!paragraph.number.empty()) {
        item.number = parse_number(paragraph.number);
        if (item.number) {
            item.number->text = 0;
            item.rest = item.text;
            return item;
        }
        // "Article 5", "36.1": no number that clauses are counted by, but printed all the same.
        numbered = paragraph.number + ' ' + paragraph.text;
        text = numbered;
        const std::size_t bare = item.text.size();
        item.text = unicode::tidy(numbered);
        item.prefix = item.text.size() - bare;
    }
    item.number = parse_number(text);
    if (!item.number) return item;
    item.number->printed = unicode::tidy(item.number->printed);
    item.rest = unicode::tidy(text.substr(item.number->text));
    if (item.number->bracket) item.rest = "[" + item.rest;
    return item;
}

bool is_sub_paragraph(const ParagraphNumber& number) {
    return number.style == NumberStyle::letter || number.style == NumberStyle::roman ||
           number.style == NumberStyle::bracketed || number.style == NumberStyle::bullet;
}

bool is_upper_number(const ParagraphNumber& number) {
    return number.style == NumberStyle::upper_roman || number.style == NumberStyle::upper_letter;
}

std::string keyword_scope(std::string_view text, const Language& language) {
    if (text.size() > kHeadingBytes) return {};
    const std::string folded = unicode::fold(text);
    const std::vector<std::string_view> words = first_words(folded, 2);
    if (words.size() < 2 || !contains(language.heading_words, words[0]) || words[1].size() > 5) return {};
    const bool counted = (words[1].front() >= '0' && words[1].front() <= '9') || roman_value(words[1]) > 0;
    return counted ? std::string(words[0].substr(0, 3)) + std::string(words[1]) : std::string{};
}

bool is_part_letter(const Item& item) {
    return item.text.size() == 1 && item.text[0] >= 'A' && item.text[0] <= 'Z';
}

bool is_one_sentence(std::string_view text, const Language& language) {
    constexpr std::size_t kShortest = 60;  // bytes; the longest enacting lines that name a body and no more are shorter
    if (text.size() <= kShortest || !opens_with_body(text, language)) return false;
    // Behind a colon the draft that one body recommends to another is still to come.
    if (closing_punctuation(text) == ':') return adopts_what_follows(text, language);
    return ends_clause(text);
}

bool is_annex_heading(const Item& item, const Language& language) {
    if (item.text.size() > 40) return false;
    const std::string folded = unicode::fold(item.text);
    const std::vector<std::string_view> words = split_words(folded);
    return !words.empty() && words.size() <= 2 && contains(language.annex_words, words[0]) && !ends_clause(item.text) &&
           (words.size() == 1 || words[1].size() <= 4);
}

bool is_table_row(const Item& item) {
    return item.source->table_row || item.text.front() == '|' ||
           std::count(item.source->text.begin(), item.source->text.end(), '\t') >= 3;
}

}  // namespace clausediff
