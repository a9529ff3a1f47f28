// A file descriptor that is closed at the end of its scope.
#pragma once

#include <string_view>

namespace clausediff::detail::platform {

class Descriptor {
public:
    Descriptor() = default;
    explicit Descriptor(int number) : number_(number) {}
    ~Descriptor() { (void)close(); }
    Descriptor(Descriptor&& other) noexcept : number_(other.release()) {}
    Descriptor& operator=(Descriptor&& other) noexcept;
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] bool is_open() const { return number_ >= 0; }
    [[nodiscard]] int number() const { return number_; }

    // False, and errno, if closing fails: some file systems report a full disk only here.
    bool close();

private:
    int release();

    int number_ = -1;
};

// Writes all bytes. Returns 0, or the errno of what failed.
[[nodiscard]] int write_all(int file, std::string_view bytes);

}  // namespace clausediff::detail::platform
