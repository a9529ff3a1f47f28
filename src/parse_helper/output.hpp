// The lines that the helper writes.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace clausediff::detail::parse_helper {

class Output {
public:
    // Writes to `file`, at most `limit` bytes.
    Output(int file, std::size_t limit) : file_(file), limit_(limit) {}

    // Each adds to the current line; numbers of points are written in hundredths.
    Output& text(std::string_view text);
    Output& number(long value);
    Output& points(double value);
    void end_line();

    // Copies a file from its beginning to its end. False if reading or writing fails.
    bool copy(int from);

    // "error WHAT", and no more. True if it is written.
    bool error(std::string_view what);

    // Writes what is left. False if anything could not be written.
    bool finish();

    // The output is too long, here or in another process whose output would have followed.
    void pass_limit() { failed_ = over_limit_ = true; }
    [[nodiscard]] bool over_limit() const { return over_limit_; }

    [[nodiscard]] bool failed() const { return failed_; }
    [[nodiscard]] std::size_t limit() const { return limit_; }

private:
    void flush();

    int file_;
    std::size_t limit_;
    std::size_t written_ = 0;
    std::string buffer_;
    bool failed_ = false;
    bool over_limit_ = false;
};

}  // namespace clausediff::detail::parse_helper
