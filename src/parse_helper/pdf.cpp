#include "parse_helper/formats.hpp"
#include "parse_helper/output.hpp"
#include "parse_helper/pdf_pages.hpp"
#include "read/helper/protocol.hpp"

#include <poppler-document.h>
#include <poppler-global.h>

#include <unistd.h>

#include <limits>
#include <memory>

namespace clausediff::detail::parse_helper {

int parse_pdf(std::span<const std::size_t> limits, const std::string& bytes) {
    const std::size_t most_pages = limits[0], output = limits[1], workers = limits[2];
    poppler::set_debug_error_function([](const std::string&, void*) { note_complaint(); }, nullptr);
    Output out(STDOUT_FILENO, output);
    const auto answer = [&out](std::string_view error) { return out.error(error) ? 0 : helper::kBrokenOff; };
    if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) return helper::kBrokenOff;
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
    if (!document) return answer("damaged");
    if (document->is_locked()) return answer("locked");
    const int pages = document->pages();
    if (pages <= 0) return answer("damaged");
    if (static_cast<std::size_t>(pages) > most_pages) return answer("pages");
    if (write_pages(*document, pages, workers, out)) return 0;
    return out.over_limit() ? helper::kOverOutput : helper::kBrokenOff;
}

}  // namespace clausediff::detail::parse_helper
