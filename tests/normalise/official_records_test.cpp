// What older texts, and the pages of Official Records, print in other ways than the documents of today. All texts are
// invented.
#include "support/catch.hpp"
#include "support/text.hpp"

#include <string>
#include <string_view>

using namespace clausediff;
using clausediff::test::outline;
using clausediff::test::resolution;

namespace {

const std::string kBody = "\tThe General Assembly,\n\tRecalling the lamps,\n\t1.\tDecides to light them.\n";
const std::string kLabels = "PP0 The General Assembly,\nPP1 Recalling the lamps,\nOP1 Decides to light them.\n";

Resolution of_file(std::string_view name, const std::string& text) {
    const Result<SourceText> source = read_bytes(text, std::string(name));
    REQUIRE(source);
    Result<Resolution> resolution = normalise(source.value());
    REQUIRE(resolution);
    return std::move(resolution).value();
}

std::string of_other(const Resolution& resolution) {
    std::string out;
    for (const LeftOut& text : resolution.left_out) {
        if (text.reason == Reason::other_resolution) out += text.text + "\n";
    }
    return out;
}

}  // namespace

TEST_CASE("the line of the meeting may end in a comma, and count in words", "[normalise]") {
    struct Case {
        std::string_view meeting;
        std::string_view date;
        std::string_view read;
    };
    const Case cases[] = {
        {"851st plenary meeting", "9 December 1959", "851st plenary meeting"},
        {"851st plenary meeting,", "9 December 1959.", "851st plenary meeting"},
        {"Hundred and seventy-seventh plenary meeting,", "9 December 1959.",
         "Hundred and seventy-seventh plenary meeting"},
    };
    for (const Case& one : cases) {
        CAPTURE(one.meeting);
        const Resolution r = resolution(kBody + std::string(one.meeting) + "\n" + std::string(one.date) + "\n");
        CHECK(outline(r) == kLabels + "END1 <closing> " + std::string(one.meeting) + "\nEND2 <closing> " +
                                std::string(one.date) + "\n");
        CHECK(r.metadata.meeting == one.read);
        CHECK(r.metadata.adopted == "1959-12-09");
    }
}

TEST_CASE("a clause that speaks of meetings closes nothing", "[normalise]") {
    for (const std::string line : {"Thirty-fifth regular meeting - 7 December 2009.", "The first plenary meeting,",
                                   "Second lamp at every meeting of keepers,"}) {
        CAPTURE(line);
        CHECK(outline(resolution(kBody + line + "\n")).find("END") == std::string::npos);
    }
}

TEST_CASE("a resolution without a meeting ends in its date", "[normalise]") {
    const Resolution r = resolution(kBody + "22 July 2020\n");
    CHECK(outline(r) == kLabels + "END1 <closing> 22 July 2020\n");
    CHECK(r.metadata.adopted == "2020-07-22");
    CHECK(r.metadata.meeting.empty());
}

TEST_CASE("sessions of a year, and special sessions", "[normalise]") {
    for (const std::string session : {"2022 session", "Thirtieth special session", "Tenth emergency special session"}) {
        CAPTURE(session);
        CHECK(resolution(session + "\nLighthouses\n" + kBody).metadata.session == session);
    }
}

TEST_CASE("a number with a session in Roman figures, and one of a special session, give the symbol", "[normalise]") {
    struct Case {
        std::string_view number;
        std::string_view symbol;
    };
    const Case cases[] = {
        {"2819 (XXVI).", "A/RES/2819(XXVI)"},  {"95 (I).", "A/RES/95(I)"},      {"91/7.", "A/RES/91/7"},
        {"S-20/3.", "A/RES/S-20/3"},           {"ES-10/24.", "A/RES/ES-10/24"}, {"23(1).", "A/RES/23(I)"},
        {"2617. (XXIV).", "A/RES/2617(XXIV)"}, {"91/7", "A/RES/91/7"},          {"91/7\n", "A/RES/91/7"},
    };
    for (const Case& one : cases) {
        CAPTURE(one.number);
        const Resolution r = resolution(std::string(one.number) + " Lighthouses\n" + kBody);
        CHECK(r.metadata.symbol == one.symbol);
        CHECK(r.metadata.title == "Lighthouses");
        CHECK(outline(r) == kLabels);
    }
}

TEST_CASE("the title of an agenda item goes on after a comma", "[normalise]") {
    const Resolution r = resolution(
        "Ninety-first session\nAgenda item 3\nProtection of all lamps, large,\nsmall and floating lamps,\n"
        "including lightships\nLighthouses\n" +
        kBody);
    REQUIRE(r.head.size() == 6);
    for (std::size_t i = 1; i < 5; ++i) CHECK(r.head[i].kind == HeadKind::agenda_item);
    CHECK(r.metadata.title == "Lighthouses");
}

TEST_CASE("a heading that names a body enacts nothing", "[normalise]") {
    const Resolution r = resolution(
        "\tThe General Assembly,\n\tRecalling the lamps,\n\t1.\tDecides to light them;\nThe Committee\n"
        "\t2.\tRequests the Committee to watch them.\n");
    CHECK(outline(r) ==
          "PP0 The General Assembly,\nPP1 Recalling the lamps,\nOP1 Decides to light them;\n"
          "H1 <heading> The Committee\nOP2 Requests the Committee to watch them.\n");
}

