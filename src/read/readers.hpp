// The readers of text. Other formats have a folder each.
#pragma once

#include <clausediff/source.hpp>

#include "read/lines.hpp"

#include <string>
#include <vector>

namespace clausediff::detail {

// Text is laid out, or hard-wrapped, when its lines are broken in mid-sentence; otherwise a line is a paragraph.
bool is_hard_wrapped(const std::vector<Line>& lines);

// A line a paragraph, as the Official Document System exports text.
SourceText read_text_export(const std::vector<Line>& lines);

// Lines broken at a margin: what `pdftotext -layout` makes of an issued document, or a text wrapped by hand.
SourceText read_laid_out_text(const std::vector<Line>& lines);

// Either of the two.
SourceText read_lines(const std::vector<Line>& lines);

// Bytes that are a text in one of the encodings of encoding.hpp, laid out or not. Errors: empty, binary, bad_encoding,
// too_large.
Result<SourceText> read_text(std::string_view bytes, const std::string& path, const ReadLimits& limits);

}  // namespace clausediff::detail
