// The body paragraphs of a file as items.
#pragma once

#include <clausediff/source.hpp>

#include "base/unicode.hpp"
#include "normalise/item.hpp"
#include "normalise/language.hpp"

#include <cstddef>
#include <vector>

namespace clausediff::detail {

// How texts of the file are made tidy.
unicode::Typography typography_of(const SourceText& source);

// The index with which the paragraph was read. `indices` are those of all paragraphs; empty if they are as they were
// read.
std::size_t index_of(const SourceParagraph& paragraph, const SourceText& source,
                     const std::vector<std::size_t>& indices);

// Takes the texts of the paragraphs away. Items point into `source`.
std::vector<Item> make_items(SourceText& source, const std::vector<std::size_t>& indices, const Language& language);

}  // namespace clausediff::detail
