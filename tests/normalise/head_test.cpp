// What stands before the clauses, and that no text is left out. All texts are invented.
#include "support/catch.hpp"
#include "support/letters.hpp"
#include "support/text.hpp"

#include <string>

using namespace clausediff;
using clausediff::test::outline;
using clausediff::test::resolution;

namespace {

std::string head(const Resolution& resolution) {
    std::string out;
    for (const HeadParagraph& line : resolution.head) {
        out += std::string(name(line.kind)) + (line.in_metadata ? " (metadata)" : "") + ": " + line.text + "\n";
    }
    return out;
}

const std::string kBody = "\tThe General Assembly,\n\tRecalling the lamps,\n\t1.\tDecides to light them.\n";

}  // namespace

TEST_CASE("the head of a resolution: lines that are metadata, and lines that are text") {
    const Resolution r = resolution(
        "United Nations\nA/RES/91/7\nGeneral Assembly\nDistr.: General\n13 December 2036\nNinety-first session\n"
        "Agenda item 12 (b)\nResolution adopted by the General Assembly on 3 December 2036\n"
        "[without reference to a Main Committee (A/91/L.4)]\n91/7.\tLighthouses\n" +
        kBody);
    CHECK(head(r) ==
          "distribution (metadata): United Nations\n"
          "symbol (metadata): A/RES/91/7\n"
          "distribution (metadata): General Assembly\n"
          "distribution (metadata): Distr.: General\n"
          "distribution (metadata): 13 December 2036\n"
          "session (metadata): Ninety-first session\n"
          "agenda-item (metadata): Agenda item 12 (b)\n"
          "adoption (metadata): Resolution adopted by the General Assembly on 3 December 2036\n"
          "reference: [without reference to a Main Committee (A/91/L.4)]\n"
          "title (metadata): 91/7. Lighthouses\n");
    CHECK(r.left_out.empty());
}

TEST_CASE("a reference in brackets may take several lines", "[normalise]") {
    CHECK(head(resolution("[on the report of the Committee on Lamps\n(Fourth Committee) (A/91/3)]\n91/7.\tLamps\n" +
                          kBody)) ==
          "reference: [on the report of the Committee on Lamps (Fourth Committee) (A/91/3)]\n"
          "title (metadata): 91/7. Lamps\n");
}

TEST_CASE("the symbol in a note to the head is that of another document", "[normalise]") {
    const Resolution r =
        resolution("Ninety-first session\nItem 12 of the preliminary list*\n* A/91/50.\nLighthouses\n" + kBody);
    CHECK(r.metadata.symbol.empty());
    CHECK(r.metadata.title == "Lighthouses");
}

TEST_CASE("the head of a draft: who submits it is text of the document") {
    CHECK(head(resolution("A/91/L.4\nNinety-first session\nAgenda item 12 (b)\nLamps and lighthouses\n"
                          "Egypt, Norway and Peru: draft resolution\nLighthouses\n" +
                          kBody)) ==
          "symbol (metadata): A/91/L.4\n"
          "session (metadata): Ninety-first session\n"
          "agenda-item (metadata): Agenda item 12 (b)\n"
          "agenda-item: Lamps and lighthouses\n"
          "sponsors: Egypt, Norway and Peru: draft resolution\n"
          "title (metadata): Lighthouses\n");
    CHECK(head(resolution("Draft resolution submitted by the President of the General Assembly\nLighthouses\n" +
                          kBody)) ==
          "submission: Draft resolution submitted by the President of the General Assembly\n"
          "title (metadata): Lighthouses\n");
    CHECK(head(resolution("Note by the Secretariat\nLighthouses\n" + kBody)) ==
          "submission: Note by the Secretariat\n"
          "title (metadata): Lighthouses\n");
}

TEST_CASE("the title of a draft stands after its sponsors, however many they are") {
    std::string sponsors;
    for (int i = 0; i < 60; ++i) sponsors += "Lampland " + std::to_string(i) + ", ";
    for (const std::string kind : {"draft resolution", "draft decision", "draft resolution*"}) {
        CAPTURE(kind);
        const Resolution r = resolution("A/91/L.4\nNinety-first session\nAgenda item 99 (ee)\nLamps\n" + sponsors +
                                        "Oilland and Glassland: " + kind + "\nLighthouses of all the coasts\n" +
                                        "and of the islands\n" + kBody);
        CHECK(r.metadata.title == "Lighthouses of all the coasts and of the islands");
        CHECK(r.metadata.agenda_item == "99 (ee)");
        REQUIRE(r.head.size() == 7);
        CHECK(r.head[4].kind == HeadKind::sponsors);
    }
}

