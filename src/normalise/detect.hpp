// In which language a document is written.
#pragma once

#include <clausediff/source.hpp>

#include <string_view>

namespace clausediff::detail {

// ISO 639-1 code of an official language of the United Nations, "" if it is none of them or cannot be told. Asked in
// this order: the enacting line, the script, the commonest words. The cover is passed over: that of Russian, Chinese
// and Arabic documents is English in part. What is too short to tell, and is in Latin letters, is English.
std::string_view detect_language(const SourceText& source);

// "French"; "" for no code of an official language.
std::string_view language_name(std::string_view code);

}  // namespace clausediff::detail
