#include "normalise/symbols.hpp"

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "normalise/clause_end.hpp"
#include "normalise/dates.hpp"
#include "normalise/numbering.hpp"
#include "normalise/opening.hpp"
#include "normalise/words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace clausediff::detail {
namespace {

constexpr std::size_t kMostDigits = 4;  // of the number of a resolution

bool is_symbol_char(char c) {
    return is_upper(c) || is_digit(c) || c == '/' || c == '.' || c == '-' || (c >= 'a' && c <= 'z');
}

// The longest run of symbol characters from `start`, which opens with capitals and a slash. Where an export glues
// the next word on ("A/RES/69/317General"), it ends before that word.
std::string symbol_at(std::string_view text, std::size_t start) {
    std::size_t end = start;
    while (end < text.size() && is_symbol_char(text[end])) ++end;
    std::string_view symbol = text.substr(start, end - start);
    const std::size_t slash = symbol.find('/');
    if (slash == 0 || slash > 4 || slash == std::string_view::npos) return {};
    if (!std::all_of(symbol.begin(), symbol.begin() + static_cast<std::ptrdiff_t>(slash), is_upper)) return {};
    for (std::size_t i = slash; i + 1 < symbol.size(); ++i) {
        const bool glued = is_digit(symbol[i]) && is_upper(symbol[i + 1]) && i + 2 < symbol.size() &&
                           symbol[i + 2] >= 'a' && symbol[i + 2] <= 'z';
        if (glued) symbol = symbol.substr(0, i + 1);
    }
    symbol = trim_end(symbol, ".-/");
    if (!std::any_of(symbol.begin(), symbol.end(), is_digit)) return {};
    std::string found(symbol);
    // Security Council symbols carry their year: "S/RES/2719 (2023)".
    const std::string_view rest = text.substr(start + symbol.size());
    if (found.find("/RES/") != std::string::npos && rest.size() >= 7 && rest.substr(0, 2) == " (" && rest[6] == ')' &&
        std::all_of(rest.begin() + 2, rest.begin() + 6, is_digit)) {
        found += rest.substr(0, 7);
    }
    return found;
}

// " (XXVI)." after a number: its bytes with the full stop, or 0. So resolutions were counted until 1975. Scans have
// "(1)" for "(I)", which before other words than those of a title is the number of a paragraph.
std::size_t bytes_of_roman_session(std::string_view text) {
    const std::size_t open = text.substr(0, 3).find('(');
    if (open == std::string_view::npos || text.substr(0, open).find_first_not_of(". ") != std::string_view::npos)
        return 0;
    const std::size_t end = text.find(").", open);
    if (end == std::string_view::npos) return 0;
    const std::string_view session = text.substr(open + 1, end - open - 1);
    const bool is_one = session == "1" && end + 2 < text.size() && !ends_clause(text);
    return is_one || (roman_value(session) > 0 && is_upper(session.front())) ? end + 2 : 0;
}

// A capital, or a letter of a script that has none.
bool opens_title(std::string_view text) {
    std::size_t after = 0;
    const char32_t first = unicode::next(text, after);
    return first < 0x80 ? is_upper(text.front()) : unicode::is_letter(first) && !unicode::is_lower(first);
}

}  // namespace

bool is_symbol_of_resolution(std::string_view symbol) {
    return symbol.find("/RES/") != std::string_view::npos || symbol.find("/Res.") != std::string_view::npos;
}

std::string find_symbol(std::string_view text) {
    std::string first;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool at_start = is_upper(text[i]) && (i == 0 || (!is_upper(text[i - 1]) && text[i - 1] != '/'));
        if (!at_start) continue;
        std::string symbol = symbol_at(text, i);
        if (symbol.empty()) {
            continue;
        }
        if (is_symbol_of_resolution(symbol)) return symbol;
        i += symbol.size();
        if (first.empty()) first = std::move(symbol);
    }
    return first;
}

