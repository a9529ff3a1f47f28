// The whole path: file -> read -> normalise -> align -> diff -> render. Include this header to use the library.
#pragma once

#include <clausediff/alignment.hpp>   // 3 align
#include <clausediff/check.hpp>       // 5 check
#include <clausediff/comparison.hpp>  // 4 diff
#include <clausediff/render.hpp>      // 6 render
#include <clausediff/resolution.hpp>  // 2 normalise
#include <clausediff/source.hpp>      // 1 read

#include <memory>
#include <string>

namespace clausediff CLAUSEDIFF_API {

// Reads and normalises one file. Errors: those of read_file and normalise.
[[nodiscard]] Result<Resolution> load(const std::string& path, const ReadOptions& options = {});

struct CompareOptions : AlignOptions, DiffOptions {
    CompareOptions() = default;
    CompareOptions(const AlignOptions& align_options) : AlignOptions(align_options) {}  // NOLINT(google-explicit-constructor)
};

// Aligns and diffs two resolutions, which the comparison shares. Never fails. REQUIRES: neither is null.
[[nodiscard]] Comparison compare(std::shared_ptr<const Resolution> before, std::shared_ptr<const Resolution> after,
                                 const CompareOptions& options = {});
// The same for resolutions that are not shared yet: pass them with std::move to avoid copies.
[[nodiscard]] Comparison compare(Resolution before, Resolution after, const CompareOptions& options = {});

}  // namespace clausediff
