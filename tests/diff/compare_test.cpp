#include "support/catch.hpp"

#include "diff/marked.hpp"
#include "diff/samples.hpp"

#include <cmath>

using namespace clausediff;

TEST_CASE("a resolution against itself has unchanged clauses only", "[diff][compare]") {
    const Resolution r = resolution({clause("PP0", "The General Assembly,"), clause("OP1", "Decides to act.")});
    const Comparison c = compare_aligned(r, r, alignment(r, r, {linked({0}, {0}), linked({1}, {1})}));
    CHECK(listed(c) == "unchanged PP0 -> PP0\nunchanged OP1 -> OP1\n");
    CHECK(c.changes[1].similarity == 1.0);
    CHECK(marked(c.changes[1].segments) == "Decides to act.");
    CHECK(c.summary.all.of(ChangeKind::unchanged) == 2);
    CHECK_FALSE(differs(c));
}

TEST_CASE("changes stand in the order of the after text, removed clauses where they stood", "[diff][compare]") {
    const Resolution before =
        resolution({clause("OP1", "Notes a;"), clause("OP2", "Notes b;"), clause("OP3", "Notes c;"),
                    clause("OP4", "Notes d;"), clause("OP5", "Notes e;"), clause("OP6", "Notes f;")});
    const Resolution after =
        resolution({clause("OP1", "Notes x;"), clause("OP2", "Notes f;"), clause("OP3", "Notes c;")});
    const Comparison c =
        compare_aligned(before, after, alignment(before, after, {linked({5}, {1}, true), linked({2}, {2})}));
    CHECK(listed(c) ==
          "removed OP1 ->\n"
          "removed OP2 ->\n"
          "added -> OP1\n"
          "unchanged OP6 -> OP2 moved renumbered\n"
          "unchanged OP3 -> OP3\n"
          "removed OP4 ->\n"
          "removed OP5 ->\n");
    CHECK(marked(c.changes[0].segments) == "[-Notes a;-]");
    CHECK(marked(c.changes[2].segments) == "{+Notes x;+}");
    CHECK_FALSE(c.changes[0].similarity.has_value());
    CHECK_FALSE(c.changes[0].evidence.has_value());
    CHECK(c.changes[3].evidence.has_value());
    CHECK(c.summary.all.of(ChangeKind::removed) == 4);
    CHECK(c.summary.all.moved == 1);
    CHECK(c.summary.all.renumbered == 1);
    CHECK(c.before->clauses.size() == 6);
    CHECK(c.after->clauses.size() == 3);
}

TEST_CASE("every clause is in exactly one change, whatever the alignment lists", "[diff][compare]") {
    const Resolution before = resolution({clause("OP1", "Notes a;"), clause("OP2", "Notes b;")});
    const Resolution after = resolution({clause("OP1", "Notes c;")});
    CHECK(listed(compare_aligned(before, after, {})) == "removed OP1 ->\nremoved OP2 ->\nadded -> OP1\n");
    const Resolution none = resolution({});
    CHECK(listed(compare_aligned(none, none, {})) == "");
    CHECK(listed(compare_aligned(none, after, {})) == "added -> OP1\n");
}

TEST_CASE("splits and merges are one change, their clauses joined by line ends", "[diff][compare]") {
    const Resolution whole = resolution({clause("OP1", "Urges ferries to slow down; and pilots to signal;")});
    const Resolution parts =
        resolution({clause("OP1", "Urges ferries to slow down;"), clause("OP2", "and pilots to signal;")});
    const Comparison split = compare_aligned(whole, parts, alignment(whole, parts, {linked({0}, {0, 1})}));
    CHECK(listed(split) == "split OP1 -> OP1 OP2\n");
    CHECK(marked(split.changes[0].segments) == "Urges ferries to slow down;[- -]{+\n+}and pilots to signal;");
    CHECK(split.changes[0].similarity == 1.0);
    // An empty clause is a line end and nothing else.
    const Resolution with_empty = resolution({clause("OP1", "Urges ferries to slow down;"), clause("OP2", "")});
    const Comparison to_empty = compare_aligned(whole, with_empty, alignment(whole, with_empty, {linked({0}, {0, 1})}));
    CHECK(marked(to_empty.changes[0].segments) == "Urges ferries to slow down;[- and pilots to signal;-]{+\n+}");
    const Comparison merge = compare_aligned(parts, whole, alignment(parts, whole, {linked({0, 1}, {0})}));
    CHECK(listed(merge) == "merged OP1 OP2 -> OP1\n");
    CHECK(marked(merge.changes[0].segments) == "Urges ferries to slow down;[-\n-]{+ +}and pilots to signal;");
    CHECK(merge.summary.all.of(ChangeKind::merged) == 1);
    CHECK(differs(merge));
}

