#include <clausediff/source.hpp>

#include "support/catch.hpp"

using namespace clausediff;

namespace {

std::vector<SourceParagraph> read_paragraphs(std::string_view text) {
    const auto source = read_bytes(text, "test");
    REQUIRE(source.ok());
    return source.value().paragraphs;
}

// One line a paragraph: its role and its text.
std::string read_roles(std::string_view text) {
    std::string out;
    for (const SourceParagraph& paragraph : read_paragraphs(text)) {
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

std::string furniture_of(std::string_view text) {
    std::string out;
    for (const SourceParagraph& paragraph : read_paragraphs(text)) {
        if (paragraph.role == Role::furniture) out += paragraph.text + "\n";
    }
    return out;
}

std::string notes_of(std::string_view text) {
    std::string out;
    for (const SourceParagraph& paragraph : read_paragraphs(text)) {
        if (paragraph.role == Role::note) out += paragraph.number + " " + paragraph.text + "\n";
    }
    return out;
}

std::string last_body_of(std::string_view text) {
    std::string last;
    for (const SourceParagraph& paragraph : read_paragraphs(text)) {
        if (paragraph.role == Role::body) last = paragraph.text;
    }
    return last;
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

TEST_CASE("a running head is told from a paragraph at the top of a page") {
    const std::string first_page =
        "A/RES/91/7                                             United Nations\n"
        "\n"
        "The General Assembly,\n"
        "Recalling its earlier resolutions on the lighthouses of the coasts and on the\n"
        "keepers of lighthouses, who have kept them lit in all weathers and in all\n"
        "seasons of the year, and who have been asked to\n"
        "keep them lit,\n";
    const std::string rest =
        "Noting the lamps that the keepers of the lighthouses have kept lit over all the\n"
        "years, and noting also the oil that was bought,\n";
    struct Case {
        std::string what;
        std::vector<std::string> tops;  // of the pages after the first, down to the text that all pages have
        std::string head;               // the lines that are furniture
    };
    const Case cases[] = {
        {"a paragraph that cites a symbol", {"Recalling A/RES/70/1,\n\n"}, ""},
        {"such paragraphs on two pages", {"Recalling A/RES/70/1,\n\n", "Recalling A/RES/71/1,\n\n"}, ""},
        {"paragraphs that differ in their numbers",
         {"Recalling resolution 70/1\n\n", "Recalling resolution 71/3\n\n"},
         ""},
        {"a paragraph that two pages open with", {"The General Assembly,\n\n", "The General Assembly,\n\n"}, ""},
        {"a citation on a line of its own", {"A/RES/70/1,\n\n"}, ""},
        {"another document's symbol", {"A/RES/70/1        Lighthouses of all seas\n\n"}, ""},
        {"a numbered paragraph that opens with a symbol", {"1.   A/RES/91/7\n\n"}, ""},
        {"symbol and title",
         {"A/RES/91/7                  Lighthouses\n\n"},
         "A/RES/91/7                  Lighthouses\n"},
        {"no empty line after it",
         {"A/RES/91/7                  Lighthouses\n"},
         "A/RES/91/7                  Lighthouses\n"},
        {"the same, over two lines",
         {"                            Lighthouses,\nA/RES/91/7                  lamps and oil\n\n"},
         "Lighthouses,\nA/RES/91/7                  lamps and oil\n"},
        {"symbol and page number", {"A/RES/91/7\nPage 2\n\n"}, "A/RES/91/7\nPage 2\n"},
        {"the same, and no empty line", {"A/RES/91/7\nPage 2\n"}, "A/RES/91/7\nPage 2\n"},
        {"a title that two pages open with, and no symbol",
         {"Lighthouses and lamps   2\n\n", "3   Lighthouses and lamps\n\n"},
         "Lighthouses and lamps   2\n3   Lighthouses and lamps\n"},
        {"a running head above a paragraph",
         {"A/RES/91/7                  Lighthouses\nRecalling A/RES/70/1,\n\n"},
         "A/RES/91/7                  Lighthouses\n"},
    };
    for (const Case& one : cases) {
        CAPTURE(one.what);
        std::string text = first_page;
        for (const std::string& top : one.tops) text += '\f' + top + rest;
        CHECK(furniture_of(text) == one.head);
    }
}

TEST_CASE("a page's notes end where its text goes on") {
    const std::string text =
        "The General Assembly,\n"
        "Recalling its earlier resolutions on the lighthouses of the coasts and on the\n"
        "keepers of lighthouses, 1 who have kept them lit in all weathers and in all\n"
        "seasons of the year,2 and who have been asked to\n"
        "keep them lit,\n"
        "\n"
        "__________\n";
    struct Case {
        std::string what;
        std::string below;  // the rule
        std::string notes;
        std::string last;  // paragraph of the text
    };
    const Case cases[] = {
        {"an annex", "1 Resolution 89/3.\n2 A/90/7.\n\nAnnex\n\n1. Lamps are lit.\n", "1 Resolution 89/3.\n2 A/90/7.\n",
         "1. Lamps are lit."},
        {"numbers on lines of their own",
         "1\n   Resolution 89/3, on the lights of\n   the coasts.\n2\n   A/90/7.\n\nAnnex\n",
         "1 Resolution 89/3, on the lights of the coasts.\n2 A/90/7.\n", "Annex"},
        {"empty lines between the notes", "1 Resolution 89/3.\n\n2\n\n  A/90/7.\n\nAnnex\n",
         "1 Resolution 89/3.\n2 A/90/7.\n", "Annex"},
        {"a line of the text that opens with a number",
         "1 Resolution 89/3.\n\nDecides to meet at the lamps of the coasts on\n2 May at the lamp.\n",
         "1 Resolution 89/3.\n", "Decides to meet at the lamps of the coasts on 2 May at the lamp."},
        {"two blocks of notes", "1 Resolution 89/3.\n\nDecides to meet,2\n\n__________\n2 A/90/7.\n\nAnnex\n",
         "1 Resolution 89/3.\n2 A/90/7.\n", "Annex"},
        {"a note that goes on over the page",
         "1 Resolution 89/3, on the lights\n\fDecides to meet,\n__________\nof the coasts.\n",
         "1 Resolution 89/3, on the lights of the coasts.\n", "Decides to meet,"},
        {"a number that no note follows from", "1 Resolution 89/3.\n\fDecides to meet,\n__________\n3 A/90/7.\n",
         "1 Resolution 89/3.\n3 A/90/7.\n", "Decides to meet,"},
        {"a year below the next page's rule", "1 Resolution 89/3.\n\fDecides to meet in\n__________\n2036 and after.\n",
         "1 Resolution 89/3.\n", "Decides to meet in 2036 and after."},
    };
    for (const Case& one : cases) {
        CAPTURE(one.what);
        CHECK(notes_of(text + one.below) == one.notes);
        CHECK(last_body_of(text + one.below) == one.last);
    }
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
        {"to reach the goals of the period 2020-", "2030 and of the period that follows", "the period 2020-2030 and"},
        {"to reach the goals of the period 2020–", "2030 and of the period that follows", "period 2020–2030 and"},
        {"to reach the goals in all dimensions –", "economic and social –", "dimensions – economic"},
        {"to report on the matter within a 90-", "day period to the keepers", "a 90-day period"},
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

TEST_CASE("an enacting line opens a paragraph after a line of the head that was not filled") {
    CHECK(read_roles(
              "Adopted by the Lake Board on 28 May 2036\nThe Lake Board,\nRecalling the lamps of the harbours, "
              "which shine over the lake\nin winter and in the summer, and which are kept by keepers of all\n"
              "the harbours,\nNoting the boats, of which there are more than there have ever\nbeen on the lake,\n") ==
          "body Adopted by the Lake Board on 28 May 2036\nbody The Lake Board,\n"
          "body Recalling the lamps of the harbours, which shine over the lake in winter and in the summer, and which "
          "are "
          "kept by keepers of all the harbours,\n"
          "body Noting the boats, of which there are more than there have ever been on the lake,\n");
}

TEST_CASE("heads of pages that nothing parts stand after the numbers at their feet") {
    CHECK(
        read_roles(
            "The Lake Board,\nRecalling the lamps of the harbours, which shine over the lake\nin winter and in the "
            "summer, emphasizing that\n36-07038 (E)\n3607038\nA/RES/91/7\nthey are kept by keepers of all the "
            "harbours, and of all the\nboats,\n2/5 36-07038\nA/RES/91/7\nNoting the boats,\n") ==
        "body The Lake Board,\n"
        "body Recalling the lamps of the harbours, which shine over the lake in winter and in the summer, emphasizing "
        "that they are kept by keepers of all the harbours, and of all the boats,\n"
        "furniture 36-07038 (E)\nfurniture 3607038\nfurniture A/RES/91/7\nfurniture 2/5 36-07038\n"
        "furniture A/RES/91/7\nbody Noting the boats,\n");
}
