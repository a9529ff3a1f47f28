// Where the paragraphs of a redline stand in the Word document of the before text.
#pragma once

#include "render/docx/document.hpp"
#include "render/docx/onto/raw_text.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace clausediff::render::docx {

struct FoundPlace {
    std::size_t raw = 0;     // index of the paragraph in the document
    std::size_t begin = 0;   // byte of its text where the words, or their number, begin
    bool automatic = false;  // Word counts it: its number stands in no run
};

// What the runs up to the tab behind a number are; 0 if the paragraph has none.
[[nodiscard]] std::size_t number_runs(const Paragraph& paragraph);

// The text without insertions: of `paragraph` alone, from the run `first` on.
[[nodiscard]] std::string before_text(const Paragraph& paragraph, std::size_t first = 0);

// For each paragraph of `document` that begins in a paragraph of the Word document, where; none for those that are
// inserted or go on in the one before. Joins those of `raws` that are one paragraph of `document`. An error message if
// a paragraph with changes is not found: then the two do not belong together, or the document holds its text in ways
// that are not understood.
using Places = std::vector<std::optional<FoundPlace>>;
[[nodiscard]] std::variant<Places, std::string> find_places(const Document& document, std::vector<RawText>& raws);

}  // namespace clausediff::render::docx
