// What came, by its first bytes: a server may call it anything.
#pragma once

#include <string>
#include <string_view>

namespace clausediff::detail {

// "docx", "doc" or "pdf"; "" if it is none of them.
[[nodiscard]] std::string type_of(std::string_view bytes);

// What else it seems to be, for people: "a web page".
[[nodiscard]] std::string what_else(std::string_view bytes);

}  // namespace clausediff::detail
