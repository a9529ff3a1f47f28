// The style sheets and the scripts of the pages: the .css and .js files beside this file, put into the program when it
// is built. A script begins with elements.js.
#pragma once

#include <string_view>

namespace clausediff::detail::render::html {

extern const std::string_view kStyle;
extern const std::string_view kScript;
extern const std::string_view kScriptHash;    // SHA-256 in base64, as Content-Security-Policy wants it
extern const std::string_view kHistoryStyle;  // of the page of a history, after kStyle
extern const std::string_view kHistoryScript;
extern const std::string_view kHistoryScriptHash;

}  // namespace clausediff::detail::render::html
