// Citations, dates and quantities: several words that are replaced as one.
#include "normalise/expressions.hpp"

#include "base/unicode.hpp"

#include <algorithm>
#include <string>

namespace clausediff::detail {
namespace {

// Words that may stand between a day and its year: the names of a month, and what joins them.
constexpr std::size_t kMonthTokens = 4;

// Reads a list of single words from a place on and says how many of them make one expression.
class Reader {
public:
    Reader(TokenList list, const Language& language)
        : list_(list), language_(language), before_year_(language.dates.date_words.empty() ? 1 : kMonthTokens + 1) {}

    // An expression that has a number has at most so many words before it.
    std::size_t before_number() const { return before_year_; }

    // The number of tokens of the expression that begins at `i`; 1 if it is a word like others.
    std::size_t length(std::size_t i) const {
        if (list_.tokens[i].kind == TokenKind::number) {
            std::size_t n = citation(i);
            if (n == 0) n = date(i);
            if (n == 0) n = quantity(i);
            return std::max<std::size_t>(n, 1);
        }
        return list_.tokens[i].kind == TokenKind::word ? std::max<std::size_t>(month_and_year(i), 1) : 1;
    }

private:
    bool spaced(std::size_t i) const { return joins(list_, i) && !list_.gap(i).empty(); }

    bool digits(std::size_t i, std::size_t least, std::size_t most) const {
        const std::size_t count = count_digits(list_.word(i));
        return count >= least && count <= most;
    }
    bool is_year(std::size_t i) const { return digits(i, 4, 4); }
    bool is_day(std::size_t i) const { return digits(i, 1, 2) || contains(language_.dates.first_days, list_.word(i)); }
    bool is_date_word(std::size_t i) const { return language_.dates_citation(unicode::fold(list_.word(i))); }
    bool is_filler(std::size_t i) const {
        const std::string folded = unicode::fold(list_.word(i));
        return language_.dates_citation(folded) || contains(language_.dates.date_words, folded);
    }

    // Where the name of a month ends that begins at `i`: "May", "de mayo", "تشرين الأول/أكتوبر". 0 if there is none.
    std::size_t month_end(std::size_t i) const {
        for (std::size_t at = i; at < i + kMonthTokens && (at == i || joins(list_, at)); ++at) {
            if (at > i && list_.word(at) == "/") continue;
            if (list_.tokens[at].kind != TokenKind::word) return 0;
            const std::string folded = unicode::fold(list_.word(at));
            const std::string_view last = std::string_view(folded).substr(folded.rfind('/') + 1);
            if (contains(language_.dates.months, last)) return at + 1;
            if (last.size() < folded.size() || !contains(language_.dates.date_words, folded)) return 0;
        }
        return 0;
    }

    // Where a year ends that may follow at `at`, with the word that belongs to it; `at` if none does.
    std::size_t year_end(std::size_t at) const {
        std::size_t year = at;
        if (spaced(year) && is_filler(year)) ++year;
        if (!spaced(year) || !is_year(year)) return at;
        ++year;
        const bool named = spaced(year) && contains(language_.dates.year_words, unicode::fold(list_.word(year)));
        return named ? year + 1 : year;
    }

    // "17 May 2013", "17 May", in some languages with a preposition before the month and the year. 0 if there is none.
    std::size_t date(std::size_t i) const {
        if (i >= list_.size() || !is_day(i)) return 0;
        std::size_t at = i + 1;
        if (spaced(at) && is_date_word(at)) ++at;
        const std::size_t end = spaced(at) ? month_end(at) : 0;
        return end == 0 ? 0 : year_end(end) - i;
    }

    // "May 2013". 0 if a word opens no month with its year.
    std::size_t month_and_year(std::size_t i) const {
        std::size_t number = i + 1;
        const std::size_t last = std::min(i + before_year_, list_.size() - 1);
        while (number <= last && list_.tokens[number].kind != TokenKind::number) ++number;
        if (number > last || !is_year(number)) return 0;
        const std::size_t end = month_end(i);
        // Before the one name of a month stands what belongs to the words before it: "de mayo de 2013".
        const bool double_name = end > i + 1 && list_.range(i, end).find('/') != std::string_view::npos;
        if (end == 0 || (end > i + 1 && !double_name)) return 0;
        const std::size_t year = year_end(end);
        return year == end ? 0 : year - i;
    }

    // "67/264", "60/30 A", "1325 (2000)", "22 A (I)", each with its date if it has one. 0 if it is no citation.
    std::size_t citation(std::size_t i) const {
        const Citations& words = language_.citations;
        const std::string_view word = list_.word(i);
        const bool symbol = word.find('/') != std::string_view::npos;
        if (!symbol && !digits(i, 1, 4)) return 0;
        std::size_t at = i + 1;
        if (spaced(at) && is_part_letter(list_.word(at), words)) ++at;
        if (spaced(at) && is_series(list_.word(at), words)) {
            ++at;
        } else if (!symbol) {
            return 0;
        }
        std::size_t dated = at;
        if (words.comma_before_date && joins(list_, dated) && list_.word(dated) == ",") ++dated;
        if (spaced(dated) && is_date_word(dated) && spaced(dated + 1)) {
            if (const std::size_t n = date(dated + 1); n != 0) at = dated + 1 + n;
        }
        return at - i;
    }

    // "50 per cent", "2.5 million dollars", "13 343 900". 0 if neither a unit nor a group of digits follows.
    std::size_t quantity(std::size_t i) const {
        if (list_.word(i).find('/') != std::string_view::npos) return 0;
        const std::size_t groups = count_groups(list_, i, language_.numbers);
        std::size_t n = groups;
        while (n < groups + 3 && spaced(i + n) && list_.tokens[i + n].kind == TokenKind::word &&
               contains(language_.writing.units, unicode::fold(list_.word(i + n)))) {
            ++n;
        }
        // A preposition that begins a two-word unit is none alone: "3 per country".
        const auto is_function = [&](std::size_t k) {
            return contains(language_.writing.function_words, unicode::fold(list_.word(k)));
        };
        if (n > groups && n < groups + 3 && is_function(i + n - 1)) --n;
        while (n > groups && list_.word(i + n - 1) == language_.writing.rate_word) --n;
        return n > 1 ? n : 0;
    }

    TokenList list_;
    const Language& language_;
    std::size_t before_year_;
};

}  // namespace

void join_expressions(std::string_view text, std::vector<Token>& tokens, const Language& language) {
    const TokenList list{text, tokens};
    const Reader reader(list, language);
    const bool unspaced = !language.writing.spaced;
    // All expressions of a language with spaces have a number, and few words before it.
    const auto first =
        std::find_if(tokens.begin(), tokens.end(), [](const Token& t) { return t.kind == TokenKind::number; });
    if (first == tokens.end() && !unspaced) return;
    const auto number = static_cast<std::size_t>(first - tokens.begin());
    std::size_t kept = unspaced || number < reader.before_number() ? 0 : number - reader.before_number();
    for (std::size_t i = kept; i < tokens.size();) {
        const std::size_t n = unspaced ? unspaced_expression(list, i, language) : reader.length(i);
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
