#include "normalise/items.hpp"

#include "normalise/numbering.hpp"
#include "normalise/numerals.hpp"
#include "normalise/words.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace clausediff::detail {

unicode::Typography typography_of(const SourceText& source) {
    return source.exact ? unicode::Typography::as_printed : unicode::Typography::plain;
}

std::size_t index_of(const SourceParagraph& paragraph, const SourceText& source,
                     const std::vector<std::size_t>& indices) {
    const auto index = static_cast<std::size_t>(&paragraph - source.paragraphs.data());
    return indices.empty() ? index : indices[index];
}

namespace {

// "2." or "2 -" and nothing else.
bool is_number_alone(std::string_view text) {
    constexpr std::size_t kMostDigits = 3;
    constexpr std::string_view kSpace = " \t";
    const std::size_t begin = std::min(text.find_first_not_of(kSpace), text.size());
    const std::size_t end = std::min(text.find_first_not_of("0123456789", begin), text.size());
    if (end == begin || end - begin > kMostDigits) return false;
    const std::size_t sign_at = std::min(text.find_first_not_of(kSpace, end), text.size());
    const std::string_view sign = trim_end(text.substr(sign_at), kSpace);
    return sign == "." || sign == "-" || sign == "\u2013";
}

// Some exports break the line between the number of a paragraph and its text.
bool goes_on_in(const SourceParagraph& paragraph, const SourceParagraph& next) {
    return paragraph.number.empty() && !paragraph.table_row && paragraph.marks.empty() &&
           is_number_alone(paragraph.text) && next.role == Role::body && next.number.empty() && !next.table_row &&
           !parse_number(next.text) && !is_number_alone(next.text);
}

// The numbers that stand alone become those of the paragraphs after them. Paragraphs of a known format keep theirs.
void join_numbers(SourceText& source) {
    if (source.paragraphs_known) return;
    for (std::size_t i = 0; i + 1 < source.paragraphs.size(); ++i) {
        SourceParagraph& paragraph = source.paragraphs[i];
        if (paragraph.role != Role::body || !goes_on_in(paragraph, source.paragraphs[i + 1])) continue;
        source.paragraphs[i + 1].number = unicode::tidy(std::exchange(paragraph.text, {}));
    }
}

}  // namespace

std::vector<Item> make_items(SourceText& source, const std::vector<std::size_t>& indices, const Language& language) {
    const unicode::Typography typography = typography_of(source);
    join_numbers(source);
    std::vector<Item> items;
    items.reserve(source.paragraphs.size());
    for (SourceParagraph& paragraph : source.paragraphs) {
        if (paragraph.role != Role::body) continue;
        Item item = make_item(paragraph, typography);
        if (item.text.empty() && !paragraph.number.empty()) {  // the number is all that is printed
            paragraph.text = std::exchange(paragraph.number, {});
            for (SourceMark& mark : paragraph.marks) mark.offset = paragraph.text.size();
            item = make_item(paragraph, typography);
        }
        item.index = index_of(paragraph, source, indices);
        // What is left of a line of soft hyphens and direction marks is an empty line.
        if (!item.text.empty()) items.push_back(std::move(item));
    }
    settle_numerals(items, language);
    return items;
}

}  // namespace clausediff::detail
