#include "read/pdf_pages.hpp"
#include "support/catch.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace clausediff;
using namespace clausediff::detail;
using namespace clausediff::test;

TEST_CASE("a paragraph goes on over lines, a page's end and the notes there") {
    Sheet sheet;
    sheet.page();
    fill(sheet, 100, 4);
    sheet.full(124, 270, "Recalling the report on lighthouses, which the keepers of all the coasts have sent");
    sheet.full(100, 282, "to the Assembly^1^ and which has been read by those who keep the light of the high-");
    sheet.line(90, 700, "__________________", kBold);
    sheet.line(96, 712, "^1^", kSmall);
    sheet.line(100, 712, "See document A/91/7, in which the lights of all the coasts of the world are named with",
               kSmall);
    sheet.line(100, 722, "their keepers.", kSmall);
    sheet.page();
    sheet.full(100, 100, "level meeting, and which will be read again by all those who will keep it after the");
    sheet.line(100, 112, "keepers of today,");
    fill(sheet, 130, 3);
    CHECK(
        roles(sheet.read()) ==
        repeat(kFilled, 4) +
            "Recalling the report on lighthouses, which the keepers of all the coasts have sent to the Assembly^1^ and "
            "which has been read by those who keep the light of the high-level meeting, and which will be read again "
            "by "
            "all those who will keep it after the keepers of today,\n"
            "(rule) __________________\n"
            "note 1: See document A/91/7, in which the lights of all the coasts of the world are named with their "
            "keepers.\n" +
            repeat(kFilled, 3));
    CHECK(sheet.read().paragraphs[4].first_page == 1);
    CHECK(sheet.read().paragraphs[4].last_page == 2);
    CHECK(sheet.read().paragraphs[4].indented);
}

TEST_CASE("a page that opens with a line that is set in opens with a paragraph") {
    Sheet sheet;
    sheet.page();
    fill(sheet, 100, 3);
    sheet.page();
    fill(sheet, 100, 3);
    CHECK(roles(sheet.read()) == repeat(kFilled, 6));
}

TEST_CASE("a raised number is a mark only if there is a note of that number") {
    Sheet sheet;
    sheet.page();
    fill(sheet, 100, 3);
    sheet.line(124, 230, "1. Notes the 40 m^2^ of glass^3,4^ in every lamp;");
    sheet.line(96, 712, "^3^", kSmall);
    sheet.line(100, 712, "The glass is blown.", kSmall);
    sheet.line(96, 722, "^4^", kSmall);
    sheet.line(100, 722, "The lamps are old.", kSmall);
    CHECK(roles(sheet.read()) == repeat(kFilled, 3) +
                                     "1.|Notes the 40 m2 of glass^3^^4^ in every lamp;\n"
                                     "note 3: The glass is blown.\n"
                                     "note 4: The lamps are old.\n");
}

TEST_CASE("small text at the foot is no note without a mark") {
    Sheet sheet;
    sheet.page();
    fill(sheet, 100, 3);
    sheet.line(100, 712, "Printed on the coast.", kSmall);
    CHECK(roles(sheet.read()) == repeat(kFilled, 3) + "Printed on the coast.\n");
}

TEST_CASE("the only page's number is no note") {
    Sheet sheet;
    sheet.page();
    fill(sheet, 100, 3);
    sheet.line(300, 760, "1", kSmall);
    CHECK(roles(sheet.read()) == repeat(kFilled, 3) + "1\n");
}

TEST_CASE("a note's number may stand on a line of its own") {
    Sheet sheet;
    sheet.page();
    fill(sheet, 100, 3);
    sheet.line(124, 230, "1. Lights the lamp.^1^");
    sheet.line(90, 700, "__________________", kBold);
    sheet.line(96, 706, "1", {5, false, 0});
    sheet.line(100, 714, "The lamp is old.", kSmall);
    CHECK(roles(sheet.read()).find("note 1: The lamp is old.\n") != std::string::npos);
}

