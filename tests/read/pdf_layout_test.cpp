#include "read/pdf_sheet.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

using namespace clausediff;
using namespace clausediff::detail;
using test::roles;
using test::Sheet;

namespace {

constexpr test::SheetStyle kSmall{8, false, 0};
constexpr test::SheetStyle kSmallBold{8, true, 0};
constexpr test::SheetStyle kBold{10, true, 0};

// Lines of running text, so that the page has margins: from 100 to 500, every paragraph set in.
void fill(Sheet& sheet, double from, int paragraphs) {
    for (int i = 0; i < paragraphs; ++i) {
        const double base = from + 42 * i;
        sheet.full(124, base, "Noting the light that the keepers of the coast have kept for ever so many long");
        sheet.full(100, base + 12, "years, and that the ships which passed there in the night have found their way");
        sheet.line(100, base + 24, "home,");
    }
}

constexpr std::string_view kFilled =
    "Noting the light that the keepers of the coast have kept for ever so many long years, and that the ships which "
    "passed there in the night have found their way home,\n";

std::string repeat(std::string_view text, int times) {
    std::string out;
    while (times-- > 0) out += text;
    return out;
}

}  // namespace

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

TEST_CASE("the rows of a table are read from left to right") {
    Sheet sheet;
    sheet.page();
    fill(sheet, 100, 3);
    sheet.line(100, 240, "Light{200}Height{280}Range{360}Keepers{440}Year", kBold);
    for (int i = 0; i < 9; ++i) {
        sheet.line(100, 254 + 14 * i, "North{200}40 m{280}20 miles{360}3{440}1907");
    }
    CHECK(roles(sheet.read()) ==
          repeat(kFilled, 3) + "Light|Height|Range|Keepers|Year\n" + repeat("North|40 m|20 miles|3|1907\n", 9));
}

TEST_CASE("wide gaps make no table of running text") {
    Sheet sheet;
    sheet.page();
    fill(sheet, 100, 3);
    sheet.full(124, 230, "1. Recalls the light of the lighthouses that the ships have seen from far away");
    sheet.full(100, 242, "and{200}the{300}many keepers of lights who have kept them for all these years");
    sheet.line(100, 254, "of{200}darkness;");
    CHECK(roles(sheet.read()) ==
          repeat(kFilled, 3) +
              "1.|Recalls the light of the lighthouses that the ships have seen from far away and "
              "the many keepers of lights who have kept them for all these years of darkness;\n");
}

