// A folder for what is the user's own.
#pragma once

#include <filesystem>
#include <string>

namespace clausediff::detail::platform {

// Makes the folder, and those above it that are not there, for the user alone (mode 0700, as the XDG Base Directory
// Specification has it). Folders that are there stay as they are. "" or what prevented it.
[[nodiscard]] std::string make_private_folder(const std::filesystem::path& folder);

// Can files be made in the folder, or, if it is not there, could it be made? "" or what prevents it. Makes nothing.
[[nodiscard]] std::string why_not_writable(const std::filesystem::path& folder);

}  // namespace clausediff::detail::platform
