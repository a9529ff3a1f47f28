// Tables of PDF pages: rows, cells and what stands around them.
#include "read/pdf_pages.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

using namespace clausediff;
using namespace clausediff::detail;
using namespace clausediff::test;

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