TEST_CASE("a note goes on with the notes of the next page") {
    Sheet sheet;
    sheet.page();
    fill(sheet, 100, 3);
    sheet.line(124, 230, "1. Lights the lamp.^1^");
    sheet.line(90, 700, "__________________", kBold);
    sheet.line(96, 712, "^1^", kSmall);
    sheet.line(100, 712, "The lamp is described in", kSmall);
    sheet.page();
    fill(sheet, 100, 3);
    sheet.line(124, 230, "2. Puts it out.^2^");
    sheet.line(90, 700, "__________________", kBold);
    sheet.line(100, 712, "the report on lamps.", kSmall);
    sheet.line(96, 722, "^2^", kSmall);
    sheet.line(100, 722, "In the morning.", kSmall);
    const std::string read = roles(sheet.read());
    CHECK(read.find("note 1: The lamp is described in the report on lamps.\n") != std::string::npos);
    CHECK(read.find("note 2: In the morning.\n") != std::string::npos);
}

TEST_CASE("running heads, feet and the distribution box are furniture") {
    Sheet sheet;
    for (int page = 1; page <= 4; ++page) {
        sheet.page();
        if (page == 1) {
            sheet.line(100, 40, "United Nations{440}A|/RES/91/7");
            sheet.line(400, 70, "Distr.: General");
            sheet.line(400, 82, "19 November 2036");
        } else if (page % 2 == 0) {
            sheet.line(60, 60, "A/RES/91/7{400}Lighthouses", kSmallBold);
        } else {
            sheet.line(60, 60, "Lighthouses{480}A/RES/91/7", kSmallBold);
        }
        fill(sheet, 100, 4);
        sheet.line(60, 760, std::to_string(page) + "/4{500}36-12345", kSmall);
    }
    const std::string read = roles(sheet.read());
    CHECK(read.find("United Nations\nA/RES/91/7\n(distribution box) Distr.: General\n") == 0);
    CHECK(read.find("(running head) A/RES/91/7|Lighthouses\n") != std::string::npos);
    CHECK(read.find("(running head) Lighthouses|A/RES/91/7\n") != std::string::npos);
    CHECK(read.find("(page or job number) 4/4|36-12345\n") != std::string::npos);
    CHECK(read.find("\n4/4") == std::string::npos);
}

TEST_CASE("what repeats at the edges is furniture, on a page without text as well") {
    Sheet sheet;
    for (int page = 1; page <= 4; ++page) {
        sheet.page();
        if (page > 1) sheet.line(60, 60, "Lighthouses of the coasts", kSmallBold);
        if (page != 3) fill(sheet, 100 + 5 * page, 4);
        sheet.line(300, 760, std::to_string(page), kSmall);
    }
    const std::string foot = "(foot of the page) ";
    const std::string head = "(running head) Lighthouses of the coasts\n";
    CHECK(roles(sheet.read()) == repeat(kFilled, 4) + foot + "1\n" + head + repeat(kFilled, 4) + foot + "2\n" + head +
                                     foot + "3\n" + head + repeat(kFilled, 4) + foot + "4\n");
}

TEST_CASE("the only running head of two pages is recognized by the document's symbol") {
    Sheet sheet;
    sheet.page();
    sheet.line(440, 40, "A/RES/91/7");
    fill(sheet, 100, 4);
    sheet.page();
    sheet.line(60, 50, "Lighthouses of the coasts", kSmallBold);
    sheet.line(60, 60, "of the world{480}A/RES/91/7", kSmallBold);
    sheet.full(124, 80, "Recalling the light of the lighthouses that the ships have seen in A/RES/91/7");
    sheet.line(100, 92, "for years,");
    const std::string read = roles(sheet.read());
    CHECK(read.find("(running head) Lighthouses of the coasts\n(running head) of the world|A/RES/91/7\n") !=
          std::string::npos);
    CHECK(read.find("\nRecalling the light of the lighthouses that the ships have seen in A/RES/91/7 for years,\n") !=
          std::string::npos);
}

TEST_CASE("letters that were moved apart are one word, and hyphens stay as printed") {
    Sheet sheet;
    sheet.page();
    fill(sheet, 100, 3);
    sheet.full(124, 230, "1. Recalls the high|-level meeting of the inter|national Al|-Nur light,");
    sheet.line(100, 242, "with the United Nations - Lighthouse fund;");
    CHECK(roles(sheet.read()) == repeat(kFilled, 3) +
                                     "1.|Recalls the high-level meeting of the international Al-Nur light, with the "
                                     "United Nations - Lighthouse fund;\n");
}

