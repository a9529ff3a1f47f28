// Exports of printed records: what stands at the top and at the foot of their pages.
#include "read/record_pages.hpp"
#include "support/catch.hpp"
#include "support/source_lines.hpp"

#include <clausediff/clausediff.hpp>

#include <string>

using namespace clausediff;
using namespace clausediff::detail;

namespace {

std::string read(const std::string& text) {
    return test::source_lines(read_bytes(text, "test.txt"));
}

}  // namespace

TEST_CASE("heads and numbers of record pages are no text") {
    CHECK(read("<!-- Page 1 -->\n12\nLake Board - First Session\nThe Lake Board,\n1. Decides to keep lamps that are "
               "bright "
               "in the harbours and\n<!-- Page 2 -->\nResolutions of the Lake Board 13\non all of the boats;\n"
               "<!-- Page 3 -->\n14\nLake Board - First Session\nArticle 5\n2. Decides to end.\n<!-- Page 4 -->\n"
               "Article 6\nAnnex\n<!-- Page 5 -->\nAnnex\n") ==
          "page mark: <!-- Page 1 -->\npage number: 12\nrunning head: Lake Board - First Session\nThe Lake Board,\n"
          "1. Decides to keep lamps that are bright in the harbours and on all of the boats;\n"
          "page mark: <!-- Page 2 -->\nrunning head: Resolutions of the Lake Board 13\n"
          "page mark: <!-- Page 3 -->\npage number: 14\nrunning head: Lake Board - First Session\nArticle 5\n"
          "2. Decides to end.\npage mark: <!-- Page 4 -->\nArticle 6\nAnnex\npage mark: <!-- Page 5 -->\nAnnex\n");
}

TEST_CASE("a sentence that a page breaks off shows what stands in it") {
    CHECK(read("<!-- Page 1 -->\nRecalling the lamps of all of the har-\n<!-- Page 2 -->\nOn the reports of the boats\n"
               "bours,\nNoting the harbours,\n") ==
          "page mark: <!-- Page 1 -->\nRecalling the lamps of all of the harbours,\npage mark: <!-- Page 2 -->\n"
          "running head: On the reports of the boats\nNoting the harbours,\n");
    // Nothing is broken off: the line may be a heading.
    CHECK(read("<!-- Page 1 -->\nRecalling the lamps,\n<!-- Page 2 -->\nOn the reports of the boats\nNoting,\n") ==
          "page mark: <!-- Page 1 -->\nRecalling the lamps,\npage mark: <!-- Page 2 -->\nOn the reports of the boats\n"
          "Noting,\n");
}

TEST_CASE("notes at the foot of a record page, and between its paragraphs") {
    CHECK(read("<!-- Page 1 -->\nThe Lake Board,\nRecalling,\nNoting,\n1. Decides to keep lamps,8 and to\n---\n8 "
               "Ibid., Supplement of\nthe boats.\n"
               "¹¹ Ibid.\n9/ A/91/5.\n<!-- Page 2 -->\nend.\n") ==
          "page mark: <!-- Page 1 -->\nThe Lake Board,\nRecalling,\nNoting,\n1. Decides to keep lamps,8 and to "
          "end.\nrule: ---\n"
          "note [8] Ibid., Supplement of the boats.\nnote [11] Ibid.\nnote [9] A/91/5.\npage mark: <!-- Page 2 -->\n");
    CHECK(read("<!-- Page 1 -->\nInforms the public for\n30 Resolution 26 (XXV), annex.\nmore than six months.\n") ==
          "page mark: <!-- Page 1 -->\nInforms the public for more than six months.\nnote [30] Resolution 26 (XXV), "
          "annex.\n");
    CHECK(read("<!-- Page 1 -->\nHave agreed:\n24 Ibid.\n25 A/91/3.\n---\n23 See A/91/2.\n") ==
          "page mark: <!-- Page 1 -->\nHave agreed:\nnote [24] Ibid.\nnote [25] A/91/3.\nrule: ---\n"
          "note [23] See A/91/2.\n");
    // Dates, titles and rows are none.
    for (const std::string line :
         {"14 December 1990", "37 (IV). Lamps", "12 tons\n30 tons", "1. Decides\n2. Requests"}) {
        INFO(line);
        CHECK(read("<!-- Page 1 -->\nDecides.\n" + line + "\n").find("note") == std::string::npos);
    }
    // Without marks of pages nothing is known of pages.
    CHECK(read("12\nThe Lake Board,\n24 Ibid.\n25 A/91/3.\n") == "12\nThe Lake Board,\n24 Ibid.\n25 A/91/3.\n");
}

