// Reads web pages: those of the UN, pages saved by a browser, and what word processors export as HTML.
#pragma once

#include <clausediff/source.hpp>

#include <string>
#include <string_view>

namespace clausediff::html {

// Whether the bytes begin as an HTML page does.
[[nodiscard]] bool is_html(std::string_view bytes);

// The page's text in reading order: blocks as paragraphs, the numbers of lists, tables row by row, footnotes that link
// to their mark and back. Navigation, forms and the like are furniture; scripts and what is hidden are left out. The
// encoding is that of the byte order mark, of the page's <meta>, or as read_text finds it. Errors: empty, bad_encoding,
// too_large (elements in one another beyond the limit).
[[nodiscard]] Result<SourceText> read_html(std::string_view bytes, const std::string& path, const ReadOptions& options);

}  // namespace clausediff::html