TEST_CASE("gaps that are no spaces, and narrow ones that are") {
    struct Case {
        std::string_view name;
        std::string_view first;  // stretched over the line's width
        std::string_view second;
        std::string_view text;
    };
    const Case cases[] = {
        {"a space that shrank, among wide ones", "Noting what the keepers of the coast have to say of the light and of",
         "attention{146.7}to{166}the{191}light{226}of{246}lamps,",
         "Noting what the keepers of the coast have to say of the light and of attention to the light of lamps,"},
        {"letters moved apart, among wide spaces", "Noting what the keepers of the coast have to say of the light and",
         "atten{126.3}tion{156}to{176}the{201}light{236}of{256}lamps,",
         "Noting what the keepers of the coast have to say of the light and attention to the light of lamps,"},
        {"a comma that is set apart", "Noting what the keepers of the coast have to say of the light and the",
         "oil{118}, the glass and the lamps,",
         "Noting what the keepers of the coast have to say of the light and the oil, the glass and the lamps,"},
        {"a bracket that is set apart", "Noting what the keepers of the coast have to say of the light and the",
         "lamps (of oil{168}), the glass and the wicks,",
         "Noting what the keepers of the coast have to say of the light and the lamps (of oil), the glass and the "
         "wicks,"},
        {"a slash at the line's end", "Noting the work of the fund for the oil of the lamps on all coasts and keepers/",
         "lamplighters of the coasts,",
         "Noting the work of the fund for the oil of the lamps on all coasts and keepers/lamplighters of the coasts,"},
        {"a slash between spaces", "Noting the work of the fund for the oil of the lamps on all coasts or keepers /",
         "lamplighters of the coasts,",
         "Noting the work of the fund for the oil of the lamps on all coasts or keepers / lamplighters of the coasts,"},
    };
    for (const Case& one : cases) {
        CAPTURE(one.name);
        Sheet sheet;
        sheet.page();
        fill(sheet, 100, 3);
        sheet.full(124, 230, one.first);
        sheet.line(100, 242, one.second);
        CHECK(roles(sheet.read()) == repeat(kFilled, 3) + std::string(one.text) + "\n");
    }
}

TEST_CASE("numbers stand apart from what they number") {
    struct Case {
        std::string_view line;
        std::string_view text;
    };
    const Case cases[] = {
        {"12. Decides to wait;", "12.|Decides to wait;"},
        {"(a) To wait;", "(a)|To wait;"},
        {"125.{146}Decides to wait;", "125.|Decides to wait;"},
        {"26{150}Decides to wait;", "26|Decides to wait;"},
        {"26 September is the day;", "26 September is the day;"},
        {"IV{150}The keepers", "IV|The keepers"},
        {"36.1{160}The lamps;", "36.1|The lamps;"},
        {"1.2. The lamps;", "1.2.|The lamps;"},
        {"36.1 million lamps;", "36.1 million lamps;"},
        {"3..1{150}The lamps;", "3..1 The lamps;"},
    };
    for (const Case& one : cases) {
        CAPTURE(one.line);
        Sheet sheet;
        sheet.page();
        fill(sheet, 100, 3);
        sheet.line(124, 230, one.line);
        CHECK(roles(sheet.read()) == repeat(kFilled, 3) + std::string(one.text) + "\n");
    }
}

TEST_CASE("headings, titles and closing lines are paragraphs of their own") {
    Sheet sheet;
    sheet.page();
    sheet.line(100, 80, "Lights of all the coasts of the world and of the islands that lie before", kBold);
    sheet.line(100, 92, "them", kBold);
    fill(sheet, 116, 3);
    sheet.line(100, 245, "IV", kBold);
    sheet.line(100, 257, "The keepers", kBold);
    fill(sheet, 275, 2);
    sheet.line(292.5, 370, "Annex");
    sheet.line(240, 390, "Rules for the keepers of lights");
    sheet.line(390, 430, "39th plenary meeting");
    sheet.line(410, 442, "18 November 2036");
    const SourceText source = sheet.read();
    CHECK(roles(source) == "Lights of all the coasts of the world and of the islands that lie before them\n" +
                               repeat(kFilled, 3) + "IV\nThe keepers\n" + repeat(kFilled, 2) +
                               "Annex\nRules for the keepers of lights\n39th plenary meeting\n18 November 2036\n");
    CHECK(source.paragraphs[0].bold);
    CHECK_FALSE(source.paragraphs[1].bold);
    CHECK(source.paragraphs[8].centred);
    CHECK_FALSE(source.paragraphs[8].indented);
    CHECK_FALSE(source.paragraphs[10].centred);
}

