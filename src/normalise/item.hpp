// A body paragraph on its way to becoming a clause.
#pragma once

#include <clausediff/source.hpp>

#include "base/unicode.hpp"
#include "normalise/language.hpp"
#include "normalise/numbering.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff::detail {

constexpr std::size_t kHeadingBytes = 300;  // headings are short

struct Item {
    const SourceParagraph* source = nullptr;  // outlives the item; its text is the item's now, unless it has marks
    unicode::Typography typography = unicode::Typography::plain;
    std::size_t index = 0;              // of `source` in the SourceText
    std::string text;                   // tidy, with its number unless the format gave it and it is `number`
    std::size_t prefix = 0;             // bytes of `text` that the format's number and its space take
    bool cells = false;                 // several tabs stand in what was read
    std::vector<std::size_t> cells_at;  // of a row of a table: Clause::cells
    bool opens_with_one = false;        // what was read begins with "1 "
    std::optional<ParagraphNumber> number;

    std::size_t rest_at = 0;  // byte of `text` at which it goes on after the number; if it has no number, its end

    // The number that the format gave and `text` lacks; "" if there is none.
    [[nodiscard]] std::string number_apart() const;
    // `text` with that number.
    [[nodiscard]] std::string whole_text() const;
    // `text` without its number; "" if it has none.
    [[nodiscard]] std::string_view rest() const { return std::string_view(text).substr(rest_at); }
    // The same, of "[OP3. Decides" with the bracket: "[Decides". Takes `text` away.
    [[nodiscard]] std::string take_rest();
};

// Tidies the paragraph and parses the number that the format knows or the text opens with.
Item make_item(SourceParagraph& paragraph, unicode::Typography typography);

// "(a)", "(iv)", "(1)", a bullet.
bool is_sub_paragraph(const ParagraphNumber& number);
// "IV", "A."
bool is_upper_number(const ParagraphNumber& number);

// A letter alone, as parts of a resolution are headed.
bool is_part_letter(const Item& item);

// "The General Assembly decides to ...": a whole resolution in one sentence.
bool is_one_sentence(std::string_view text, const Language& language);

// Is the item at `i` the enacting line? "The General Assembly,", or of a body that no list names the line that stands
// before a clause that opens: "The Lake Board," before "Recalling".
bool enacts(const std::vector<Item>& items, std::size_t i, const Language& language);

// "Annex", "Annex II", "Appendix A": the word and at most a number.
bool is_annex_heading(const Item& item, const Language& language);

// A line of a table: bars, or several tabs.
bool is_table_row(const Item& item);

// The line opens with a word that headings are counted by, and its number: of "Article 12" it is "art12", of
// "Section 3" "sec3". "" for other lines.
std::string keyword_scope(std::string_view text, const Language& language);

}  // namespace clausediff::detail
