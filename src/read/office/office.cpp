#include "read/office/office.hpp"

#include <clausediff/office.hpp>

#include "read/office/conversion.hpp"
#include "read/word/word.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>
#include <vector>

namespace clausediff::detail::office {
namespace {

namespace fs = std::filesystem;

// The name of the stream in which Word keeps a .docx with a password, in UTF-16 ([MS-OFFCRYPTO], 2.3.4.4).
constexpr std::string_view kEncryptedPackage("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);

// All but one byte in a hundred: some writers put other bytes into RTF all the same.
bool is_ascii(std::string_view bytes) {
    const auto others = static_cast<std::size_t>(std::count_if(bytes.begin(), bytes.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x80 || (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r');
    }));
    return others * 100 <= bytes.size();
}

}  // namespace

// The signature of a compound file and, after it, its byte order ([MS-CFB], 2.2).
bool is_word_97(std::string_view bytes) {
    constexpr std::size_t kHeader = 512;
    constexpr std::size_t kByteOrder = 28;
    return bytes.size() > kHeader && bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") &&
           bytes.substr(kByteOrder).starts_with("\xFE\xFF");
}

bool is_rtf(std::string_view bytes) {
    return bytes.starts_with("{\\rtf");
}

// The format asks for an entry "mimetype" in front, not packed (OpenDocument 1.3, part 2, 3.3).
bool is_open_document(std::string_view bytes) {
    constexpr std::size_t kHead = 30;  // bytes of a zip entry before its name
    return bytes.starts_with("PK\x03\x04") && bytes.size() > kHead &&
           bytes.substr(kHead).starts_with("mimetypeapplication/vnd.oasis.opendocument.text");
}

std::string find_office(std::string_view search_path) {
    std::error_code failed;
    for (std::size_t at = 0; at <= search_path.size();) {
        const std::size_t end = std::min(search_path.find(':', at), search_path.size());
        const fs::path place = fs::path(search_path.substr(at, end - at)) / "soffice";
        // Not where the user happens to stand, which is what an empty name and "." mean.
        if (place.is_absolute() && fs::is_regular_file(place, failed)) return place.string();
        at = end + 1;
    }
    std::vector<fs::path> places = {"/usr/bin/soffice", "/usr/local/bin/soffice",
                                    "/usr/lib/libreoffice/program/soffice"};
    for (const fs::directory_entry& entry : fs::directory_iterator("/opt", failed)) {
        if (entry.path().filename().string().starts_with("libreoffice"))
            places.push_back(entry.path() / "program/soffice");
    }
    const auto found = std::find_if(places.begin(), places.end(),
                                    [&](const fs::path& place) { return fs::is_regular_file(place, failed); });
    return found == places.end() ? std::string() : found->string();
}

Result<SourceText> read_office(std::string_view bytes, const std::string& path, const ReadOptions& options,
                               const char* ending) {
    if (is_rtf(bytes) && !is_ascii(bytes)) {
        return Error{ErrorCode::binary, path, 0, "a damaged RTF file: such a file holds no bytes but ASCII"};
    }
    if (is_word_97(bytes) && bytes.find(kEncryptedPackage) != std::string_view::npos) {
        return Error{ErrorCode::binary, path, 0, "protected with a password; save it without one"};
    }
    const std::string office = find_office(options.search_path);
    if (office.empty()) {
        return Error{
            ErrorCode::binary, path, 0,
            fmt::format("a .{} file, which LibreOffice reads: install libreoffice-writer-nogui, or save the file "
                        "as .docx",
                        ending)};
    }
    const Result<std::string> docx = converted(office, bytes, path, ending, options.limits.seconds);
    if (!docx) return docx.error();
    Result<SourceText> source = word::read_word(docx.value(), path, options);
    if (!source) return source;
    SourceText read = std::move(source).value();
    read.reader = fmt::format("{} by LibreOffice", ending);
    return read;
}

}  // namespace clausediff::detail::office

namespace clausediff {

std::string office_program(std::string_view search_path) {
    return detail::office::find_office(search_path);
}

}  // namespace clausediff
