#include "read/formats.hpp"

#include "read/html/html.hpp"
#include "read/pdf/pdf.hpp"
#include "read/readers.hpp"
#include "read/word/word.hpp"

#include <iterator>

namespace clausediff {
namespace {

Error unread(const std::string& path, std::string_view what) {
    return Error{ErrorCode::binary, path, 0, std::string(what)};
}

constexpr Format kFormats[] = {
    {"PDF", pdf::is_pdf,
     [](std::string_view bytes, const std::string& path, const ReadOptions& options) {
         return pdf::read_pdf(bytes, path, options.limits);
     }},
    {"Word", word::is_word, word::read_word},
    {"Word 97", [](std::string_view bytes) { return bytes.starts_with("\xD0\xCF\x11\xE0"); },
     [](std::string_view, const std::string& path, const ReadOptions&) -> Result<SourceText> {
         return unread(path, "an old Word (.doc) file, or one with a password; save it as .docx without one");
     }},
    {"RTF", [](std::string_view bytes) { return bytes.starts_with("{\\rtf"); },
     [](std::string_view, const std::string& path, const ReadOptions&) -> Result<SourceText> {
         return unread(path, "an RTF file; save it as .docx first");
     }},
    {"HTML", html::is_html, html::read_html},
    {"text", [](std::string_view) { return true; },
     [](std::string_view bytes, const std::string& path, const ReadOptions& options) {
         return read_text(bytes, path, options.limits);
     }},
};

}  // namespace

const Format& format_of(std::string_view bytes) {
    for (const Format& format : kFormats) {
        if (format.recognises(bytes)) return format;
    }
    return kFormats[std::size(kFormats) - 1];  // not reached: text recognises everything
}

}  // namespace clausediff
