// The files that PATHs name: themselves, and what lies in folders.
#pragma once

#include <clausediff/error.hpp>

#include <string>
#include <vector>

namespace clausediff::cli {

struct DocumentFiles {
    std::vector<std::string> files;  // each once, in the order of their bytes: the same whatever the file system says
    std::vector<Error> troubles;     // folders that could not be looked into
};

// Of a folder all files in it and in its folders, without hidden ones, whose name begins with a dot, and without
// folders that are links. Paths lose "./" and the like. Error: not_found, of the first path that names nothing.
[[nodiscard]] Result<DocumentFiles> find_document_files(const std::vector<std::string>& paths);

// "./letters//2034/" becomes "letters/2034".
[[nodiscard]] std::string plain_path(const std::string& path);

// Is `path` the same as `root`, or in it? Both are plain.
[[nodiscard]] bool is_within(const std::string& path, const std::string& root);

}  // namespace clausediff::cli
