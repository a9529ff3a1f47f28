// Notes that are marked with asterisks, in files that do not know notes apart from text.
#pragma once

#include <clausediff/resolution.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace clausediff::detail::amending {

// Asterisks after a word or a sign become marks of notes: "Development** and".
void detach_stars(std::string& text, std::vector<NoteMark>& marks);

// The asterisks with which a paragraph that is a note opens: of "** Lamps, vol. 3." "**"; "" of other paragraphs.
[[nodiscard]] std::string_view opening_stars(std::string_view text);

}  // namespace clausediff::detail::amending
