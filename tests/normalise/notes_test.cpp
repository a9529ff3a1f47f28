#include "support/catch.hpp"
#include "support/text.hpp"

using namespace clausediff;
using clausediff::test::outline;
using clausediff::test::resolution;

namespace {

// A resolution with one preambular clause and notes 1 to 3 at its end, as text exports have them.
std::string first_clause(const std::string& text) {
    const Resolution r = resolution("91/7.\tLamps\n\tThe General Assembly,\n\t" + text +
                                    "\n\t1.\tDecides.\n48th plenary meeting\n3 December 2036\n"
                                    "1 First note.\n2 Second note.\n3 Third note.\n");
    std::string lines = outline(r);
    lines.erase(0, lines.find("PP1 ") + 4);
    return lines.substr(0, lines.find('\n'));
}

}  // namespace

TEST_CASE("marks are detached where they are marks") {
    struct Case {
        std::string text;
        std::string expected;
    };
    const Case cases[] = {
        {"Recalling the Conference1 to which it was invited,", "Recalling the Conference^1^ to which it was invited,"},
        {"Recalling the report,1", "Recalling the report,^1^"},
        {"Recalling the report;1 and the other2 report,3", "Recalling the report;^1^ and the other^2^ report,^3^"},
        {"Recalling regional and other organizations, 1", "Recalling regional and other organizations,^1^"},
        {"Recalling the “Plan”1 of action,", "Recalling the “Plan”^1^ of action,"},
        {"Recalling its statement of 2035,1 which it noted,", "Recalling its statement of 2035,^1^ which it noted,"},
        {"Recalling resolution 70/1,1 and 70/2;2", "Recalling resolution 70/1,^1^ and 70/2;^2^"},
        {"Recalling its resolution 70/1.1", "Recalling its resolution 70/1.^1^"},
        {"Recalling resolution 1325 (2000),1 which", "Recalling resolution 1325 (2000),^1^ which"},
        {"Recalling resolution 1325 (2000)1 which", "Recalling resolution 1325 (2000)^1^ which"},
        {"Recalling document A/70/L.5,1 which", "Recalling document A/70/L.5,^1^ which"},
        {"Recalling its statement of 2035,1", "Recalling its statement of 2035,^1^"},
        {"Recalling its words on HIV/AIDS,1 which it noted,", "Recalling its words on HIV/AIDS,^1^ which it noted,"},
        {"Recalling its words on LAMP/TIDE1, which it noted,", "Recalling its words on LAMP/TIDE^1^, which it noted,"},
        {"Recalling its words on LAMP/tide1, which it noted,", "Recalling its words on LAMP/tide^1^, which it noted,"},
        {"Recalling the Framework 2035–20501 and its aims,", "Recalling the Framework 2035–2050^1^ and its aims,"},
        {"Recalling that it met on 3 May 20351 in Geneva,", "Recalling that it met on 3 May 2035^1^ in Geneva,"},
    };
    for (const Case& one : cases) CHECK(first_clause(one.text) == one.expected);
}

TEST_CASE("numbers that belong to the text stay") {
    const std::string cases[] = {
        "Recalling resolution 1325 (2000) and Article 3 of the Charter and annex I,",
        "Recalling paragraphs 1, 2 and 3 of resolution 67/1,",
        "Recalling that, on 1 June 2035, some 2 million dollars and 3 per cent were lost,",
        "Recalling document A/CONF.144/IPM.1 and G.2 and Corr.1 thereto,",
        "Recalling that 1.1 billion people and 2,300 lamps are without light,",
        "Recalling rule 2 and level 3 of group 1,",
        "Recalling document A/91/5 (Rev1 and Corr2) and Amend.3 and Amend1 thereto,",
        "Recalling that 40 km2 and 6 km3 are without light,",
        "Recalling document A/91/L.1, A/91/70.2 and 12:1 and 3,2 of it,",
        "Recalling the page https://lamps.example/goal2 and www.lamps.example/lamps/annex1, which it read,",
        "Recalling the rule ISO/Annex2 and the plan LAMP/Tide3 of the keepers,",
    };
    for (const std::string& text : cases) CHECK(first_clause(text) == text);
}

TEST_CASE("without a note of its number a digit is no mark: exports that leave notes out keep what they print") {
    const Resolution r = resolution("\tThe General Assembly,\n\t1.\tTakes note of the report;3\n");
    CHECK(r.clauses[1].text == "Takes note of the report;3");
    CHECK(r.clauses[1].marks.empty());
}

