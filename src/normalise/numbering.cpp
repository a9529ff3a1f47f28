#include "normalise/numbering.hpp"

#include "base/ascii.hpp"
#include "normalise/alphabets.hpp"

#include <algorithm>

namespace clausediff::detail {
namespace {

constexpr std::string_view kBullets[] = {"\xE2\x80\xA2", "\xE2\x97\x8F", "\xE2\x96\xAA", "\xE2\x80\x93 ", "\xC2\xB7"};
constexpr std::string_view kSuffixes[] = {"bis", "ter", "quater", "quat", "quinquies", "quin", "sexies", "alt"};

// Reads a paragraph's start. Every take_ function moves on only if it finds what it is named after.
class Scanner {
public:
    explicit Scanner(std::string_view text) : text_(text) { skip_invisible(); }

    [[nodiscard]] std::size_t at() const { return at_; }
    void go_to(std::size_t at) { at_ = at; }
    [[nodiscard]] std::string_view from(std::size_t start) const { return text_.substr(start, at_ - start); }
    [[nodiscard]] bool done() const { return at_ >= text_.size(); }
    [[nodiscard]] std::string_view rest() const { return text_.substr(std::min(at_, text_.size())); }
    [[nodiscard]] char peek() const { return done() ? '\0' : text_[at_]; }

