// Heads and closing lines: compared, and counted apart from the clauses. All texts are invented.
#include "diff/marked.hpp"
#include "support/catch.hpp"
#include "support/text.hpp"

#include <string>

using namespace clausediff;
using clausediff::test::resolution;

namespace {

Comparison compared(const std::string& before, const std::string& after, bool exact = false) {
    CompareOptions options;
    ReadOptions read;
    options.exact = read.exact = exact;
    return compare(resolution(before, read), resolution(after, read), options);
}

std::string head(const Comparison& comparison) {
    std::string out;
    for (const HeadChange& change : comparison.head) {
        out += std::string(name(change.kind)) + (change.counts ? "" : " (does not count)") + ": " +
               marked(change.segments) + "\n";
    }
    return out;
}

const std::string kBody = "\tThe General Assembly,\n\tRecalling the lamps,\n\t1.\tDecides to light them.\n";
const std::string kEnd = "48th plenary meeting\n3 December 2036\n";

}  // namespace

TEST_CASE("symbol, session and date differ in any two documents and do not count", "[diff]") {
    const Comparison c = compared("A/RES/89/7\nEighty-ninth session\n89/7.\tLamps\n" + kBody,
                                  "A/RES/91/7\nNinety-first session\n91/7.\tLamps\n" + kBody);
    CHECK(head(c) ==
          "amended (does not count): [-A/RES/89/7-]{+A/RES/91/7+}\n"
          "amended (does not count): [-Eighty-ninth-]{+Ninety-first+} session\n"
          "amended (does not count): [-89/7-]{+91/7+}. Lamps\n");
    CHECK_FALSE(differs(c));
}

TEST_CASE("what the metadata say is compared too", "[diff]") {
    const Comparison c = compared("A/RES/89/7\nEighty-ninth session\nAgenda item 12\n89/7.\tLamps\n" + kBody,
                                  "A/RES/91/7\nNinety-first session\n91/7.\tLamps and oil\n" + kBody);
    CHECK(marked(c.metadata.symbol) == "[-A/RES/89/7-]{+A/RES/91/7+}");
    CHECK(marked(c.metadata.session) == "[-Eighty-ninth-]{+Ninety-first+} session");
    CHECK(marked(c.metadata.agenda_item) == "[-12-]");
    CHECK(marked(c.metadata.title) == "Lamps{+ and oil+}");
    CHECK(compared(kBody, kBody).metadata.title.empty());
}

TEST_CASE("titles, sponsors and other text of the head count", "[diff]") {
    CHECK(differs(compared("91/7.\tLamps\n" + kBody, "91/7.\tLamps and oil\n" + kBody)));
    const Comparison sponsors = compared("Egypt and Norway: draft resolution\nLamps\n" + kBody,
                                         "Egypt, Norway and Peru: draft resolution\nLamps\n" + kBody);
    CHECK(head(sponsors) ==
          "amended: Egypt[- and-]{+,+} Norway{+ and Peru+}: draft resolution\n"
          "unchanged (does not count): Lamps\n");
    CHECK(differs(sponsors));
    const Comparison text = compared("Lamps are lit\n91/7.\tLamps\n" + kBody, "91/7.\tLamps\n" + kBody);
    CHECK(head(text) ==
          "removed: [-Lamps are lit-]\n"
          "unchanged (does not count): 91/7. Lamps\n");
    CHECK(differs(text));
}

TEST_CASE("lines of an agenda item that share no word are not held against one another", "[diff]") {
    const Comparison c = compared("Agenda item 7\nOceans and tides\nLamps\n" + kBody,
                                  "Agenda item 8\nHarbours of all ports\nLamps\n" + kBody);
    CHECK(head(c) ==
          "amended (does not count): Agenda item [-7-]{+8+}\n"
          "removed: [-Oceans and tides-]\n"
          "added: {+Harbours of all ports+}\n"
          "unchanged (does not count): Lamps\n");
}

TEST_CASE("the title of an agenda item counts where both heads have an agenda item", "[diff]") {
    const std::string body = "Lamps\n\tThe General Assembly,\n\t1.\tDecides to light the lamps.\n";
    const Resolution without = test::resolution(body);
    const Resolution with = test::resolution("Agenda item 7\nOceans and tides\n" + body);
    const Resolution other = test::resolution("Agenda item 7\nHarbours of all ports\n" + body);
    CHECK_FALSE(differs(compare(without, with)));
    CHECK(differs(compare(with, other)));
}

TEST_CASE("closing lines are linked with closing lines and are no clauses", "[diff]") {
    const Comparison adopted = compared(kBody, kBody + kEnd);
    CHECK(adopted.summary.all.of(ChangeKind::unchanged) == 3);
    CHECK(adopted.summary.all.of(ChangeKind::added) == 0);
    CHECK(adopted.summary.closing.of(ChangeKind::added) == 2);
    CHECK(adopted.reading_order.size() == 5);
    CHECK(differs(adopted));
    const Comparison other = compared(kBody + kEnd, kBody + "5th meeting\n17 May 2037\n");
    CHECK(other.summary.all.of(ChangeKind::amended) == 0);
    CHECK(other.summary.closing.of(ChangeKind::amended) == 2);
    REQUIRE(other.changes.size() == 5);
    CHECK(marked(other.changes[4].segments) == "[-3 December 2036-]{+17 May 2037+}");
    CHECK(differs(other));
    CHECK_FALSE(differs(compared(kBody + kEnd, kBody + kEnd)));
}

