#include "series/symbol_place.hpp"

#include "base/ascii.hpp"

#include <clausediff/fetch.hpp>

#include <algorithm>
#include <tuple>

namespace clausediff::detail::series {
namespace {

constexpr int kMost = 100'000;  // no number is larger

std::string capitals(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (!is_space(c)) out += is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return out;
}

// The number at `at`, which moves past it.
std::optional<int> number_at(std::string_view text, std::size_t& at) {
    const std::size_t begin = at;
    int value = 0;
    for (; at < text.size() && is_digit(text[at]) && value < kMost; ++at) value = 10 * value + (text[at] - '0');
    return at > begin ? std::optional<int>(value) : std::nullopt;
}

int roman_digit(char c) {
    switch (c) {
        case 'I':
            return 1;
        case 'V':
            return 5;
        case 'X':
            return 10;
        case 'L':
            return 50;
        default:
            return 0;
    }
}

// 0 if it is none.
int roman(std::string_view text) {
    int value = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int digit = roman_digit(text[i]);
        if (digit == 0) return 0;
        const int next = i + 1 < text.size() ? roman_digit(text[i + 1]) : 0;
        value += next > digit ? -digit : digit;
    }
    return value;
}

// "/RES/" or "/RES.", but not "/RESOURCES".
bool is_of_resolution(std::string_view text) {
    return text.find("/RES/") != std::string_view::npos || text.find("/RES.") != std::string_view::npos;
}

struct Special {
    std::string_view sign;
    SessionKind kind;
};
constexpr Special kSpecial[] = {{"ES-", SessionKind::emergency}, {"S-", SessionKind::special}};

bool skip(std::string_view text, std::size_t& at, std::string_view word) {
    if (!text.substr(at).starts_with(word)) return false;
    at += word.size();
    return true;
}

// "B", "/B" at the end.
std::string part_at(std::string_view text, std::size_t at) {
    if (at < text.size() && (text[at] == '/' || text[at] == '-')) ++at;
    std::size_t end = at;
    while (end < text.size() && is_upper(text[end])) ++end;
    return end - at <= 2 && (end == text.size() || text[end] == '(' || text[end] == '-')
               ? std::string(text.substr(at, end - at))
               : std::string();
}

// "A-B": a resolution whose parts stand in one document.
bool is_parts(std::string_view text) {
    return text.size() == 3 && is_upper(text[0]) && text[1] == '-' && is_upper(text[2]);
}

// What stands in parentheses after the number: "(XXX)", "(S-VI)", "(2023)".
void read_parentheses(std::string_view text, std::size_t open, SymbolPlace& place) {
    const std::size_t close = std::min(text.find(')', open), text.size());
    std::string_view inner = text.substr(open + 1, close - open - 1);
    for (const Special& special : kSpecial) {
        if (!inner.starts_with(special.sign)) continue;
        place.kind = special.kind;
        inner.remove_prefix(special.sign.size());
        break;
    }
    place.session = roman(inner);  // a year is none: its body counts on and on
    if (place.part.empty()) place.part = part_at(text, std::min(close + 1, text.size()));
}

}  // namespace

std::strong_ordering SymbolPlace::order(const SymbolPlace& other) const {
    return std::tie(session, number, part) <=> std::tie(other.session, other.number, other.part);
}

std::optional<SymbolPlace> symbol_place(std::string_view symbol) {
    const std::string text = capitals(symbol);
    if (!is_of_resolution(text)) return std::nullopt;
    SymbolPlace place;
    std::size_t at = 0;
    while (at < text.size() && !is_digit(text[at])) ++at;
    std::string_view before = std::string_view(text).substr(0, at);
    for (const Special& special : kSpecial) {
        if (!before.ends_with("/" + std::string(special.sign))) continue;
        place.kind = special.kind;
        before.remove_suffix(special.sign.size());
        break;
    }
    while (!before.empty() && (before.back() == '/' || before.back() == '.')) before.remove_suffix(1);
    place.body = before;
    const std::optional<int> first = number_at(text, at);
    if (!first || before.empty()) return std::nullopt;
    // "/" or "/RES." stands between a session and a number.
    std::size_t joint = at;
    const bool two = skip(text, joint, "/RES.") || skip(text, joint, "/RES/") || skip(text, joint, "/");
    if (const std::optional<int> second = two ? number_at(text, joint) : std::nullopt) {
        place.session = *first;
        place.number = *second;
        place.part = part_at(text, joint);
        return place;
    }
    place.number = *first;
    place.part = part_at(text, at);
    const std::size_t open = text.find('(', at);
    if (open != std::string::npos) read_parentheses(text, open, place);
    return place;
}

std::optional<int> session_of_symbol(std::string_view symbol) {
    // The first part of digits alone: the numbers of committees stand after a point, "C.3".
    for (std::size_t at = 0; at < symbol.size();) {
        const std::size_t end = symbol.find('/', at);
        if (end == std::string_view::npos) break;  // the last part is the document's own number
        const std::string_view part = symbol.substr(at, end - at);
        std::size_t digits = 0;
        const std::optional<int> number = number_at(part, digits);
        if (number && digits == part.size()) return number;
        at = end + 1;
    }
    return std::nullopt;
}

std::optional<std::string> symbol_of_file(std::string_view file) {
    file.remove_prefix(std::min(file.rfind('/') + 1, file.size()));
    const std::string_view stem = file.substr(0, file.rfind('.'));
    std::string slashes(stem);
    std::replace(slashes.begin(), slashes.end(), '_', '/');
    // Two numbers alone, "70_1.txt", may count anything.
    if (!is_of_resolution(capitals(slashes))) return std::nullopt;
    std::optional<std::string> symbol = parse_symbol(stem);
    const std::size_t last = slashes.rfind('/');
    if (!symbol && is_parts(std::string_view(slashes).substr(last + 1))) {
        symbol = parse_symbol(stem.substr(0, last));
        if (symbol) symbol->append(slashes, last);
    }
    return symbol && symbol_place(*symbol) ? symbol : std::nullopt;
}

}  // namespace clausediff::detail::series