TEST_CASE("a cell of several lines stays in its row") {
    Sheet sheet;
    sheet.page();
    fill(sheet, 100, 3);
    sheet.line(100, 240, "North{200}40 m{300}A light of the");
    sheet.line(300, 252, "old kind");
    sheet.line(100, 270, "South{200}30 m{300}Another");
    CHECK(roles(sheet.read()) == repeat(kFilled, 3) + "North|40 m|A light of the old kind\nSouth|30 m|Another\n");
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

TEST_CASE("a run of lines with cells is a table, and its rows keep their cells") {
    struct Line {
        double base;
        std::string_view text;  // from 100 on, or where it says
    };
    struct Case {
        std::string_view name;
        std::vector<Line> lines;
        std::string_view rows;
    };
    const Case cases[] = {
        {"figures stand at the last line of their row",
         {{240, "Oil for the lamps of the{300}"},
          {252, "northern coast{330}40{430}(7 000)"},
          {270, "Glass{325}7 000{450}\xE2\x80\x93"},
          {288, "Wages of the keepers of"},
          {300, "the southern coast{330}12{450}9"}},
         "Oil for the lamps of the northern coast|40|(7 000)\nGlass|7 000|\xE2\x80\x93\n"
         "Wages of the keepers of the southern coast|12|9\n"},
        {"or at its first",
         {{240, "Oil for the lamps of the{330}40{430}(7 000)"},
          {252, "northern coast"},
          {270, "Glass{325}7 000{450}9"},
          {288, "Wages of the keepers of{330}12{450}9"},
          {300, "the southern coast"}},
         "Oil for the lamps of the northern coast|40|(7 000)\nGlass|7 000|9\n"
         "Wages of the keepers of the southern coast|12|9\n"},
        {"headings of several lines, and one over several columns",
         {{240, "{430}Net of"},
          {252, "{330}Gross{430}wages"},
          {270, "{340}(pounds of oil)"},
          {288, "Lamps{335}7 000{435}9 000"},
          {306, "Wicks{350}40{435}1 000"}},
         "Gross|Net of wages\n(pounds of oil)\nLamps|7 000|9 000\nWicks|40|1 000\n"},
        {"headings that stand nearer to each other than the figures below them",
         {{240, "{290}Lamps of the south{390}Lamps of the north"},
          {252, "Kind{290}(islands)"},
          {270, "Oil{330}40{430}50"},
          {288, "Gas{335}4{435}5"}},
         "Kind|Lamps of the south (islands)|Lamps of the north\nOil|40|50\nGas|4|5\n"},
        {"a heading above some rows, and an empty cell",
         {{240, "Lamps{330}40{430}50"}, {258, "Of the north"}, {276, "Oil{430}50"}, {294, "Gas{335}4{435}5"}},
         "Lamps|40|50\nOf the north\nOil||50\nGas|4|5\n"},
        {"rows that stand no farther apart than lines",
         {{240, "Oil for the lamps{330}40"},
          {252, "of the coast"},
          {264, "Glass{335}7"},
          {276, "North"},
          {288, "Horns{335}9"}},
         "Oil for the lamps of the coast|40\nGlass|7\nNorth\nHorns|9\n"},
        {"times and what is done then",
         {{240, "10 a.m.{200}Opening of the season"},
          {258, "{200}Election of the keepers"},
          {276, "Monday, 5 May"},
          {294, "3 p.m.{200}Choice of oil"},
          {312, "{200}Any other matter"}},
         "10 a.m.|Opening of the season\nElection of the keepers\nMonday, 5 May\n3 p.m.|Choice of oil\n"
         "Any other matter\n"},
    };
    for (const Case& one : cases) {
        CAPTURE(one.name);
        Sheet sheet;
        sheet.page();
        fill(sheet, 100, 3);
        for (const Line& line : one.lines) sheet.line(100, line.base, line.text);
        fill(sheet, 340, 2);
        const SourceText source = sheet.read();
        CHECK(roles(source) == repeat(kFilled, 3) + std::string(one.rows) + repeat(kFilled, 2));
        const auto rows = std::count_if(source.paragraphs.begin(), source.paragraphs.end(),
                                        [](const SourceParagraph& paragraph) { return paragraph.table_row; });
        CHECK(rows == std::count(one.rows.begin(), one.rows.end(), '\n'));
    }
}

TEST_CASE("text beside labels is no table") {
    Sheet sheet;
    sheet.page();
    fill(sheet, 100, 3);
    SECTION("it fills its lines and goes on below them") {
        const test::SheetStyle to_the_edge{10, false, 500};
        sheet.line(100, 240, "Lamp");
        sheet.line(200, 240, "The light of the coast in all of the nights of the year and", to_the_edge);
        sheet.line(200, 252, "of the day");
        sheet.line(100, 270, "Lens");
        sheet.line(200, 270, "The glass of the coast in all of the nights of the year and", to_the_edge);
        sheet.line(200, 282, "of the day");
        const SourceText source = sheet.read();
        for (const SourceParagraph& paragraph : source.paragraphs) CHECK_FALSE(paragraph.table_row);
    }
    SECTION("it ends in signs") {
        sheet.line(100, 240, "Item 1.{150}Lamps of the coast.");
        sheet.line(100, 258, "Item 2.{150}Lamps of the lakes.");
        sheet.line(100, 276, "Item 3.{150}Keepers of the lamps of all the lakes and coasts, islands of");
        sheet.line(150, 288, "the north and of the south, and wages.");
        sheet.line(100, 306, "Item 4.{150}Keepers.");
        const SourceText source = sheet.read();
        CHECK(
            roles(source).find("Item 3. Keepers of the lamps of all the lakes and coasts, islands of the north and of "
                               "the south, and wages.\nItem 4.|Keepers.\n") != std::string::npos);
        for (const SourceParagraph& paragraph : source.paragraphs) CHECK_FALSE(paragraph.table_row);
    }
}

TEST_CASE("marks of notes stay in their cells") {
    Sheet sheet;
    sheet.page();
    fill(sheet, 100, 3);
    sheet.line(100, 240, "Oil for lamps^1^{330}40{430}50");
    sheet.line(100, 258, "Glass{335}7^2^{435}8");
    sheet.line(90, 700, "__________________", kBold);
    sheet.line(96, 712, "^1^ Of whales.", kSmall);
    sheet.line(96, 722, "^2^ Of sand.", kSmall);
    CHECK(roles(sheet.read()).find("Oil for lamps^1^|40|50\nGlass|7^2^|8\n") != std::string::npos);
}

TEST_CASE("a table goes on over the page's end, with a heading above its next rows") {
    Sheet sheet;
    sheet.page();
    fill(sheet, 100, 3);
    sheet.line(100, 240, "Oil for lamps{330}40{430}50");
    sheet.line(100, 258, "Glass{335}7{435}8");
    sheet.page();
    sheet.line(100, 100, "Of the north");
    sheet.line(100, 118, "Oil for lamps{330}60{430}50");
    sheet.line(100, 136, "Glass{335}9{435}8");
    fill(sheet, 180, 2);
    const SourceText source = sheet.read();
    CHECK(roles(source) == repeat(kFilled, 3) +
                               "Oil for lamps|40|50\nGlass|7|8\nOf the north\nOil for lamps|60|50\nGlass|9|8\n" +
                               repeat(kFilled, 2));
    CHECK(source.paragraphs[5].table_row);
}

TEST_CASE("what opens with a raised mark below a table is a note of it") {
    Sheet sheet;
    sheet.page();
    fill(sheet, 100, 3);
    sheet.line(100, 240, "Oil for lamps^a^{330}40^b^{430}50");
    sheet.line(100, 258, "Glass{335}7{435}8");
    sheet.line(106, 278, "^a^ Of whales, and of other animals of the sea, as far as they are caught near the coast");
    sheet.line(112, 290, "of the lamp.");
    sheet.line(106, 302, "^b^ Of sand.");
    fill(sheet, 340, 2);
    CHECK(roles(sheet.read()) ==
          repeat(kFilled, 3) +
              "Oil for lamps^a^|40^b^|50\nGlass|7|8\n"
              "note a: Of whales, and of other animals of the sea, as far as they are caught near the coast of the "
              "lamp.\nnote b: Of sand.\n" +
              repeat(kFilled, 2));
}

TEST_CASE("the notes of a table hang after their letters") {
    Sheet sheet;
    sheet.page();
    for (const double base : {200, 236}) {
        sheet.line(94, base, "^a^");
        sheet.line(100, base, "Of these lamps many stand on islands of the north (one of oil, one of gas, old),",
                   {10, false, 480});
        sheet.line(100, base + 12, "12 of glass.");
    }
    fill(sheet, 280, 3);
    const std::string note =
        "a Of these lamps many stand on islands of the north (one of oil, one of gas, old), 12 of glass.\n";
    CHECK(roles(sheet.read()) == repeat(note, 2) + repeat(kFilled, 3));
}

TEST_CASE("a table that is wider than the text leaves the text's edges alone") {
    Sheet sheet;
    sheet.page();
    fill(sheet, 100, 4);
    for (int i = 0; i < 12; ++i) {
        sheet.line(60, 290 + 14 * i, "North{200}40 m{300}20 miles{420}3 keepers{540}1907");
    }
    fill(sheet, 480, 2);
    CHECK(roles(sheet.read()) ==
          repeat(kFilled, 4) + repeat("North|40 m|20 miles|3 keepers|1907\n", 12) + repeat(kFilled, 2));
}

TEST_CASE("rows of two cells are rows, whether their numbers end or begin below each other") {
    struct Case {
        std::string_view name;
        std::string_view first;
        std::string_view second;
        std::string_view third;
    };
    const Case cases[] = {
        {"numbers begin below each other", "Oil for the lamps{400}40", "Glass{400}7 000", "Keepers{400}12"},
        {"numbers end below each other", "Oil for the lamps{450}40", "Glass{435}7 000", "Keepers{450}12"},
        {"the first cell is set in", "Oil for the lamps{450}40", "{110}Glass{435}7 000", "{110}Keepers{450}12"},
    };
    for (const Case& one : cases) {
        CAPTURE(one.name);
        Sheet sheet;
        sheet.page();
        fill(sheet, 100, 3);
        sheet.line(100, 240, one.first);
        sheet.line(100, 252, one.second);
        sheet.line(100, 264, one.third);
        CHECK(roles(sheet.read()).find("Oil for the lamps|40\nGlass|7 000\nKeepers|12\n") != std::string::npos);
    }
}
