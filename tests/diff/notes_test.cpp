#include "support/catch.hpp"

#include "diff/marked.hpp"
#include "diff/samples.hpp"

using namespace clausediff;

namespace {

// Both resolutions have the same clauses but for their marks and notes, linked one to one.
Comparison compare_straight(const Resolution& before, const Resolution& after) {
    std::vector<ClauseLink> links;
    for (std::size_t i = 0; i < std::min(before.clauses.size(), after.clauses.size()); ++i) {
        links.push_back(linked({i}, {i}));
    }
    return compare_aligned(before, after, alignment(before, after, links));
}

}  // namespace

TEST_CASE("a note that is only renumbered is no change", "[diff][notes]") {
    const Resolution before = resolution({clause("PP1", "Noting the log,", {{15, "3"}})}, {note("3", "A/69/228.", 0)});
    const Resolution after = resolution({clause("PP1", "Noting the log,", {{15, "4"}})}, {note("4", "A/69/228.", 0)});
    const Comparison c = compare_straight(before, after);
    CHECK(listed(c) == "unchanged PP1 -> PP1\n");
    CHECK(listed(c, c.changes[0].footnotes) == "unchanged 3 -> 4\n");
    CHECK_FALSE(differs(c));
}

TEST_CASE("a note that says something else makes its clause amended", "[diff][notes]") {
    const Resolution before = resolution({clause("PP1", "Noting the log,", {{15, "1"}})}, {note("1", "A/69/228.", 0)});
    const Resolution after = resolution({clause("PP1", "Noting the log,", {{15, "1"}})}, {note("1", "A/71/300.", 0)});
    const Comparison c = compare_straight(before, after);
    CHECK(listed(c) == "amended PP1 -> PP1\n");
    CHECK(listed(c, c.changes[0].footnotes) == "amended 1 -> 1\n");
    CHECK(marked(c.changes[0].footnotes[0].segments) == "[-A/69/228-]{+A/71/300+}.");
    CHECK(c.changes[0].similarity == 1.0);
    CHECK(differs(c));
}

TEST_CASE("notes pair by what they say", "[diff][notes]") {
    const Resolution before =
        resolution({clause("PP1", "Noting the logs,", {{7, "1"}, {11, "2"}, {15, "3"}})},
                   {note("1", "Treaty of the Lamps, vol. 3, No. 17.", 0), note("2", "See resolution 40/1, annex.", 0),
                    note("3", "Official Records of the Keepers, Supplement No. 5.", 0)});
    const Resolution after = resolution(
        {clause("PP1", "Noting the logs,", {{7, "1"}, {11, "2"}, {15, "3"}})},
        {note("1", "See resolution 40/1, annex II.", 0), note("2", "Treaty of the Lamps, vol. 3, No. 17.", 0),
         note("3", "Now known as the Harbour Office.", 0)});
    const Comparison c = compare_straight(before, after);
    CHECK(listed(c, c.changes[0].footnotes) == "amended 2 -> 1\nunchanged 1 -> 2\nadded - -> 3\nremoved 3 -> -\n");
    CHECK(marked(c.changes[0].footnotes[0].segments) == "See resolution 40/1, annex{+ II+}.");
    CHECK(marked(c.changes[0].footnotes[3].segments) == "[-Official Records of the Keepers, Supplement No. 5.-]");
}

TEST_CASE("a note stands under every clause that refers to it", "[diff][notes]") {
    const Resolution r =
        resolution({clause("PP1", "Noting the log,", {{15, "1"}}), clause("OP1", "Notes it;", {{9, "1"}})},
                   {note("1", "A/69/228.", 0)});
    const Comparison c = compare_straight(r, r);
    CHECK(listed(c, c.changes[0].footnotes) == "unchanged 1 -> 1\n");
    CHECK(listed(c, c.changes[1].footnotes) == "unchanged 1 -> 1\n");
}

