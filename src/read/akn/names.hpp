// What the names of elements of Akoma Ntoso say of the text in them.
#pragma once

#include <string_view>

namespace clausediff::detail::akn {

// Elements that stand in a line of text. All others, also those that no standard names, are paragraphs of their own.
[[nodiscard]] bool is_inline(std::string_view name);

// Elements that head what follows.
[[nodiscard]] bool is_heading(std::string_view name);

}  // namespace clausediff::detail::akn
