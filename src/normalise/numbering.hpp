// The number with which a paragraph opens, and the stack of levels on which paragraphs and sub-paragraphs count.
#pragma once

#include <clausediff/resolution.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace clausediff::detail {

enum class NumberStyle {
    decimal,       // "12."
    letter,        // "(a)", "a.", "a)", "(aa)" after "(z)"
    roman,         // "(iv)", "iv."
    bracketed,     // "(1)", "1)"
    upper_roman,   // "IV", "IV."
    upper_letter,  // "A", "A."
    bullet,        // "•"
    labelled,      // "PP3", "OP7bis.", "[OP7.bis]", "Op.1", "OP1 -"
};

struct ParagraphNumber {
    NumberStyle style = NumberStyle::decimal;
    std::string printed;           // "12.", "(a)", "OP7bis."
    int value = 0;                 // of a letter its place in the alphabet
    int roman_value = 0;           // of a letter that is a roman numeral too: "(i)", "(v)", "(c)"; else 0
    std::string suffix;            // "bis", "alt", "alt1"
    bool preambular = false;       // of a label: PP rather than OP
    bool bracket = false;          // "[OP3. ...": an opening square bracket stands before the number
    std::vector<SubNumber> below;  // of "59 (a)." the letter, of "1.2.3." 2 and 3; else empty
    std::size_t text = 0;          // byte of the paragraph at which the text after the number starts
};

// `text` as the reader gave it: a tab after the number makes "27" and "a" numbers too.
std::optional<ParagraphNumber> parse_number(std::string_view text);

// Letters of a roman numeral, upper or lower case, as a number, or 0.
int roman_value(std::string_view text);

// What "(i)" is depends on its siblings: after "(h)" it is a letter, after "(a)" the first of a deeper level.
class LevelStack {
public:
    // Takes a sub-paragraph's number in and returns its level: 2 for "(a)" under a paragraph, 3 for "(i)" under that.
    int push(const ParagraphNumber& number);
    // A top-level paragraph begins: all deeper levels end.
    void reset() { path_.clear(); }
    // A sub-paragraph begins whose numbers from level to level are known.
    void start(std::vector<SubNumber> path) { path_ = std::move(path); }
    // The numbers from level to level: of "(a)(ii)" 1, 2.
    [[nodiscard]] const std::vector<SubNumber>& path() const { return path_; }

private:
    std::vector<SubNumber> path_;
};

}  // namespace clausediff::detail
