// Reads web pages: those of the UN, pages saved by a browser, and what word processors export as HTML.
#pragma once

#include <clausediff/source.hpp>

#include <string>
#include <string_view>

namespace clausediff::detail::html {

// Whether the bytes begin as an HTML page does.
[[nodiscard]] bool is_html(std::string_view bytes);

// The page's text in reading order: blocks as paragraphs, the numbers of lists, tables row by row, footnotes that link
// to their mark and back. Navigation, forms and the like are furniture; scripts and what is hidden are left out. The
// encoding is that of the byte order mark, of the page's <meta>, or as read_text finds it. The page is parsed by the
// helper program. Errors: binary (no helper), empty, bad_encoding, unreadable, too_large.
[[nodiscard]] Result<SourceText> read_html(std::string_view bytes, const std::string& path, const ReadOptions& options);

// The same with the helper program at `helper_program`; "" if there is none.
[[nodiscard]] Result<SourceText> read_html(std::string_view bytes, const std::string& path, const ReadOptions& options,
                                           const std::string& helper_program);

}  // namespace clausediff::detail::html
