// Clauses are identified by values; labels are how these are printed.
#include "support/catch.hpp"
#include "support/text.hpp"

#include <string>

using namespace clausediff;
using clausediff::test::resolution;

namespace {

const Clause& clause(const Resolution& resolution, const std::string& label) {
    for (const Clause& clause : resolution.clauses) {
        CHECK(clause.label == to_label(clause.id));
        if (clause.label == label) return clause;
    }
    FAIL("no clause " << label);
    return resolution.clauses.front();
}

}  // namespace

TEST_CASE("what stands in brackets is a value: letters and Roman numbers are counted alike") {
    const Resolution r = resolution(
        "91/12.\tLamps\n\tThe General Assembly,\n\t1.\tDecides to light:\n\t(a)\tLamps:\n\t(i)\tOf oil;\n\t(ii)\tOf "
        "gas;\n"
        "\t(b)\tLanterns;\n\t2.\tRequests:\n\t(i)\tA report;\n\t(ii)\tA chart;\n\t2.\tRequests also:\n\t(a)\tA map.\n");
    using Path = std::vector<SubNumber>;
    CHECK(clause(r, "PP0").id.kind == ClauseKind::enacting);
    CHECK(clause(r, "OP1(a)").id.path == Path{{Counting::letters, 1}});
    CHECK(clause(r, "OP1(a)(ii)").id.path == Path{{Counting::letters, 1}, {Counting::roman, 2}});
    CHECK(clause(r, "OP1(b)").id.path == Path{{Counting::letters, 2}});
    CHECK(clause(r, "OP2(i)").id.path == Path{{Counting::roman, 1}});
    CHECK(clause(r, "OP2~2").id.repeat == 2);
    CHECK(clause(r, "OP2~2(a)").id.repeat == 1);
    CHECK(clause(r, "OP2~2(a)").id.paragraph_repeat == 2);
}

TEST_CASE("an id is printed as delegates say it") {
    ClauseId id;
    id.section = Section::operative;
    id.number = 6;
    CHECK(to_label(id) == "OP6");
    id.path = {{Counting::letters, 28}, {Counting::roman, 4}, {Counting::digits, 2}, {Counting::bullets, 3}};
    CHECK(to_label(id) == "OP6(bb)(iv)(2)[3]");
    id.path.clear();
    id.part = 27;
    id.scope = "II";
    id.suffix = "bis";
    id.repeat = 2;
    CHECK(to_label(id) == "AA.II.OP6bis~2");

    ClauseId annex;
    annex.section = Section::annex;
    annex.annex = 2;
    annex.run = 3;
    annex.further = 4;
    CHECK(to_label(annex) == "A2.S3.p4");
    annex.number = 5;
    CHECK(to_label(annex) == "A2.S3.5.p4");
    annex = {};
    annex.section = Section::annex;
    annex.annex = ClauseId::kInBody;
    annex.number = 5;
    CHECK(to_label(annex) == "D.5");

    ClauseId closing;
    closing.kind = ClauseKind::closing;
    closing.part = 2;
    closing.number = 1;
    CHECK(to_label(closing) == "B.END1");
    CHECK(to_words(closing) == "B.closing line 1");
}

TEST_CASE("sections are chosen by their names") {
    for (const Section section : {Section::preambular, Section::operative, Section::annex}) {
        CHECK(parse_section(name(section)) == section);
    }
    CHECK_FALSE(parse_section("preamble"));
}
