#include "read/html/html.hpp"

#include "read/encoding.hpp"
#include "read/html/blocks.hpp"

#include <gumbo.h>

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace clausediff::html {
namespace {

constexpr std::size_t kHeadBytes = 2'048;  // of a page in which its beginning and its encoding are looked for

std::string lower(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c | 0x20 : c); });
    return out;
}

// The encoding that a <meta> names, "" if none does.
std::string declared_encoding(std::string_view bytes) {
    const std::string head = lower(bytes.substr(0, kHeadBytes));
    const std::size_t meta = head.find("<meta");
    const std::size_t at = meta == std::string::npos ? std::string::npos : head.find("charset=", meta);
    if (at == std::string::npos) return {};
    std::size_t start = at + std::string_view("charset=").size();
    while (start < head.size() && (head[start] == '"' || head[start] == '\'' || head[start] == ' ')) ++start;
    const std::size_t end = head.find_first_of("\"' ;/>", start);
    return head.substr(start, std::min(end, head.size()) - start);
}

// Bytes of a page that says it is Latin-1 are windows-1252, as browsers read them (WHATWG Encoding Standard).
Result<DecodedText> text_of(std::string_view bytes, const std::string& path) {
    const std::string declared = declared_encoding(bytes);
    const bool known =
        declared.empty() || declared == "utf-8" || declared == "utf8" || bytes.starts_with("\xEF\xBB\xBF");
    if (known) return decode(bytes, path);
    const bool latin = declared == "iso-8859-1" || declared == "latin1" || declared == "us-ascii";
    return decode_as(bytes, latin ? "windows-1252" : declared, path);
}

// How deep elements may stand in one another at most: end tags are missing from many pages, so it is an upper bound.
// The parser has no limit of its own and would use the machine's stack up.
std::size_t deepest(std::string_view text) {
    constexpr std::string_view kVoid[] = {"br", "hr", "im", "in", "me", "li", "p>", "p ", "td", "tr", "th", "!-", "!d"};
    std::size_t depth = 0, most = 0;
    for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
        const std::string two = lower(text.substr(at + 1, 2));
        if (two.starts_with('/')) {
            depth -= depth > 0 ? 1 : 0;
        } else if (std::find(std::begin(kVoid), std::end(kVoid), two) == std::end(kVoid)) {
            most = std::max(most, ++depth);
        }
    }
    return most;
}

struct Destroy {
    void operator()(GumboOutput* output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
};

}  // namespace

bool is_html(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    const std::string head = lower(bytes.substr(0, kHeadBytes));
    const std::size_t first = head.find_first_not_of(" \t\r\n\f");
    if (first == std::string::npos || head[first] != '<') return false;
    const std::string_view rest = std::string_view(head).substr(first);
    if (rest.starts_with("<!--") || rest.starts_with("<?xml")) return rest.find("<html") != std::string_view::npos;
    for (const std::string_view opening : {"<!doctype html", "<html", "<head", "<body"}) {
        if (rest.starts_with(opening)) return true;
    }
    return false;
}

Result<SourceText> read_html(std::string_view bytes, const std::string& path, const ReadOptions& options) {
    const Result<DecodedText> decoded = text_of(bytes, path);
    if (!decoded) return decoded.error();
    const std::string_view text = decoded.value().text();
    constexpr std::size_t kDeepestPage = 10'000;
    const Error too_deep{ErrorCode::too_large, path, 0,
                         fmt::format("elements stand in one another more than {} deep", options.limits.nesting)};
    if (deepest(text) > kDeepestPage) return too_deep;
    GumboOptions gumbo = kGumboDefaultOptions;
    gumbo.max_errors = 0;
    const std::unique_ptr<GumboOutput, Destroy> page(gumbo_parse_with_options(&gumbo, text.data(), text.size()));
    auto paragraphs = read_blocks(page->root, options.limits.nesting);
    if (!paragraphs) return too_deep;
    if (paragraphs->empty()) return Error{ErrorCode::empty, path, 0, "a web page without text"};
    SourceText source;
    source.reader = "HTML";
    source.encoding = decoded.value().encoding;
    source.paragraphs = std::move(*paragraphs);
    return source;
}

}  // namespace clausediff::html
