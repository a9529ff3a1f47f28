// Random lines as a Word document.
#pragma once

#include "render/random_lines.hpp"

#include <string>

namespace sample {

struct WordDocument {
    std::string bytes;
    std::string accepted, original;  // all words of either text, notes too; without numbers that Word counts
};

// Paragraphs whose runs are cut at random places, tables, footnotes, tracked changes, and numbers that are printed or,
// in every other document, counted by Word. With one seed the same line is written in the same way.
[[nodiscard]] WordDocument as_word(const Lines& lines, unsigned seed);

}  // namespace sample
