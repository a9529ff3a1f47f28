// Writing XML 1.0.
#pragma once

#include <string>
#include <string_view>

namespace clausediff::detail::render::docx {

// Text or an attribute's value. Control characters, which XML 1.0 cannot hold, and what is no UTF-8 become U+FFFD.
void append_xml(std::string& out, std::string_view text);
[[nodiscard]] std::string xml(std::string_view text);

}  // namespace clausediff::detail::render::docx
