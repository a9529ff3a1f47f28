#include "read/typed_marks.hpp"

namespace clausediff::detail {
namespace {

constexpr std::size_t kFewest = 3;  // lines of a quotation; one may begin with the sign by chance

// The line without its marks, of which an answer to an answer has several.
std::string_view unquoted(std::string_view line) {
    while (line.starts_with('>')) {
        line.remove_prefix(1);
        if (line.starts_with(' ')) line.remove_prefix(1);
    }
    return line;
}

}  // namespace

std::optional<std::string> without_quote_marks(std::string_view text) {
    if (text.find('>') == std::string_view::npos) return std::nullopt;
    std::size_t quoted = 0;
    for_each_line(text, [&](std::string_view line) { quoted += line.starts_with('>') ? 1U : 0U; });
    if (quoted < kFewest) return std::nullopt;
    std::string out;
    out.reserve(text.size());
    for_each_line(text, [&](std::string_view line) {
        out += unquoted(line);
        out += '\n';
    });
    out.pop_back();
    return out;
}

}  // namespace clausediff::detail
