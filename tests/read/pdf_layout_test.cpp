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
