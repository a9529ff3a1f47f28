// Two texts through every stage: read, compared, checked, in every report, and rebuilt from what came out. The first
// byte chooses options; a line "====" parts the two texts. Without one the second is the first, edited.
#include "parted.hpp"
#include "through_normalise.hpp"

#include "read/readers.hpp"
#include "support/report_promises.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>

namespace {

using namespace clausediff;
using namespace clausediff::detail;
using fuzz::demand;

constexpr unsigned kExact = 1, kFinal = 2;  // bits of the first byte

CheckReport report_of(const Resolution& draft, std::vector<Finding> findings) {
    CheckReport report;
    report.draft = draft.metadata;
    report.draft_clauses = count_clauses(draft.clauses);
    report.lines_known = draft.lines_known;
    report.findings = std::move(findings);
    return report;
}

void check_both_ways(const Comparison& comparison, bool final) {
    CheckOptions options;
    options.final = final;
    for (std::vector<Finding> findings : {check(*comparison.after, options), check(comparison, options)}) {
        demand(test::broken_promise(findings, *comparison.after));
        demand(test::broken_promise(report_of(*comparison.after, std::move(findings))));
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const auto [first, second] = fuzz::parted({reinterpret_cast<const char*>(data) + 1, size - 1});
    const Result<Resolution> before = fuzz::through_normalise(read_text(first, "before.txt", {}));
    if (!before) return 0;
    const Result<Resolution> after =
        fuzz::through_normalise(read_text(second ? *second : fuzz::edited(first), "after.txt", {}));
    if (!after) return 0;
    CompareOptions options;
    options.exact = (data[0] & kExact) != 0;
    const Comparison comparison = compare(before.value(), after.value(), options);
    demand(test::broken_promise(comparison, options));
    demand(test::broken_promise_of_json(comparison));
    demand(test::broken_promise_of_reports(comparison));
    demand(test::broken_promise_of_new_docx(comparison));
    check_both_ways(comparison, (data[0] & kFinal) != 0);
    return 0;
}
