// Random lines as an Akoma Ntoso file.
#pragma once

#include "render/random_lines.hpp"

#include <string>

namespace sample {

struct AknDocument {
    std::string bytes;
    std::string text;  // all words, notes too; without numbers in elements of their own
};

// A cover, paragraphs cut into spans at random places, tables, notes, closing lines, and numbers that stand in the text
// or in elements of their own. With one seed the same line is written in the same way.
[[nodiscard]] AknDocument as_akn(const Lines& lines, unsigned seed);

}  // namespace sample
