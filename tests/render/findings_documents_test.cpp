// Findings in the draft itself: as comments of a Word document, and in the margin of a page.
#include <clausediff/clausediff.hpp>

#include "support/catch.hpp"
#include "support/text.hpp"

#include <algorithm>
#include <memory>
#include <string>

using namespace clausediff;

namespace {

const char* const kDraft =
    "91/204.\tCooperation with the League of Harbour Cities\n"
    "\tThe General Assembly,\n"
    "\tRecalling its resolution 89/117of 4 December 2034,\n"
    "\tNoting the <b>tides</b> & lamps , and the gulls;\n"
    "\t1.\tRequests the harbours to publish their charts,and their tides;\n"
    "\t2.\tAlso urges all to rest.\n";

CheckReport report_of(Resolution draft) {
    CheckReport report;
    report.draft = draft.metadata;
    report.text = std::make_shared<const Resolution>(std::move(draft));
    report.findings = check(*report.text);
    return report;
}

std::string texts_of(const Resolution& draft) {
    std::string texts;
    for (const Clause& clause : draft.clauses) texts += clause.label + " " + clause.text + "\n";
    return texts;
}

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
    return found;
}

}  // namespace

TEST_CASE("findings are comments in a copy of the draft", "[render]") {
    const CheckReport of_text = report_of(test::resolution(kDraft));
    REQUIRE(of_text.findings.size() == 5);
    const DocxResult made = render_findings_docx(of_text);
    CHECK_FALSE(made.why_new.empty());
    const Result<Resolution> read = load_bytes(made.bytes, "draft.docx");
    REQUIRE(read.ok());
    CHECK(texts_of(read.value()) == texts_of(*of_text.text));
    // Comments on a document that has comments: what it says and what is found in it stays.
    const CheckReport of_word = report_of(read.value());
    CHECK(of_word.findings.size() == of_text.findings.size());
    const DocxResult copy = render_findings_docx(of_word);
    CHECK(copy.why_new.empty());
    const Result<Resolution> again = load_bytes(copy.bytes, "draft.docx");
    REQUIRE(again.ok());
    CHECK(texts_of(again.value()) == texts_of(*of_text.text));
    // The same arguments give the same bytes.
    CHECK(render_findings_docx(of_word).bytes == copy.bytes);
}

TEST_CASE("what has one answer is tracked, and named", "[render]") {
    const auto draft = std::make_shared<const Resolution>(test::resolution(kDraft));
    const MendedDraft mended = mend(*draft);
    const Comparison comparison = compare(draft, std::make_shared<const Resolution>(mended.draft));
    DocxOptions options;
    options.summary = false;
    const std::string bytes = render_docx(comparison, options).bytes;
    ReadOptions original;
    original.revisions = Revisions::original;
    CHECK(texts_of(load_bytes(bytes, "d.docx", original).value()) == texts_of(*draft));
    const Resolution accepted = load_bytes(bytes, "d.docx").value();
    CHECK(texts_of(accepted) == texts_of(mended.draft));
    for (const Finding& finding : check(accepted)) CHECK_FALSE(finding.mend.has_value());
}

TEST_CASE("findings stand in the margin of a page", "[render]") {
    const CheckReport report = report_of(test::resolution(kDraft));
    const std::string page = render_findings_html(report);
    CHECK(page.find("<b>tides</b>") == std::string::npos);
    CHECK(page.find("&lt;b&gt;tides&lt;/b&gt; &amp; lamps") != std::string::npos);
    CHECK(page.find("<script") == std::string::npos);
    CHECK(count(page, "<mark id=\"place-") == report.findings.size());
    for (std::size_t n = 1; n <= report.findings.size(); ++n) {
        CHECK(count(page, "id=\"finding-" + std::to_string(n) + "\"") == 1);
        CHECK(count(page, "id=\"place-" + std::to_string(n) + "\"") == 1);
    }
    CHECK(page.find("<mark id=\"place-1\">89/117of") != std::string::npos);
    CHECK(render_findings_html(report, "Harbours & lamps").find("<h1>Harbours &amp; lamps</h1>") != std::string::npos);
    CheckReport none = report;
    none.findings.clear();
    CHECK(render_findings_html(none).find("<p>No findings.</p>") != std::string::npos);
}
