// A paragraph's text while a reader of markup puts it together, with the footnote marks in it.
#pragma once

#include <clausediff/source.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace clausediff::detail {

struct MarkedText {
    std::string text;
    std::vector<SourceMark> marks;  // ascending

    [[nodiscard]] bool blank() const;
    void add_mark(std::string number) { marks.push_back({text.size(), std::move(number)}); }
    // Text of a superscript that nothing but its looks makes a mark: digits or asterisks after a word are one; after
    // a figure or a unit of measure ("km2") they are a power, before any text a note's own number.
    void add_superscript(std::string_view superscript);
    // Appends another text, and a space between them if both hold something and none stands there.
    void append(const MarkedText& other, std::string_view between = " ");
    // Takes away the brackets that stand around a mark, "text()": the mark says what stood in them.
    void drop_brackets_of_marks();
    // Valid UTF-8 without white space at both ends; marks move along.
    void finish();
};

// Is it all digits, up to three, or asterisks?
bool looks_like_mark(std::string_view text);

// Text without white space at both ends: spaces, tabs, line ends and no-break spaces.
std::string_view trim_space(std::string_view text);

}  // namespace clausediff::detail