TEST_CASE("votes are linked with votes of the same kind", "[diff]") {
    const std::string text =
        "\tThe Human Rights Council,\n\tRecalling the lamps,\n\t1.\tDecides to light them.\n" + kEnd;
    const auto vote = [](const std::string& count, const std::string& votes) {
        return "[Adopted by a recorded vote of " + count + ". The voting was as follows:\n" + votes;
    };
    const auto told = [&](const std::string& old_votes, const std::string& new_votes) {
        const Comparison c = compared(text + vote("2 to 1, with 1 abstention", old_votes),
                                      text + vote("2 to 0, with 1 abstention", new_votes));
        std::string changes;
        for (const ClauseChange& change : c.changes) {
            if (change.kind == ChangeKind::unchanged) continue;
            changes += std::string(name(change.kind)) + " " + marked(change.segments) + "\n";
        }
        return changes;
    };
    const std::string sentence =
        "amended [Adopted by a recorded vote of 2 to [-1-]{+0+}, with 1 abstention. The voting was as follows:\n";
    const std::string for_it = "In favour:\nChile, Togo\n";
    CHECK(told(for_it + "Against:\nGabon\nAbstaining:\nKenya]\n", for_it + "Abstaining:\nKenya]\n") ==
          sentence + "removed [-Against:-]\nremoved [-Gabon-]\n");
    CHECK(told("In favour: Chile, Togo\nAgainst: Gabon\nAbstaining: Kenya]\n",
               "In favour: Chile, Peru\nABSTAINING: Kenya]\n") ==
          sentence +
              "amended In favour: Chile, [-Togo-]{+Peru+}\nremoved [-Against: Gabon-]\n"
              "amended [-Abstaining-]{+ABSTAINING+}: Kenya]\n");
}

TEST_CASE("closing lines that stand elsewhere have moved", "[diff]") {
    const std::string annex = "Annex\n\t1.\tLamps are lit at dusk in every harbour.\n";
    const Comparison c = compared(kBody + kEnd + annex, kBody + annex + kEnd);
    std::size_t moved = 0;
    for (const ClauseChange& change : c.changes) moved += change.move ? 1U : 0U;
    CHECK(moved > 0);
    CHECK(c.summary.all.of(ChangeKind::unchanged) == 5);
}

TEST_CASE("two texts in a language that is not supported are compared whole", "[diff]") {
    const std::string before =
        "\tL’Assemblée générale,\n\tRappelant sa résolution 89/3 du 4 décembre 2034,\n"
        "\tConsciente du rôle des gardiens de phare,\n\t1.\tDécide d’allumer les phares ;\n";
    const std::string after =
        "\tL’Assemblée générale,\n\tRappelant sa résolution 89/3 du 4 décembre 2034,\n"
        "\tConsciente du rôle des marins,\n\t1.\tDécide d’allumer les phares ;\n";
    const Comparison c = compared(before, after);
    CHECK(differs(c));
    CHECK(c.summary.all.of(ChangeKind::unchanged) == 3);
    CHECK(c.summary.all.of(ChangeKind::amended) == 1);
    CHECK_FALSE(differs(compared(before, before)));
}

TEST_CASE("typography is no change unless asked for", "[diff]") {
    const std::string straight = "\tThe General Assembly,\n\tRecalling the keepers' \"log\" of 2013-31,\n";
    const std::string curly = "\tThe General Assembly,\n\tRecalling the keepers’ “log” of 2013–31,\n";
    const Comparison c = compared(straight, curly);
    CHECK_FALSE(differs(c));
    REQUIRE(c.changes.size() == 2);
    CHECK(without(c.changes[1].segments, Op::insert) == "Recalling the keepers' \"log\" of 2013-31,");
    CHECK(without(c.changes[1].segments, Op::remove) == "Recalling the keepers’ “log” of 2013–31,");
    CHECK(differs(compared(straight, curly, true)));
    CHECK_FALSE(differs(compared(curly, curly, true)));
}

TEST_CASE("kinds of spaces and hyphens are no change unless asked for", "[diff]") {
    const std::string plain =
        "\tThe General Assembly,\n\tRecalling its resolution 89/3 of 4 December 2034,\n"
        "\t1.\tRequests 1 500 lamps for far-off lights;\n\t2.\tDecides to light them at 50 per cent.\n";
    const std::string spaced =
        "\tThe General Assembly,\n\tRecalling its resolution 89/3 of 4\u00A0December\u00A02034,\n"
        "\t1.\u00A0Requests 1\u202F500 lamps for far\u2011off lights;\n\t2.\tDecides to light them at 50\u00A0per "
        "cent.\n";
    CHECK_FALSE(differs(compared(plain, spaced)));
    const Comparison c = compared(plain, spaced, true);
    CHECK(c.summary.all.of(ChangeKind::unchanged) == 1);
    CHECK(c.summary.all.of(ChangeKind::amended) == 3);
    REQUIRE(c.changes.size() == 4);
    CHECK(c.after->clauses[2].label == "OP1");
    for (const ClauseChange& change : c.changes) {
        CHECK(without(change.segments, Op::insert) == c.before_clauses(change).front().text);
        CHECK(without(change.segments, Op::remove) == c.after_clauses(change).front().text);
    }
    CHECK(c.after->clauses[1].text == "Recalling its resolution 89/3 of 4\u00A0December\u00A02034,");
    CHECK_FALSE(differs(compared(spaced, spaced, true)));
}
