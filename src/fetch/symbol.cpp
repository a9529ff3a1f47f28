#include <clausediff/fetch.hpp>

#include "base/ascii.hpp"
#include "fetch/symbol.hpp"

#include <algorithm>
#include <array>

namespace clausediff {
namespace {

using namespace detail;

constexpr std::size_t kLongest = 80;  // bytes of a symbol

// How a body numbers its resolutions.
enum class Numbering {
    session,  // 69/317, ES-10/21
    year,     // 2024/6
    of_year,  // 2709 (2023)
    roman,    // 3369 (XXX), until 1975
};

struct Body {
    std::array<std::string_view, 3> names;  // as people say them
    Numbering numbering;
    std::string_view prefix, joint;  // of the symbol: before the number, and in the place of its slash
    bool bare;                       // a number alone is one of this body
};

constexpr Body kBodies[] = {
    {{"GA", "UNGA"}, Numbering::session, "A/RES/", "/", true},
    {{"GA", "UNGA"}, Numbering::roman, "A/RES/", "", true},
    {{"ECOSOC"}, Numbering::year, "E/RES/", "/", true},
    {{"SC", "UNSC", "UNSCR"}, Numbering::of_year, "S/RES/", "", true},
    {{"HRC", "UNHRC"}, Numbering::session, "A/HRC/RES/", "/", false},
    {{"UNEA"}, Numbering::session, "UNEP/EA.", "/Res.", false},
};

// What symbols begin with: see research.un.org, "Document symbols".
constexpr std::string_view kSeries[] = {"A",   "S",    "E",   "T",     "ST",   "HSP",   "UNEP", "DP",  "TD",   "CERD",
                                        "CAT", "CCPR", "CRC", "CEDAW", "CRPD", "CMW",   "CED",  "NPT", "FCCC", "LC",
                                        "ID",  "IDB",  "JIU", "PBC",   "HRI",  "SPLOS", "ISBA", "UNW", "BWC",  "CBD"};

// "Add.1", but "L.1": which words before a number are no capitals.
constexpr std::string_view kSmallWords[] = {"Add", "Rev", "Corr", "Res"};

// Words of symbols of the principal organs: those before a number, "L.18", and those of more than four letters. The
// names of files and folders are none of them. Shorter words stand for countries, bodies and other things.
constexpr std::string_view kWords[] = {"AC",   "ADD",  "AGENDA", "AMEND", "BUR", "C",   "CEPAL", "CN",    "CONF",
                                       "CORR", "CRP",  "DEC",    "EA",    "ECE", "ES",  "ESCAP", "ESCWA", "GC",
                                       "HA",   "ICEF", "INF",    "L",     "LIM", "MIN", "NGO",   "PC",    "PET",
                                       "PRST", "PV",   "R",      "REP",   "RES", "REV", "RT",    "S",     "SC",
                                       "SECT", "SER",  "SR",     "STAT",  "SUB", "SUM", "TF",    "WG",    "WP"};

// Addresses of documents, which people copy: what follows is the symbol, after a language perhaps.
constexpr std::string_view kAddresses[] = {"https://undocs.org/",     "http://undocs.org/",   "undocs.org/",
                                           "https://www.undocs.org/", "https://docs.un.org/", "docs.un.org/"};

// "https://docs.un.org/en/A/RES/69/317" becomes "A/RES/69/317".
std::string_view without_address(std::string_view written) {
    const std::string small = to_lower(written);
    for (const std::string_view address : kAddresses) {
        if (!small.starts_with(address)) continue;
        written.remove_prefix(address.size());
        for (const std::string& code : document_languages()) {
            if (written.size() > 3 && to_lower(written.substr(0, 2)) == code && written[2] == '/') {
                return written.substr(3);
            }
        }
        return written;
    }
    return written;
}

// Without white space at its ends, also where it stands as pasted from a page.
std::string_view trimmed(std::string_view written) {
    constexpr std::string_view kNoBreak = "\xC2\xA0";
    for (std::size_t before = 0; before != written.size();) {
        before = written.size();
        if (!written.empty() && is_space(written.front())) written.remove_prefix(1);
        if (!written.empty() && is_space(written.back())) written.remove_suffix(1);
        if (written.starts_with(kNoBreak)) written.remove_prefix(kNoBreak.size());
        if (written.ends_with(kNoBreak)) written.remove_suffix(kNoBreak.size());
    }
    return written;
}

// Capitals, without spaces, slashes as they should be.
std::string compact(std::string_view written) {
    std::string out;
    for (const char c : written) {
        const char sign = c == '_' ? '/' : is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c;
        if (is_space(c)) continue;
        if (sign == '(' && out.ends_with('/')) out.pop_back();
        out += sign;
    }
    return out;
}

std::size_t run_of(std::string_view text, bool (*is_of)(char)) {
    const auto end = std::find_if_not(text.begin(), text.end(), is_of);
    return static_cast<std::size_t>(end - text.begin());
}

std::size_t digits(std::string_view text) {
    return run_of(text, [](char c) { return is_digit(c); });
}

std::size_t capitals(std::string_view text) {
    return run_of(text, [](char c) { return is_upper(c); });
}

bool is_year(std::string_view text) {
    return text.size() == 4 && all_digits(text) && (text.starts_with("19") || text.starts_with("20"));
}

// "", "A", "A-B": what may follow the number of a resolution that has parts.
bool is_parts(std::string_view text) {
    const std::size_t letters = capitals(text);
    if (letters == text.size()) return letters <= 2;
    return letters == 1 && text[1] == '-' && text.size() == 3 && is_upper(text[2]);
}

// "317", "317A"
bool is_number(std::string_view text) {
    const std::size_t length = digits(text);
    return length > 0 && length <= 4 && is_parts(text.substr(length));
}

// "69", "ES-10"
bool is_session(std::string_view text) {
    for (const std::string_view kind : {"ES-", "S-"}) {
        if (text.starts_with(kind)) text.remove_prefix(kind.size());
    }
    return all_digits(text) && text.size() <= 3;
}

// Of "2709(2023)" the words "2709" and "2023"; of "2709" the first alone; of another text none.
struct Parenthesized {
    std::string_view number, inner, parts;
};
Parenthesized parenthesized(std::string_view text) {
    const std::size_t open = std::min(text.find('('), text.size());
    const std::size_t close = std::min(text.find(')', open), text.size());
    const std::string_view number = text.substr(0, open);
    if (number.empty() || number.size() > 4 || !all_digits(number)) return {};
    if (open == text.size()) return {number, {}, {}};
    const std::string_view parts = text.substr(std::min(close + 1, text.size()));
    if (close == text.size() || close - open < 2 || !is_parts(parts)) return {};
    return {number, text.substr(open + 1, close - open - 1), parts};
}

// "XXX", "S-VI", "ES-II"
bool is_roman(std::string_view text) {
    for (const std::string_view kind : {"ES-", "S-"}) {
        if (text.starts_with(kind)) text.remove_prefix(kind.size());
    }
    return !text.empty() && text.find_first_not_of("IVXL") == std::string_view::npos;
}

// The symbol of the body's resolution of that number, in capitals and without spaces.
std::optional<std::string> symbol_of(const Body& body, std::string_view number, bool is_bare) {
    const std::size_t slash = number.find('/');
    const std::string_view first = number.substr(0, std::min(slash, number.size()));
    const std::string_view second = slash == std::string_view::npos ? "" : number.substr(slash + 1);
    switch (body.numbering) {
        case Numbering::session:
        case Numbering::year: {
            const bool first_fits = body.numbering == Numbering::year ? is_year(first) : is_session(first);
            if (!first_fits || !is_number(second)) return std::nullopt;
            return std::string(body.prefix).append(first).append(body.joint).append(second);
        }
        case Numbering::of_year: {
            const Parenthesized found = parenthesized(number);
            if (found.number.empty() || !found.parts.empty()) return std::nullopt;
            if (found.inner.empty()) {
                if (is_bare) return std::nullopt;
                return std::string(body.prefix).append(found.number);
            }
            if (!is_year(found.inner)) return std::nullopt;
            return std::string(body.prefix).append(found.number).append(" (").append(found.inner).append(")");
        }
        case Numbering::roman: {
            const Parenthesized found = parenthesized(number);
            if (found.number.empty() || !is_roman(found.inner)) return std::nullopt;
            return std::string(body.prefix).append(number);
        }
    }
    return std::nullopt;
}

bool is_part(std::string_view part) {
    const std::size_t letters = capitals(part);
    const std::string_view rest = part.substr(letters);
    if (letters > 8) return false;
    if (letters > 0) {
        if (rest.empty()) return true;
        return (rest.front() == '.' || (rest.front() == '-' && letters <= 2)) && is_number(rest.substr(1));
    }
    if (is_number(part)) return true;
    const Parenthesized found = parenthesized(part);
    return !found.inner.empty() && (is_year(found.inner) || is_roman(found.inner));
}

std::vector<std::string_view> parts_of(std::string_view text) {
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('/', at), text.size());
        parts.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

// "REV.1" becomes "Rev.1", "2709(2023)" "2709 (2023)".
std::string spelt(std::string_view part) {
    std::string out(part);
    for (const std::string_view word : kSmallWords) {
        const bool opens =
            out.size() > word.size() && out[word.size()] == '.' && to_lower(out).starts_with(to_lower(word));
        if (opens) out.replace(0, word.size(), word);
    }
    const Parenthesized found = parenthesized(part);
    if (is_year(found.inner)) out.insert(found.number.size(), " ");
    return out;
}

// "A/80/L.18", but not "A/DRAFT.2": folders may be called by one letter too.
bool has_known_words(const std::vector<std::string_view>& parts) {
    if (parts.front().size() > 1) return true;
    return std::all_of(parts.begin() + 1, parts.end(), [](std::string_view part) {
        const std::string_view word = part.substr(0, capitals(part));
        const bool is_dotted = word.size() < part.size() && part[word.size()] == '.';
        if (word.empty() || (word.size() <= 4 && !is_dotted)) return true;
        return std::find(std::begin(kWords), std::end(kWords), word) != std::end(kWords);
    });
}

// A symbol that is written out: "A/80/L.18/REV.1".
std::optional<std::string> full_symbol(std::string_view text) {
    const std::vector<std::string_view> parts = parts_of(text);
    if (parts.size() < 2 || std::find(std::begin(kSeries), std::end(kSeries), parts.front()) == std::end(kSeries)) {
        return std::nullopt;
    }
    if (!std::all_of(parts.begin(), parts.end(), is_part) || !has_known_words(parts)) return std::nullopt;
    if (std::none_of(text.begin(), text.end(), is_digit)) return std::nullopt;
    // "S_RES_2709_2023": what files are called that may have no parentheses.
    const bool year_apart =
        parts.size() == 4 && parts[0] == "S" && parts[1] == "RES" && all_digits(parts[2]) && is_year(parts[3]);
    if (year_apart) return std::string("S/RES/").append(parts[2]).append(" (").append(parts[3]).append(")");
    std::string symbol;
    for (const std::string_view part : parts) symbol += (symbol.empty() ? "" : "/") + spelt(part);
    return symbol;
}

// "RESOLUTION69/317" and "RES/69/317" become "69/317".
std::string_view without_resolution(std::string_view text) {
    if (text.starts_with('/')) text.remove_prefix(1);
    for (const std::string_view word : {"RESOLUTION", "RES"}) {
        if (!text.starts_with(word)) continue;
        text.remove_prefix(word.size());
        if (text.starts_with('/') || text.starts_with('.')) text.remove_prefix(1);
        break;
    }
    return text;
}

}  // namespace

std::optional<std::string> parse_symbol(std::string_view written) {
    if (written.empty() || written.size() > kLongest) return std::nullopt;
    const std::string text = compact(without_address(trimmed(written)));
    if (auto symbol = full_symbol(text)) return symbol;
    for (const Body& body : kBodies) {
        if (body.bare) {
            if (auto symbol = symbol_of(body, without_resolution(text), true)) return symbol;
        }
        for (const std::string_view name : body.names) {
            if (name.empty() || !text.starts_with(name)) continue;
            const std::string_view number = without_resolution(std::string_view(text).substr(name.size()));
            if (auto symbol = symbol_of(body, number, false)) return symbol;
        }
    }
    return std::nullopt;
}

std::optional<std::string> resolution_beside(const std::string& symbol, std::string_view number) {
    const std::string compacted = compact(number);
    for (const Body& body : kBodies) {
        const std::size_t slash = symbol.find('/', body.prefix.size());
        if (!symbol.starts_with(body.prefix)) continue;
        if (body.joint.size() > 1 &&
            (slash == std::string::npos || symbol.compare(slash, body.joint.size(), body.joint)))
            continue;
        if (auto found = symbol_of(body, compacted, true)) return found;
    }
    return std::nullopt;
}

bool is_same_symbol(std::string_view one, std::string_view other) {
    const std::string first = compact(one), second = compact(other);
    const std::size_t first_open = std::min(first.find('('), first.size());
    const std::size_t second_open = std::min(second.find('('), second.size());
    if (first_open < first.size() && second_open < second.size()) return first == second;
    return std::string_view(first).substr(0, first_open) == std::string_view(second).substr(0, second_open) &&
           !first.empty();
}

std::string file_name_of_symbol(const std::string& symbol) {
    std::string name;
    for (const char c : symbol) {
        if (!is_space(c)) name += c == '/' ? '_' : c;
    }
    return name;
}

const std::vector<std::string>& document_languages() {
    static const std::vector<std::string> codes = {"ar", "en", "es", "fr", "ru", "zh"};
    return codes;
}

}  // namespace clausediff

namespace clausediff::detail {

std::string symbol_to_send(const std::string& symbol) {
    std::string text;
    for (const char c : symbol) {
        if (!is_space(c)) text += c;
    }
    return text;
}

}  // namespace clausediff::detail