TEST_CASE("a heading goes on after a colon") {
    Sheet sheet;
    sheet.page();
    sheet.line(100, 80, "The keeping of the lights of all the coasts and islands:", kBold);
    sheet.line(100, 92, "The Light We Want", kBold);
    fill(sheet, 116, 3);
    CHECK(roles(sheet.read()) ==
          "The keeping of the lights of all the coasts and islands: The Light We Want\n" + repeat(kFilled, 3));
}

TEST_CASE("text that hangs after its number is one paragraph") {
    Sheet sheet;
    sheet.page();
    fill(sheet, 100, 3);
    sheet.line(124, 230, "(a){148}To keep the light of the coast in every night of the year, and to keep",
               {10, false, 500});
    sheet.line(148, 242, "the glass clean;");
    sheet.line(124, 254, "(b){148}To sleep by day.");
    CHECK(roles(sheet.read()) ==
          repeat(kFilled, 3) +
              "(a)|To keep the light of the coast in every night of the year, and to keep the glass clean;\n"
              "(b)|To sleep by day.\n");
}

TEST_CASE("a page of two columns is read column by column") {
    Sheet sheet;
    sheet.page();
    std::string left;
    std::string right;
    for (int i = 0; i < 12; ++i) {
        const std::string l = "left line " + std::to_string(i) + " of the long text of";
        const std::string r = "right line " + std::to_string(i) + " of the long text of";
        // The lines of the columns need not stand side by side.
        sheet.line(60, 100 + 12 * i, l, {10, false, 280});
        sheet.line(320, 103 + 12 * i, r, {10, false, 540});
        left += l + " ";
        right += r + (i < 11 ? " " : "");
    }
    CHECK(roles(sheet.read()) == left + right + "\n");
}

TEST_CASE("a page that is turned is read like any other") {
    for (const int turn : {1, 2, 3}) {
        CAPTURE(turn);
        Sheet sheet;
        sheet.page(600, 600);
        // The same three words, at 100 of 600 points, turned with the page.
        const auto put = [&](double left, double top, double right, double bottom, std::string_view text) {
            if (turn == 1) sheet.word(600 - bottom, left, 600 - top, right, 10, turn, text);
            if (turn == 2) sheet.word(600 - right, 600 - bottom, 600 - left, 600 - top, 10, turn, text);
            if (turn == 3) sheet.word(top, 600 - right, bottom, 600 - left, 10, turn, text);
        };
        put(100, 100, 115, 111, "The");
        put(117.5, 100, 152.5, 111, "General");
        put(155, 100, 205, 111, "Assembly,");
        put(100, 130, 150, 141, "Recalling");
        sheet.word(20, 20, 30, 31, 10, 0, "x");
        CHECK(roles(sheet.read()) == "The General Assembly,\nRecalling\n(set across the text of the page) x\n");
    }
}

TEST_CASE("bar codes are not for people") {
    Sheet sheet;
    sheet.page();
    fill(sheet, 100, 3);
    sheet.line(60, 760, "9 9 9", {3, false, 0});
    CHECK(roles(sheet.read()) == repeat(kFilled, 3) + "(bar code) 9 9 9\n");
}

