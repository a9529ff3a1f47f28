#include "base/locale.hpp"

#include "base/unicode.hpp"

#include <unicode/locid.h>
#include <unicode/uchar.h>

namespace clausediff::detail {

bool is_right_to_left(std::string_view language) {
    return !language.empty() && icu::Locale(std::string(language).c_str()).isRightToLeft() != 0;
}

bool is_right_to_left(char32_t c) {
    const UCharDirection direction = u_charDirection(static_cast<UChar32>(c));
    return direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC;
}

bool has_right_to_left(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        if (is_right_to_left(unicode::next(text, i))) return true;
    }
    return false;
}

std::string likely_tag(std::string_view language) {
    icu::Locale locale{std::string(language).c_str()};
    UErrorCode status = U_ZERO_ERROR;
    locale.addLikelySubtags(status);
    const std::string country = U_SUCCESS(status) ? locale.getCountry() : "";
    return std::string(language) + (country.empty() ? "" : "-" + country);
}

}  // namespace clausediff::detail