TEST_CASE("of a page that holds several resolutions the one that its file is named after is read", "[normalise]") {
    const std::string end = "48th plenary meeting\n3 December 2036\n";
    const std::string page = "2. Requests a report on reefs.\n" + end + "91/7. Lamps\n" + kBody + end +
                             "91/8. Buoys\n" +
                             "\tThe General Assembly,\n\tNoting the buoys,\n\t1.\tDecides to paint them.\n" + end +
                             "91/9. Reefs\n\tThe General Assembly,\n\tNoting the reefs,\n";
    const Resolution r = of_file("A_RES_91_8.txt", page);
    CHECK(outline(r) ==
          "PP0 The General Assembly,\nPP1 Noting the buoys,\nOP1 Decides to paint them.\n"
          "END1 <closing> 48th plenary meeting\nEND2 <closing> 3 December 2036\n");
    CHECK(r.metadata.symbol == "A/RES/91/8");
    CHECK(r.metadata.title == "Buoys");
    CHECK(of_other(r) ==
          "2. Requests a report on reefs.\n48th plenary meeting\n3 December 2036\n91/7. Lamps\nThe General Assembly,\n"
          "Recalling the lamps,\n1. Decides to light them.\n48th plenary meeting\n3 December 2036\n91/9. Reefs\n"
          "The General Assembly,\nNoting the reefs,\n");
    CHECK(r.notices ==
          std::vector<std::string>{"the file holds other resolutions too, which are left out: 91/7, 91/9"});
    // Under a name that says nothing all of it is read.
    CHECK(of_other(of_file("page.txt", page)).empty());
    CHECK(of_other(of_file("A_RES_91_18.txt", page)).empty());
}

TEST_CASE("the resolution of a page is found where its number was misread, and before the title of the next one",
          "[normalise]") {
    const std::string end = "48th plenary meeting,\n3 December 1947.\n";
    const std::string body = "\tThe General Assembly,\n\tNoting the buoys,\n\t1.\tDecides to paint them.\n" + end;
    const std::string page = "167 (II). Lamps\n" + kBody + end + "168 (III). Buoys\n" + body +
                             "168 (II). Bou\u00E9es\n" + "L\u2019Assembl\u00E9e,\n" + end;
    const Resolution r = of_file("A_RES_168(II).txt", page);
    CHECK(r.metadata.title == "Buoys");
    CHECK(r.clauses.size() == 5);
    // No title has the number of the one that is asked for: it ends above that of the next.
    const std::string torn = "of the harbours,\n\tNoting the buoys,\n\t1.\tDecides to paint them.\n" + end +
                             "1819 (LV). Lamps\n" + kBody + end;
    const Resolution above = of_file("E_RES_1818(LV).txt", torn);
    CHECK(above.metadata.symbol.empty());
    CHECK(above.metadata.title.empty());
    CHECK(above.notices ==
          std::vector<std::string>{"the file holds other resolutions too, which are left out: 1819 (LV)"});
    CHECK(of_file("E_RES_1812(LV).txt", torn).metadata.symbol == "A/RES/1819(LV)");
    // Without a sentence that ends another one, what stands above the title is its head; a beginning is another one.
    CHECK(of_file("A_RES_95(I).txt", "Lake Board\n95 (I). Lamps\n" + kBody).left_out.empty());
    CHECK(of_file("A_RES_95(I).txt", "BUOYS\nThe General Assembly\nRequests a report.\n95 (I). Lamps\n" + kBody)
              .left_out.size() == 3);
}

TEST_CASE("the date and the document that stand below a title are not of it", "[normalise]") {
    const Resolution r =
        resolution("36 (IV). Lamps of the lake\nResolution of 28 March 1947\n(document E/402)\n" + kBody);
    CHECK(r.metadata.title == "Lamps of the lake");
}

TEST_CASE("notes of the other resolutions of a page are left out", "[normalise]") {
    const std::string end = "48th plenary meeting\n3 December 2036\n";
    const Resolution r =
        of_file("A_RES_91_8.txt",
                "91/7. Lamps\nThe General Assembly,\nRecalling the lamps,5\n1. Decides to light them.\n" + end +
                    "91/8. Buoys\nThe General Assembly,\nNoting the buoys,6\n"
                    "1. Decides to paint them;7\n2. Decides to end.\n" +
                    end + "91/9. Reefs\nThe General Assembly,\nNoting the reefs,8\n" +
                    "---\n5/ A/91/5.\n6/ A/91/6.\n7/ A/91/7.\n8/ A/91/8.\n");
    REQUIRE(r.footnotes.size() == 2);
    CHECK(r.footnotes[0].number == "6");
    CHECK(r.footnotes[1].text == "A/91/7.");
    CHECK(of_other(r).find("5 A/91/5.\n") != std::string::npos);
    CHECK(of_other(r).find("8 A/91/8.\n") != std::string::npos);
}

TEST_CASE("resolutions of the Security Council on one page", "[normalise]") {
    const Resolution r =
        of_file("S_RES_370(1975).txt",
                "Resolution 369 (1975)\nof 1 May 1975\nThe Security Council,\nNoting the lamps,\n"
                "1. Decides to light them.\nAdopted at the 1820th meeting.\nResolution 370 (1975)\n"
                "of 13 June 1975\nThe Security Council,\nNoting the buoys,\n1. Decides to paint them.\n"
                "Adopted at the 1830th meeting.\n");
    CHECK(outline(r) ==
          "PP0 The Security Council,\nPP1 Noting the buoys,\nOP1 Decides to paint them.\n"
          "END1 <closing> Adopted at the 1830th meeting.\n");
    CHECK(r.metadata.symbol == "S/RES/370 (1975)");
}
