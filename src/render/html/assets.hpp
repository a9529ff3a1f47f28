// The style sheet and the script of the page: report.css and report.js beside this file, put into the program when it
// is built.
#pragma once

#include <string_view>

namespace clausediff::detail::render::html {

extern const std::string_view kStyle;
extern const std::string_view kScript;
extern const std::string_view kScriptHash;  // SHA-256 in base64, as Content-Security-Policy wants it

}  // namespace clausediff::detail::render::html