TEST_CASE("a draft decision of one sentence has a title, a body and an item") {
    const Resolution r = resolution(
        "A/C.1/91/L.4\nNinety-first session\nFirst Committee\nAgenda item 99 (aa)\nLamps: lighthouses\n"
        "Egypt: draft decision\nLighthouses\n"
        "The General Assembly, recalling its resolution 89/3 of 4 December 2034, decides to include in the provisional "
        "agenda of its ninety-second session the item entitled “Lighthouses”.\n");
    CHECK(r.metadata.title == "Lighthouses");
    CHECK(r.metadata.body == "General Assembly");
    CHECK(r.metadata.agenda_item == "99 (aa)");
    CHECK(outline(r).starts_with("OP1 The General Assembly, recalling"));
}

TEST_CASE("a line that says more than the metadata hold is text") {
    CHECK(head(resolution(
              "Agenda item 12 (b): lamps of the North\nSee A/91/L.4 for lamps\nNinety-first session of keepers\n"
              "Lighthouses\n" +
              kBody)) ==
          "agenda-item: Agenda item 12 (b): lamps of the North\n"
          "agenda-item: See A/91/L.4 for lamps\n"
          "agenda-item: Ninety-first session of keepers\n"
          "title (metadata): Lighthouses\n");
}

TEST_CASE("text that no rule takes for a clause is one all the same") {
    CHECK(
        outline(resolution("Lamps\nThe keepers have met in the capital and talked of lamps.\nThey agreed on nearly all "
                           "of what they had talked about.\n")) ==
        "H1 <heading> Lamps\n"
        "OP1 The keepers have met in the capital and talked of lamps.\n"
        "OP2 They agreed on nearly all of what they had talked about.\n");
    CHECK(
        outline(resolution("Lamps\nThe keepers have met in the capital and talked of lamps,\nThey agreed on nearly all "
                           "of what they had talked about,\n1.\tDecides to light them.\n")) ==
        "PP1 The keepers have met in the capital and talked of lamps,\n"
        "PP2 They agreed on nearly all of what they had talked about,\n"
        "OP1 Decides to light them.\n");
}

TEST_CASE("after the closing lines only furniture is left out") {
    const std::string end = "48th plenary meeting\n3 December 2036\n";
    const Resolution r = resolution("A/RES/91/7\n91/7.\tLamps\n" + kBody + end +
                                    "A/RES/91/7Lamps\n2\nNinety-first session\nA/RES/91/7\nSee A/91/3 for oil\n");
    std::string out;
    for (const LeftOut& line : r.left_out) out += std::string(describe(line.reason)) + ": " + line.text + "\n";
    CHECK(out ==
          "running head: A/RES/91/7Lamps\n"
          "page number: 2\n"
          "running head: A/RES/91/7\n");
    CHECK(head(r).ends_with("session (metadata): Ninety-first session\n"));
    CHECK(outline(r).ends_with("See A/91/3 for oil\n"));
}

TEST_CASE("a resolution may follow another in one file") {
    CHECK(outline(resolution("91/7.\tLamps\n" + kBody + "48th plenary meeting\n3 December 2036\n91/8.\tOil of the " +
                             "ninety-first session\nA\nOIL\n" + kBody)) ==
          "PP0 The General Assembly,\nPP1 Recalling the lamps,\nOP1 Decides to light them.\n"
          "END1 <closing> 48th plenary meeting\nEND2 <closing> 3 December 2036\n"
          "H1 <heading> 91/8. Oil of the ninety-first session\nH2 <heading> A\nH3 <heading> OIL\n"
          "A.PP0 The General Assembly,\nA.PP1 Recalling the lamps,\nA.OP1 Decides to light them.\n");
}

TEST_CASE("an agenda item's letters go on after the z") {
    struct Case {
        std::string_view line;
        std::string_view item;
    };
    const Case cases[] = {
        {"Agenda item 99 (b)", "99 (b)"},
        {"Agenda item 99 (ee)", "99 (ee)"},
        {"Agenda items 14, 99 (aa) and (bb) and 119", "14, 99 (aa) and (bb) and 119"},
        {"Agenda item 99 (see below)", "99"},
    };
    for (const Case& one : cases) {
        CAPTURE(one.line);
        CHECK(resolution("A/91/L.4\n" + std::string(one.line) + "\nLighthouses\n" + kBody).metadata.agenda_item ==
              one.item);
    }
}

