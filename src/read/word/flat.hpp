// Word documents in one XML file: flat OPC ("Word XML Document"), and the older form of Word 2003.
#pragma once

#include <clausediff/source.hpp>

#include <string>
#include <string_view>

namespace clausediff::detail::word {

// Whether the bytes are a package of parts in one XML file.
[[nodiscard]] bool is_flat(std::string_view bytes);

// As read_word reads the package. Errors: the same.
[[nodiscard]] Result<SourceText> read_flat(std::string_view bytes, const std::string& path, const ReadOptions& options);

// Whether the bytes are an XML document of Word 2003, which has other elements. It is not read.
[[nodiscard]] bool is_word_2003(std::string_view bytes);
[[nodiscard]] Result<SourceText> refuse_word_2003(std::string_view bytes, const std::string& path,
                                                  const ReadOptions& options);

}  // namespace clausediff::detail::word
