// A draft and an amendment to it: read, applied, and the result in every report. A line "====" parts the two texts;
// without one the text is an amendment to a small draft. The difference of the two is written as an amendment, and
// read.
#include "parted.hpp"
#include "through_normalise.hpp"

#include "read/readers.hpp"
#include "support/report_promises.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace {

using namespace clausediff;
using namespace clausediff::detail;
using fuzz::demand;

constexpr unsigned kConsequential = 1;  // bit of the first byte

const char* const kDraft =
    "A/91/L.4\n\nHarbours of the lakes\n\nThe General Assembly,\nRecalling the Lamp Charter,1\nNoting the tides,\n"
    "1. Takes note of the report;\n2. Urges the members:\n(a) To repair their lamps;\n(b) To rest, as in paragraph 1 "
    "above;\n"
    "3. Requests the keepers to report.\n_______________\n1 Lamps, vol. 3.\n";

const char* const kHead = "A/91/L.5\n\nLightland: amendment to draft resolution A/91/L.4\n\nHarbours of the lakes\n\n";

std::shared_ptr<const Resolution> read(const std::string& text, const char* name) {
    Result<Resolution> resolution = fuzz::through_normalise(read_text(text, name, {}));
    return resolution ? std::make_shared<const Resolution>(std::move(resolution).value()) : nullptr;
}

// Every clause that the amendment leaves alone is the draft's.
void check_amended(const Amended& amended, const std::vector<Amendment>& amendments) {
    const Comparison& comparison = *amended.comparison;
    demand(test::broken_promise_of_reports(comparison));
    demand(test::broken_promise_of_new_docx(comparison));
    (void)render_amended_json(amended, amendments);
    for (const ClauseChange& change : comparison.changes) {
        if (change.kind == ChangeKind::unchanged) continue;
        demand(change.remarks.empty() ? "a change names its instruction" : "");
    }
}

void apply(const std::shared_ptr<const Resolution>& draft, const std::string& text, bool consequential) {
    const std::shared_ptr<const Resolution> document = read(text, "amendment.txt");
    if (document == nullptr) return;
    const ReadAmendment read = read_amendment(document);
    (void)render_instructions_text(read.amendment);
    (void)render_instructions_json(read.amendment);
    AmendOptions options;
    options.any_draft = true;
    options.consequential = consequential;
    const std::vector<Amendment> amendments = {read.amendment};
    const Amended amended = amend(draft, amendments, options);
    demand(amended.comparison.has_value() == amended.refused.empty() ? "" : "all or nothing");
    if (amended.comparison) check_amended(amended, amendments);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const bool consequential = (data[0] & kConsequential) != 0;
    const auto [first, second] = fuzz::parted({reinterpret_cast<const char*>(data) + 1, size - 1});
    const std::shared_ptr<const Resolution> draft = read(second ? first : kDraft, "draft.txt");
    if (draft == nullptr) return 0;
    apply(draft, (second ? "" : kHead) + (second ? *second : first), consequential);
    if (!second) return 0;
    const std::shared_ptr<const Resolution> after = read(*second, "after.txt");
    if (after != nullptr) apply(draft, write_amendment(compare(draft, after)).text, consequential);
    return 0;
}
