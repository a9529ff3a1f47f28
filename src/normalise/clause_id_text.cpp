#include "normalise/clause_id_text.hpp"

#include <array>
#include <charconv>
#include <cstddef>

namespace clausediff::detail {
namespace {

constexpr std::array<std::string_view, 6> kKinds = {"enacting", "paragraph", "annex-heading",
                                                    "heading",  "table-row", "closing"};
constexpr std::string_view kCountings = "lrdb";  // letters, roman, digits, bullets
constexpr std::size_t kDeepest = 64;             // numbers of a path that are read back

bool is_plain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
}

std::string escaped(std::string_view text) {
    constexpr char kDigits[] = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        if (is_plain(c)) {
            out += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        out += {'%', kDigits[byte >> 4], kDigits[byte & 0xF]};
    }
    return out;
}

// From the whole of `text`.
template <class Number>
bool take(std::string_view text, Number& number, int base = 10) {
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number, base);
    return error == std::errc() && stop == end;
}

bool take_escaped(std::string_view text, std::string& out) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            out += text[i];
            continue;
        }
        unsigned char byte = 0;
        if (i + 2 >= text.size() || !take(text.substr(i + 1, 2), byte, 16)) return false;
        out += static_cast<char>(byte);
        i += 2;
    }
    return true;
}

// The part of `text` before the next `sign`; it and the sign are taken off.
std::string_view next_part(std::string_view& text, char sign) {
    const std::size_t end = text.find(sign);
    const std::string_view part = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return part;
}

bool take_path(std::string_view text, std::vector<SubNumber>& path) {
    while (!text.empty()) {
        const std::string_view part = next_part(text, ',');
        const std::size_t counting = part.empty() ? std::string_view::npos : kCountings.find(part[0]);
        SubNumber number;
        if (counting == std::string_view::npos || !take(part.substr(1), number.value)) return false;
        if (path.size() == kDeepest) return false;
        number.counting = static_cast<Counting>(counting);
        path.push_back(number);
    }
    return true;
}

bool take_kind(std::string_view text, ClauseKind& kind) {
    for (std::size_t i = 0; i < kKinds.size(); ++i) {
        if (kKinds[i] != text) continue;
        kind = static_cast<ClauseKind>(i);
        return true;
    }
    return false;
}

bool take_field(std::string_view key, std::string_view value, ClauseId& id) {
    if (key == "kind") return take_kind(value, id.kind);
    if (key == "part") return take(value, id.part);
    if (key == "section") {
        const std::optional<Section> section = parse_section(value);
        id.section = section.value_or(id.section);
        return section.has_value();
    }
    if (key == "annex") return take(value, id.annex);
    if (key == "scope") return take_escaped(value, id.scope);
    if (key == "run") return take(value, id.run);
    if (key == "number") return take(value, id.number.emplace());
    if (key == "suffix") return take_escaped(value, id.suffix);
    if (key == "further") return take(value, id.further);
    if (key == "paragraph-repeat") return take(value, id.paragraph_repeat);
    if (key == "path") return take_path(value, id.path);
    return key == "repeat" && take(value, id.repeat);
}

std::string path_text(const std::vector<SubNumber>& path) {
    std::string out;
    for (const SubNumber& number : path) {
        if (!out.empty()) out += ',';
        out += kCountings[static_cast<std::size_t>(number.counting)] + std::to_string(number.value);
    }
    return out;
}

}  // namespace

std::string clause_id_text(const ClauseId& id) {
    const ClauseId usual;
    std::string out = "kind=" + std::string(kKinds[static_cast<std::size_t>(id.kind)]);
    const auto add = [&out](const char* key, const std::string& value) { out += std::string(";") + key + "=" + value; };
    const auto add_count = [&add](const char* key, int value, int but) {
        if (value != but) add(key, std::to_string(value));
    };
    add_count("part", id.part, usual.part);
    if (id.section != usual.section) add("section", name(id.section));
    add_count("annex", id.annex, usual.annex);
    if (!id.scope.empty()) add("scope", escaped(id.scope));
    add_count("run", id.run, usual.run);
    if (id.number) add("number", std::to_string(*id.number));
    if (!id.suffix.empty()) add("suffix", escaped(id.suffix));
    add_count("further", id.further, usual.further);
    add_count("paragraph-repeat", id.paragraph_repeat, usual.paragraph_repeat);
    if (!id.path.empty()) add("path", path_text(id.path));
    add_count("repeat", id.repeat, usual.repeat);
    return out;
}

std::optional<ClauseId> parse_clause_id(std::string_view text) {
    ClauseId id;
    while (!text.empty()) {
        std::string_view value = next_part(text, ';');
        const std::string_view key = next_part(value, '=');
        if (!take_field(key, value, id)) return std::nullopt;
    }
    return id;
}

}  // namespace clausediff::detail
