#include "render/golden.hpp"
#include "render/sample.hpp"

#include <sstream>

using namespace clausediff;

namespace {

TextOptions everything() {
    TextOptions options;
    options.all = true;
    return options;
}

}  // namespace

TEST_CASE("the text report", "[render]") {
    const Comparison comparison = sample::comparison();
    golden::check("report.txt", render_text(comparison));
    golden::check("report_all.txt", render_text(comparison, everything()));
    TextOptions options;
    options.stat = true;
    golden::check("report_stat.txt", render_text(comparison, options));
    options = {};
    options.width = 40;
    golden::check("report_narrow.txt", render_text(comparison, options));
}

TEST_CASE("colour adds escape sequences and takes nothing away", "[render]") {
    TextOptions options;
    options.colour = true;
    const std::string coloured = render_text(sample::comparison(), options);
    std::string plain;
    for (std::size_t i = 0; i < coloured.size(); ++i) {
        if (coloured[i] == '\x1b') {
            i = coloured.find('m', i);
        } else {
            plain += coloured[i];
        }
    }
    CHECK(plain == render_text(sample::comparison()));
    CHECK(coloured.find("\x1b[9;31m") != std::string::npos);
    CHECK(coloured.find("\x1b[4;32m") != std::string::npos);
}

TEST_CASE("every line ends without colour", "[render]") {
    TextOptions options = everything();
    options.colour = true;
    options.width = 30;
    std::istringstream lines(render_text(sample::comparison(), options));
    for (std::string line; std::getline(lines, line);) {
        const std::size_t last = line.rfind("\x1b[");
        INFO(line);
        if (last != std::string::npos) CHECK(line.substr(last, 4) == "\x1b[0m");
    }
}

TEST_CASE("a filter shows less and counts the same", "[render]") {
    TextOptions options;
    options.filter.kinds = {ChangeAspect::removed, ChangeAspect::moved};
    const std::string report = render_text(sample::comparison(), options);
    CHECK(report.find("was OP6") != std::string::npos);
    CHECK(report.find("OP2 (was OP5)") != std::string::npos);
    CHECK(report.find("PP1 ") == std::string::npos);
    CHECK(report.find("unchanged:") == std::string::npos);
    CHECK(report.find("1 added, 1 removed") != std::string::npos);
}

TEST_CASE("routine changes are left out on request, and named then", "[render]") {
    TextOptions options;
    options.filter.substantive = true;
    const std::string text = render_text(sample::comparison(), options);
    CHECK(text.find("routine, not shown: PP1") != std::string::npos);
    CHECK(text.find("\nPP1  amended") == std::string::npos);
    CHECK(text.find("unchanged:") == std::string::npos);
    CHECK(text.find("\nPP3 (was PP2)  amended") != std::string::npos);
}

TEST_CASE("another opening verb is said under the label", "[render]") {
    const Comparison comparison = sample::comparison_of(
        {sample::change(ChangeKind::amended, "OP1", "OP1",
                        {{Op::remove, "Calls upon"}, {Op::insert, "Encourages"}, {Op::equal, " all to rest."}})});
    CHECK(render_text(comparison).find("OP1  amended\n    verb: Calls upon -> Encourages\n") != std::string::npos);
}

TEST_CASE("nothing to show is said", "[render]") {
    TextOptions options;
    options.filter.kinds = {ChangeAspect::merged};
    options.filter.sections = {Section::annex};
    const std::string report = render_text(sample::comparison(), options);
    CHECK(report.find("Nothing to show") != std::string::npos);
    CHECK(report.find("Marks:") == std::string::npos);
}

TEST_CASE("equal texts are called the same", "[render]") {
    const Comparison comparison = sample::comparison_of(
        {sample::change(ChangeKind::unchanged, "PP1", "PP1", {{Op::equal, "Noting the tides,"}})});
    CHECK(render_text(comparison).find("The texts are the same.") != std::string::npos);
}

TEST_CASE("the number of a heading, which is in no label, is named where it changed", "[render]") {
    sample::Change change = sample::change(ChangeKind::unchanged, "H2", "H3", {{Op::equal, "Lamps"}});
    for (Clause& clause : change.before) clause.type = ClauseType::heading, clause.number = "X";
    for (Clause& clause : change.after) clause.type = ClauseType::heading, clause.number = "XI";
    change.change.renumbered = true;
    CHECK(render_text(sample::comparison_of({change}), everything()).find("number “XI” was “X”") != std::string::npos);
    change.after.front().number.clear();
    CHECK(render_text(sample::comparison_of({change}), everything()).find("number “” was “X”") != std::string::npos);
}

TEST_CASE("evidence shows the parts of the score", "[render]") {
    Comparison comparison = sample::comparison_of(
        {sample::change(ChangeKind::amended, "PP1", "PP1", {{Op::equal, "a"}, {Op::insert, " b"}})});
    comparison.changes[0].score = 0.75;
    comparison.changes[0].evidence = Evidence{0.5, 0.625, 1, 0.25};
    TextOptions options;
    options.evidence = true;
    options.width = 120;
    CHECK(render_text(comparison, options)
              .find("score 0.750: words 0.500, contained 0.625, order 1.000, context 0.250; similarity 0.667") !=
          std::string::npos);
}

TEST_CASE("footnotes that cannot be compared are not shown as changes", "[render]") {
    Comparison comparison = sample::comparison();
    comparison.notes_comparable = false;
    const std::string report = render_text(comparison);
    CHECK(report.find("Footnotes are not compared") != std::string::npos);
    CHECK(report.find("note 1 (was 2)") == std::string::npos);
    CHECK(report.find("Other footnotes") == std::string::npos);
}

TEST_CASE("the file cannot talk to the terminal", "[render]") {
    Metadata head;
    head.file = "a\x1b]0;title\x07.txt";
    head.title = "bad \xff bytes";
    const Comparison comparison = sample::with_head(
        sample::comparison_of(
            {sample::change(ChangeKind::added, "", "PP1", {{Op::insert, "x\x1b[31m \u202Ey\u202C \u0085"}})}),
        head);
    const std::string report = render_text(comparison);
    CHECK(report.find('\x1b') == std::string::npos);
    CHECK(report.find('\x07') == std::string::npos);
    CHECK(report.find("\u202E") == std::string::npos);
    CHECK(report.find('\xff') == std::string::npos);
    CHECK(report.find("{+x^[[31m") != std::string::npos);
}
