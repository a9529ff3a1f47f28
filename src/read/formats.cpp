#include "read/formats.hpp"

#include "read/akn/akn.hpp"
#include "read/html/html.hpp"
#include "read/html/web_archive.hpp"
#include "read/office/office.hpp"
#include "read/pdf/pdf.hpp"
#include "read/readers.hpp"
#include "read/word/flat.hpp"
#include "read/word/word.hpp"

#include <iterator>

namespace clausediff::detail {
namespace {

constexpr Format kFormats[] = {
    {"PDF", pdf::is_pdf,
     [](std::string_view bytes, const std::string& path, const ReadOptions& options) {
         return pdf::read_pdf(bytes, path, options.limits);
     }},
    {"OpenDocument", office::is_open_document,
     [](std::string_view bytes, const std::string& path, const ReadOptions& options) {
         return office::read_office(bytes, path, options, "odt");
     }},
    {"Word", word::is_word, word::read_word},
    {"Word 97", office::is_word_97,
     [](std::string_view bytes, const std::string& path, const ReadOptions& options) {
         return office::read_office(bytes, path, options, "doc");
     }},
    {"RTF", office::is_rtf,
     [](std::string_view bytes, const std::string& path, const ReadOptions& options) {
         return office::read_office(bytes, path, options, "rtf");
     }},
    {"Word XML", word::is_flat, word::read_flat},
    {"Word 2003 XML", word::is_word_2003, word::refuse_word_2003},
    {"AKN4UN", akn::is_akn, akn::read_akn},
    {"web archive", html::is_web_archive, html::read_web_archive},
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

}  // namespace clausediff::detail
