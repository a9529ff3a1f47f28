#include "read/html/html.hpp"

#include "read/budget.hpp"
#include "read/encoding.hpp"
#include "read/helper/helper.hpp"
#include "read/helper/protocol.hpp"
#include "read/html/blocks.hpp"
#include "read/html/page.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <iterator>
#include <utility>

namespace clausediff::detail::html {
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

// Elements with which a page or a piece of one begins: what is copied from an editor has no root.
constexpr std::string_view kOpening[] = {"html", "head",  "body", "meta",    "title",   "style", "p",      "div",
                                         "span", "h1",    "h2",   "h3",      "h4",      "h5",    "h6",     "ol",
                                         "ul",   "table", "pre",  "section", "article", "main",  "center", "blockquote",
                                         "b",    "i",     "em",   "strong",  "font",    "a",     "br",     "hr"};

// Does a tag of this element begin here, after its "<"?
bool opens(std::string_view tag, std::string_view name) {
    return tag.starts_with(name) && tag.size() > name.size() &&
           std::string_view(" >/\t\r\n").find(tag[name.size()]) != std::string_view::npos;
}

// A page goes on after comments; where nothing is left of its head, it says whether the page is one.
std::string_view after_comments(std::string_view head) {
    const std::string_view all = head;
    for (;;) {
        const std::size_t first = std::min(head.find_first_not_of(" \t\r\n\f"), head.size());
        head.remove_prefix(first);
        if (!head.starts_with("<!--")) return head;
        const std::size_t end = head.find("-->");
        if (end == std::string_view::npos) return all.find("<html") != std::string_view::npos ? "<html>" : "";
        head.remove_prefix(end + 3);
    }
}

// Text may name a tag; what breaks its lines with them is a piece of a page.
bool has_many_tags(std::string_view head) {
    constexpr std::size_t kMany = 3;
    std::size_t count = 0;
    for (std::size_t at = head.find('<'); at != std::string_view::npos; at = head.find('<', at + 1)) {
        const std::string_view tag = head.substr(at + 1);
        if (opens(tag, "br") || opens(tag, "/p") || opens(tag, "/li")) ++count;
    }
    return count >= kMany;
}

Error failure(const platform::Run& run, const std::string& program, const std::string& path) {
    using platform::Ended;
    if (run.ended == Ended::not_started) {
        return {ErrorCode::unreadable, path, 0,
                fmt::format("{} cannot be started: {}", program, std::strerror(run.status))};
    }
    const bool by_itself = run.ended == Ended::by_itself;
    if (run.ended == Ended::out_of_time || run.ended == Ended::too_much_output ||
        (by_itself && run.status == helper::kOverOutput)) {
        return {ErrorCode::too_large, path, 0,
                "a web page that takes much longer than its size lets expect; save it as text"};
    }
    return {ErrorCode::unreadable, path, 0, "a web page that cannot be parsed; save it as text"};
}

// What the helper answers about a page. A page of its size needs a small part of what it may have.
Result<std::string> parsed(const std::string& program, std::string_view text, const std::string& path,
                           const ReadLimits& limits) {
    if (program.empty()) {
        return Error{ErrorCode::binary, path, 0,
                     "a web page, and the program clausediff-parse, which parses these, is not installed; install "
                     "clausediff again"};
    }
    constexpr std::size_t kMebibyte = 1u << 20;
    const std::size_t memory = 64 * kMebibyte + 48 * text.size();
    helper::Limits process;
    process.memory = memory + 256 * kMebibyte;  // with the program and its libraries
    process.output = std::min(process.output, 8 * kMebibyte + 8 * text.size());
    process.seconds = limits.seconds;
    process.processor_seconds = 1 + text.size() / kMebibyte;
    platform::Run run = helper::run(program,
                                    {"html", std::to_string(limits.elements), std::to_string(limits.nesting),
                                     std::to_string(memory), std::to_string(process.output)},
                                    text, process);
    if (run.ended != platform::Ended::by_itself || run.status != 0) return failure(run, program, path);
    return std::move(run.output);
}

}  // namespace

bool is_html(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    const std::string head = lower(bytes.substr(0, kHeadBytes));
    const std::string_view rest = after_comments(head);
    if (!rest.starts_with('<')) return has_many_tags(rest);
    if (rest.starts_with("<?xml")) return rest.find("<html") != std::string_view::npos;
    if (rest.starts_with("<!doctype html")) return true;
    return std::any_of(std::begin(kOpening), std::end(kOpening),
                       [rest](std::string_view name) { return opens(rest.substr(1), name); });
}

Result<SourceText> read_html(std::string_view bytes, const std::string& path, const ReadOptions& options) {
    return read_html(bytes, path, options, helper::find_helper());
}

Result<SourceText> read_html(std::string_view bytes, const std::string& path, const ReadOptions& options,
                             const std::string& helper_program) {
    const Result<DecodedText> decoded = text_of(bytes, path);
    if (!decoded) return decoded.error();
    const Result<std::string> answer = parsed(helper_program, decoded.value().text(), path, options.limits);
    if (!answer) return answer.error();
    Budget budget(options.limits, path);
    const Result<Page> page = parse_page(answer.value(), path, budget);
    if (!page) return page.error();
    Result<SourceText> source = read_blocks(page.value(), budget, options.revisions);
    if (!source) return source.error();
    if (source.value().paragraphs.empty()) return Error{ErrorCode::empty, path, 0, "a web page without text"};
    source.value().reader = "HTML";
    source.value().encoding = decoded.value().encoding;
    return source;
}

}  // namespace clausediff::detail::html
