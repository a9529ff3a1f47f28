#include "parse_helper/output.hpp"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cmath>

namespace clausediff::detail::parse_helper {
namespace {

constexpr std::size_t kBufferBytes = 1 << 16;
constexpr double kFarthest = 1e7;  // points; what lies farther out is on no page

bool write_all(int file, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t put = write(file, bytes.data(), bytes.size());
        if (put < 0 && errno == EINTR) continue;
        if (put <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(put));
    }
    return true;
}

}  // namespace

Output& Output::text(std::string_view text) {
    if (!failed_) buffer_ += text;
    return *this;
}

Output& Output::number(long value) {
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    return text({digits, static_cast<std::size_t>(end - digits)}).text(" ");
}

Output& Output::points(double value) {
    const double inside = std::isfinite(value) ? std::clamp(value, -kFarthest, kFarthest) : 0;
    return number(std::lround(inside * 100));
}

void Output::end_line() {
    text("\n");
    if (buffer_.size() >= kBufferBytes) flush();
}

void Output::flush() {
    written_ += buffer_.size();
    if (written_ > limit_) {
        pass_limit();
    } else if (!write_all(file_, buffer_)) {
        failed_ = true;
    }
    buffer_.clear();
}

bool Output::copy(int from) {
    if (lseek(from, 0, SEEK_SET) != 0) return false;
    flush();
    char bytes[kBufferBytes];
    while (!failed_) {
        const ssize_t got = read(from, bytes, sizeof bytes);
        if (got <= 0) return got == 0;
        buffer_.assign(bytes, static_cast<std::size_t>(got));
        flush();
    }
    return false;
}

bool Output::error(std::string_view what) {
    text("error ").text(what).end_line();
    return finish();
}

bool Output::finish() {
    if (!failed_) flush();
    return !failed_;
}

}  // namespace clausediff::detail::parse_helper
