// The blocks of a parsed page as paragraphs.
#pragma once

#include <clausediff/source.hpp>

#include <gumbo.h>

#include <cstddef>
#include <optional>
#include <vector>

namespace clausediff::html {

// In reading order. Nothing if elements stand in one another more than `nesting` deep.
[[nodiscard]] std::optional<std::vector<SourceParagraph>> read_blocks(const GumboNode* root, std::size_t nesting);

}  // namespace clausediff::html