TEST_CASE("typography alone is no amendment", "[diff][compare]") {
    const Resolution before = resolution({clause("OP1", "Notes the keepers' log;")});
    const Resolution after = resolution({clause("OP1", "Notes the keepers\xE2\x80\x99 log;")});
    const Comparison c = compare_aligned(before, after, alignment(before, after, {linked({0}, {0})}));
    CHECK(listed(c) == "unchanged OP1 -> OP1\n");
    CHECK(c.changes[0].similarity == 1.0);
    CHECK(without(c.changes[0].segments, Op::insert) == "Notes the keepers' log;");
    CHECK(without(c.changes[0].segments, Op::remove) == "Notes the keepers\xE2\x80\x99 log;");
    CHECK_FALSE(differs(c));
}

TEST_CASE("similarity is the share of words that stay", "[diff][compare]") {
    const Resolution before = resolution({clause("OP1", "Welcomes lighthouses, ferries;")});
    const Resolution after = resolution({clause("OP1", "Welcomes lighthouses, harbours;")});
    const Comparison c = compare_aligned(before, after, alignment(before, after, {linked({0}, {0})}));
    REQUIRE(c.changes[0].similarity.has_value());
    CHECK(std::abs(*c.changes[0].similarity - 4.0 / 6) < 1e-9);
}

TEST_CASE("a changed label is renumbering, of headings a changed number that is printed", "[diff][compare]") {
    Resolution before = resolution({clause("PP5", "Noting a,"), clause("H2", "Lamps"), clause("H3", "Lenses")});
    Resolution after = resolution({clause("PP6", "Noting a,"), clause("H3", "Lamps"), clause("H4", "Lenses")});
    before.clauses[1].number = "A.";
    after.clauses[1].number = "(A)";
    before.clauses[2].number = "B.";
    after.clauses[2].number = "C.";
    const Comparison c = compare_aligned(
        before, after, alignment(before, after, {linked({0}, {0}), linked({1}, {1}), linked({2}, {2})}));
    CHECK(listed(c) == "unchanged PP5 -> PP6 renumbered\nunchanged H2 -> H3\nunchanged H3 -> H4 renumbered\n");
    CHECK(differs(c));
}

TEST_CASE("headings whose numbers one text leaves out altogether are not renumbered", "[diff][compare]") {
    Resolution before = resolution({clause("H1", "Lamps"), clause("H2", "Lenses")});
    Resolution after = before;
    const Alignment links = alignment(before, after, {linked({0}, {0}), linked({1}, {1})});
    after.clauses[0].number = "I";
    after.clauses[1].number = "II";
    CHECK(listed(compare_aligned(before, after, links)) == "unchanged H1 -> H1\nunchanged H2 -> H2\n");
    before.clauses[1].number = "II";
    CHECK(listed(compare_aligned(before, after, links)) == "unchanged H1 -> H1 renumbered\nunchanged H2 -> H2\n");
}

TEST_CASE("a change counts in the section where its after clause stands", "[diff][compare]") {
    const Resolution before = resolution({clause("PP1", "Noting a,"), clause("OP1", "Notes b;")});
    const Resolution after = resolution({clause("OP1", "Noting a;"), clause("A1.1", "Lamps shall burn.")});
    const Comparison c = compare_aligned(before, after, alignment(before, after, {linked({0}, {0})}));
    const auto of = [&](Section s, ChangeKind k) { return c.summary.sections[static_cast<std::size_t>(s)].of(k); };
    CHECK(of(Section::operative, ChangeKind::amended) == 1);
    CHECK(of(Section::operative, ChangeKind::removed) == 1);
    CHECK(of(Section::annex, ChangeKind::added) == 1);
    CHECK(of(Section::preambular, ChangeKind::amended) == 0);
}
