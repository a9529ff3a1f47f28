// Expressions of a language that is written without spaces: dates and numbers with their signs,
// 2013年5月17日第67/264号.
#include "normalise/expressions.hpp"

#include <algorithm>

namespace clausediff::detail {
namespace {

constexpr std::string_view kYear = "年", kMonth = "月", kDay = "日";

class UnspacedReader {
public:
    UnspacedReader(const TokenList& list, const Language& language) : list_(list), language_(language) {}

    std::size_t length(std::size_t i) const {
        if (list_.tokens[i].kind == TokenKind::number) {
            const std::size_t dated = date(i);
            if (dated > 0) return dated + (joins(list_, i + dated) ? citation(i + dated) : 0);
            return quantity(i);
        }
        if (is(i, language_.citations.number_opening)) {
            const std::size_t n = citation(i);
            return n > 0 ? n : std::max<std::size_t>(counted(i), 1);
        }
        return numerals(i);
    }

private:
    bool is(std::size_t i, std::string_view sign) const {
        return !sign.empty() && i < list_.size() && list_.word(i) == sign;
    }
    bool is_number(std::size_t i) const { return joins(list_, i) && list_.tokens[i].kind == TokenKind::number; }
    bool follows(std::size_t i, std::string_view sign) const { return joins(list_, i) && is(i, sign); }

    // A number of so many digits with its sign, two tokens.
    bool counted_by(std::size_t i, std::size_t most, std::string_view sign) const {
        if (i >= list_.size()) return false;
        const std::size_t digits = count_digits(list_.word(i));
        return digits > 0 && digits <= most && follows(i + 1, sign);
    }

    // "2013年5月17日", "2013年5月", "5月17日", "17日". 0 if there is none; a year alone is a quantity like others.
    std::size_t date(std::size_t i) const {
        std::size_t at = i;
        if (count_digits(list_.word(at)) == 4 && follows(at + 1, kYear) && joins(list_, at + 2)) at += 2;
        const std::size_t after_year = at;
        if (counted_by(at, 2, kMonth)) at += 2;
        if ((at > after_year || at == i) && (at == i || joins(list_, at)) && counted_by(at, 2, kDay)) at += 2;
        return at == after_year ? 0 : at - i;
    }

    // "第67/264号", "第1325(2000)号", "第60/30 A号". 0 if it is no citation.
    std::size_t citation(std::size_t i) const {
        const Citations& words = language_.citations;
        if (!is(i, words.number_opening) || !is_number(i + 1)) return 0;
        std::size_t at = i + 2;
        if (joins(list_, at) && is_part_letter(list_.word(at), words)) ++at;
        if (joins(list_, at) && is_series(list_.word(at), words)) ++at;
        return follows(at, words.number_ending) ? at + 1 - i : 0;
    }

    bool is_numeral(std::size_t i) const {
        return i < list_.size() && list_.tokens[i].kind == TokenKind::ideograph &&
               contains(language_.writing.numeral_signs, list_.word(i));
    }
    std::size_t count_numerals(std::size_t i) const {
        std::size_t n = 0;
        while (is_numeral(i + n) && (n == 0 || joins(list_, i + n))) ++n;
        return n;
    }

    // "第七十九届", "第5条", "第三". 0 if no number follows.
    std::size_t counted(std::size_t i) const {
        const std::size_t numerals = is_number(i + 1) ? 1 : joins(list_, i + 1) ? count_numerals(i + 1) : 0;
        if (numerals == 0) return 0;
        const std::size_t at = i + 1 + numerals;
        const bool sign = joins(list_, at) && contains(language_.citations.counted_signs, list_.word(at));
        return sign ? numerals + 2 : is_number(i + 1) ? 0 : numerals + 1;
    }

    std::size_t numerals(std::size_t i) const { return std::max<std::size_t>(count_numerals(i), 1); }

    // How many tokens from `i` on make the longest unit; 0 if they make none.
    std::size_t unit(std::size_t i) const {
        std::size_t longest = 0;
        for (const std::string_view unit : language_.writing.units) {
            std::string_view rest = unit;
            std::size_t n = 0;
            while (!rest.empty() && joins(list_, i + n) && rest.starts_with(list_.word(i + n))) {
                rest.remove_prefix(list_.word(i + n).size());
                ++n;
            }
            if (rest.empty()) longest = std::max(longest, n);
        }
        return longest;
    }

    // "300万", "250万美元", "13 343 900公里"
    std::size_t quantity(std::size_t i) const {
        if (list_.word(i).find('/') != std::string_view::npos) return 1;
        std::size_t n = count_groups(list_, i, language_.numbers);
        for (int units = 0; units < 2; ++units) n += unit(i + n);
        return n;
    }

    const TokenList& list_;
    const Language& language_;
};

}  // namespace

std::size_t unspaced_expression(const TokenList& list, std::size_t i, const Language& language) {
    return UnspacedReader(list, language).length(i);
}

}  // namespace clausediff::detail
