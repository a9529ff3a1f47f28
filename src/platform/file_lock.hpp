// A file that one process at a time may hold.
#pragma once

#include "platform/descriptor.hpp"

#include <string>

namespace clausediff::detail::platform {

// Waits until no other process holds the file, which is made if need be. It is free again at the end of the scope, and
// when the process ends, however it ends.
class FileLock {
public:
    explicit FileLock(const std::string& path);

    // False if the file cannot be made or held, or is a link: then nobody is kept waiting.
    [[nodiscard]] bool ok() const { return file_.is_open(); }
    // A short text that the holder leaves for the next one.
    [[nodiscard]] std::string text() const;
    void set_text(const std::string& text);

private:
    Descriptor file_;
};

}  // namespace clausediff::detail::platform
