// The helper program that parses PDF files: where it is, and how it is run.
#pragma once

#include <clausediff/error.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace clausediff::pdf {

struct HelperLimits {
    std::size_t memory = std::size_t{1} << 30;   // bytes of address space, of each of its processes
    std::size_t output = std::size_t{64} << 20;  // bytes
    std::size_t pages = 0;
    std::size_t seconds = 0;  // of processor time of each of its processes, and of wall time of all
};

// The helper's path: beside the running program, in ../libexec/clausediff from there, or where it was installed to.
// "" if it is in none of these places.
std::string find_helper();

// Runs the helper at `program` on the bytes of a PDF file and returns what it writes (words.hpp). The helper gets the
// bytes on its standard input, an environment without anything of the caller's and none of the caller's open files, and
// is gone when this returns. `path` is used in messages only. Errors: binary (no helper), unreadable (it cannot be
// started, or broke off), too_large (a limit is passed).
Result<std::string> run_helper(const std::string& program, std::string_view bytes, const std::string& path,
                               const HelperLimits& limits);

}  // namespace clausediff::pdf
