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

}  // namespace clausediff::detail
