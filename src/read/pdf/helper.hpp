// PDF files, parsed by the helper program.
#pragma once

#include <clausediff/error.hpp>

#include "read/helper/helper.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace clausediff::detail::pdf {

// Runs the helper at `program` on the bytes of a PDF file and returns its answer (words.hpp). `path` is used in
// messages only. Errors: binary (no helper, or one without Poppler), unreadable (it cannot be started, or broke off),
// too_large (a limit is passed).
Result<std::string> run_helper(const std::string& program, std::string_view bytes, const std::string& path,
                               std::size_t pages, const helper::Limits& limits);

}  // namespace clausediff::detail::pdf
