#include "base/signs.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace clausediff::detail {
namespace {

constexpr int kMostClosing = 4;  // after a sign; a text of brackets alone is not read to its beginning
constexpr std::string_view kClosing[] = {"\"", "]", ")", "”", "’", "“", "»", "》", "）"};

constexpr std::pair<std::string_view, char> kSigns[] = {
    {".", '.'},  {",", ','},  {";", ';'},  {":", ':'}, {"。", '.'},
    {"，", ','}, {"；", ';'}, {"：", ':'}, {"،", ','}, {"؛", ';'},
};

}  // namespace

char closing_sign(std::string_view text) {
    const auto ends = [&text](std::string_view sign) { return text.ends_with(sign); };
    for (int i = 0; i < kMostClosing; ++i) {
        const auto* closing = std::find_if(std::begin(kClosing), std::end(kClosing), ends);
        if (closing == std::end(kClosing)) break;
        text.remove_suffix(closing->size());
    }
    const auto* sign =
        std::find_if(std::begin(kSigns), std::end(kSigns), [&](const auto& row) { return ends(row.first); });
    return sign == std::end(kSigns) ? '\0' : sign->second;
}

std::size_t raised_digit_at_start(std::string_view text) {
    if (text.empty() || (text.front() != '\xC2' && text.front() != '\xE2')) return 0;
    const auto* digit = std::find_if(std::begin(kRaisedDigits), std::end(kRaisedDigits),
                                     [text](std::string_view one) { return text.starts_with(one); });
    return digit == std::end(kRaisedDigits) ? 0 : digit->size();
}

std::size_t raised_digit_at_end(std::string_view text) {
    if (text.empty() || static_cast<unsigned char>(text.back()) < 0xB0) return 0;
    const auto* digit = std::find_if(std::begin(kRaisedDigits), std::end(kRaisedDigits),
                                     [text](std::string_view one) { return text.ends_with(one); });
    return digit == std::end(kRaisedDigits) ? 0 : digit->size();
}

std::string plain_digits(std::string_view number) {
    std::string plain;
    for (std::size_t at = 0; at < number.size();) {
        const std::size_t size = raised_digit_at_start(number.substr(at));
        const auto* digit = std::find(std::begin(kRaisedDigits), std::end(kRaisedDigits), number.substr(at, size));
        plain += size > 0 ? static_cast<char>('0' + (digit - std::begin(kRaisedDigits))) : number[at];
        at += std::max<std::size_t>(size, 1);
    }
    return plain;
}

}  // namespace clausediff::detail
