#include "platform/descriptor.hpp"

#include <unistd.h>

#include <cerrno>
#include <utility>

namespace clausediff::detail::platform {

int Descriptor::release() {
    return std::exchange(number_, -1);
}

bool Descriptor::close() {
    const int number = release();
    return number < 0 || ::close(number) == 0;
}

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
    if (this != &other) {
        (void)close();
        number_ = other.release();
    }
    return *this;
}

int write_all(int file, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t put = ::write(file, bytes.data(), bytes.size());
        if (put < 0 && errno == EINTR) continue;
        if (put < 0) return errno;
        bytes.remove_prefix(static_cast<std::size_t>(put));
    }
    return 0;
}

}  // namespace clausediff::detail::platform