TEST_CASE("asterisks open notes, each its own, without a rule above them") {
    struct Case {
        std::string_view name;
        std::vector<std::string_view> lines;  // of the foot, in small letters
        std::string_view notes;
    };
    const Case cases[] = {
        {"one note", {"* On behalf of the keepers of the coast."}, "note *: On behalf of the keepers of the coast.\n"},
        {"a note of two lines",
         {"* On behalf of the keepers of the coast, the", "{104}lamps included."},
         "note *: On behalf of the keepers of the coast, the lamps included.\n"},
        {"two notes",
         {"* On behalf of the keepers.", "** Any changes to the list of lights will be printed."},
         "note *: On behalf of the keepers.\nnote **: Any changes to the list of lights will be printed.\n"},
        {"three notes",
         {"* For the keepers.", "** For the lights.", "*** For the ships."},
         "note *: For the keepers.\nnote **: For the lights.\nnote ***: For the ships.\n"},
    };
    for (const Case& one : cases) {
        CAPTURE(one.name);
        Sheet sheet;
        sheet.page();
        sheet.line(100, 80, "Lightland, Norroway and Sealand:* draft resolution", kBold);
        fill(sheet, 110, 3);
        sheet.full(124, 236, "Noting the light that the keepers of the coast have kept for ever so many long");
        for (std::size_t i = 0; i < one.lines.size(); ++i) {
            sheet.line(98, 700 + 10 * static_cast<double>(i), one.lines[i], kSmall);
        }
        sheet.page();
        sheet.full(100, 100, "years, and that the ships which passed there in the night have found their way");
        sheet.line(100, 112, "home,");
        fill(sheet, 130, 3);
        CHECK(roles(sheet.read()) == "Lightland, Norroway and Sealand:* draft resolution\n" + repeat(kFilled, 4) +
                                         std::string(one.notes) + repeat(kFilled, 3));
    }
}

TEST_CASE("the left edge of a masthead is not the text's") {
    Sheet sheet;
    sheet.page();
    sheet.line(450, 40, "A/RES/91/7", {16, true, 0});
    sheet.line(60, 60, "Ninety-first session", kBold);
    sheet.line(60, 72, "Agenda item 7", kBold);
    sheet.line(60, 84, "Lights of all the coasts of the world and of the islands,", kBold);
    sheet.line(60, 96, "and of all the ships that pass there in the night and by", kBold);
    sheet.line(60, 108, "day, with the keepers who light the lamps of the coasts", kBold);
    sheet.line(100, 130, "Lights of the coasts", kBold);
    sheet.line(124, 150, "The General Assembly,");
    sheet.full(124, 168, "1. Welcomes the report of the keepers, in which they recall the words of the ships,");
    sheet.full(100, 180, "the words of the lighthouses and of the many islands, and notes that the Council,");
    sheet.full(100, 192, "the Commission of Lights and the Council of Lamps have read it with care, and is,");
    sheet.line(100, 204, "as before, grateful;");
    sheet.line(124, 222, "2. Thanks the keepers.");
    const std::string read = roles(sheet.read());
    CHECK(read.find("1.|Welcomes the report of the keepers, in which they recall the words of the ships, the words of "
                    "the lighthouses and of the many islands, and notes that the Council, the Commission of Lights and "
                    "the Council of Lamps have read it with care, and is, as before, grateful;\n2.|Thanks the "
                    "keepers.\n") != std::string::npos);
}

TEST_CASE("what repeats far away, or counts something else than pages, is text") {
    struct Case {
        std::string_view name;
        std::vector<std::string_view> heads;  // of the pages from the second on, "" for none
        bool head;                            // they are running heads
    };
    const Case cases[] = {
        {"on neighbouring pages", {"Lighthouses", "Lighthouses", "", "", "", "", "", ""}, true},
        {"on pages far apart", {"Lighthouses", "", "", "", "Lighthouses", "", "", ""}, false},
        {"on every left page", {"Lighthouses", "", "Lighthouses", "", "Lighthouses", "", "Lighthouses", ""}, true},
        {"on a few of many pages, apart", {"Lighthouses", "", "", "Lighthouses", "", "", "Lighthouses", ""}, true},
        {"articles on neighbouring pages", {"Article 8", "Article 11", "", "", "", "", "", ""}, false},
        {"articles on most pages",
         {"Article 8", "Article 9", "", "Article 12", "Article 15", "Article 16", "", ""},
         false},
        {"pages counted", {"Page 2", "Page 3", "Page 4", "Page 5", "Page 6", "Page 7", "Page 8", "Page 9"}, true},
    };
    for (const Case& one : cases) {
        CAPTURE(one.name);
        Sheet sheet;
        sheet.page();
        fill(sheet, 100, 3);
        double from = 100;
        for (const std::string_view head : one.heads) {
            sheet.page();
            if (!head.empty()) sheet.line(100, 60, head);
            fill(sheet, from += 5, 3);
        }
        const std::string read = roles(sheet.read());
        for (const std::string_view head : one.heads) {
            if (head.empty()) continue;
            CAPTURE(head);
            CHECK((read.find("(running head) " + std::string(head) + "\n") != std::string::npos) == one.head);
            CHECK((read.find(",\n" + std::string(head) + "\n") == std::string::npos) == one.head);
        }
    }
}