std::string symbol_by_year(std::string_view text, const Language& language) {
    constexpr std::size_t kLongestNumber = 4;
    if (language.citations.cited_words.empty()) return {};
    std::size_t at = 0;
    const std::string word = unicode::fold(next_word(text, at));
    const bool with_word = contains(language.citations.cited_words, word);
    const std::string_view rest = with_word ? text.substr(std::min(word.size() + 1, text.size())) : text;
    std::size_t digits = 0;
    while (digits < rest.size() && is_digit(rest[digits])) ++digits;
    const std::string_view year = rest.substr(digits);
    if (digits == 0 || digits > kLongestNumber || !(year.starts_with(" (19") || year.starts_with(" (20"))) return {};
    if (year.size() < 7 || !is_digit(year[4]) || !is_digit(year[5]) || year[6] != ')') return {};
    const std::string_view after = year.substr(7);
    constexpr std::size_t kDateWords = 4;  // "of 11 August 1949"
    const bool dated = split_words(after).size() <= kDateWords && !find_date(after, language).empty();
    if (!(with_word ? after.empty() || dated : after.starts_with('.'))) return {};
    return fmt::format("S/RES/{}{}", rest.substr(0, digits), year.substr(0, 7));
}

std::size_t numbered_title(std::string_view text) {
    // Special and emergency special sessions: "S-30/1.", "ES-10/24."
    for (const std::string_view special : {"S-", "ES-"}) {
        if (!text.starts_with(special) || text.size() == special.size() || !is_digit(text[special.size()])) continue;
        const std::size_t number = numbered_title(text.substr(special.size()));
        return number == 0 ? 0 : special.size() + number;
    }
    std::size_t i = 0;
    while (i < text.size() && is_digit(text[i])) ++i;
    if (i == 0) return 0;
    if (const std::size_t session = bytes_of_roman_session(text.substr(i)); i <= kMostDigits && session > 0) {
        return i + session;
    }
    // A session, or the year that the Economic and Social Council counts by.
    const bool year = i == 4 && (text.starts_with("19") || text.starts_with("20"));
    if (i > 3 && !year) return 0;
    std::size_t end = i;
    if (end < text.size() && text[end] == '/') {
        ++end;
        while (end < text.size() && (is_digit(text[end]) || (end > i + 1 && is_upper(text[end])))) ++end;
        if (end == i + 1) return 0;
        if (end + 2 < text.size() && text[end] == ' ' && is_upper(text[end + 1]) && text[end + 2] == '.') end += 2;
        if (end < text.size() && text[end] == '.') return end + 1;
        // "17/22 Lamps", and the title on the next line.
        const bool title =
            end + 1 < text.size() && text[end] == ' ' && opens_title(text.substr(end + 1)) && !ends_clause(text);
        if (title || end == text.size()) return end + 1;
    }
    return 0;
}

std::string implied_symbol(const Metadata& metadata, std::string_view number, const Language& language) {
    const std::string body = unicode::fold(metadata.body);
    const std::size_t slash = number.find('/');
    const std::size_t session = number.find('(');  // "2819 (XXVI)"
    if (slash == std::string_view::npos && session == std::string_view::npos) return {};
    for (const BodySymbol& known : language.heads.body_symbols) {
        if (body != known.body) continue;
        if (slash == std::string_view::npos) {
            const std::string_view figure = number.substr(0, number.find_first_not_of("0123456789"));
            const std::string_view roman = number.substr(session) == "(1)" ? "(I)" : number.substr(session);
            return fmt::format("{}{}{}", known.before, figure, roman);
        }
        return fmt::format("{}{}{}{}", known.before, number.substr(0, slash), known.between, number.substr(slash + 1));
    }
    return {};
}

std::size_t numbered_statement(std::string_view text) {
    constexpr std::string_view kWord = "PRST ";
    if (!text.starts_with(kWord)) return 0;
    const std::size_t end = std::min(text.find_first_of(" ", kWord.size()), text.size());
    std::string_view number = text.substr(kWord.size(), end - kWord.size());
    if (number.ends_with('.')) number.remove_suffix(1);
    const bool counted = number.find('/') != std::string_view::npos && !number.empty() && is_digit(number.back());
    return counted && (is_digit(number.front()) || is_upper(number.front())) ? kWord.size() + number.size() : 0;
}

std::string implied_statement_symbol(const Metadata& metadata, std::string_view number, const Language& language) {
    const std::string body = unicode::fold(metadata.body);
    for (const BodySymbol& known : language.heads.body_symbols) {
        const std::size_t kind = known.before.rfind("RES/");
        if (body != known.body || kind == std::string_view::npos) continue;
        return fmt::format("{}PRST/{}", known.before.substr(0, kind), number);
    }
    return {};
}

}  // namespace clausediff::detail
