// What mend() does: rows of adverbs from their first to their last, and nothing that no rule asked for.
#include "check/sample_draft.hpp"

#include "support/catch.hpp"

#include <string>

using namespace clausediff;
using namespace clausediff::test;

namespace {

std::string texts_of(const Resolution& draft) {
    std::string texts;
    for (const Clause& clause : draft.clauses) texts += clause.text + "\n";
    return texts;
}

}  // namespace

TEST_CASE("a row is mended once, from its first paragraph on", "[check]") {
    const MendedDraft mended = mend(resolution(with("Recalling also", "Recalling")));
    CHECK(mended.mended.size() == 1);
    CHECK(texts_of(mended.draft) == texts_of(resolution(kDraft)));
    const MendedDraft row =
        mend(resolution(with("Recalling also", "Recalling further", with("Recalling further", "Recalling also"))));
    CHECK(texts_of(row.draft) == texts_of(resolution(kDraft)));
}

TEST_CASE("nothing is found any more that was mended", "[check]") {
    const std::string draft =
        with("charts;", "charts ,and , maps;", with("89/117 of", "89/117of", with("6.\tDecides", "6.\tAlso decides")));
    const MendedDraft mended = mend(resolution(draft));
    for (const Finding& finding : check(mended.draft)) CHECK_FALSE(finding.mend.has_value());
    CHECK(texts_of(mended.draft).find("charts, and, maps;") != std::string::npos);
}

TEST_CASE("what has no sure answer is left, and told", "[check]") {
    const MendedDraft mended = mend(resolution(with("the charts;", "the charts ,and maps")));
    CHECK(mended.mended.size() == 2);
    REQUIRE(mended.left.size() == 1);
    CHECK(mended.left.front().message == "ends without punctuation, not in \";\"");
    CHECK(mend(resolution(kDraft)).left.empty());
}

TEST_CASE("marks of notes stay where they are", "[check]") {
    const std::string marked =
        with("the tides that", "the tides2 that", with("of Harbour Cities (LHC)", "of Harbour1 Cities (LHC)"));
    const Resolution draft = resolution(with("Recalling further", "Recalling also", marked) + "1 A/91/1.\n2 A/91/2.\n");
    const MendedDraft mended = mend(draft);
    REQUIRE(mended.mended.size() == 1);
    for (std::size_t i = 0; i < draft.clauses.size(); ++i) {
        const Clause& before = draft.clauses[i];
        const Clause& after = mended.draft.clauses[i];
        REQUIRE(before.marks.size() == after.marks.size());
        if (!before.marks.empty()) {
            CHECK(before.text.substr(before.marks[0].offset) == after.text.substr(after.marks[0].offset));
        }
    }
}
