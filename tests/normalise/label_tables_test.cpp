// Texts that are negotiated in tables: rows of labels and clauses are clauses.
#include "support/catch.hpp"

#include <clausediff/clausediff.hpp>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

using namespace clausediff;

namespace {

// Of each row the cells, "/" between them; of a row that begins or ends with it one is empty. Other lines are
// paragraphs.
SourceText source_of(const std::vector<std::string>& lines) {
    SourceText source;
    source.paragraphs_known = true;
    for (std::string line : lines) {
        SourceParagraph paragraph;
        paragraph.table_row = line.find('/') != std::string::npos;
        if (line.starts_with('/')) line.erase(0, 1), paragraph.empty_first = 1;
        if (line.ends_with('/')) line.pop_back(), paragraph.empty_last = 1;
        std::replace(line.begin(), line.end(), '/', '\t');
        paragraph.text = line;
        source.paragraphs.push_back(std::move(paragraph));
    }
    return source;
}

bool has_notice(const Resolution& resolution) {
    return std::any_of(resolution.notices.begin(), resolution.notices.end(),
                       [](const std::string& notice) { return notice.find("stands in a table") != std::string::npos; });
}

}  // namespace

TEST_CASE("a first column of labels labels the clauses beside it", "[normalise]") {
    struct Case {
        std::vector<std::string> lines;
        const char* wanted;
        bool noted = false;
    };
    const Case cases[] = {
        {{"No./Text", "/The General Assembly,", "PP1/Recalling the lamps of old,", "OP1/Decides to light the lamps;",
          "OP2/Thanks the keepers of lamps."},
         "PP0 The General Assembly,|PP1 Recalling the lamps of old,|OP1 Decides to light the lamps;|OP2 Thanks the "
         "keepers "
         "of lamps.|"},
        {{"The General Assembly,", "/Recalling the lamps of old,", "1./Decides to light:", "(a)/The lamps of the pier;",
          "(b)/The lamps of the mole;", "2./Thanks the keepers of lamps."},
         "PP0 The General Assembly,|PP1 Recalling the lamps of old,|OP1 Decides to light:|OP1(a) The lamps of the "
         "pier;|"
         "OP1(b) The lamps of the mole;|OP2 Thanks the keepers of lamps.|"},
        {{"The General Assembly,", "1/Decides to light the lamps:\u2028(a) of the pier;\u2028(b) of the mole;",
          "2/Thanks the keepers of lamps."},
         "PP0 The General Assembly,|OP1 Decides to light the lamps:|OP1(a) of the pier;|OP1(b) of the mole;|OP2 Thanks "
         "the "
         "keepers of lamps.|"},
        {{"The General Assembly,", "1. Decides to buy:", "1/oil", "2/rope", "2. Thanks the keepers of the lamps."},
         "PP0 The General Assembly,|OP1 Decides to buy:|T1 1 oil|T2 2 rope|OP2 Thanks the keepers of the lamps.|"},
        {{"The General Assembly,",
          "1. Decides to light the lamps of the pier;/1. Decides to douse the lamps of the pier;",
          "2. Thanks the keepers of the lamps./"},
         "PP0 The General Assembly,|T1 1. Decides to light the lamps of the pier; 1. Decides to douse the lamps of the "
         "pier;|T2 2. Thanks the keepers of the lamps.|",
         true},
    };
    for (const Case& one : cases) {
        const Resolution resolution = normalise(source_of(one.lines)).value();
        std::string found;
        for (const Clause& clause : resolution.clauses) found += clause.label + " " + clause.text + "|";
        CHECK(found == one.wanted);
        CHECK(has_notice(resolution) == one.noted);
    }
}
