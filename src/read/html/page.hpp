// A web page as the helper program found it: the tree of its elements that may show text.
#pragma once

#include <clausediff/error.hpp>

#include "read/budget.hpp"

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace clausediff::detail::html {

// An element, or a piece of text. Texts point into the helper's answer.
struct Node {
    std::string_view name;  // of an element, in small letters; "" for text
    std::string_view text;
    std::vector<std::pair<std::string_view, std::string_view>> attributes;  // names and values
    Node* parent = nullptr;
    Node* first_child = nullptr;
    Node* last_child = nullptr;
    Node* next = nullptr;  // sibling

    [[nodiscard]] bool is_element() const { return !name.empty(); }
    // Nothing if the element has no such attribute.
    [[nodiscard]] std::optional<std::string_view> attribute(std::string_view wanted) const;
};

struct Page {
    std::deque<Node> nodes;  // which point to one another; the first is the root
};

// Reads what the helper answers about a page (read/helper/protocol.hpp): a tree of elements that stand in one another
// no deeper than the budget allows. The page points into `answer`. Errors: unreadable (an answer that breaks the
// rules), too_large (the budget, or a limit that the helper names).
Result<Page> parse_page(std::string_view answer, const std::string& path, Budget& budget);

}  // namespace clausediff::detail::html
