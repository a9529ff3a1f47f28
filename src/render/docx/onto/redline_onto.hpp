// The redline as an edit of the Word document that the before text was read from.
#pragma once

#include <clausediff/render.hpp>

#include <optional>
#include <string>

namespace clausediff::detail::render::docx {

// Whether the text was read from a Word document, which a redline edits.
[[nodiscard]] bool is_word_document(const Resolution& resolution);

// The Word document of comparison.before with tracked changes; parts that they do not touch are the same byte for byte.
// Revisions that it already holds are accepted or rejected, as they were when it was read. Nothing if the document is
// not laid out as Word lays it out, or a changed clause does not stand in it as it was read: `why` says so then.
// REQUIRES: is_word_document(*comparison.before).
[[nodiscard]] std::optional<std::string> redline_onto(const Comparison& comparison, const DocxOptions& options,
                                                      std::string& why);

}  // namespace clausediff::detail::render::docx
