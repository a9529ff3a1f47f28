#include "read/html/web_archive.hpp"

#include "base/ascii.hpp"
#include "read/html/html.hpp"

#include <algorithm>

namespace clausediff::detail::html {
namespace {

constexpr std::size_t kHeadBytes = 4096;  // the headers of the message stand there

// Takes the next line, without its end.
std::string_view take_line(std::string_view& text) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

void append_quoted_printable(std::string& out, std::string_view line) {
    for (std::size_t i = 0; i < line.size(); ++i) {
        const int high = i + 2 < line.size() ? hex_value(line[i + 1]) : -1;
        const int low = high >= 0 ? hex_value(line[i + 2]) : -1;
        if (line[i] == '=' && low >= 0) {
            out += static_cast<char>(high * 16 + low);
            i += 2;
        } else if (line[i] == '=' && i + 1 == line.size()) {
            return;  // the line goes on
        } else {
            out += line[i];
        }
    }
    out += '\n';
}

class Base64 {
public:
    void append(std::string& out, std::string_view line) {
        constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        for (const char c : line) {
            const std::size_t digit = kDigits.find(c);
            if (digit == std::string_view::npos) continue;
            bits_ = ((bits_ << 6U) | static_cast<unsigned>(digit)) & 0xFFFFU;
            count_ += 6;
            if (count_ < 8) continue;
            count_ -= 8;
            out += static_cast<char>((bits_ >> count_) & 0xFFU);
        }
    }

private:
    unsigned bits_ = 0, count_ = 0;
};

// The headers of a part, lower case, up to the empty line.
std::string take_headers(std::string_view& text) {
    std::string headers;
    while (!text.empty()) {
        const std::string_view line = take_line(text);
        if (line.empty()) break;
        if (headers.size() < kHeadBytes) headers += to_lower(line) + "\n";
    }
    return headers;
}

// What stands up to the line that begins with `boundary`.
std::string decoded(std::string_view text, std::string_view boundary, const std::string& headers) {
    const bool quoted = headers.find("quoted-printable") != std::string::npos;
    const bool base64 = headers.find("base64") != std::string::npos;
    Base64 digits;
    std::string out;
    while (!text.empty()) {
        const std::string_view line = take_line(text);
        if (line.starts_with(boundary)) break;
        if (quoted) {
            append_quoted_printable(out, line);
        } else if (base64) {
            digits.append(out, line);
        } else {
            (out += line) += '\n';
        }
    }
    return out;
}

}  // namespace

bool is_web_archive(std::string_view bytes) {
    const std::string head = to_lower(bytes.substr(0, kHeadBytes));
    const std::size_t version = head.find("mime-version:");
    const bool begins_line = version == 0 || (version != std::string::npos && head[version - 1] == '\n');
    return begins_line && head.find("content-type: multipart/") != std::string::npos;
}

// A part begins after its boundary, a line of two hyphens and more, with headers.
std::string page_of_archive(std::string_view bytes) {
    for (std::string_view rest = bytes; !rest.empty();) {
        const std::string_view boundary = take_line(rest);
        if (!boundary.starts_with("--") || boundary.size() == 2) continue;
        const std::string headers = take_headers(rest);
        if (headers.find("content-type: text/html") != std::string::npos) return decoded(rest, boundary, headers);
    }
    return {};
}

Result<SourceText> read_web_archive(std::string_view bytes, const std::string& path, const ReadOptions& options) {
    const std::string page = page_of_archive(bytes);
    if (page.empty()) {
        return Error{ErrorCode::unreadable, path, 0,
                     "a web archive (.mht) without a page in it; save the text as .docx or .html"};
    }
    Result<SourceText> source = read_html(page, path, options);
    if (source) source.value().reader = "web archive";
    return source;
}

}  // namespace clausediff::detail::html
