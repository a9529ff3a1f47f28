// What an element of a web page is to the text, by its name, its attributes and its own style.
#pragma once

#include "read/html/page.hpp"

#include <clausediff/reason.hpp>

#include <string_view>

namespace clausediff::detail::html {

// Does it begin and end a paragraph?
[[nodiscard]] bool is_block(std::string_view tag);

[[nodiscard]] bool is_heading(std::string_view tag);

// What it is of the page around the text; none for other elements.
[[nodiscard]] Reason furniture(std::string_view tag);

// The attribute's value, as long-lived as the node; "" without it.
[[nodiscard]] std::string_view attribute(const Node* node, std::string_view name);

[[nodiscard]] bool is_hidden(const Node* node);

[[nodiscard]] bool is_centred(const Node* node);

// Is its text shown with the lines that it was written in?
[[nodiscard]] bool is_preformatted(const Node* node);

[[nodiscard]] bool is_struck(const Node* node);

}  // namespace clausediff::detail::html
