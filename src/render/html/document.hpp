// What every page begins with: it refers to no other file, and no script runs in it but its own.
#pragma once

#include <string>
#include <string_view>

namespace clausediff::detail::render::html {

struct PageHead {
    std::string title;
    std::string attributes = "lang=\"en\"";  // of the element html (page_attributes)
    std::string_view style;                  // beside the style of the redline; "" for none
    std::string_view script_hash;            // of the page's own script; "" for none
    std::string running_head;                // of a printed page
    std::string_view paper = "";             // further declarations for printed pages
    std::string_view body_class = "clausediff";
    bool whole = false;  // it is shown when all of it has been read
};

// Up to and with the link that skips to the element "text".
void append_page_begin(std::string& out, const PageHead& head);

}  // namespace clausediff::detail::render::html
