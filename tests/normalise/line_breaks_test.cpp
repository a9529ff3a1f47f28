// Line breaks inside paragraphs, as Shift+Enter makes them in Word: which part clauses.
#include "support/catch.hpp"

#include "base/line_break.hpp"

#include <clausediff/clausediff.hpp>

#include <string>
#include <utility>
#include <vector>

using namespace clausediff;

namespace {

// One paragraph of the lines in `text`, "/" between them, after an enacting line.
Resolution resolution_of(const std::string& text, std::vector<SourceMark> marks = {}) {
    SourceText source;
    source.reader = "Word";
    source.paragraphs_known = true;
    source.paragraphs.resize(2);
    source.paragraphs[0].text = "The General Assembly,";
    for (const char c : text) {
        c == '/' ? source.paragraphs[1].text += detail::kLineBreak : source.paragraphs[1].text += c;
    }
    source.paragraphs[1].marks = std::move(marks);
    return normalise(std::move(source)).value();
}

}  // namespace

TEST_CASE("line breaks part what has a number or an opening of its own", "[normalise]") {
    struct Case {
        const char* text;
        const char* wanted;
    };
    const Case cases[] = {
        {"Recalling the lamps,/Noting the tides,/1. Decides to wait:/(a) by day;/(b) by night;/2. Thanks all.",
         "PP1 Recalling the lamps,|PP2 Noting the tides,|OP1 Decides to wait:|OP1(a) by day;|OP1(b) by night;|OP2 "
         "Thanks "
         "all.|"},
        {"1. Decides to wait:/(a) By day; and/(b) By night.",
         "OP1 Decides to wait:|OP1(a) By day; and|OP1(b) By night.|"},
        {"1. Decides to light the lamps;//2. Thanks all.", "OP1 Decides to light the lamps;|OP2 Thanks all.|"},
        {"1. Decides to light the/lamps of the harbour;", "OP1 Decides to light the lamps of the harbour;|"},
        {"1. Decides to apply articles/(a) and (b) of the rules;",
         "OP1 Decides to apply articles (a) and (b) of the rules;|"},
        {"1. Decides to meet on/10 May, in the harbour,/on the pier;",
         "OP1 Decides to meet on 10 May, in the harbour, on the pier;|"},
    };
    for (const Case& one : cases) {
        std::string found;
        for (const Clause& clause : resolution_of(one.text).clauses) {
            if (clause.label != "PP0") found += clause.label + " " + clause.text + "|";
        }
        CHECK(found == one.wanted);
    }
}

TEST_CASE("a title and an enacting line may share a paragraph with what follows", "[normalise]") {
    SourceText source;
    source.paragraphs_known = true;
    source.paragraphs.resize(1);
    source.paragraphs[0].text =
        "Lamps of the harbour\u2028The General Assembly,\u2028Recalling the tides,\u20281. Decides to wait.";
    const Resolution resolution = normalise(std::move(source)).value();
    CHECK(resolution.metadata.title == "Lamps of the harbour");
    REQUIRE(resolution.clauses.size() == 3);
    CHECK(resolution.clauses[0].label == "PP0");
    CHECK(resolution.clauses[1].text == "Recalling the tides,");
    CHECK(resolution.clauses[2].text == "Decides to wait.");
    CHECK(resolution.clauses[2].origin.first == 0);
}

TEST_CASE("the parts of a paragraph keep their marks", "[normalise]") {
    // "1. Decides;" and a break are 14 bytes.
    const Resolution resolution = resolution_of("1. Decides;/2. Thanks all.", {{10, "1"}, {23, "2"}});
    REQUIRE(resolution.clauses.size() == 3);
    REQUIRE(resolution.clauses[1].marks.size() == 1);
    CHECK(resolution.clauses[1].marks[0].number == "1");
    REQUIRE(resolution.clauses[2].marks.size() == 1);
    CHECK(resolution.clauses[2].marks[0].number == "2");
    CHECK(resolution.clauses[2].text == "Thanks all.");
}
