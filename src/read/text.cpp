// Text files: encoding, lines, and whether a line is a paragraph.
#include "read/readers.hpp"

#include "base/mebibytes.hpp"
#include "read/encoding.hpp"
#include "read/lines.hpp"
#include "read/typed_marks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <deque>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace clausediff::detail {
namespace {

constexpr std::size_t kLinesPerParagraph = 8;  // of laid-out text, on the average

std::optional<Error> check_lines(const std::vector<Line>& lines, const std::string& path, const ReadLimits& limits) {
    for (const Line& line : lines) {
        if (line.text.size() > limits.line_bytes) {
            return Error{ErrorCode::too_large, path, line.number,
                         fmt::format("a line longer than {}, the limit of one line", mebibytes(limits.line_bytes))};
        }
    }
    const std::size_t limit = limits.paragraphs * kLinesPerParagraph;
    if (lines.size() > limit) return Error{ErrorCode::too_large, path, 0, fmt::format("more than {} lines", limit)};
    return std::nullopt;
}

// Bytes below U+0020 that no text holds.
constexpr std::array<bool, 256> kIsControl = [] {
    std::array<bool, 256> table{};
    for (std::size_t byte = 0; byte < 0x20; ++byte) table[byte] = true;
    for (const char known : {'\t', '\n', '\r', '\f', '\v', '\x1A', '\x1E', '\x1F'}) {
        table[static_cast<unsigned char>(known)] = false;
    }
    return table;
}();

std::size_t count_controls(std::string_view text) {
    constexpr std::size_t kBlock = 64;
    std::size_t count = 0;
    for (; !text.empty(); text.remove_prefix(std::min(kBlock, text.size()))) {
        const std::string_view block = text.substr(0, kBlock);
        unsigned char least = 0xFF;
        for (const char c : block) least = std::min(least, static_cast<unsigned char>(c));
        if (least >= 0x20) continue;  // most blocks have not even a line end
        for (const char c : block) count += kIsControl[static_cast<unsigned char>(c)] ? 1U : 0U;
    }
    return count;
}

// A text as its writer meant it, and what was taken away for that.
struct Plain {
    explicit Plain(std::string_view as_read) : text(as_read) {}

    void take(std::optional<std::string> without, const char* notice) {
        if (!without) return;
        stored.push_back(std::move(*without));
        text = stored.back();
        notices.emplace_back(notice);
    }

    std::string_view text;
    std::deque<std::string> stored;
    std::vector<std::string> notices;
};

Plain plain_text(std::string_view as_read) {
    Plain plain(as_read);
    plain.take(without_quote_marks(plain.text), "the marks of quoted mail, \">\", are left out");
    const LineNumbers numbers = line_numbers(plain.text);
    if (numbers == LineNumbers::certain) {
        plain.take(without_line_numbers(plain.text), "the numbers of lines in the margin are left out");
    } else if (numbers == LineNumbers::unsure) {
        plain.notices.emplace_back("lines begin with numbers that may be those of lines; they are read as text");
    }
    plain.take(without_markdown(plain.text),
               "the marks of Markdown, such as \"**\", and the addresses of its links are left out");
    return plain;
}

}  // namespace

SourceText read_lines(const std::vector<Line>& lines) {
    return is_hard_wrapped(lines) ? read_laid_out_text(lines) : read_text_export(lines);
}

Result<SourceText> read_text(std::string_view bytes, const std::string& path, const ReadLimits& limits) {
    Result<DecodedText> decoded = decode(bytes, path);
    if (!decoded) return decoded.error();
    const std::string_view whole = decoded.value().text();
    if (count_controls(whole) * 100 > whole.size()) {
        return Error{ErrorCode::binary, path, 0, "a binary file, not a text"};
    }
    Plain plain = plain_text(whole);

    // One line more than is allowed tells that there are too many, however many a file of short lines has.
    const std::vector<Line> lines = split_lines(plain.text, limits.paragraphs * kLinesPerParagraph + 1);
    if (lines.empty()) return Error{ErrorCode::empty, path, 0, "nothing but white space"};
    if (auto error = check_lines(lines, path, limits)) return *error;
    const bool wrapped = is_hard_wrapped(lines);
    if (!wrapped && lines.size() > limits.paragraphs) {
        return Error{ErrorCode::too_large, path, 0, fmt::format("more than {} paragraphs", limits.paragraphs)};
    }
    SourceText source = wrapped ? read_laid_out_text(lines) : read_text_export(lines);
    source.encoding = decoded.value().encoding;
    source.notices = std::move(plain.notices);
    return source;
}

}  // namespace clausediff::detail