TEST_CASE("the same note on two pages is a note on both") {
    for (const std::string_view note : {"^3^{100}See A/91/121.", "^4^{100}See resolution 90/1."}) {
        CAPTURE(note);
        Sheet sheet;
        for (int page = 1; page <= 3; ++page) {
            sheet.page();
            fill(sheet, 100, 4);
            if (page == 1) continue;
            sheet.line(90, 690, "__________________", kBold);
            sheet.line(96, 702, note, kSmall);
        }
        const std::string read = roles(sheet.read());
        const std::string text = std::string(note.substr(note.find('}') + 1));
        const std::size_t first = read.find(": " + text);
        CHECK(first != std::string::npos);
        CHECK(read.find(": " + text, first + 1) != std::string::npos);
    }
}

TEST_CASE("a mark that is taken out leaves the space it stood in") {
    struct Case {
        std::string_view line;
        std::string_view text;
    };
    const Case cases[] = {
        {"Recalling its resolutions^1^on light,", "Recalling its resolutions^1^ on light,"},
        {"Recalling its resolutions,^1^and the light,", "Recalling its resolutions,^1^ and the light,"},
        {"Recalling its resolutions,^1^ and the light,", "Recalling its resolutions,^1^ and the light,"},
        {"Recalling its resolutions^1^(all of them),", "Recalling its resolutions^1^ (all of them),"},
        {"Recalling its resolutions^1^, and light,", "Recalling its resolutions^1^, and light,"},
        {"Recalling them (its resolutions^1^),", "Recalling them (its resolutions^1^),"},
        {"Recalling its \u201Cresolutions^1^\u201D,", "Recalling its \u201Cresolutions^1^\u201D,"},
    };
    for (const Case& one : cases) {
        CAPTURE(one.line);
        Sheet sheet;
        sheet.page();
        fill(sheet, 100, 3);
        sheet.line(124, 230, one.line);
        sheet.line(96, 712, "^1^", kSmall);
        sheet.line(100, 712, "The lamp is old.", kSmall);
        CHECK(roles(sheet.read()) == repeat(kFilled, 3) + std::string(one.text) + "\nnote 1: The lamp is old.\n");
    }
}

TEST_CASE("marks may be nearly as large as the letters if they are well raised") {
    struct Case {
        double size;   // of the mark, the letters being of 10 points
        double raise;  // points
        bool mark;
    };
    const Case cases[] = {{6, 3, true}, {8.3, 3.3, true}, {9, 3.3, true}, {9, 1, false}, {10, 3.3, false}};
    for (const Case& one : cases) {
        CAPTURE(one.size, one.raise);
        Sheet sheet;
        sheet.page();
        fill(sheet, 100, 3);
        sheet.line(124, 230, "1. Lights the lamp;");
        sheet.line(219, 230 - one.raise, "1", {one.size, false, 0});
        sheet.line(96, 712, "^1^", kSmall);
        sheet.line(100, 712, "The lamp is old.", kSmall);
        const std::string read = roles(sheet.read());
        CHECK((read.find("1.|Lights the lamp;^1^\n") != std::string::npos) == one.mark);
    }
}

TEST_CASE("job numbers of documents issued again are furniture") {
    for (const std::string_view foot :
         {"36-12345 (E) 231036", "36-12345* (E) 231036", "36-12345** (E) 231036 241036"}) {
        CAPTURE(foot);
        Sheet sheet;
        sheet.page();
        fill(sheet, 100, 3);
        sheet.line(60, 760, foot);
        CHECK(roles(sheet.read()) == repeat(kFilled, 3) + "(page or job number) " + std::string(foot) + "\n");
    }
}

