// Rows of tables, compared cell by cell. All texts are invented.
#include "diff/cells.hpp"

#include "diff/marked.hpp"
#include "normalise/language.hpp"
#include "support/catch.hpp"

#include <random>
#include <string>
#include <vector>

using namespace clausediff;
using namespace clausediff::detail;

namespace {

// "Pier|north||3 lamps" is a row of four cells, as it is read.
Clause row(const std::string& cells) {
    Clause clause;
    clause.type = ClauseType::table_row;
    std::size_t empty = 0;
    for (std::size_t at = 0; at <= cells.size();) {
        const std::size_t end = std::min(cells.find('|', at), cells.size());
        ++empty;
        if (end > at) {
            if (!clause.text.empty()) clause.text += ' ';
            clause.cells.insert(clause.cells.end(), empty, clause.text.size());
            clause.text += cells.substr(at, end - at);
            empty = 0;
        }
        at = end + 1;
    }
    clause.cells.insert(clause.cells.end(), empty, clause.text.size());
    return clause;
}

std::vector<Segment> compared(const Clause& before, const Clause& after) {
    SearchBudget budget;
    return diff_cells(before, after, language("en"), false, budget);
}

}  // namespace

TEST_CASE("words belong to the cell that they stand in", "[diff]") {
    struct Case {
        const char *before, *after, *wanted;
    };
    for (const Case& one : {
             Case{"Pier|lit", "Pier head|lit", "Pier{+ head+} lit"},
             Case{"Pier|lit", "Pier|brightly lit", "Pier {+brightly +}lit"},
             Case{"Pier north|light", "Pier|north light", "Pier[- north-] {+north +}light"},
             Case{"Pier|lit|", "Pier|lit|by night", "Pier lit{+ by night+}"},
             Case{"|lit", "Pier|lit", "{+Pier+}{+ +}lit"},
             Case{"Pier|dark|", "Pier||winter", "Pier[- dark-]{+ winter+}"},
             Case{"Pier|Lit. Guarded.", "Pier|Lit.", "Pier Lit.[- Guarded.-]"},
         }) {
        INFO(one.before << " and " << one.after);
        std::string wanted = one.wanted;
        if (const std::size_t seam = wanted.find("+}{+"); seam != std::string::npos) wanted.erase(seam, 4);
        CHECK(marked(compared(row(one.before), row(one.after))) == wanted);
    }
}

TEST_CASE("the script of two rows holds both, however they differ", "[diff]") {
    std::mt19937 random(20370311);
    const std::vector<std::string> words = {"pier", "mole", "lit", "12", "lamps", "A/90/L.4", "2013-31", "2013–31"};
    for (int round = 0; round < 500; ++round) {
        const std::size_t cells = 2 + random() % 4;
        const auto any = [&] {
            std::string text;
            for (std::size_t i = 0; i < cells; ++i) {
                if (i > 0) text += '|';
                for (std::size_t n = random() % 4; n > 0; --n)
                    text += words[random() % words.size()] + (n > 1 ? " " : "");
            }
            return row(text);
        };
        const Clause before = any(), after = any();
        REQUIRE(have_same_cells(before, after));
        const std::vector<Segment> segments = compared(before, after);
        CHECK(without(segments, Op::insert) == before.text);
        CHECK(without(segments, Op::remove) == after.text);
        for (std::size_t i = 1; i < segments.size(); ++i) {
            const bool typography = !segments[i].printed_before.empty() || !segments[i - 1].printed_before.empty();
            CHECK((segments[i].op != segments[i - 1].op || (segments[i].op == Op::equal && typography)));
            CHECK_FALSE((segments[i].op == Op::remove && segments[i - 1].op == Op::insert));
        }
    }
}

TEST_CASE("words that go from one cell to the next amend the row", "[diff]") {
    Resolution before, after;
    before.clauses = {row("Pier north|light")};
    after.clauses = {row("Pier|north light")};
    for (Resolution* one : {&before, &after}) tokenize_clauses(*one);
    REQUIRE(before.clauses[0].text == after.clauses[0].text);
    Alignment alignment;
    ClauseLink link;
    link.before = link.after = {0};
    alignment.links.push_back(link);
    const Comparison comparison = compare_aligned(before, after, alignment);
    CHECK(comparison.changes[0].kind == ChangeKind::amended);
    CHECK(differs(comparison));
}
