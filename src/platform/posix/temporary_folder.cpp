#include "platform/temporary_folder.hpp"

#include "platform/interruption.hpp"

#include <stdlib.h>  // mkdtemp

#include <system_error>

namespace clausediff::detail::platform {

namespace fs = std::filesystem;

TemporaryFolder::TemporaryFolder() {
    std::error_code failed;
    std::string name = (fs::temp_directory_path(failed) / "clausediff-XXXXXX").string();
    Entries entries;
    if (failed || mkdtemp(name.data()) == nullptr) return;
    entries.add_path(name);
    path_ = name;
}

TemporaryFolder::~TemporaryFolder() {
    if (path_.empty()) return;
    std::error_code ignored;
    fs::remove_all(path_, ignored);
    Entries().remove_path(path_.string());
}

}  // namespace clausediff::detail::platform
