// The text of a resolution as a new Word document shows it.
#pragma once

#include <clausediff/resolution.hpp>

#include <string>
#include <vector>

namespace sample {

// A paragraph a line: the head, clauses with their numbers and "{notes}", notes that no clause refers to.
[[nodiscard]] std::vector<std::string> shown(const clausediff::Resolution& resolution);

// Line by line, so that a failure shows the line and not two documents.
void check_same(const std::vector<std::string>& found, const std::vector<std::string>& wanted);

}  // namespace sample
