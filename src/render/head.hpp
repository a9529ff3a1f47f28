// The head of a report: which documents, and what changed in numbers.
#pragma once

#include <clausediff/comparison.hpp>
#include <clausediff/render.hpp>

#include "render/paragraph.hpp"

#include <string>
#include <vector>

namespace clausediff::detail::render {

[[nodiscard]] Layout layout_of(const TextStyle& options, std::size_t first = 0, std::size_t hanging = 0);

// "A/RES/69/317 ·", "Sixty-ninth session ·", "agenda item 123 (t) ·", "adopted 10 September 2015 ·", FILE: what is
// known. Items are not broken over lines.
[[nodiscard]] std::vector<std::string> document_items(const Metadata& metadata);

// "12 amended,", "3 added;", "2 moved": those that occur.
[[nodiscard]] std::vector<std::string> counts_items(const Counts& counts);

Paragraph& add_items(Paragraph& paragraph, const std::vector<std::string>& items, Style style);

// "3 footnotes": English plural by "s".
[[nodiscard]] std::string counted(std::size_t count, const std::string& noun);

[[nodiscard]] std::string comparison_head(const Comparison& comparison, const TextOptions& options);

// Counts by kind (rows) and part (columns). Not wrapped: 54 columns.
[[nodiscard]] std::string stat_table(const Summary& summary, const TextOptions& options);

// A line across the page with a title and, at its end, a remark; "" if that doesn't fit.
[[nodiscard]] std::string rule(const std::string& title, const Paragraph& remark, const TextStyle& options);

// The rule above a part, with what changed in it unless `counts` is null.
[[nodiscard]] std::string part_heading(Section section, const TextStyle& options, const Counts* counts);

}  // namespace clausediff::detail::render