TEST_CASE("the foot that a browser prints is furniture on a single page too") {
    for (const std::string_view foot : {"file:///home/me/light.html{480}1/1", "https://light.example/a?b=1{480}1/12"}) {
        CAPTURE(foot);
        Sheet sheet;
        sheet.page();
        fill(sheet, 100, 3);
        sheet.line(40, 30, "11/28/36, 7:03 AM{300}Lighthouses", kSmall);
        sheet.line(40, 780, foot, kSmall);
        const std::string read = roles(sheet.read());
        CHECK(read.find(
                  "(head that a browser printed) 11/28/36, 7:03 AM\n(head that a browser printed) Lighthouses\n") == 0);
        const std::string address(foot.substr(0, foot.find('{')));
        CHECK(read.find("\n(page or job number) " + address + "|1/1") != std::string::npos);
    }
    Sheet sheet;
    sheet.page();
    fill(sheet, 100, 3);
    sheet.line(100, 240, "https://light.example/a");
    CHECK(roles(sheet.read()) == repeat(kFilled, 3) + "https://light.example/a\n");
}

TEST_CASE("a letter that happens to begin a line numbers nothing") {
    Sheet sheet;
    sheet.page();
    fill(sheet, 100, 3);
    SECTION("in running text, after a comma") {
        sheet.full(124, 230, "1. Recalls what the keepers said of the light in paragraphs 3 (b), 4 (c), 5 (a),");
        sheet.full(100, 242, "(d) and 6 (e) of the report on the lamps, the glass and the oil of all coasts and");
        sheet.line(100, 254, "islands.");
        CHECK(
            roles(sheet.read()) ==
            repeat(kFilled, 3) +
                "1.|Recalls what the keepers said of the light in paragraphs 3 (b), 4 (c), 5 (a), (d) and 6 (e) of the "
                "report on the lamps, the glass and the oil of all coasts and islands.\n");
    }
    SECTION("in text that hangs after its number") {
        const test::SheetStyle to_the_edge{10, false, 500};
        sheet.line(124, 230, "(a)");
        sheet.line(148, 230, "To keep what is named in paragraph 3 (b) and (c), and in paragraph 4", to_the_edge);
        sheet.line(148, 242, "(d) of the rules for the keepers of the lights, as well kept as all of", to_the_edge);
        sheet.line(148, 254, "the glass;");
        sheet.line(124, 266, "(b){148}To sleep by day.");
        CHECK(roles(sheet.read()) ==
              repeat(kFilled, 3) +
                  "(a)|To keep what is named in paragraph 3 (b) and (c), and in paragraph 4 (d) of the rules for the "
                  "keepers of the lights, as well kept as all of the glass;\n"
                  "(b)|To sleep by day.\n");
    }
    SECTION("where it closes a bracket of the line above") {
        const test::SheetStyle to_the_edge{10, false, 500};
        sheet.line(124, 230, "(a)");
        sheet.line(148, 230, "The keeping of the lights and the work of the keepers (Rules, Article", to_the_edge);
        sheet.line(124, 242, "50) and the painting of the towers (Rules, Article 30) of all coasts and", to_the_edge);
        sheet.line(124, 254, "islands;");
        CHECK(
            roles(sheet.read()) ==
            repeat(kFilled, 3) +
                "(a)|The keeping of the lights and the work of the keepers (Rules, Article 50) and the painting of the "
                "towers (Rules, Article 30) of all coasts and islands;\n");
    }
    SECTION("but one with a tab after it does, below a full line that ends in a comma") {
        const test::SheetStyle to_the_edge{10, false, 500};
        sheet.line(124, 230, "(a)");
        sheet.line(148, 230, "To keep the light of the coast in all of the nights of the long year,", to_the_edge);
        sheet.line(148, 242, "(i)");
        sheet.line(172, 242, "In the north, to keep it by day as well, as long as there is snow,", to_the_edge);
        sheet.line(148, 254, "(ii){172}In the south, by night.");
        CHECK(roles(sheet.read()) == repeat(kFilled, 3) +
                                         "(a)|To keep the light of the coast in all of the nights of the long year,\n"
                                         "(i)|In the north, to keep it by day as well, as long as there is snow,\n"
                                         "(ii)|In the south, by night.\n");
    }
}
