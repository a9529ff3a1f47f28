#include "read/pdf_pages.hpp"
#include "support/catch.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace clausediff;
using namespace clausediff::detail;
using namespace clausediff::test;

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
