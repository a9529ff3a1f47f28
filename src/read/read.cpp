// From a path to a SourceText: limits, format by content, encoding.
#include <clausediff/source.hpp>

#include "read/encoding.hpp"
#include "read/readers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>
#include <optional>

namespace clausediff {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLinesPerParagraph = 8;  // of laid-out text, on the average

struct Magic {
    std::string_view bytes;
    std::string_view what;
};

// Formats that are told by their first bytes, and that this build does not read.
constexpr Magic kForeign[] = {
    {"%PDF-", "a PDF file; turn it into text first: pdftotext -layout FILE.pdf FILE.txt"},
    {"PK\x03\x04", "a Word (.docx) or zip file; save it as plain text first"},
    {"\xD0\xCF\x11\xE0", "an old Word (.doc) file; save it as plain text first"},
    {"{\\rtf", "an RTF file; save it as plain text first"},
};

struct FileCloser {
    void operator()(std::FILE* file) const {
        if (file != nullptr && file != stdin) (void)std::fclose(file);
    }
};

std::string megabytes(std::size_t bytes) {
    return fmt::format("{:.0f} MiB", static_cast<double>(bytes) / (1 << 20));
}

std::optional<Error> check_path(const std::string& path) {
    if (path == "-") return std::nullopt;
    std::error_code failed;
    const fs::file_status status = fs::status(path, failed);
    if (status.type() == fs::file_type::not_found) return Error{ErrorCode::not_found, path, 0, "no such file"};
    if (failed) return Error{ErrorCode::unreadable, path, 0, failed.message()};
    if (fs::is_directory(status)) return Error{ErrorCode::not_a_file, path, 0, "is a directory; name a file in it"};
    return std::nullopt;
}

Result<std::string> read_all(const std::string& path, const ReadLimits& limits) {
    const std::unique_ptr<std::FILE, FileCloser> file(path == "-" ? stdin : std::fopen(path.c_str(), "rb"));
    if (!file) return Error{ErrorCode::unreadable, path, 0, fmt::format("cannot be opened: {}", std::strerror(errno))};
    std::string bytes;
    char buffer[1 << 16];
    while (const std::size_t got = std::fread(buffer, 1, sizeof buffer, file.get())) {
        bytes.append(buffer, got);
        if (bytes.size() > limits.bytes) {
            return Error{ErrorCode::too_large, path, 0,
                         fmt::format("longer than {}, the limit of one file", megabytes(limits.bytes))};
        }
    }
    if (std::ferror(file.get()) != 0) {
        return Error{ErrorCode::unreadable, path, 0, fmt::format("cannot be read: {}", std::strerror(errno))};
    }
    return bytes;
}

std::optional<Error> check_lines(const std::vector<Line>& lines, const std::string& path, const ReadLimits& limits) {
    for (const Line& line : lines) {
        if (line.text.size() > limits.line_bytes) {
            return Error{ErrorCode::too_large, path, line.number,
                         fmt::format("a line longer than {}, the limit of one line", megabytes(limits.line_bytes))};
        }
    }
    const std::size_t limit = limits.paragraphs * kLinesPerParagraph;
    if (lines.size() > limit) return Error{ErrorCode::too_large, path, 0, fmt::format("more than {} lines", limit)};
    return std::nullopt;
}

// Bytes below U+0020 that no text holds.
bool is_control(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v' && byte != 0x1A &&
           byte != 0x1F && byte != 0x1E;
}

}  // namespace

Result<SourceText> read_bytes(std::string_view bytes, const std::string& path, const ReadLimits& limits) {
    if (bytes.size() > limits.bytes) {
        return Error{ErrorCode::too_large, path, 0,
                     fmt::format("longer than {}, the limit of one file", megabytes(limits.bytes))};
    }
    if (bytes.empty()) return Error{ErrorCode::empty, path, 0, "the file is empty"};
    for (const Magic& magic : kForeign) {
        if (bytes.substr(0, magic.bytes.size()) == magic.bytes)
            return Error{ErrorCode::binary, path, 0, std::string(magic.what)};
    }
    Result<DecodedText> decoded = decode(bytes, path);
    if (!decoded) return decoded.error();
    const std::string& text = decoded.value().text;
    const auto controls = static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_control));
    if (controls * 100 > text.size()) return Error{ErrorCode::binary, path, 0, "a binary file, not a text"};

    // One line more than is allowed tells that there are too many, however many a file of short lines has.
    const std::vector<Line> lines = split_lines(text, limits.paragraphs * kLinesPerParagraph + 1);
    if (lines.empty()) return Error{ErrorCode::empty, path, 0, "nothing but white space"};
    if (auto error = check_lines(lines, path, limits)) return *error;
    SourceText source = is_hard_wrapped(lines) ? read_laid_out_text(lines) : read_text_export(lines);
    if (source.paragraphs.size() > limits.paragraphs) {
        return Error{ErrorCode::too_large, path, 0, fmt::format("more than {} paragraphs", limits.paragraphs)};
    }
    source.path = path;
    source.encoding = decoded.value().encoding;
    return source;
}

Result<SourceText> read_file(const std::string& path, const ReadLimits& limits) {
    if (auto error = check_path(path)) return *error;
    const Result<std::string> bytes = read_all(path, limits);
    if (!bytes) return bytes.error();
    return read_bytes(bytes.value(), path, limits);
}

}  // namespace clausediff
