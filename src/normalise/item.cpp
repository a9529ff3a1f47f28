#include "normalise/item.hpp"

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "normalise/clause_end.hpp"
#include "normalise/opening.hpp"
#include "normalise/words.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace clausediff::detail {

namespace {

using unicode::Typography;

constexpr std::size_t kMostCells = 1000;  // of a row whose cells are known: a row of tabs alone would need much memory
constexpr std::size_t kCellTabs = 3;      // a line with so many tabs is a row of cells

bool has_cells(std::string_view text) {
    std::size_t tabs = 0;
    for (std::size_t at = text.find('\t'); at != std::string_view::npos && tabs < kCellTabs;
         at = text.find('\t', at + 1)) {
        ++tabs;
    }
    return tabs == kCellTabs;
}

// The text as it was read, with a number of the format before it that clauses are not counted by, but which is printed
// all the same: "Article 5", "36.1".
std::string text_of(SourceParagraph& paragraph, bool with_number) {
    if (with_number) return paragraph.number + ' ' + paragraph.text;
    if (paragraph.marks.empty()) return std::move(paragraph.text);
    return paragraph.text;  // which the places of the marks refer to
}

// Where the cells of a row, which stand between tabs, begin once the row is tidy; `length` is then that of the row.
std::vector<std::size_t> cells_of(const SourceParagraph& paragraph, Typography typography, std::size_t& length) {
    const std::string_view row = paragraph.text;
    std::vector<std::size_t> cells;
    auto empty = static_cast<std::size_t>(paragraph.empty_first);  // cells before the next one with text
    length = 0;
    for (std::size_t at = 0; at <= row.size() && cells.size() + empty <= kMostCells;) {
        const std::size_t end = std::min(row.find('\t', at), row.size());
        const std::size_t size = unicode::tidy(row.substr(at, end - at), typography).size();
        ++empty;
        if (size > 0) {
            if (length > 0) ++length;
            cells.insert(cells.end(), std::exchange(empty, 0), length);
            length += size;
        }
        at = end + 1;
    }
    if (cells.size() + empty > kMostCells) return {};
    cells.insert(cells.end(), empty + static_cast<std::size_t>(paragraph.empty_last), length);
    return cells;
}

// Tidies the text, which opens with the item's number.
void divide(Item& item, std::string text, Typography typography) {
    // After a number stands white space or nothing: the end of the tidy text is what is tidy of its end. Most ends are
    // tidy as they are.
    const std::string tail = text.substr(item.number->text);
    item.text = unicode::tidy_in_place(std::move(text), typography);
    const bool is_tidy = !tail.starts_with(' ') && item.text.ends_with(tail);
    const std::size_t rest = is_tidy ? tail.size() : unicode::tidy(tail, typography).size();
    item.rest_at = item.text.size() - std::min(rest, item.text.size());
    item.number->printed = unicode::tidy(item.number->printed, typography);
}

// The item without its cells.
Item tidy_item(SourceParagraph& paragraph, Typography typography) {
    Item item;
    item.source = &paragraph;
    item.typography = typography;
    item.cells = has_cells(paragraph.text);
    item.opens_with_one = paragraph.text.starts_with("1 ") || paragraph.text.starts_with("(1) ");
    if (!paragraph.number.empty()) item.number = parse_number(paragraph.number);
    // A number that goes on in words, "1. Note:", is text like them.
    if (item.number && item.number->text >= trim_end(paragraph.number, " \t").size()) {
        item.number->text = 0;
        item.text = unicode::tidy_in_place(text_of(paragraph, false), typography);
        item.rest_at = 0;
        return item;
    }
    const bool with_number = !paragraph.number.empty();
    std::string text = text_of(paragraph, with_number);
    item.number = parse_number(text);
    if (item.number) {
        divide(item, std::move(text), typography);
    } else {
        item.text = unicode::tidy_in_place(std::move(text), typography);
        item.rest_at = item.text.size();
    }
    if (with_number) item.prefix = item.text.size() - unicode::tidy(paragraph.text, typography).size();
    return item;
}

// "II", "A", "3"; in scripts whose letters take two bytes an ordinal in words too.
bool is_annex_number(std::string_view word) {
    constexpr std::size_t kLongest = 4, kLongestWord = 16;  // bytes
    return word.size() <= (unicode::is_ascii(word) ? kLongest : kLongestWord);
}

// "附件", "附件一"
bool is_unspaced_annex_heading(std::string_view folded, const Language& language) {
    constexpr std::size_t kLongestNumber = 9;  // bytes: three characters
    const WordList& words = language.numbering.annex_words;
    return std::any_of(words.begin(), words.end(), [folded](std::string_view word) {
        return folded.starts_with(word) && folded.size() <= word.size() + kLongestNumber;
    });
}

}  // namespace

std::string Item::number_apart() const {
    return number && rest_at == 0 && !source->number.empty() ? number->printed : std::string();
}

std::string Item::whole_text() const {
    const std::string apart = number_apart();
    return apart.empty() ? text : apart + ' ' + text;
}

std::string Item::take_rest() {
    const bool bracket = number && number->bracket && rest_at > 0;
    text.replace(0, rest_at, bracket ? "[" : "");
    return std::move(text);
}

Item make_item(SourceParagraph& paragraph, Typography typography) {
    std::size_t length = 0;
    std::vector<std::size_t> cells;
    if (paragraph.table_row || has_cells(paragraph.text)) cells = cells_of(paragraph, typography, length);
    Item item = tidy_item(paragraph, typography);
    if (item.text.size() == length) item.cells_at = std::move(cells);
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
    if (words.size() < 2 || !contains(language.numbering.heading_words, words[0]) || words[1].size() > 5) return {};
    const bool counted = is_digit(words[1].front()) || roman_value(words[1]) > 0;
    return counted ? std::string(words[0].substr(0, 3)) + std::string(words[1]) : std::string{};
}

bool is_part_letter(const Item& item) {
    return item.text.size() == 1 && item.text[0] >= 'A' && item.text[0] <= 'Z';
}

bool is_one_sentence(std::string_view text, const Language& language) {
    constexpr std::size_t kShortest = 60;  // bytes; the longest enacting lines that name a body and no more are shorter
    if (text.size() <= kShortest || !opens_with_body(text, language)) return false;
    // After a colon the draft that one body recommends to another is still to come.
    if (closing_punctuation(text) == ':') return adopts_what_follows(text, language);
    return ends_clause(text);
}

bool enacts(const std::vector<Item>& items, std::size_t i, const Language& language) {
    const std::string_view text = without_quote(items[i].text);
    if (is_enacting_line(text, language)) return true;
    if (i + 1 < items.size() && names_body_alone(text, language) &&
        opening_of(items[i + 1].text, language) == Opening::preambular) {
        return true;
    }
    if (i + 1 == items.size() || !may_enact(text, language)) return false;
    const Item& next = items[i + 1];
    return opening_of(next.number ? next.rest() : next.text, language) != Opening::neither;
}

bool is_annex_heading(const Item& item, const Language& language) {
    if (item.text.size() > 40) return false;
    const std::string folded = unicode::fold(item.text);
    if (!language.writing.spaced) return is_unspaced_annex_heading(folded, language);
    const std::vector<std::string_view> words = split_words(folded);
    return !words.empty() && words.size() <= 2 && contains(language.numbering.annex_words, words[0]) &&
           !ends_clause(item.text) && (words.size() == 1 || is_annex_number(words[1]));
}

bool is_table_row(const Item& item) {
    return item.source->table_row || item.cells || item.text.front() == '|';
}

}  // namespace clausediff::detail
