#include "fetch/cache.hpp"

#include <clausediff/fetch.hpp>

#include "fetch/address.hpp"
#include "fetch/content.hpp"
#include "platform/output_file.hpp"
#include "platform/private_folder.hpp"

#include <chrono>
#include <fstream>
#include <system_error>

namespace clausediff::detail {
namespace {

namespace fs = std::filesystem;

constexpr const char* kMissing = "none";
constexpr auto kMissingLasts = std::chrono::hours(24);

std::optional<std::string> content_of(const fs::path& path, std::size_t most_bytes) {
    std::error_code failed;
    if (!fs::is_regular_file(path, failed) || fs::file_size(path, failed) > most_bytes || failed) return std::nullopt;
    std::ifstream file(path, std::ios::binary);
    std::string bytes((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    if (file.bad() || bytes.size() > most_bytes) return std::nullopt;
    return bytes;
}

}  // namespace

Cache::Cache(const std::string& folder, const std::string& server, const std::string& language, std::size_t most_bytes)
    : most_bytes_(most_bytes) {
    if (!folder.empty()) folder_ = fs::path(folder) / folder_of_server(server) / language;
}

fs::path Cache::path_of(const std::string& symbol, const std::string& ending) const {
    return folder_ / (file_name_of_symbol(symbol) + "." + ending);
}

std::optional<Error> Cache::make_folder() const {
    const std::string failed = platform::make_private_folder(folder_);
    if (failed.empty()) return std::nullopt;
    return Error{ErrorCode::unwritable, folder_.string(), 0, "the cache cannot be made: " + failed};
}

std::optional<Kept> Cache::find(const std::string& symbol) const {
    if (folder_.empty()) return std::nullopt;
    for (const DocumentType& type : kTypes) {
        const fs::path path = path_of(symbol, type.name);
        std::optional<std::string> bytes = content_of(path, most_bytes_);
        if (bytes && type_of(*bytes) == type.name) return Kept{type.name, std::move(*bytes), path.string()};
    }
    return std::nullopt;
}

Result<std::string> Cache::keep(const std::string& symbol, const std::string& type, const std::string& bytes) {
    if (folder_.empty()) return std::string();
    if (auto error = make_folder()) return *error;
    const std::string path = path_of(symbol, type).string();
    if (auto error = write_file(path, bytes)) return *error;
    std::error_code ignored;
    for (const DocumentType& other : kTypes) {
        if (other.name != type) fs::remove(path_of(symbol, other.name), ignored);
    }
    fs::remove(path_of(symbol, kMissing), ignored);
    return path;
}

bool Cache::is_missing(const std::string& symbol, const std::string& server) const {
    if (folder_.empty()) return false;
    const fs::path path = path_of(symbol, kMissing);
    std::error_code failed;
    const auto written = fs::last_write_time(path, failed);
    if (failed) return false;
    const auto age = fs::file_time_type::clock::now() - written;
    return age < kMissingLasts && age > -kMissingLasts && content_of(path, most_bytes_) == server + "\n";
}

void Cache::remember_missing(const std::string& symbol, const std::string& server) {
    // What cannot be remembered is asked again.
    if (folder_.empty() || make_folder()) return;
    (void)write_file(path_of(symbol, kMissing).string(), server + "\n");
}

}  // namespace clausediff::detail