TEST_CASE("where an annex counts anew, its clauses have its notes", "[diff][notes]") {
    const Resolution r = resolution(
        {clause("PP1", "Noting the log,", {{15, "1"}}), clause("OP1", "Notes it;", {{9, "1"}}),
         clause("A1.1", "Lamps shall burn.", {{17, "1"}}), clause("A1.2", "Lenses shall shine.", {{19, "1"}})},
        {note("1", "Of the assembly.", 0), note("1", "Of the annex.", 2)});
    const Comparison c = compare_straight(r, r);
    std::string texts;
    for (const ClauseChange& change : c.changes) {
        REQUIRE(change.footnotes.size() == 1);
        texts += c.after_note(change.footnotes[0])->text + '\n';
    }
    CHECK(texts == "Of the assembly.\nOf the assembly.\nOf the annex.\nOf the annex.\n");
}

TEST_CASE("notes of added and removed clauses, and notes without a clause", "[diff][notes]") {
    const Resolution before = resolution({clause("OP1", "Notes a;", {{8, "1"}})},
                                         {note("1", "Of a.", 0), note("*", "Reissued.", {}), note("9", "Lost.", {})});
    const Resolution after = resolution({clause("OP1", "Regrets b;", {{10, "1"}})},
                                        {note("1", "Of b.", 0), note("2", "Unmarked.", 0), note("*", "Reissued.", {})});
    const Comparison c = compare_aligned(before, after, alignment(before, after, {}));
    CHECK(listed(c) == "removed OP1 ->\nadded -> OP1\n");
    CHECK(listed(c, c.changes[0].footnotes) == "removed 1 -> -\n");
    CHECK(listed(c, c.changes[1].footnotes) == "added - -> 1\nadded - -> 2\n");
    CHECK(listed(c, c.loose_notes) == "unchanged * -> *\nremoved 9 -> -\n");
}

TEST_CASE("against a text without any footnotes notes are listed, but change nothing", "[diff][notes]") {
    const Resolution before = resolution({clause("PP1", "Noting the log,", {{15, "1"}})},
                                         {note("1", "A/69/228.", 0), note("*", "Reissued.", {})});
    const Resolution after = resolution({clause("PP1", "Noting the log,")});
    const Comparison c = compare_straight(before, after);
    CHECK_FALSE(c.notes_comparable);
    CHECK(listed(c) == "unchanged PP1 -> PP1\n");
    CHECK(listed(c, c.changes[0].footnotes) == "removed 1 -> -\n");
    CHECK(listed(c, c.loose_notes) == "removed * -> -\n");
    CHECK_FALSE(differs(c));
}

TEST_CASE("a loose note that changes is a difference", "[diff][notes]") {
    const Resolution before = resolution({clause("OP1", "Acts.")}, {note("*", "Reissued for technical reasons.", {})});
    const Resolution after = resolution({clause("OP1", "Acts.")}, {note("*", "Reissued for other reasons.", {})});
    const Comparison c = compare_straight(before, after);
    CHECK(listed(c) == "unchanged OP1 -> OP1\n");
    CHECK(listed(c, c.loose_notes) == "amended * -> *\n");
    CHECK(differs(c));
}

TEST_CASE("beside no text at all the notes come and go with their clauses", "[diff][notes]") {
    const Resolution text = resolution({clause("PP1", "Noting the log,", {{15, "1"}})}, {note("1", "A/69/228.", 0)});
    const Comparison added = compare_aligned(Resolution(), text, alignment(Resolution(), text, {}));
    CHECK(added.notes_comparable);
    CHECK(listed(added) == "added -> PP1\n");
    CHECK(listed(added, added.changes[0].footnotes) == "added - -> 1\n");
    const Comparison removed = compare_aligned(text, Resolution(), alignment(text, Resolution(), {}));
    CHECK(removed.notes_comparable);
    CHECK(listed(removed) == "removed PP1 ->\n");
    CHECK(listed(removed, removed.changes[0].footnotes) == "removed 1 -> -\n");
}
