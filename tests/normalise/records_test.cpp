// Resolutions as they were printed before 1995.
#include "normalise/language.hpp"
#include "normalise/marks.hpp"
#include "normalise/metadata.hpp"
#include "normalise/symbols.hpp"
#include "support/catch.hpp"
#include "support/text.hpp"

#include <string>

using namespace clausediff;
using namespace clausediff::detail;

TEST_CASE("lines that close a resolution, in figures and in words") {
    const Language& en = language("en");
    for (const std::string line :
         {"102nd plenary meeting", "947th plenary meeting,", "102nd meeting",
          "Hundred and seventy-seventh plenary meeting,", "Two hundred and third plenary meeting,",
          "Twenty-ninth plenary meeting, 12 February 1946."}) {
        CAPTURE(line);
        CHECK(is_meeting_line(line, en));
    }
    for (const std::string line :
         {"First meeting", "12. Decides that the meeting", "Plenary meeting", "The third plenary meeting,",
          "102nd meeting of the board.", "Hundred plenary lamps of the meeting,"}) {
        CAPTURE(line);
        CHECK_FALSE(is_meeting_line(line, en));
    }
}

TEST_CASE("titles whose number names the session in Roman figures") {
    CHECK(numbered_title("2601 (XXIV). Lamps") == 12);
    CHECK(numbered_title("302 (IV). Lamps") == 9);
    for (const std::string text : {"2601 (1991). Lamps", "2601 (XXIV) lamps", "(XXIV). Lamps", "12 (a). Lamps"}) {
        CAPTURE(text);
        CHECK(numbered_title(text) == 0);
    }
}

TEST_CASE("a resolution of the early sessions") {
    const Resolution resolution = test::resolution(
        "1492 (XV). Lamps of the harbours\nThe General Assembly,\nRecalling the lamps,\nTakes note of the report for "
        "the "
        "year 1959-1960.35\n893rd plenary meeting,\n7 October 1960.\n1493 (XV). Boats\nThe General Assembly,\n"
        "1. Decides to keep boats.\n894th plenary meeting,\n8 October 1960.\n");
    CHECK(resolution.metadata.symbol == "A/RES/1492(XV)");
    CHECK(resolution.metadata.title == "Lamps of the harbours");
    CHECK(resolution.metadata.adopted == "1960-10-07");
    CHECK(resolution.metadata.meeting == "893rd plenary meeting");
    CHECK(test::outline(resolution).find("OP1 Takes note of the report") != std::string::npos);
}

TEST_CASE("a mark at the end is no part of the text") {
    for (const std::string text : {"of the lamps.⁸", "of the lamps,¹¹", "of the lamps;[141]", "of the year 1960.35"}) {
        CAPTURE(text);
        CHECK(without_mark(text).size() < text.size());
    }
    for (const std::string text : {"of 12 km²", "of the lamps [12", "of [12]", "of 1,960.35", "CO.*", "of 3960.35"}) {
        CAPTURE(text);
        CHECK(without_mark(text) == text);
    }
}
