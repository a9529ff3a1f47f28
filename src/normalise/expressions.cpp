// Citations, dates and quantities: several words that are replaced as one.
#include "normalise/tokens.hpp"

#include "base/ascii.hpp"
#include "base/unicode.hpp"

#include <algorithm>
#include <string>

namespace clausediff::detail {
namespace {

// Reads a list of single words from a place on and says how many of them make one expression.
class Reader {
public:
    Reader(TokenList list, const Language& language) : list_(list), language_(language) {}

    // The number of tokens of the expression that begins at `i`; 1 if it is a word like others.
    std::size_t length(std::size_t i) const {
        if (list_.tokens[i].kind == TokenKind::number) {
            std::size_t n = citation(i);
            if (n == 0) n = date(i);
            if (n == 0) n = quantity(i);
            return std::max<std::size_t>(n, 1);
        }
        const bool number_next = i + 1 < list_.size() && list_.tokens[i + 1].kind == TokenKind::number;
        return number_next && joins(i + 1) && is_year(i + 1) && is_month(i) ? 2 : 1;  // "May 2013"
    }

private:
    // Is there a token `i` on the same line as the one before it?
    bool joins(std::size_t i) const {
        return i < list_.size() && list_.gap(i).find('\n') == std::string_view::npos &&
               list_.tokens[i].kind != TokenKind::blank;
    }
    bool spaced(std::size_t i) const { return joins(i) && !list_.gap(i).empty(); }

    bool digits(std::size_t i, std::size_t least, std::size_t most) const {
        const std::string_view word = list_.word(i);
        return word.size() >= least && word.size() <= most && std::all_of(word.begin(), word.end(), is_digit);
    }
    bool is_year(std::size_t i) const { return digits(i, 4, 4); }
    bool is_month(std::size_t i) const {
        return list_.tokens[i].kind == TokenKind::word &&
               contains(language_.dates.months, unicode::fold(list_.word(i)));
    }
    bool is_date_word(std::size_t i) const {
        return !language_.citations.citation_date_word.empty() &&
               unicode::fold(list_.word(i)) == language_.citations.citation_date_word;
    }

    // "17 May 2013", "17 May", in some languages with a preposition before the month and the year. 0 if there is none.
    std::size_t date(std::size_t i) const {
        if (i >= list_.size() || !digits(i, 1, 2)) return 0;
        std::size_t at = i + 1;
        if (spaced(at) && is_date_word(at)) ++at;
        if (!spaced(at) || !is_month(at)) return 0;
        ++at;
        if (spaced(at) && is_year(at)) return at + 1 - i;
        if (spaced(at) && is_date_word(at) && spaced(at + 1) && is_year(at + 1)) return at + 2 - i;
        return at - i;
    }

    // "(XXVI)" or "(2000)": the session or the year of a resolution that is numbered by it.
    bool is_series(std::size_t i) const {
        const std::string_view word = list_.word(i);
        if (word.size() < 3 || word.front() != '(' || word.back() != ')') return false;
        const std::string_view inner = word.substr(1, word.size() - 2);
        if (inner.size() == 4 && std::all_of(inner.begin(), inner.end(), is_digit)) return true;
        return inner.find_first_not_of("IVXLCDM-S") == std::string_view::npos;
    }
    bool is_part_letter(std::size_t i) const {
        return list_.word(i).size() == 1 && list_.word(i)[0] >= 'A' && list_.word(i)[0] <= 'Z';
    }

    // "67/264", "60/30 A", "1325 (2000)", "22 A (I)", each with its date if it has one. 0 if it is no citation.
    std::size_t citation(std::size_t i) const {
        const std::string_view word = list_.word(i);
        const bool symbol = word.find('/') != std::string_view::npos;
        if (!symbol && !digits(i, 1, 4)) return 0;
        std::size_t at = i + 1;
        if (spaced(at) && is_part_letter(at)) ++at;
        if (spaced(at) && is_series(at)) {
            ++at;
        } else if (!symbol) {
            return 0;
        }
        if (spaced(at) && is_date_word(at) && spaced(at + 1)) {
            if (const std::size_t n = date(at + 1); n != 0) at += 1 + n;
        }
        return at - i;
    }

    // "50 per cent", "2.5 million dollars". 0 if no unit follows.
    std::size_t quantity(std::size_t i) const {
        if (list_.word(i).find('/') != std::string_view::npos) return 0;
        std::size_t n = 1;
        while (n < 4 && spaced(i + n) && list_.tokens[i + n].kind == TokenKind::word &&
               contains(language_.writing.units, unicode::fold(list_.word(i + n)))) {
            ++n;
        }
        // A preposition that begins a two-word unit is none alone: "3 per country".
        if (n > 1 && n < 4 && contains(language_.writing.function_words, unicode::fold(list_.word(i + n - 1)))) --n;
        while (n > 1 && list_.word(i + n - 1) == language_.writing.rate_word) --n;
        return n > 1 ? n : 0;
    }

    TokenList list_;
    const Language& language_;
};

}  // namespace

void join_expressions(std::string_view text, std::vector<Token>& tokens, const Language& language) {
    const Reader reader({text, tokens}, language);
    // All expressions have a number, and at most one word before it.
    const auto first =
        std::find_if(tokens.begin(), tokens.end(), [](const Token& t) { return t.kind == TokenKind::number; });
    if (first == tokens.end()) return;
    const auto number = static_cast<std::size_t>(first - tokens.begin());
    std::size_t kept = number == 0 ? 0 : number - 1;
    for (std::size_t i = kept; i < tokens.size();) {
        const std::size_t n = reader.length(i);
        Token token = tokens[i];
        if (n > 1) {
            token.end = tokens[i + n - 1].end;
            token.kind = TokenKind::number;
        }
        tokens[kept++] = token;  // never ahead of what the reader still has to read
        i += n;
    }
    tokens.resize(kept);
}

}  // namespace clausediff::detail
