// The formats that are read, recognized by content and never by file name. A new one is a line in formats.cpp.
#pragma once

#include <clausediff/source.hpp>

#include <string>
#include <string_view>

namespace clausediff::detail {

struct Format {
    std::string_view name;                       // "PDF"
    bool (*recognises)(std::string_view bytes);  // looks at the first bytes of a file, or at an archive's list
    Result<SourceText> (*read)(std::string_view bytes, const std::string& path, const ReadOptions& options);
};

// The first format that recognises the bytes. Text is the last: it takes what no other does, so there always is one.
const Format& format_of(std::string_view bytes);

}  // namespace clausediff::detail
