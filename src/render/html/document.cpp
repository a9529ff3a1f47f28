#include "render/html/document.hpp"

#include "render/html/assets.hpp"
#include "render/html/escape.hpp"

#include <fmt/format.h>

namespace clausediff::detail::render::html {
namespace {

// Languages of the United Nations that are written from right to left.
bool is_right_to_left(std::string_view language) {
    return language == "ar" || language == "he" || language == "fa" || language == "ur";
}

}  // namespace

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

std::string language_attributes(std::string_view language) {
    // Of an unknown language the letters say in which direction it runs.
    if (language.empty()) return "lang=\"und\" dir=\"auto\"";
    return fmt::format("lang=\"{}\" dir=\"{}\"", escaped(language), is_right_to_left(language) ? "rtl" : "ltr");
}

}  // namespace clausediff::detail::render::html
