#include "normalise/tokens.hpp"

#include "base/ascii.hpp"
#include "base/unicode.hpp"

#include <array>

namespace clausediff::detail {
namespace {

constexpr std::size_t kLongestBracketed = 20;    // bytes between the brackets of "(UNESCO)"
constexpr std::size_t kLongestAbbreviation = 4;  // letters before a full stop that does not end a sentence: "Corr.1"

enum class Class : std::uint8_t { other, space, letter, digit };

constexpr std::array<Class, 128> kAscii = [] {
    std::array<Class, 128> table{};
    for (std::size_t c = 0; c < table.size(); ++c) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        const bool digit = c >= '0' && c <= '9';
        const bool space = c == ' ' || (c >= '\t' && c <= '\r');
        table[c] = letter ? Class::letter : digit ? Class::digit : space ? Class::space : Class::other;
    }
    return table;
}();

// Signs that are never part of the word before them.
bool parts_words(char c) {
    return c == ' ' || c == ',' || c == ';' || c == ':' || c == ')';
}

// Digits that Unicode counts among the signs: "km²", "½". Nobody would cut a word before them.
bool is_number_sign(char32_t c) {
    return c == 0xB2 || c == 0xB3 || c == 0xB9 || (c >= 0xBC && c <= 0xBE) || (c >= 0x2070 && c <= 0x209C) ||
           (c >= 0x2150 && c <= 0x218B);
}

Class classify(char32_t c) {
    if (c < 0x80) return kAscii[c];
    if (unicode::is_space(c)) return Class::space;
    if (unicode::is_digit(c)) return Class::digit;
    if (unicode::is_letter(c) || is_number_sign(c) || unicode::is_invisible(c)) return Class::letter;
    return Class::other;
}

bool is_apostrophe(char32_t c) {
    return c == '\'' || c == 0x2019 || c == 0x02BC || c == 0x2018;
}
bool is_hyphen(char32_t c) {
    return c == '-' || (c >= 0x2010 && c <= 0x2013);
}
bool is_currency(char32_t c) {
    return c == '$' || (c >= 0xA2 && c <= 0xA5) || c == 0x20AC;
}

class Scanner {
public:
    Scanner(std::string_view text, const Writing& writing, const Numbers& numbers)
        : text_(text),
          writing_(writing),
          decimal_comma_(numbers.decimal == ","),
          takes_percent_(writing.idle_spaces != IdleSpaces::at_signs),
          parts_words_(!writing.elisions.empty() || !writing.attached_words.empty()) {}

    std::vector<Token> run() {
        std::vector<Token> tokens;
        tokens.reserve(text_.size() / 5 + 4);
        std::size_t at = 0;
        while (at < text_.size()) {
            if (const std::size_t end = simple_word(at); end != at) {
                tokens.push_back({narrow(at), narrow(at + (text_[at] == ' ' ? 1 : 0)), narrow(end), TokenKind::word});
                at = end;
                continue;
            }
            Token token;
            token.gap = narrow(at);
            at = skip_space(at);
            token.begin = narrow(at);
            token.kind = TokenKind::blank;
            if (at < text_.size()) at = take(at, token.kind);
            token.end = narrow(at);
            tokens.push_back(token);
        }
        return tokens;
    }

private:
    static std::uint32_t narrow(std::size_t n) { return static_cast<std::uint32_t>(n); }

    // Where a word ends that is all ASCII letters, with a space before it at most and a space or a sign that is no part
    // of words after it: the short way, most of every text. `at` if there is none.
    std::size_t simple_word(std::size_t at) const {
        const std::size_t begin = at + (text_[at] == ' ' ? 1 : 0);
        const std::size_t end = begin + ascii_letters(begin);
        const bool ends = end == text_.size() || parts_words(text_[end]);
        return end > begin && ends ? end : at;
    }

    // The code point at `at`, 0 at the end; `after` becomes the place that follows it.
    char32_t peek(std::size_t at, std::size_t& after) const {
        after = at;
        if (at >= text_.size()) return 0;
        const auto byte = static_cast<unsigned char>(text_[at]);
        if (byte < 0x80) {
            ++after;
            return byte;
        }
        return unicode::next(text_, after);
    }

    Class class_at(std::size_t at) const {
        std::size_t after = at;
        return at < text_.size() ? classify(peek(at, after)) : Class::other;
    }

    // How many ASCII letters follow one another from `at` on.
    std::size_t ascii_letters(std::size_t at) const {
        std::size_t end = at;
        while (end < text_.size() && is_letter(text_[end])) ++end;
        return end - at;
    }

    bool word_at(std::size_t at) const {
        const Class kind = class_at(at);
        return kind == Class::letter || kind == Class::digit;
    }

    std::size_t skip_space(std::size_t at) const {
        if (at + 1 < text_.size() && text_[at] == ' ' && is_letter(text_[at + 1])) return at + 1;  // mostly
        while (at < text_.size() && class_at(at) == Class::space) {
            std::size_t after = at;
            peek(at, after);
            at = after;
        }
        return at;
    }

    std::size_t take(std::size_t at, TokenKind& kind) {
        std::size_t after = at;
        const char32_t c = peek(at, after);
        if (unicode::is_ideograph(c)) {
            kind = TokenKind::ideograph;
            return after;
        }
        if (word_at(at) || (is_currency(c) && class_at(after) == Class::digit)) return take_word(at, kind);
        if (c == '(') {
            const std::size_t end = take_bracketed(after, kind);
            if (end != after) return end;
        }
        kind = TokenKind::punctuation;
        if (c == 0x2018 || c == '\'') quote_open_ = true;
        for (std::size_t next = after; peek(after, next) == c && after < text_.size();) after = next;
        return after;
    }

