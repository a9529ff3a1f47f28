#include "normalise/expressions.hpp"

#include "base/ascii.hpp"
#include "base/unicode.hpp"

#include <algorithm>
#include <string>

namespace clausediff::detail {
namespace {

constexpr std::size_t kGroup = 3;  // digits

// One white space, which a group of digits may have before it.
bool is_one_space(std::string_view gap) {
    if (gap.empty() || gap.front() == '\n') return false;
    std::size_t at = 0;
    unicode::next(gap, at);
    return at == gap.size();
}

}  // namespace

std::size_t count_digits(std::string_view word) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < word.size(); ++count) {
        if (!unicode::is_digit(unicode::next(word, at))) return 0;
    }
    return count;
}

bool joins(const TokenList& list, std::size_t i) {
    return i < list.size() && list.gap(i).find('\n') == std::string_view::npos &&
           list.tokens[i].kind != TokenKind::blank;
}

std::size_t count_groups(const TokenList& list, std::size_t i, const Numbers& numbers) {
    const auto digits = [&](std::size_t k) {
        return k < list.size() && list.tokens[k].kind == TokenKind::number && is_one_space(list.gap(k))
                   ? count_digits(list.word(k))
                   : 0;
    };
    const std::size_t first = numbers.groups == DigitGroups::commas ? 0 : count_digits(list.word(i));
    if (first == 0 || first > kGroup) return 1;
    std::size_t n = 1;
    while (digits(i + n) == kGroup) ++n;
    // In reverse the last group is the short one.
    const bool either_way = numbers.groups == DigitGroups::spaces_either_way;
    if (either_way && first == kGroup && digits(i + n) > 0 && digits(i + n) < kGroup) ++n;
    return n;
}

bool is_part_letter(std::string_view word, const Citations& citations) {
    return (word.size() == 1 && is_upper(word.front())) || contains(citations.part_letters, word);
}

bool is_series(std::string_view word, const Citations& citations) {
    if (word.size() < 3 || word.front() != '(' || word.back() != ')') return false;
    const std::string_view inner = word.substr(1, word.size() - 2);
    if (count_digits(inner) == 4) return true;
    if (inner.find_first_not_of("IVXLCDM-S") == std::string_view::npos) return true;
    const std::size_t dash = inner.find('-');
    if (citations.session_letters.empty() || dash == inner.npos || count_digits(inner.substr(dash + 1)) == 0)
        return false;
    const std::string letters = unicode::fold(inner.substr(0, dash));
    return std::any_of(citations.session_letters.begin(), citations.session_letters.end(),
                       [&](const auto& one) { return one.first == letters; });
}

}  // namespace clausediff::detail
