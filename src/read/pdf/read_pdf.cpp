#include "read/pdf/pdf.hpp"

#include "read/pdf/helper.hpp"
#include "read/pdf/layout.hpp"
#include "read/pdf/words.hpp"

namespace clausediff::pdf {
namespace {

constexpr std::size_t kMarkWithin = 1024;  // bytes from the beginning in which the mark of a PDF file stands

}  // namespace

bool is_pdf(std::string_view bytes) {
    return bytes.substr(0, kMarkWithin).find("%PDF-") != std::string_view::npos;
}

Result<SourceText> read_pdf(std::string_view bytes, const std::string& path, const ReadLimits& limits) {
    return read_pdf(bytes, path, limits, find_helper());
}

Result<SourceText> read_pdf(std::string_view bytes, const std::string& path, const ReadLimits& limits,
                            const std::string& helper) {
    HelperLimits helper_limits;
    helper_limits.pages = limits.pages;
    helper_limits.seconds = limits.seconds;
    const Result<std::string> output = run_helper(helper, bytes, path, helper_limits);
    if (!output) return output.error();
    const Result<PdfText> text = parse_words(output.value(), path, limits.pages);
    if (!text) return text.error();
    SourceText source = lay_out(text.value());
    if (source.paragraphs.empty()) {
        return Error{ErrorCode::empty, path, 0,
                     "a PDF file without text, as scanners make them; run text recognition on it first, for example "
                     "ocrmypdf"};
    }
    return source;
}

}  // namespace clausediff::pdf
