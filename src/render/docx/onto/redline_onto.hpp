// The redline as an edit of the Word document that the before text was read from.
#pragma once

#include <clausediff/render.hpp>

#include <optional>
#include <string>

namespace clausediff::render::docx {

// `bytes` is the Word document of comparison.before. The result is that document with tracked changes; parts that they
// do not touch are the same byte for byte. Signature that it already holds are taken as options.original says. Nothing
// if the document is not laid out as Word lays it out, or a changed clause is not found in it: `why` says so then.
[[nodiscard]] std::optional<std::string> redline_onto(const Comparison& comparison, const std::string& bytes,
                                                      const DocxOptions& options, std::string& why);

}  // namespace clausediff::render::docx
