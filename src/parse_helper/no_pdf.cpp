// In place of pdf.cpp in a build without Poppler.
#include "parse_helper/formats.hpp"
#include "read/helper/protocol.hpp"

namespace clausediff::detail::parse_helper {

int parse_pdf(std::span<const std::size_t>, const std::string&) {
    return helper::kNoParser;
}

}  // namespace clausediff::detail::parse_helper
