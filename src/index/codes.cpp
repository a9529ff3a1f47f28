#include "index/codes.hpp"

#include "base/unicode.hpp"

#include <charconv>

namespace clausediff::detail::index {
namespace {

// The value of an enumeration whose last one is `last`, by its name.
template <class Value>
std::optional<Value> by_name(std::string_view wanted, Value last) {
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        if (name(static_cast<Value>(i)) == wanted) return static_cast<Value>(i);
    }
    return std::nullopt;
}

}  // namespace

std::optional<ClauseType> parse_clause_type(std::string_view name) {
    return by_name(name, ClauseType::closing);
}

std::optional<HeadKind> parse_head_kind(std::string_view name) {
    return by_name(name, HeadKind::text);
}

std::string cells_text(const std::vector<std::size_t>& cells) {
    std::string out;
    for (const std::size_t cell : cells) out += (out.empty() ? "" : ",") + std::to_string(cell);
    return out;
}

std::vector<std::size_t> parse_cells(std::string_view text, std::size_t size) {
    std::vector<std::size_t> cells;
    const char* at = text.data();
    const char* end = at + text.size();
    while (at < end) {
        std::size_t cell = 0;
        const auto [stop, error] = std::from_chars(at, end, cell);
        if (error != std::errc() || cell > size || (!cells.empty() && cell < cells.back())) return {};
        cells.push_back(cell);
        at = stop + 1;
    }
    return cells;
}

std::string words_text(const std::string& text) {
    std::string out;
    std::size_t copied = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        if (static_cast<unsigned char>(text[at]) < 0x80) {
            ++at;
            continue;
        }
        const char32_t c = unicode::next(text, at);
        if (!unicode::is_ideograph(c)) continue;
        out.append(text, copied, begin - copied).append(" ").append(text, begin, at - begin).append(" ");
        copied = at;
    }
    return copied == 0 ? text : out.append(text, copied);
}

}  // namespace clausediff::detail::index
