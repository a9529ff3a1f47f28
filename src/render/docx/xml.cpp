#include "render/docx/xml.hpp"

namespace clausediff::detail::render::docx {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

// U+FFFE and U+FFFF are no characters of XML.
bool is_no_character(std::string_view text) {
    return text.starts_with("\xEF\xBF\xBE") || text.starts_with("\xEF\xBF\xBF");
}

}  // namespace

void append_xml(std::string& out, std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        switch (c) {
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
            default:
                if (static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n') {
                    out += kReplacement;
                } else if (is_no_character(text.substr(i, 3))) {
                    out += kReplacement;
                    i += 2;
                } else {
                    out += c;
                }
        }
    }
}

std::string xml(std::string_view text) {
    std::string out;
    append_xml(out, text);
    return out;
}

}  // namespace clausediff::detail::render::docx
