#include "normalise/item.hpp"

#include "normalise/clause_end.hpp"
#include "normalise/opening.hpp"
#include "normalise/unicode.hpp"
#include "normalise/words.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace clausediff {

namespace {

// `tail` is what stands behind the number, as the reader gave it.
void set_rest(Item& item, std::string_view tail) {
    std::string rest;
    std::size_t size = tail.size();
    if (unicode::plain_run(tail, 0) != tail.size()) {
        rest = unicode::tidy(tail);
        size = rest.size();
        if (!item.text.ends_with(rest)) item.own_rest = rest;
    }
    item.rest_at = item.text.size() - std::min(size, item.text.size());
    if (item.number->bracket) item.own_rest = "[" + std::string(item.rest());
}

}  // namespace

std::string Item::take_rest() {
    if (!own_rest.empty()) return std::move(own_rest);
    text.erase(0, rest_at);
    return std::move(text);
}

Item make_item(const SourceParagraph& paragraph) {
    Item item;
    item.source = &paragraph;
    std::string numbered;  // the text with the format's number before it
    std::string_view text = paragraph.text;
    if (!paragraph.number.empty()) {
        item.number = parse_number(paragraph.number);
        if (item.number) {
            item.text = unicode::tidy(text);
            item.number->text = 0;
            item.rest_at = 0;
            return item;
        }
        // "Article 5", "36.1": no number that clauses are counted by, but printed all the same.
        numbered = paragraph.number + ' ' + paragraph.text;
        text = numbered;
    }
    item.text = unicode::tidy(text);
    if (!numbered.empty()) item.prefix = item.text.size() - unicode::tidy(paragraph.text).size();
    item.rest_at = item.text.size();
    item.number = parse_number(text);
    if (!item.number) return item;
    item.number->printed = unicode::tidy(item.number->printed);
    set_rest(item, text.substr(item.number->text));
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
    if (item.source->table_row || item.text.front() == '|') return true;
    std::size_t tab = item.source->text.find('\t');
    for (int more = 2; more > 0 && tab != std::string::npos; --more) tab = item.source->text.find('\t', tab + 1);
    return tab != std::string::npos;
}

}  // namespace clausediff
