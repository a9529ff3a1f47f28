// The whole path: file -> read -> normalise -> align -> diff -> render. Include this header to use the library.
//
// Threads: the library starts none and keeps no state between calls. Functions may run at the same time in several
// threads, also on the same values, as long as no thread changes them.
// Memory: where it runs out, any function may throw std::bad_alloc, "never fails" or not. No other exception leaves the
// library, but those of a Sink that is passed to it.
#pragma once

#include <clausediff/alignment.hpp>     // 3 align
#include <clausediff/amend.hpp>         // 5 amend
#include <clausediff/check.hpp>         // 5 check
#include <clausediff/comparison.hpp>    // 4 diff
#include <clausediff/concord.hpp>       // 5 concord
#include <clausediff/database.hpp>      // 5 index
#include <clausediff/fetch.hpp>         // from a symbol to a file
#include <clausediff/predecessors.hpp>  // 5 series
#include <clausediff/render.hpp>        // 6 render
#include <clausediff/resolution.hpp>    // 2 normalise
#include <clausediff/series.hpp>        // 5 series
#include <clausediff/source.hpp>        // 1 read
#include <clausediff/tokens.hpp>
#include <clausediff/version.hpp>

#include <memory>
#include <string>
#include <string_view>

namespace clausediff CLAUSEDIFF_API {

// Reads and normalises one file. Errors: those of read_file and normalise.
[[nodiscard]] Result<Resolution> load(const std::string& path, const ReadOptions& options = {});
// The same of the bytes of a file; `path` is what it is called in messages and reports. Errors: those of read_bytes and
// normalise.
[[nodiscard]] Result<Resolution> load_bytes(std::string_view bytes, const std::string& path,
                                            const ReadOptions& options = {});

struct CompareOptions : AlignOptions, DiffOptions {
    CompareOptions() = default;
    // NOLINTNEXTLINE(google-explicit-constructor)
    CompareOptions(const AlignOptions& align_options) : AlignOptions(align_options) {}
};

// Aligns and diffs two resolutions, which the comparison shares. Never fails. REQUIRES: neither is null.
[[nodiscard]] Comparison compare(std::shared_ptr<const Resolution> before, std::shared_ptr<const Resolution> after,
                                 const CompareOptions& options = {});
// The same for resolutions that are not shared yet: pass them with std::move to avoid copies.
[[nodiscard]] Comparison compare(Resolution before, Resolution after, const CompareOptions& options = {});

}  // namespace clausediff