TEST_CASE("each note knows the clause of its first mark, and a note may be referred to twice") {
    const Resolution r = resolution(
        "\tThe General Assembly,\n\tRecalling the report,1\n\t1.\tTakes note of the report;1\n"
        "48th plenary meeting\n3 December 2036\n1 A/91/3.\n");
    REQUIRE(r.footnotes.size() == 1);
    CHECK(r.footnotes[0].clause == 1);
    CHECK(outline(r).find("OP1 Takes note of the report;^1^") != std::string::npos);
}

TEST_CASE("notes of one number belong to one clause after another") {
    const auto homes = [](const Resolution& r) {
        std::string out;
        for (const Footnote& note : r.footnotes) {
            out += note.text + " " + (note.clause ? r.clauses[*note.clause].label : "none") + "\n";
        }
        return out;
    };
    CHECK(homes(resolution("The General Assembly,\nRecalling the report,1\n1.\tDecides.\n"
                           "1 Of the body.\nAnnex\n1.\tLamps shall burn,1 and shine.\n1 Of the annex.\n")) ==
          "Of the body. PP1\nOf the annex. A1.1\n");
    // Asterisks, which a format knows to be marks.
    SourceText source;
    for (const char* const text : {"The General Assembly,", "1.\tNotes the lamps;", "2.\tNotes the lenses."}) {
        SourceParagraph& paragraph = source.paragraphs.emplace_back();
        paragraph.text = text;
        if (source.paragraphs.size() > 1) paragraph.marks.push_back({paragraph.text.size() - 1, "*"});
    }
    for (const char* const text : {"Of glass.", "Of brass."}) {
        SourceParagraph& note = source.paragraphs.emplace_back();
        note.role = Role::note;
        note.number = "*";
        note.text = text;
    }
    CHECK(homes(normalise(source).value()) == "Of glass. OP1\nOf brass. OP2\n");
}

TEST_CASE("a note that stands on a later page than its mark belongs to the clause of the mark") {
    SourceText source;
    for (const char* const text : {"The General Assembly,", "1.\tNotes the lamps.", "2.\tNotes the lenses."}) {
        SourceParagraph& paragraph = source.paragraphs.emplace_back();
        paragraph.text = text;
        paragraph.first_page = paragraph.last_page = 1;
    }
    source.paragraphs[1].marks.push_back({source.paragraphs[1].text.size() - 1, "a"});
    SourceParagraph& note = source.paragraphs.emplace_back();
    note.role = Role::note;
    note.number = "a";
    note.text = "Of glass.";
    note.first_page = note.last_page = 2;
    const Result<Resolution> r = normalise(source);
    REQUIRE(r);
    REQUIRE(r.value().footnotes.size() == 1);
    CHECK(r.value().footnotes[0].clause == 1);
}

TEST_CASE("asterisks as large as the letters are marks where a note of the page has them") {
    struct Case {
        std::string name;
        std::string text;
        int page = 1;  // of the note
        std::string number;
        std::string wanted;
    };
    const Case cases[] = {
        {"the note's own", "After \u201clamps\u201d, insert \u201cof the Conference** and its outcomes\u201d.", 1, "**",
         "After \u201clamps\u201d, insert \u201cof the Conference^**^ and its outcomes\u201d."},
        {"another number of them", "Insert \u201cof the Conference* and its outcomes\u201d.", 1, "**",
         "Insert \u201cof the Conference* and its outcomes\u201d."},
        {"a note of another page", "Insert \u201cof the Conference** and its outcomes\u201d.", 2, "**",
         "Insert \u201cof the Conference** and its outcomes\u201d."},
        {"between spaces", "Insert \u201clamps ** and horns\u201d, at ** alone.", 1, "**",
         "Insert \u201clamps ** and horns\u201d, at ** alone."},
    };
    for (const Case& one : cases) {
        CAPTURE(one.name);
        SourceText source;
        source.paragraphs_known = true;
        for (const std::string& text : {std::string("The General Assembly,"), "1.\t" + one.text}) {
            SourceParagraph& paragraph = source.paragraphs.emplace_back();
            paragraph.text = text;
            paragraph.first_page = paragraph.last_page = 1;
        }
        SourceParagraph& note = source.paragraphs.emplace_back();
        note.role = Role::note;
        note.number = one.number;
        note.text = "Report of the Conference on Lamps.";
        note.first_page = note.last_page = one.page;
        const Result<Resolution> r = normalise(source);
        REQUIRE(r);
        CHECK(outline(r.value()) == "PP0 The General Assembly,\nOP1 " + one.wanted + "\n");
    }
}

TEST_CASE("marks keep their places in a heading of two lines") {
    SourceText source;
    for (const char* const text :
         {"The General Assembly,", "1.\tNotes the lamps;", "B", "灯塔 and tides", "2.\tDecides."}) {
        source.paragraphs.emplace_back().text = text;
    }
    source.paragraphs[2].marks.push_back({1, "1"});
    source.paragraphs[3].marks.push_back({6, "2"});
    CHECK(outline(normalise(source).value()).find("H1 <heading> ^1^灯塔^2^ and tides\n") != std::string::npos);
}

