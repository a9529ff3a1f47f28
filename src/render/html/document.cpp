#include "render/html/document.hpp"

#include "render/html/assets.hpp"
#include "render/html/escape.hpp"

#include <fmt/format.h>

namespace clausediff::detail::render::html {

void append_page_begin(std::string& out, const PageHead& head) {
    out += "<!DOCTYPE html>\n<html " + head.attributes + ">\n<head>\n<meta charset=\"utf-8\">\n";
    // Nothing is fetched, and no script runs but the page's own, whatever the documents hold.
    out +=
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
        "base-uri 'none'; form-action 'none'";
    if (!head.script_hash.empty()) out += fmt::format("; script-src 'sha256-{}'", head.script_hash);
    out += "\">\n";
    // Shown when it is whole: a link to a clause far down would otherwise jump, and the tools push the text down.
    if (head.whole) out += "<link rel=\"expect\" href=\"#end\" blocking=\"render\">\n";
    out += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>";
    append_text(out, head.title);
    out += "</title>\n<style>\n";
    (out += kStyle) += head.style;
    out += fmt::format("@page {{ {}@top-center {{ content: {} }} }}\n</style>\n</head>\n<body class=\"{}\">\n",
                       head.paper, css_string(head.running_head), head.body_class);
    out += "<a class=\"skip\" href=\"#text\">Skip to the text</a>\n";
}

}  // namespace clausediff::detail::render::html