    bool take(char c) {
        if (peek() != c || done()) return false;
        ++at_;
        return true;
    }
    bool take(std::string_view word) {
        if (text_.substr(at_, word.size()) != word) return false;
        at_ += word.size();
        return true;
    }
    std::string_view take_while(bool (*predicate)(char)) {
        const std::size_t start = at_;
        while (!done() && predicate(text_[at_])) ++at_;
        return from(start);
    }
    // Spaces and no-break spaces; says whether a tab was among them.
    struct Gap {
        std::size_t width = 0;
        bool tab = false;
    };
    Gap take_gap() {
        Gap gap;
        for (;;) {
            if (take(' ') || take("\xC2\xA0")) {
                ++gap.width;
            } else if (take('\t')) {
                ++gap.width;
                gap.tab = true;
            } else if (!skip_invisible()) {
                return gap;
            }
        }
    }
    // Direction marks, joiners and the like that word processors leave around numbers.
    bool skip_invisible() {
        bool any = false;
        while (take("\xE2\x80\x8D") || take("\xE2\x80\x8E") || take("\xE2\x80\x8F") || take("\xE2\x80\x8B")) any = true;
        return any;
    }

private:
    std::string_view text_;
    std::size_t at_ = 0;
};

int letter_value(std::string_view letters) {
    const char c = letters.front();
    if (!std::all_of(letters.begin(), letters.end(), [c](char other) { return other == c; })) return 0;
    return c - 'a' + 1 + 26 * (static_cast<int>(letters.size()) - 1);
}

std::string take_suffix(Scanner& in) {
    std::string suffix;
    for (bool found = true; found;) {
        found = false;
        const std::size_t start = in.at();
        if (!in.take('.')) in.take_gap();  // "PP2.bis"
        for (const std::string_view word : kSuffixes) {
            if (!in.take(word)) continue;
            if (is_lower(in.peek())) break;  // "7. alternatively"
            suffix += word;
            found = true;
            break;
        }
        if (!found) in.go_to(start);
    }
    if (!suffix.empty()) suffix += in.take_while(is_digit);
    return suffix;
}

// Closes a number: it needs white space or nothing after it.
std::optional<ParagraphNumber> finish(Scanner& in, ParagraphNumber number, std::size_t start, bool needs_tab) {
    number.printed = std::string(in.from(start));
    const Scanner::Gap gap = in.take_gap();
    if (!in.done() && (gap.width == 0 || (needs_tab && !gap.tab))) return std::nullopt;
    number.text = in.at();
    return number;
}

// A dash with which many set off the number: "1 -", "OP1 –". A range, "1 – 5", has none. Moves on only if one is there.
bool take_dash(Scanner& in) {
    const std::size_t start = in.at();
    in.take_gap();
    const bool dash = in.take('-') || in.take("\xE2\x80\x93") || in.take("\xE2\x80\x94");
    const std::size_t end = in.at();
    const bool set_off = dash && (in.done() || (in.take_gap().width > 0 && !is_digit(in.peek())));
    in.go_to(set_off ? end : start);
    return set_off;
}

// "PP", "Op", "OP.", "PP-": what stands before the number of a label. Small letters stand next to it.
bool take_label_letters(Scanner& in, bool& preambular) {
    preambular = in.peek() == 'P' || in.peek() == 'p';
    if (in.take("pp") || in.take("op")) return is_digit(in.peek());
    if (!in.take("PP") && !in.take("OP") && !in.take("Pp") && !in.take("Op")) return false;
    if (!in.take('.') && !in.take('-')) in.take('#');
    in.take_gap();
    return true;
}

std::optional<ParagraphNumber> parse_labelled(Scanner in, ParagraphNumber number) {
    std::size_t start = in.at();
    const bool round = !number.bracket && in.take('(');
    if (!take_label_letters(in, number.preambular)) return std::nullopt;
    const std::string_view digits = in.take_while(is_digit);
    if (digits.empty() || digits.size() > 3) return std::nullopt;
    number.style = NumberStyle::labelled;
    number.value = std::stoi(std::string(digits));
    number.suffix = take_suffix(in);
    if (round && in.peek() != ')') return std::nullopt;
    const auto take_dot = [&in] { return in.take('.') || in.take(':') || in.take(')'); };
    take_dot();
    if (number.bracket && in.take(']')) {  // "[PP1] Recalling": the bracket is around the label alone
        number.bracket = false;
        --start;
        take_dot();
    }
    take_dash(in);
    return finish(in, number, start, false);
}

// ".2.3" after "1": the numbers of the levels below. False if what stands there is no such number.
bool take_levels(Scanner& in, std::vector<SubNumber>& levels) {
    constexpr std::size_t kLevels = 3;  // below the first
    constexpr std::size_t kDigits = 3;
    while (in.peek() == '.') {
        const std::size_t dot = in.at();
        in.take('.');
        if (!is_digit(in.peek())) {
            in.go_to(dot);
            return true;
        }
        const std::string_view digits = in.take_while(is_digit);
        if (digits.size() > kDigits || digits.front() == '0' || levels.size() == kLevels) return false;
        levels.push_back({Counting::digits, std::stoi(std::string(digits))});
    }
    return true;
}

std::optional<ParagraphNumber> parse_decimal(Scanner in, ParagraphNumber number) {
    const std::size_t start = in.at();
    const std::string_view digits = in.take_while(is_digit);
    if (digits.empty() || digits.size() > 4) return std::nullopt;
    number.value = std::stoi(std::string(digits));
    number.suffix = take_suffix(in);
    if (!take_levels(in, number.below)) return std::nullopt;
    const std::size_t end = in.at();
    in.take_gap();
    if (in.take('(')) {  // "59 (a)."
        const std::string_view letters = in.take_while(is_lower);
        if (letters.size() == 1 && in.take(')') && in.take('.')) {
            number.below.push_back({Counting::letters, letters.front() - 'a' + 1});
            return finish(in, number, start, false);
        }
    }
    in.go_to(end);
    in.skip_invisible();
    const bool dot = in.take('.');
    in.skip_invisible();
    const bool dash = number.below.empty() && take_dash(in);
    return finish(in, number, start, !dot && !dash);
}

void set_letters(ParagraphNumber& number, std::string_view letters) {
    number.value = letter_value(letters);
    number.roman_value = roman_value(letters);
    number.style =
        number.value > 0 && (letters.size() <= 2 || number.roman_value == 0) ? NumberStyle::letter : NumberStyle::roman;
    if (number.style == NumberStyle::roman) number.value = number.roman_value;
}

void set_sign(ParagraphNumber& number, const CountingSign& sign) {
    const bool letter = sign.kind == CountingSign::Kind::letter;
    number.style = letter ? NumberStyle::letter : NumberStyle::roman;
    number.value = sign.value;
    // Roman numerals of one letter are letters too: "с)" may be 100, but the first level is the likelier.
    if (!letter) number.roman_value = sign.value;
}

// "(أ)", "а)" with a Cyrillic letter, "(三)".
std::optional<ParagraphNumber> parse_foreign(Scanner in, ParagraphNumber number, std::size_t start, bool open) {
    const CountingSign sign = counting_sign(in.rest());
    if (sign.kind == CountingSign::Kind::none) return std::nullopt;
    in.go_to(in.at() + sign.bytes);
    if (!in.take(')') && !in.take("）")) return std::nullopt;
    if (!open && sign.kind == CountingSign::Kind::figure) return std::nullopt;
    set_sign(number, sign);
    number.printed = std::string(in.from(start));
    in.take_gap();
    number.text = in.at();
    return number;
}

// "㈢", "’3‘"
std::optional<ParagraphNumber> parse_enclosed(Scanner in, ParagraphNumber number) {
    const std::size_t start = in.at();
    const CountingSign sign = enclosed_sign(in.rest());
    if (sign.kind == CountingSign::Kind::none) return std::nullopt;
    in.go_to(start + sign.bytes);
    set_sign(number, sign);
    number.printed = std::string(in.from(start));
    in.take_gap();
    number.text = in.at();
    return number;
}

std::optional<ParagraphNumber> parse_bracketed(Scanner in, ParagraphNumber number) {
    const std::size_t start = in.at();
    const bool open = in.take('(') || in.take("（");
    if (static_cast<unsigned char>(in.peek()) >= 0x80) {
        if (auto enclosed = open ? std::nullopt : parse_enclosed(in, number)) return enclosed;
        return parse_foreign(in, number, start, open);
    }
    if (is_digit(in.peek())) {
        const std::size_t most = open ? 3 : 2;  // "2025)" ends a bracket
        const std::string_view digits = in.take_while(is_digit);
        if (digits.size() > most || !in.take(')')) return std::nullopt;
        number.style = NumberStyle::bracketed;
        number.value = std::stoi(std::string(digits));
        return finish(in, number, start, false);
    }
    const std::string_view letters = in.take_while(is_lower);
    if (letters.empty() || letters.size() > 6) return std::nullopt;
    set_letters(number, letters);
    if (number.value == 0) return std::nullopt;
    if (in.take(')')) return finish(in, number, start, false);
    if (open) return std::nullopt;
    const bool dot = in.take('.');
    return finish(in, number, start, !dot);
}

// "IV", "IV.", "A", "A.": numbers of headings. A bare one must be all there is, or have a tab after it.
std::optional<ParagraphNumber> parse_upper(Scanner in, ParagraphNumber number) {
    const std::size_t start = in.at();
    const std::string_view letters = in.take_while(is_upper);
    if (letters.empty() || letters.size() > 7) return std::nullopt;
    const int roman = roman_value(letters);
    if (roman > 0 && (letters.size() > 1 || letters == "I" || letters == "V" || letters == "X")) {
        number.style = NumberStyle::upper_roman;
        number.value = roman;
    } else if (letters.size() == 1) {
        number.style = NumberStyle::upper_letter;
        number.value = letters.front() - 'A' + 1;
        number.roman_value = roman;
    } else {
        return std::nullopt;
    }
    const bool dot = in.take('.');
    return finish(in, number, start, !dot);
}

std::optional<ParagraphNumber> parse_bullet(Scanner in, ParagraphNumber number) {
    const std::size_t start = in.at();
    for (const std::string_view bullet : kBullets) {
        if (!in.take(bullet)) continue;
        number.style = NumberStyle::bullet;
        number.printed = std::string(in.from(start));
        in.take_gap();
        number.text = in.at();
        return number;
    }
    return std::nullopt;
}

}  // namespace

int roman_value(std::string_view text) {
    int total = 0;
    int previous = 0;
    for (auto it = text.rbegin(); it != text.rend(); ++it) {
        int value = 0;
        switch (is_lower(*it) ? static_cast<char>(*it - 'a' + 'A') : *it) {
            case 'I':
                value = 1;
                break;
            case 'V':
                value = 5;
                break;
            case 'X':
                value = 10;
                break;
            case 'L':
                value = 50;
                break;
            case 'C':
                value = 100;
                break;
            default:
                return 0;
        }
        total += value < previous ? -value : value;
        previous = std::max(previous, value);
    }
    return total;
}

std::optional<ParagraphNumber> parse_number(std::string_view text) {
    Scanner in(text);
    ParagraphNumber number;
    number.bracket = in.take('[');
    if (auto labelled = parse_labelled(in, number)) return labelled;
    if (auto decimal = parse_decimal(in, number)) return decimal;
    if (auto bracketed = parse_bracketed(in, number)) return bracketed;
    if (number.bracket) return std::nullopt;
    if (auto upper = parse_upper(in, number)) return upper;
    return parse_bullet(in, number);
}

namespace {

Counting counting_of(NumberStyle style) {
    return style == NumberStyle::roman    ? Counting::roman
           : style == NumberStyle::bullet ? Counting::bullets
           : style == NumberStyle::letter ? Counting::letters
                                          : Counting::digits;
}

}  // namespace

int LevelStack::push(const ParagraphNumber& number) {
    std::vector<SubNumber> readings = {{counting_of(number.style), number.value}};
    if (number.style == NumberStyle::letter && number.roman_value > 0) {
        readings.push_back({Counting::roman, number.roman_value});
    }
    const auto place = [&](std::size_t depth, const SubNumber& reading) {
        path_.resize(depth + 1);
        path_[depth] = reading;
        return static_cast<int>(depth) + 2;
    };
    if (number.style == NumberStyle::bullet) {
        for (std::size_t depth = path_.size(); depth-- > 0;) {
            if (path_[depth].counting == Counting::bullets)
                return place(depth, {Counting::bullets, path_[depth].value + 1});
        }
        return place(path_.size(), {Counting::bullets, 1});
    }
    // The next of its kind on the deepest level that has one; else the first of a new level; else a gap in a level.
    for (std::size_t depth = path_.size(); depth-- > 0;) {
        for (const SubNumber& reading : readings) {
            if (path_[depth].counting == reading.counting && path_[depth].value + 1 == reading.value)
                return place(depth, reading);
        }
    }
    for (auto reading = readings.rbegin(); reading != readings.rend(); ++reading) {
        if (reading->value != 1) continue;
        // A list that starts anew takes the place of the one before: a letter under a letter is not UN style.
        for (std::size_t depth = 0; depth < path_.size(); ++depth) {
            if (path_[depth].counting == reading->counting) return place(depth, *reading);
        }
        return place(path_.size(), *reading);
    }
    for (std::size_t depth = path_.size(); depth-- > 0;) {
        for (const SubNumber& reading : readings) {
            if (path_[depth].counting == reading.counting) return place(depth, reading);
        }
    }
    return place(path_.size(), readings.front());
}

}  // namespace clausediff::detail
