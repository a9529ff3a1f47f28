// What came, by its first bytes: a server may call it anything.
#pragma once

#include <array>
#include <string>
#include <string_view>

namespace clausediff::detail {

struct DocumentType {
    const char* name;        // also the ending of its files
    std::string_view magic;  // its first bytes
};

// The best to read first.
inline constexpr std::array kTypes = {
    DocumentType{"docx", "PK\x03\x04"},
    DocumentType{"doc", "\xD0\xCF\x11\xE0"},
    DocumentType{"pdf", "%PDF"},
};

// "docx", "doc" or "pdf"; "" if it is none of them.
[[nodiscard]] std::string type_of(std::string_view bytes);

// What else it seems to be, for people: "a web page".
[[nodiscard]] std::string what_else(std::string_view bytes);

}  // namespace clausediff::detail
