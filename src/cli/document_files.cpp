#include "cli/document_files.hpp"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <system_error>

namespace clausediff::cli {
namespace {

namespace fs = std::filesystem;

// Adds the files of a folder, and its folders to those that are still to be looked into.
void look_into(const std::string& folder, std::vector<std::string>& folders, DocumentFiles& found) {
    std::error_code failed;
    fs::directory_iterator entry(folder, failed);
    for (; !failed && entry != fs::directory_iterator(); entry.increment(failed)) {
        if (entry->path().filename().native().starts_with('.')) continue;
        std::error_code ignored;
        const std::string path = plain_path(entry->path().string());
        if (entry->is_directory(ignored)) {
            if (!entry->is_symlink(ignored)) folders.push_back(path);
        } else if (entry->is_regular_file(ignored)) {
            found.files.push_back(path);
        }
    }
    if (failed)
        found.troubles.push_back({ErrorCode::unreadable, folder, 0, "cannot be looked into: " + failed.message()});
}

}  // namespace

Result<DocumentFiles> find_document_files(const std::vector<std::string>& paths) {
    DocumentFiles found;
    std::vector<std::string> folders;
    for (const std::string& path : paths) {
        std::error_code ignored;
        const fs::file_status status = fs::status(path, ignored);
        if (!fs::exists(status)) return Error{ErrorCode::not_found, path, 0, "no such file or folder"};
        (fs::is_directory(status) ? folders : found.files).push_back(plain_path(path));
    }
    while (!folders.empty()) {
        const std::string folder = folders.back();
        folders.pop_back();
        look_into(folder, folders, found);
    }
    std::sort(found.files.begin(), found.files.end());
    found.files.erase(std::unique(found.files.begin(), found.files.end()), found.files.end());
    return found;
}

std::string plain_path(const std::string& path) {
    std::string plain = fs::path(path).lexically_normal().string();
    while (plain.size() > 1 && plain.back() == '/') plain.pop_back();
    return plain;
}

bool is_within(const std::string& path, const std::string& root) {
    if (root == ".") return !path.starts_with('/') && !path.starts_with("../");
    if (!path.starts_with(root)) return false;
    return path.size() == root.size() || root.ends_with('/') || path[root.size()] == '/';
}

}  // namespace clausediff::cli
