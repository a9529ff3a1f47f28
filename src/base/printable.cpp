#include "base/printable.hpp"

#include "base/unicode.hpp"

namespace clausediff::detail {
namespace {

constexpr const char* kReplacement = "\xEF\xBF\xBD";

// Characters that change the direction of what follows, beyond the character itself, and those that end lines.
bool unsafe(char32_t c) {
    return (c >= 0x80 && c < 0xA0) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x2028 ||
           c == 0x2029 || c == 0xFFFD || c == 0xFEFF;
}

}  // namespace

std::string printable(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        if (const std::size_t run = unicode::plain_run(text, i)) {
            out += text.substr(i, run);
            i += run;
            continue;
        }
        const std::size_t start = i;
        const char32_t c = unicode::next(text, i);
        if (c == '\t' || c == '\n' || c == '\r') {
            out += ' ';
        } else if (c < 0x20 || c == 0x7F) {
            out += '^';
            out += static_cast<char>(c ^ 0x40);
        } else if (unsafe(c)) {
            out += kReplacement;
        } else {
            out += text.substr(start, i - start);
        }
    }
    return out;
}

}  // namespace clausediff::detail