TEST_CASE("after a rule the number of a resolution is no note") {
    CHECK(read("The Lake Board,\nDecides to light the lamps.\n---\n34/180. Lamps\nThe Lake Board,\n") ==
          "The Lake Board,\nDecides to light the lamps.\nrule: ---\n34/180. Lamps\nThe Lake Board,\n");
}

TEST_CASE("a head of Official Records is one on a single page too, and the number beside it a page number") {
    CHECK(read("<!-- Page 1 -->\nVI. Resolutions adopted on the reports of the Lamp Committee 185\nThe Lake Board,\n"
               "<!-- Page 2 -->\n186\n\tLake Board\u2014First Session\n1. Decides to keep lamps.\n") ==
          "page mark: <!-- Page 1 -->\nrunning head: VI. Resolutions adopted on the reports of the Lamp Committee 185\n"
          "The Lake Board,\npage mark: <!-- Page 2 -->\npage number: 186\nrunning head: Lake Board\u2014First Session\n"
          "1. Decides to keep lamps.\n");
    CHECK(read("<!-- Page 1 -->\nResolutions adopted without reference to a Committee\n57\nARTICLE IX\n") ==
          "page mark: <!-- Page 1 -->\nrunning head: Resolutions adopted without reference to a Committee\n"
          "page number: 57\nARTICLE IX\n");
    // In the midst of a page, and in a sentence, it is text.
    for (const std::string line : {"1. Recalls the Resolutions adopted on the reports of the Lamp Committee",
                                   "Recalling the Resolutions adopted on lamps", "The second Session"}) {
        INFO(line);
        CHECK(read("<!-- Page 1 -->\n" + line + "\n").find("head") == std::string::npos);
    }
}

TEST_CASE("a number without a stop opens a note where its mark stands above it on the page") {
    CHECK(
        read("<!-- Page 1 -->\nRecalling the lamps,57 and the boats58 of the lake,\n57 Official Records of the Lake.\n"
             "58 Ibid.\n59 A/91/3.\nNoting the lamps,\n") ==
        "page mark: <!-- Page 1 -->\nRecalling the lamps,57 and the boats58 of the lake,\n"
        "note [57] Official Records of the Lake.\nnote [58] Ibid.\nnote [59] A/91/3.\nNoting the lamps,\n");
    CHECK(read("<!-- Page 1 -->\nRecalling the lamps,57\n<!-- Page 2 -->\n57 lamps of the lake\n").find("note") ==
          std::string::npos);
    CHECK(read("<!-- Page 1 -->\nRecalling the lamps,4\n4 June 1946, second session\n").find("note") ==
          std::string::npos);
}

