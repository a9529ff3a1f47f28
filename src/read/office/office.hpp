// Reads what word processors wrote before .docx, and beside it: .doc, .odt, .rtf. LibreOffice turns them into .docx.
#pragma once

#include <clausediff/source.hpp>

#include <string>
#include <string_view>

namespace clausediff::detail::office {

[[nodiscard]] bool is_word_97(std::string_view bytes);
[[nodiscard]] bool is_rtf(std::string_view bytes);
[[nodiscard]] bool is_open_document(std::string_view bytes);

// Where LibreOffice's program is: in a folder of `search_path` (ReadOptions), or where packages put it. "" if it is in
// none of these places.
[[nodiscard]] std::string find_office(std::string_view search_path);

// Has LibreOffice convert the bytes, in a folder of its own that is gone afterwards, with a profile of its own and a
// limit of time, and reads the .docx that it makes as read_word does. `ending` names the format: "doc", "odt", "rtf".
// Errors: binary (no LibreOffice), unreadable (it cannot be started, or makes nothing of the file), too_large (time),
// and those of read_word.
[[nodiscard]] Result<SourceText> read_office(std::string_view bytes, const std::string& path,
                                             const ReadOptions& options, const char* ending);

}  // namespace clausediff::detail::office