TEST_CASE("a note whose asterisk the head carries is of the head, one that a clause carries is a footnote") {
    struct Case {
        std::string_view sponsors;
        std::string_view clause;
        std::string_view mark;  // of the note
        bool of_head;
    };
    const Case cases[] = {
        {"Lightland and Norroway:* draft resolution", "Recalling the lamps,", "*", true},
        {"Lightland* and Norroway:** draft resolution", "Recalling the lamps,", "**", true},
        {"Lightland and Norroway:* draft resolution", "Recalling the lamps,", "**", false},
        {"Lightland and Norroway: draft resolution", "Recalling the lamps,", "*", false},
        {"Lightland and Norroway:1 draft resolution", "Recalling the lamps,", "1", false},
    };
    for (const Case& one : cases) {
        CAPTURE(one.sponsors, one.mark);
        SourceText source;
        for (const std::string_view text :
             {one.sponsors, std::string_view("Lighthouses"), std::string_view("The General Assembly,"), one.clause,
              std::string_view("1.\tDecides to light them.")}) {
            SourceParagraph paragraph;
            paragraph.text = text;
            paragraph.first_page = paragraph.last_page = 1;
            source.paragraphs.push_back(paragraph);
        }
        SourceParagraph note;
        note.role = Role::note;
        note.number = one.mark;
        note.text = "On behalf of the keepers.";
        note.first_page = note.last_page = 1;
        source.paragraphs.push_back(note);
        const Result<Resolution> read = normalise(source);
        REQUIRE(read);
        CHECK(read.value().footnotes.empty() == one.of_head);
        const std::string expected = "sponsors: " + std::string(one.mark) + " On behalf of the keepers.\n";
        CHECK((head(read.value()).find(expected) != std::string::npos) == one.of_head);
    }
}

TEST_CASE("a number that the format counts stands before its text, whatever the line becomes") {
    for (const char* const line : {"A/RES/91/9", "Harbours and lakes", "Agenda item 12 (b)", "The General Assembly,",
                                   "Noting the lamps,", "Decides to wait;", "Annex", "Annex II", "B", "Section 3", "II",
                                   "| Port | 3 berths |", "48th plenary meeting", "3 May 2036", "91/8. Lakes", "12"}) {
        for (const char* const number : {"(a)", "B.", "iv", "Article 5", "(a) Rule", "1. Note:"}) {
            for (std::size_t at = 0; at < 7; ++at) {
                SourceText source;
                for (const char* const text :
                     {"A/RES/91/9", "The General Assembly,", "Noting the tides,", "Decides to sail.",
                      "48th plenary meeting", "Annex", "Lamps shall burn."}) {
                    source.paragraphs.emplace_back().text = text;
                }
                source.paragraphs[at].text = line;
                source.paragraphs[at].number = number;
                INFO(number << " " << line << " at " << at);
                const Result<Resolution> made = normalise(source);
                if (made) CHECK(test::same_letters(source, made.value()));
            }
        }
    }
}

TEST_CASE("the title of a report is no heading of its first section") {
    struct Case {
        std::string head, title;
    };
    for (const Case& one : {
             Case{"Lamps of the lake\nReport of the Secretary-General\nContents\nIntroduction\n", "Lamps of the lake"},
             {"Ninety-first session\nReport of the Lake Board on its ninety-first session\nA. Attendance\n",
              "Report of the Lake Board on its ninety-first session"},
             {"Lightport, 3 May 2036\nReport of the Lamp Committee\non its fifth session\nChair\n",
              "Report of the Lamp Committee on its fifth session"},
             {"Lightport, 3 May 2036\nReport of the Lamp Committee\nChair\n", "Report of the Lamp Committee"},
             {"Lamps of the lake\n", "Lamps of the lake"},
             {"I have the honour to refer to the lamps of the lake, of the harbours and of the rivers, which were lit "
              "in "
              "the course of the year by all of their keepers.\n",
              ""},
         }) {
        INFO(one.head);
        CHECK(resolution(one.head + "1. The lamps of the lake were lit.\n2. They were kept.\n").metadata.title ==
              one.title);
    }
}

TEST_CASE("a signature is no heading") {
    const Resolution r =
        resolution("1. The lamps of the lake were lit.\n2. They were kept.\n(Signed) Anna Lamp\nLamps\n");
    REQUIRE(r.clauses.size() == 4);
    CHECK(r.clauses[2].type == ClauseType::paragraph);
    CHECK(r.clauses[3].type == ClauseType::heading);
}
