// The files of a package, zipped.
#pragma once

#include <ctime>
#include <string>
#include <utility>
#include <vector>

namespace clausediff::render::docx {

// Name within the package and content, in the order in which they are to stand. The same parts and time give the same
// bytes. `modified` is in seconds since 1970, UTC; zip archives know none before 1980.
// Throws std::bad_alloc when memory runs out.
[[nodiscard]] std::string zip(const std::vector<std::pair<std::string, std::string>>& parts, std::time_t modified);

}  // namespace clausediff::render::docx