    // "(a)", "(2000)", "(UNESCO)" are read at one glance. Returns `at` if what follows the bracket is more than a word.
    std::size_t take_bracketed(std::size_t at, TokenKind& kind) const {
        if (!word_at(at)) return at;
        TokenKind inner = TokenKind::word;
        const std::size_t end = take_word(at, inner);
        if (end == at || end - at > kLongestBracketed || end >= text_.size() || text_[end] != ')') return at;
        kind = TokenKind::word;
        return end + 1;
    }

    std::size_t take_word(std::size_t at, TokenKind& kind) const {
        kind = TokenKind::word;
        const std::size_t begin = at;
        Class last = Class::other;
        bool slash = false;
        bool digit = false;
        std::size_t letters = 0;  // since the last connector
        for (std::size_t after = at; at < text_.size(); at = after) {
            if (const std::size_t run = ascii_letters(at); run > 0) {  // the short way, most of every text
                letters += run;
                last = Class::letter;
                after = at + run;
                continue;
            }
            if (text_[at] == ' ') break;  // ends most words
            const char32_t c = peek(at, after);
            const Class now = classify(c);
            if (now == Class::letter || now == Class::digit) {
                if (c >= 0x0E00 && unicode::is_ideograph(c)) break;
                if (parts_words_ && now == Class::digit && last == Class::letter && is_attached(begin, at)) break;
                digit = digit || now == Class::digit;
                ++letters;
            } else if (is_currency(c) && last == Class::other) {
                // opens the number
            } else if (c == '%' && last == Class::digit && takes_percent_) {
                at = after;
                break;
            } else if (parts_words_ && is_apostrophe(c) && is_elided(begin, at) && word_at(after)) {
                at = after;
                break;
            } else if (word_at(after) && (connects(c, last, after, digit || slash || letters <= kLongestAbbreviation) ||
                                          is_decimal(c, last, letters, after))) {
                slash = slash || c == '/';
                letters = 0;
            } else {
                if (closes_possessive(c, at, after) || (is_hyphen(c) && class_at(after) == Class::space)) at = after;
                break;
            }
            last = now;
        }
        if (digit) kind = TokenKind::number;
        return at;
    }

    // Does the sign `c`, which stands after a word character and before the one at `after`, belong inside a word?
    bool connects(char32_t c, Class before, std::size_t after, bool stop_inside) const {
        if (is_apostrophe(c) || is_hyphen(c) || c == '/' || c == '_' || c == '&' || c == '@') return true;
        if (c == '.') return stop_inside;
        if (c == ':') return before == Class::digit && class_at(after) == Class::digit;
        if (c != ',' || before != Class::digit) return false;
        // Thousands: exactly three digits. A footnote mark after a comma is no part of a number.
        for (std::size_t i = 0; i < 3; ++i) {
            if (class_at(after + i) != Class::digit) return false;
        }
        return class_at(after + 3) != Class::digit;
    }

    // "l" of "l'eau", with a letter after the apostrophe.
    bool is_elided(std::size_t begin, std::size_t end) const {
        return contains(writing_.elisions, unicode::fold(text_.substr(begin, end - begin)));
    }
    bool is_attached(std::size_t begin, std::size_t end) const {
        return contains(writing_.attached_words, unicode::fold(text_.substr(begin, end - begin)));
    }

    // The sign before the fraction of a number, or the Arabic one between thousands.
    bool is_decimal(char32_t c, Class before, std::size_t digits, std::size_t after) const {
        constexpr std::size_t kMostWhole = 3;  // digits before the comma: 2013,12 is no number
        if (before != Class::digit || class_at(after) != Class::digit) return false;
        return c == 0x066B || c == 0x066C || (c == ',' && decimal_comma_ && digits <= kMostWhole);
    }

    // "States'": the apostrophe is the word's, unless it closes a quotation.
    bool closes_possessive(char32_t c, std::size_t at, std::size_t after) const {
        return is_apostrophe(c) && c != 0x2018 && !quote_open_ && at > 0 && text_[at - 1] == 's' &&
               class_at(after) == Class::space;
    }

    std::string_view text_;
    const Writing& writing_;
    bool decimal_comma_;       // "2,5"
    bool takes_percent_;       // "50%" is a word; else a space may stand before the sign, or none
    bool parts_words_;         // there are words that end within a run of letters, digits and apostrophes
    bool quote_open_ = false;  // a single quotation mark has been opened
};

}  // namespace

TokenizedText::TokenizedText(std::string_view text, const Language& language)
    : text_(text), tokens_(tokenize(text, language)) {}

std::vector<Token> tokenize(std::string_view text, const Language& language) {
    std::vector<Token> tokens = Scanner(text, language.writing, language.numbers).run();
    join_expressions(text, tokens, language);
    return tokens;
}

std::string_view next_part(std::string_view word, std::size_t& at) {
    std::size_t begin = at;
    while (at < word.size()) {
        const std::size_t here = at;
        const char32_t c = unicode::next(word, at);
        if (!unicode::is_word(c)) {
            if (here > begin) return word.substr(begin, here - begin);
            begin = at;
        } else if (c >= 0x80 && unicode::is_ideograph(c)) {
            if (here > begin) at = here;  // it is the next part
            break;
        }
    }
    return word.substr(begin, at - begin);
}

}  // namespace clausediff::detail

namespace clausediff {

using namespace detail;

std::vector<Token> tokenize(std::string_view text, std::string_view code) {
    return tokenize(text, language(code));
}

void tokenize_clauses(Resolution& resolution) {
    const Language& table = language(resolution.metadata.language);
    for (Clause& clause : resolution.clauses) clause.tokens = tokenize(clause.text, table);
}

}  // namespace clausediff
