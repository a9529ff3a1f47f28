// The whole path: file -> read -> normalise -> align -> diff -> render. Include this header to use the library.
#pragma once

#include <clausediff/alignment.hpp>   // 3 align
#include <clausediff/check.hpp>       // 5 check
#include <clausediff/comparison.hpp>  // 4 diff
#include <clausediff/render.hpp>      // 6 render
#include <clausediff/resolution.hpp>  // 2 normalise
#include <clausediff/source.hpp>      // 1 read

namespace clausediff CLAUSEDIFF_API {

// Reads and normalises one file. Errors: those of read_file and normalise.
[[nodiscard]] Result<Resolution> load(const std::string& path, const ReadOptions& options = {});

// Aligns and diffs two resolutions. Never fails. Who gives them away with std::move saves a copy of all their clauses,
// which the comparison holds.
[[nodiscard]] Comparison compare(Resolution before, Resolution after, const AlignOptions& options = {});

}  // namespace clausediff
