#include "read/formats.hpp"

#include "read/pdf/pdf.hpp"
#include "read/readers.hpp"

#include <iterator>

namespace clausediff {
namespace {

Error unread(const std::string& path, std::string_view what) {
    return Error{ErrorCode::binary, path, 0, std::string(what)};
}

constexpr Format kFormats[] = {
    {"PDF", pdf::is_pdf,
     [](std::string_view bytes, const std::string& path, const ReadLimits& limits) {
         return pdf::read_pdf(bytes, path, limits);
     }},
    {"zip", [](std::string_view bytes) { return bytes.starts_with("PK\x03\x04"); },
     [](std::string_view, const std::string& path, const ReadLimits&) -> Result<SourceText> {
         return unread(path, "a Word (.docx) or zip file; save it as plain text first");
     }},
    {"Word 97", [](std::string_view bytes) { return bytes.starts_with("\xD0\xCF\x11\xE0"); },
     [](std::string_view, const std::string& path, const ReadLimits&) -> Result<SourceText> {
         return unread(path, "an old Word (.doc) file; save it as plain text first");
     }},
    {"RTF", [](std::string_view bytes) { return bytes.starts_with("{\\rtf"); },
     [](std::string_view, const std::string& path, const ReadLimits&) -> Result<SourceText> {
         return unread(path, "an RTF file; save it as plain text first");
     }},
    {"text", [](std::string_view) { return true; }, read_text},
};

}  // namespace

const Format& format_of(std::string_view bytes) {
    for (const Format& format : kFormats) {
        if (format.recognises(bytes)) return format;
    }
    return kFormats[std::size(kFormats) - 1];  // not reached: text recognises everything
}

}  // namespace clausediff