TEST_CASE("a raised figure, or one with a slash, opens a note on any page") {
    CHECK(read("The Lake Board,\nRecalling the lamps of the harbours 1/ and of all of the\n1/\tA/91/3.\n2/ Ibid.\n"
               "boats of the lake,\n\u2076 Ibid., page 4.\n1. Decides to keep lamps.\n") ==
          "The Lake Board,\nRecalling the lamps of the harbours 1/ and of all of the boats of the lake,\n"
          "note [1] A/91/3.\nnote [2] Ibid.\nnote [6] Ibid., page 4.\n1. Decides to keep lamps.\n");
    CHECK(read("The Lake Board,\nRecalling the lamps of the harbours and of all of the boats that ____________\n"
               "1/\tA/91/3.\nstand in the lake,\n") ==
          "The Lake Board,\nRecalling the lamps of the harbours and of all of the boats that stand in the lake,\n"
          "rule: ____________\nnote [1] A/91/3.\n");
    CHECK(
        read(
            "The Lake Board,\n34/180. Lamps\nThe _______________________ and the _____________________ of the ______\n")
            .find("rule") == std::string::npos);
}

TEST_CASE("a full line whose sentence is open goes on in small letters") {
    struct Case {
        std::string first, second;
        bool joined;
    };
    const std::string full = "1. Requests the keepers of the lighthouses, in consultation with the masters of the";
    for (const Case& one : {
             Case{full, "boats, to keep their lamps;", true},
             {full + " boats", "Boats of the harbour", false},
             {"1. Requests the keepers of the", "Boats, to keep their lamps;", true},
             {"1. Requests the keepers of lamps, and the", "12 boats of the lake;", true},
             {"1. Requests the keepers of the", "2. boats, to keep their lamps;", false},
             {"1. Requests the keepers of the", "12", false},
             {"1. Requests the keepers of lamps and", "Boats of the harbour", false},
             {full + " boats and", "Boats of the harbour", true},
             {full + " boats, and", "Boats of the harbour", false},
             {full, "(b) boats of the harbour;", false},
             {full + " lakes", "a The number of boats is not known.", false},
             {full + " boats,", "and of the harbours;", false},  // it may be a paragraph of its own
             {full + " boats; and", "lamps of the harbours;", false},
             {"1. Requests the keepers of lamps", "for boats, to keep their lamps;", false},
             {"lighthouses of all of the harbours, of the lakes and of the rivers of the north", "boats", false},
             {"VI. Resolutions adopted on the reports of the Committee of the Lamps of the Lake 249", "boats", false},
         }) {
        INFO(one.first << " / " << one.second);
        const std::string expected = one.joined ? one.first + ' ' + one.second : one.first + '\n' + one.second;
        CHECK(read("The Lake Board,\n" + one.first + "\n\t" + one.second + "\nNoting the lamps,\n2. Decides;\n") ==
              "The Lake Board,\n" + expected + "\nNoting the lamps,\n2. Decides;\n");
    }
}

TEST_CASE("a number alone at the foot of a record page counts it") {
    CHECK(
        read(
            "<!-- Page 1 -->\nRecalling the lamps of all of the\n24 Ibid.\n25 A/91/3.\n23\n<!-- Page 2 -->\nharbours,\n"
            "12\nNoting the boats,\n24\n") ==
        "page mark: <!-- Page 1 -->\nRecalling the lamps of all of the harbours,\nnote [24] Ibid.\nnote [25] A/91/3.\n"
        "page number: 23\npage mark: <!-- Page 2 -->\n12\nNoting the boats,\npage number: 24\n");
}

TEST_CASE("what a page breaks off may go on in a name") {
    const std::string first =
        "1. Requests the keepers of the lighthouses of all of the harbours, in consultation with the masters "
        "of boats, and with the Lake";
    for (const auto& [second, joined] :
         {std::pair<std::string, bool>{"Board, if so requested, to keep the lamps;", true},
          {"Deciding to keep the lamps of the lake,", false},
          {"Decides to keep the lamps of the lake;", false},
          {"2. Board of the lamps of the lake;", false},
          {"Board of the lamps of the lake", false},
          {"The Board of the Lamps of the Lake,", false}}) {
        INFO(second);
        const std::string text = read("<!-- Page 1 -->\n" + first + "\n<!-- Page 2 -->\n" + second + "\n");
        CHECK((text.find(first + ' ' + second) != std::string::npos) == joined);
    }
}
