#include "read/pdf_pages.hpp"
#include "support/catch.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace clausediff;
using namespace clausediff::detail;
using namespace clausediff::test;

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

TEST_CASE("bar codes are not for people") {
    Sheet sheet;
    sheet.page();
    fill(sheet, 100, 3);
    sheet.line(60, 760, "9 9 9", {3, false, 0});
    CHECK(roles(sheet.read()) == repeat(kFilled, 3) + "(bar code) 9 9 9\n");
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
