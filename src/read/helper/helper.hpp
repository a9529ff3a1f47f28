// The helper program that parses PDF files and web pages: where it is, and how it is run.
#pragma once

#include "platform/process.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff::detail::helper {

// The helper's path, "" if it is in none of these places:
//   ../libexec/clausediff from the program's file, if that is in a folder bin: an installed program;
//   where this build is installed to;
//   libexec/clausediff beside the program's file: a program in its build tree.
// Never directly beside the program: one that was saved among downloads must not run what else was saved there.
std::string find_helper();

struct Limits {
    std::size_t memory = std::size_t{1} << 30;   // bytes of address space, of each of its processes
    std::size_t output = std::size_t{64} << 20;  // bytes
    std::size_t seconds = 0;                     // from start to end
    std::size_t processor_seconds = 0;           // of each of its processes; 0: as many as `seconds`
};

// Runs the helper at `program` on `bytes`. `arguments` and what it answers: protocol.hpp.
platform::Run run(const std::string& program, const std::vector<std::string>& arguments, std::string_view bytes,
                  const Limits& limits);

}  // namespace clausediff::detail::helper