TEST_CASE("a note belongs to a clause on its own page") {
    struct Note {
        int page;
        const char* number;
        const char* clause;  // its label, "" if none
    };
    struct Case {
        const char* what;
        std::vector<int> pages;            // on which PP1, PP2, ... stand
        std::vector<const char*> numbers;  // the mark of each, "" if it has none
        std::vector<Note> notes;
    };
    const Case cases[] = {
        {"the same number on every page",
         {1, 2, 3},
         {"1", "1", "1"},
         {{1, "1", "PP1"}, {2, "1", "PP2"}, {3, "1", "PP3"}}},
        {"none on a page between", {1, 3, 3}, {"1", "1", ""}, {{1, "1", "PP1"}, {2, "1", ""}, {3, "1", "PP2"}}},
        {"two of one page", {1, 1, 2}, {"1", "1", "1"}, {{1, "1", "PP1"}, {1, "1", "PP2"}, {2, "1", "PP3"}}},
        {"pages that nobody knows", {0, 0, 0}, {"1", "", "1"}, {{0, "1", "PP1"}, {0, "1", "PP3"}}},
        {"other numbers between", {1, 1, 2}, {"2", "1", "2"}, {{1, "2", "PP1"}, {1, "1", "PP2"}, {2, "2", "PP3"}}},
    };
    for (const Case& one : cases) {
        for (const bool known : {true, false}) {  // marks that the format knows, and digits in the text
            if (!known && std::string_view(one.what) == "other numbers between") continue;  // digits keep their order
            SourceText source;
            const auto add = [&source](std::string text, int page) -> SourceParagraph& {
                SourceParagraph paragraph;
                paragraph.text = std::move(text);
                paragraph.first_page = paragraph.last_page = page;
                source.paragraphs.push_back(std::move(paragraph));
                return source.paragraphs.back();
            };
            add("The General Assembly,", one.pages.front());
            for (std::size_t i = 0; i < one.pages.size(); ++i) {
                const std::string text = "Recalling the report,";
                const std::string number = one.numbers[i];
                SourceParagraph& clause = add(known ? text : text + number, one.pages[i]);
                if (known && !number.empty()) clause.marks.push_back({text.size(), number});
            }
            for (const Note& note : one.notes) {
                SourceParagraph& paragraph = add("See above.", note.page);
                paragraph.role = Role::note;
                paragraph.number = note.number;
            }
            const Result<Resolution> read = normalise(source);
            REQUIRE(read);
            REQUIRE(read.value().footnotes.size() == one.notes.size());
            for (std::size_t i = 0; i < one.notes.size(); ++i) {
                INFO(one.what << (known ? ", known" : ", printed") << ", note " << i);
                const std::optional<std::size_t> clause = read.value().footnotes[i].clause;
                CHECK((clause ? read.value().clauses[*clause].label : "") == one.notes[i].clause);
            }
        }
    }
}

TEST_CASE("marks with a slash and raised figures are marks where the note is known") {
    struct Case {
        std::string text, expected;
        std::vector<std::size_t> marks;  // offsets
    };
    for (const Case& one : {
             Case{"Recalling the lamps, 1/ and the boats,", "Recalling the lamps, and the boats,", {20}},
             {"Recalling the lamps 1/ of 3 May, 2/", "Recalling the lamps of 3 May,", {19, 29}},
             {"Recalling the report\u00B9 on lamps,\u00B2", "Recalling the report on lamps,", {20, 30}},
             {"Recalling the report \u00B9 on lamps,", "Recalling the report on lamps,", {20}},
             // A note that is not there, and a number that a space cuts in two.
             {"Recalling the lamps, 7/ and the boats,\u2077", "Recalling the lamps, 7/ and the boats,\u2077", {}},
             {"Recalling resolution 1/ 180 on lamps,", "Recalling resolution 1/ 180 on lamps,", {}},
             {"Recalling 1/2 and 2/3 of the lamps,", "Recalling 1/2 and 2/3 of the lamps,", {}},
         }) {
        INFO(one.text);
        const Resolution r = resolution("91/7.\tLamps\n\tThe General Assembly,\n\t" + one.text +
                                        "\n\t1.\tDecides to light them.\n____________\n1/\tA/91/3.\n2/\tIbid.\n");
        CHECK(r.clauses[1].text == one.expected);
        CHECK(r.clauses[1].type == ClauseType::paragraph);
        std::vector<std::size_t> marks;
        for (const NoteMark& mark : r.clauses[1].marks) marks.push_back(mark.offset);
        CHECK(marks == one.marks);
    }
}
