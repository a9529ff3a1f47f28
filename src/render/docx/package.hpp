// The files of a package, zipped.
#pragma once

#include <cstdint>
#include <ctime>
#include <string>
#include <utility>
#include <vector>

struct zip;
struct zip_source;

namespace clausediff::render::docx {

// Name within the package and content, in the order in which they are to stand. The same parts and time give the same
// bytes. `modified` is in seconds since 1970, UTC; zip archives know none before 1980.
// Throws std::bad_alloc when memory runs out.
[[nodiscard]] std::string packed(const std::vector<std::pair<std::string, std::string>>& parts, std::time_t modified);

// For those who write archives themselves: the time of an entry, and the bytes of a source that was written. Both throw
// std::bad_alloc when memory runs out.
void set_time(zip* archive, std::int64_t index, std::time_t modified);
[[nodiscard]] std::string bytes_of(zip_source* source);

}  // namespace clausediff::render::docx
