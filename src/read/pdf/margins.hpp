// Edges of the running text and the space between its lines.
#pragma once

#include "read/pdf/page_furniture.hpp"

#include <vector>

namespace clausediff::detail::pdf {

struct TextBlock {
    double left = 0;   // points; the edge at which most long lines begin, first lines of paragraphs not counted
    double right = 0;  // the edge that only few lines pass

    [[nodiscard]] double width() const { return right - left; }
    [[nodiscard]] double middle() const { return (left + right) / 2; }
};

// Of the body lines of one column of a page. A page with few lines takes over the block `before`, if its lines fit in.
TextBlock text_block(const PageLines& page, int column, const TextBlock& before);

// The usual distance between the feet of two lines of one paragraph, in points; 0 if the document has no two lines.
double line_distance(const std::vector<PageLines>& pages, double body_size);

// Paragraphs of this document begin with a line that is set in.
bool sets_in_paragraphs(const std::vector<PageLines>& pages, double line_distance);

}  // namespace clausediff::detail::pdf
