// Web pages in one file with their pictures (MHTML, RFC 2557): .mht and .mhtml, as Word and browsers save them.
#pragma once

#include <clausediff/source.hpp>

#include <string>
#include <string_view>

namespace clausediff::detail::html {

// Whether the bytes are a message of several parts.
[[nodiscard]] bool is_web_archive(std::string_view bytes);

// Its first page, as read_html reads it. Errors: unreadable (no page in it), and those of read_html.
[[nodiscard]] Result<SourceText> read_web_archive(std::string_view bytes, const std::string& path,
                                                  const ReadOptions& options);

// The bytes of the first page, decoded; "" if there is none.
[[nodiscard]] std::string page_of_archive(std::string_view bytes);

}  // namespace clausediff::detail::html
