// Reads Akoma Ntoso (OASIS LegalDocML 1.0), as AKN4UN the machine-readable form of the United Nations' own resolutions.
#pragma once

#include <clausediff/source.hpp>

#include <string>
#include <string_view>

namespace clausediff::detail::akn {

// Whether the root of an XML file is <akomaNtoso>, with whatever prefix.
[[nodiscard]] bool is_akn(std::string_view bytes);

// Cover, title, body and closing lines in reading order, numbers in SourceParagraph::number, notes where the text
// refers to them. Of the metadata only what is printed: notes, and the foot of the first page as furniture. Errors:
// binary (no valid XML), empty, too_large (a limit of ReadLimits).
[[nodiscard]] Result<SourceText> read_akn(std::string_view bytes, const std::string& path, const ReadOptions& options);

}  // namespace clausediff::detail::akn
