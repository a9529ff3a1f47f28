// LibreOffice, which reads .doc, .odt and .rtf files for this library.
#pragma once

#include <clausediff/source.hpp>

#include <string>
#include <string_view>

namespace clausediff CLAUSEDIFF_API {

// Where its program is: in a folder of ReadOptions::search_path, or where packages put it. "" if it is in none of these
// places.
[[nodiscard]] std::string office_program(std::string_view search_path);

}  // namespace clausediff
