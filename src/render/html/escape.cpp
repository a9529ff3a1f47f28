#include "render/html/escape.hpp"

#include "base/ascii.hpp"
#include "base/locale.hpp"
#include "base/printable.hpp"
#include "base/unicode.hpp"
#include "render/paragraph.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

namespace clausediff::detail::render::html {
namespace {

constexpr std::string_view kPageLanguage = "en";

// Printable ASCII that stands for itself in HTML.
constexpr std::array<bool, 256> kPlain = [] {
    std::array<bool, 256> table{};
    for (std::size_t c = 0x20; c < 0x7F; ++c) table[c] = c != '&' && c != '<' && c != '>' && c != '"' && c != '\'';
    return table;
}();

bool is_unreserved(char c) {  // RFC 3986, and the brackets of labels, which may stand in a fragment
    return is_letter(c) || is_digit(c) || c == '-' || c == '.' || c == '_' || c == '~' || c == '(' || c == ')';
}

void append_special(std::string& out, std::string_view character) {
    switch (character.front()) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        default:
            out += printable(character);
    }
}

bool has_letters(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        if (unicode::is_letter(unicode::next(text, i))) return true;
    }
    return false;
}

}  // namespace

void append_text(std::string& out, std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const auto plain_end = std::find_if_not(text.begin() + static_cast<std::ptrdiff_t>(i), text.end(),
                                                [](char c) { return kPlain[static_cast<unsigned char>(c)]; });
        const auto end = static_cast<std::size_t>(plain_end - text.begin());
        out.append(text, i, end - i);
        if (end == text.size()) return;
        i = end;
        (void)unicode::next(text, i);
        append_special(out, text.substr(end, i - end));
    }
}

std::string escaped(std::string_view text) {
    std::string out;
    append_text(out, text);
    return out;
}

void append_fragment(std::string& out, std::string_view label) {
    for (const char c : label) {
        if (is_unreserved(c)) {
            out += c;
        } else {
            fmt::format_to(std::back_inserter(out), "%{:02X}", static_cast<unsigned char>(c));
        }
    }
}

std::string language_attributes(std::string_view language) {
    if (language == kPageLanguage) return {};
    if (language.empty()) return " lang=\"und\" dir=\"auto\"";
    return fmt::format(" lang=\"{}\" dir=\"{}\"", escaped(language), is_right_to_left(language) ? "rtl" : "ltr");
}

std::string text_attributes(std::string_view language, std::string_view text) {
    const bool other = is_right_to_left(language) && has_letters(text) && !has_right_to_left(text);
    return other ? " lang=\"und\" dir=\"ltr\"" : language_attributes(language);
}

std::string page_attributes(std::string_view language) {
    return fmt::format("lang=\"{}\" dir=\"{}\"", kPageLanguage, is_right_to_left(language) ? "rtl" : "ltr");
}

std::string css_string(std::string_view text) {
    std::string out = "\"";
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t start = i;
        const char32_t c = unicode::next(text, i);
        const bool plain = c >= 0x80 || (kPlain[c] && c != '\\');
        out += plain ? printable(text.substr(start, i - start)) : fmt::format("\\{:x} ", static_cast<unsigned>(c));
    }
    return out + '"';
}

}  // namespace clausediff::detail::render::html
