#include "read/html/elements.hpp"

#include "base/one_of.hpp"
#include "read/html/style.hpp"

#include <string>

namespace clausediff::detail::html {

bool is_block(std::string_view tag) {
    return is_one_of(
        tag, {"p",       "div",    "h1",         "h2",      "h3",      "h4",         "h5",      "h6",       "li",
              "ul",      "ol",     "dl",         "dt",      "dd",      "blockquote", "table",   "tbody",    "thead",
              "tfoot",   "tr",     "td",         "th",      "caption", "section",    "article", "main",     "center",
              "pre",     "figure", "figcaption", "address", "hr",      "body",       "html",    "fieldset", "details",
              "summary", "header", "footer",     "aside",   "form"});
}

bool is_heading(std::string_view tag) {
    return is_one_of(tag, {"h1", "h2", "h3", "h4", "h5", "h6"});
}

Reason furniture(std::string_view tag) {
    if (tag == "nav") return Reason::web_navigation;
    if (tag == "header") return Reason::web_head;
    if (tag == "footer") return Reason::foot_of_page;
    if (tag == "aside") return Reason::web_aside;
    if (is_one_of(tag, {"form", "button", "select"})) return Reason::web_form;
    return Reason::none;
}

std::string_view attribute(const Node* node, std::string_view name) {
    return node->attribute(name).value_or(std::string_view());
}

bool is_hidden(const Node* node) {
    return node->name == "style" || node->attribute("hidden") || own_style(*node, "display") == "none";
}

bool is_centred(const Node* node) {
    return attribute(node, "align") == "center" || own_style(*node, "text-align") == "center";
}

// Editors style so blocks that hold paragraphs: these are not meant.
bool is_preformatted(const Node* node) {
    if (node->name == "pre") return true;
    if (!is_block(node->name) || !own_style(*node, "white-space").starts_with("pre")) return false;
    for (const Node* child = node->first_child; child != nullptr; child = child->next) {
        if (is_block(child->name)) return false;
    }
    return true;
}

bool is_struck(const Node* node) {
    return is_one_of(node->name, {"s", "strike"}) ||
           own_style(*node, "text-decoration").find("line-through") != std::string::npos;
}

}  // namespace clausediff::detail::html
