#include <clausediff/source.hpp>

#include "support/catch.hpp"

using namespace clausediff;

namespace {

// One line a paragraph: its role and its text.
std::string read_roles(std::string_view text) {
    const auto source = read_bytes(text, "test");
    REQUIRE(source.ok());
    std::string out;
    for (const SourceParagraph& paragraph : source.value().paragraphs) {
        switch (paragraph.role) {
            case Role::body:
                out += "body ";
                break;
            case Role::note:
                out += "note " + paragraph.number + " ";
                break;
            case Role::furniture:
                out += "furniture ";
                break;
        }
        out += paragraph.text + "\n";
    }
    return out;
}

}  // namespace

TEST_CASE("laid-out pages become paragraphs, notes and furniture") {
    const std::string page =
        "                United Nations                                            A/RES/91/7\n"
        "\n"
        "                The General Assembly,\n"
        "                     Recalling its resolutions on lighthouses, 1 and welcoming the high-\n"
        "                level meeting held on the subject, which was attended by a great number of\n"
        "                keepers of lighthouses from all regions, and noting the report that they\n"
        "\n"
        "        __________________\n"
        "            1\n"
        "                Resolution 89/3, on the keeping of the lights of the coasts of\n"
        "                the world.\n"
        "\n"
        " 36-12345 (E)\n"
        " *3612345*\n"
        "\f"
        "                                                                     Lighthouses of\n"
        "A/RES/91/7                                                           the coasts\n"
        "\n"
        "                   adopted at the end of the meeting,\n"
        "                         1.    Decides to keep the lights of all the lighthouses of the coasts lit\n"
        "                   by night;\n"
        "                         2.    Requests the Secretary-General to report on the matter.\n"
        "\n"
        "2/2                                                                        36-12345\n";
    CHECK(read_roles(page) ==
          "body United Nations                                            A/RES/91/7\n"
          "body The General Assembly,\n"
          "body Recalling its resolutions on lighthouses, 1 and welcoming the high-level meeting held on the subject, "
          "which was attended by a great number of keepers of lighthouses from all regions, and noting the report that "
          "they adopted at the end of the meeting,\n"
          "furniture __________________\n"
          "note 1 Resolution 89/3, on the keeping of the lights of the coasts of the world.\n"
          "furniture 36-12345 (E)\n"
          "furniture *3612345*\n"
          "furniture Lighthouses of\n"
          "furniture A/RES/91/7                                                           the coasts\n"
          "body 1.    Decides to keep the lights of all the lighthouses of the coasts lit by night;\n"
          "body 2.    Requests the Secretary-General to report on the matter.\n"
          "furniture 2/2                                                                        36-12345\n");
}

TEST_CASE("text below a line to write on is text, not a footnote") {
    const std::string page =
        "                The General Assembly,\n"
        "                     Recalling the form on which the keepers of the lighthouses of the coasts are to\n"
        "                write their names and the names of the lamps that they keep, and which they are\n"
        "                to sign:\n"
        "\n"
        "                __________________\n"
        "                Name of the keeper of the lamp\n";
    CHECK(read_roles(page).find("body Name of the keeper of the lamp\n") != std::string::npos);
}

TEST_CASE("text wrapped by hand is put together again from empty lines and numbers") {
    CHECK(read_roles("The General Assembly,\n"
                     "\n"
                     "Recalling its earlier resolutions on the lighthouses of the coasts and on\n"
                     "the keepers of lighthouses, who have kept them\n"
                     "lit in all weathers and in all seasons of the\n"
                     "year,\n"
                     "\n"
                     "1. Decides that the lighthouses are to be kept\n"
                     "lit by night and by day;\n"
                     "2. Requests a report.\n") ==
          "body The General Assembly,\n"
          "body Recalling its earlier resolutions on the lighthouses of the coasts and on the keepers of lighthouses, "
          "who have kept them lit in all weathers and in all seasons of the year,\n"
          "body 1. Decides that the lighthouses are to be kept lit by night and by day;\n"
          "body 2. Requests a report.\n");
}

TEST_CASE("a word cut at a line end is joined as the text writes it elsewhere") {
    struct Case {
        std::string first;
        std::string second;
        std::string joined;
    };
    const Case cases[] = {
        {"to intensify the high-", "level work of the keepers", "high-level work"},
        {"to intensify the co-", "operation between keepers", "cooperation between"},
        {"to intensify the post-", "2015 and post agenda for all", "post-2015 and post"},
        {"to intensify the for\xC2\xAD", "tieth round of the tests", "fortieth round"},
        {"to intensify the twenty\xC2\xAD", "first round of the tests", "twenty-first round"},
    };
    for (const Case& one : cases) {
        const auto source = read_bytes(
            "The General Assembly,\nWelcoming cooperation, the twenty-first light and\n"
            "noting that it was decided at the meeting\n" +
                one.first + "\n" + one.second + " of lighthouses\nand of all coasts,\n",
            "test");
        REQUIRE(source.ok());
        CHECK(source.value().paragraphs.back().text.find(one.joined) != std::string::npos);
    }
}

TEST_CASE("a text export has a line a paragraph, and its furniture is told from text") {
    CHECK(read_roles("[DU1]\n"
                     "\tThe General Assembly,\n"
                     "\t1.\tDecides to keep the lights lit;\n"
                     "\n"
                     "<<ODS JOB NO>>N3612345E<<ODS JOB NO>>\n"
                     "_______________\n"
                     "36-12345 (E)\n"
                     "*3612345*Please recycle\n"
                     "6/7\n") ==
          "furniture [DU1]\n"
          "body The General Assembly,\n"
          "body 1.\tDecides to keep the lights lit;\n"
          "furniture <<ODS JOB NO>>N3612345E<<ODS JOB NO>>\n"
          "furniture _______________\n"
          "furniture 36-12345 (E)\n"
          "furniture *3612345*Please recycle\n"
          "furniture 6/7\n");
}

TEST_CASE("a paragraph that a page's notes cut in two in an old export is one again") {
    CHECK(read_roles("\tThe General Assembly,\n"
                     "Bearing in mind the report on the lighthouses, 1/ the conclusions of which were adopted by the "
                     "Conference of\n"
                     "__________\n"
                     "1/\tA/40/7.\n"
                     "Keepers of Lighthouses,\n") ==
          "body The General Assembly,\n"
          "body Bearing in mind the report on the lighthouses, 1/ the conclusions of which were adopted by the "
          "Conference "
          "of Keepers of Lighthouses,\n"
          "furniture __________\n"
          "note 1 A/40/7.\n");
}
