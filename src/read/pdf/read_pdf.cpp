#include "read/pdf/pdf.hpp"

#include "read/budget.hpp"
#include "read/pdf/helper.hpp"
#include "read/pdf/layout.hpp"
#include "read/pdf/words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

namespace clausediff::detail::pdf {
namespace {

constexpr std::size_t kMarkWithin = 1024;  // bytes from the beginning in which the mark of a PDF file stands

// A PDF file ends in the place of its table of contents. Without that Poppler would put together what it finds, and
// part of a resolution would look like all of it.
constexpr std::size_t kEndWithin =
    4096;  // bytes from the end in which that stands; some writers put other bytes after it

// "pages 2 and 5", of many pages the first few.
std::string list_of_pages(const std::vector<int>& pages) {
    constexpr std::size_t kNamed = 8;
    std::string list = pages.size() == 1 ? "page " : "pages ";
    for (std::size_t i = 0; i < pages.size() && i < kNamed; ++i) {
        const bool last = i + 1 == pages.size();
        list += fmt::format("{}{}", i == 0 ? "" : last ? " and " : ", ", pages[i]);
    }
    if (pages.size() > kNamed) list += fmt::format(" and {} more", pages.size() - kNamed);
    return list;
}

// What Poppler cannot make sense of it leaves out. The user is told where.
std::string faults_notice(std::vector<int> pages) {
    std::erase(pages, 0);
    if (pages.empty()) return "the PDF file is damaged: text may be missing; fetch the file again";
    return fmt::format("{} {} damaged: text may be missing there; fetch the file again", list_of_pages(pages),
                       pages.size() == 1 ? "is" : "are");
}

bool is_cut_off(std::string_view bytes) {
    const std::string_view end = bytes.substr(bytes.size() - std::min(bytes.size(), kEndWithin));
    return end.find("startxref") == std::string_view::npos || end.find("%%EOF") == std::string_view::npos;
}

}  // namespace

bool is_pdf(std::string_view bytes) {
    return bytes.substr(0, kMarkWithin).find("%PDF-") != std::string_view::npos;
}

Result<SourceText> read_pdf(std::string_view bytes, const std::string& path, const ReadLimits& limits) {
    return read_pdf(bytes, path, limits, helper::find_helper());
}

Result<SourceText> read_pdf(std::string_view bytes, const std::string& path, const ReadLimits& limits,
                            const std::string& helper_program) {
    if (is_cut_off(bytes)) {
        return Error{ErrorCode::unreadable, path, 0, "a PDF file that is cut off: its end is missing; fetch it again"};
    }
    helper::Limits helper_limits;
    helper_limits.seconds = limits.seconds;
    const Result<std::string> output = run_helper(helper_program, bytes, path, limits.pages, helper_limits);
    if (!output) return output.error();
    Budget budget(limits, path);
    const Result<PdfText> text = parse_words(output.value(), path, limits.pages, budget);
    if (!text) return text.error();
    SourceText source = lay_out(text.value());
    if (source.paragraphs.empty() && !text.value().faulty.empty()) return damaged(path);
    if (source.paragraphs.empty()) {
        return Error{ErrorCode::empty, path, 0,
                     "a PDF file without text, as scanners make them; run text recognition on it first, for example "
                     "ocrmypdf"};
    }
    if (!text.value().faulty.empty()) source.notices.push_back(faults_notice(text.value().faulty));
    return source;
}

}  // namespace clausediff::detail::pdf
