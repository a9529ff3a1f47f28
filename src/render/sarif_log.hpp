// The Static Analysis Results Interchange Format (OASIS SARIF 2.1.0), which editors and build services show beside the
// text.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff::detail::render {

// Views are of texts that outlive the call of sarif_log().
struct SarifRule {
    std::string_view name;
    std::string_view summary;
    std::string_view level;  // "error", "warning", "note"
};

struct SarifPlace {
    std::string_view file;
    std::size_t line = 0;  // 1-based; 0 if it is no line of the file
    std::string_view clause;
};

struct SarifResult {
    std::size_t rule = 0;  // index of its rule
    std::string_view message;
    std::vector<SarifPlace> places;
};

// One run. Standard input, "-", is no place that others could open: of it the clause alone is told. What the tool could
// not look at is a notification of the run, one a line.
[[nodiscard]] std::string sarif_log(const std::vector<SarifRule>& rules, const std::vector<SarifResult>& results,
                                    const std::vector<std::string>& not_checked);

}  // namespace clausediff::detail::render
