// A draft and the text that it is based on: checked, in every report of findings, and mended. The first byte chooses
// options; a line "====" parts the draft from the text before it, without which the draft is checked alone. The draft
// may be a Word document, as word_fuzz takes it: its comments stand in a copy, its mends are tracked changes in it.
#include "parted.hpp"
#include "through_normalise.hpp"
#include "word_input.hpp"

#include "read/readers.hpp"
#include "support/report_promises.hpp"

#include <clausediff/clausediff.hpp>

#include <algorithm>
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

constexpr unsigned kFinal = 1, kWord = 2;  // bits of the first byte

CheckReport report_of(const std::shared_ptr<const Resolution>& draft, std::vector<Finding> findings) {
    CheckReport report;
    report.draft = draft->metadata;
    report.draft_clauses = count_clauses(draft->clauses);
    report.lines_known = draft->lines_known;
    report.text = draft;
    report.findings = std::move(findings);
    return report;
}

// A page with a place for each finding; comments in a copy that reads as the draft does.
void show(const std::shared_ptr<const Resolution>& draft, const SourceText& source,
          const std::vector<Finding>& findings) {
    demand(test::broken_promise(findings, *draft));
    const CheckReport report = report_of(draft, findings);
    demand(test::broken_promise(report));
    demand(render_findings_html(report).find("</html>") == std::string::npos ? "a page of findings is whole" : "");
    const DocxResult commented = render_findings_docx(report);
    const Result<SourceText> read = test::read_redline(commented.bytes, Revisions::accepted);
    if (commented.why_new.empty()) {
        demand(read ? test::first_difference(read.value(), source) : "a copy is a Word document");
    } else if (read) {
        test::Letters letters;
        for (const Clause& clause : draft->clauses) letters.add(clause.text);
        demand(test::letters_of(read.value()).hold(letters) ? "" : "a new document holds the letters of all clauses");
    }
}

// As many clauses as before, under their labels, and what is left is what a check of the mended draft finds.
void check_mended(const std::shared_ptr<const Resolution>& draft, const SourceText& source, const MendedDraft& mended) {
    const std::vector<Clause>&before = draft->clauses, &after = mended.draft.clauses;
    const bool same = std::equal(before.begin(), before.end(), after.begin(), after.end(),
                                 [](const Clause& one, const Clause& other) { return one.label == other.label; });
    demand(same ? "" : "a mended draft has the clauses of the draft");
    demand(test::broken_promise(mended.draft));
    demand(test::broken_promise(mended.left, mended.draft));
    if (mended.mended.empty()) return;
    const Comparison comparison = compare(draft, std::make_shared<const Resolution>(mended.draft));
    demand(test::broken_promise(comparison));
    demand(test::broken_promise_of_reports(comparison));
    const DocxResult redline = render_docx(comparison);
    const bool edited = source.paragraphs_known && redline.why_new.empty();
    demand(edited ? test::broken_promise_of_edited_docx(comparison, source, redline.bytes)
                  : test::broken_promise_of_new_docx(comparison));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const auto [first, second] = fuzz::parted({reinterpret_cast<const char*>(data) + 1, size - 1});
    const bool word = (data[0] & kWord) != 0;
    const std::string document = word ? fuzz::word_document(first) : first;
    if (word && !document.starts_with("PK\x03\x04")) return 0;
    const Result<SourceText> source =
        word ? read_bytes(document, "draft.docx", {}) : read_text(document, "draft.txt", {});
    const Result<Resolution> read = fuzz::through_normalise(source);
    if (!read) return 0;
    const auto draft = std::make_shared<const Resolution>(read.value());
    CheckOptions options;
    options.final = (data[0] & kFinal) != 0;
    show(draft, source.value(), check(*draft, options));
    check_mended(draft, source.value(), mend(*draft, options));
    if (!second) return 0;
    const Result<Resolution> previous = fuzz::through_normalise(read_text(*second, "previous.txt", {}));
    if (!previous) return 0;
    const Comparison comparison = compare(std::make_shared<const Resolution>(previous.value()), draft);
    show(draft, source.value(), check(comparison, options));
    check_mended(draft, source.value(), mend(comparison, options));
    return 0;
}
