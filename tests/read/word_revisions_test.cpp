// What is read of Word documents with tracked changes: as accepted, and as the text before them.
#include "read/word_sample.hpp"

#include <string>

using namespace clausediff;
using namespace word_sample;

namespace {

const std::string kInserted = "<w:rPr><w:ins w:id=\"1\"/></w:rPr>";
const std::string kDeleted = "<w:rPr><w:del w:id=\"2\"/></w:rPr>";

std::string ins(const std::string& text) {
    return "<w:ins w:id=\"3\">" + r(t(text)) + "</w:ins>";
}
std::string del(const std::string& text) {
    return "<w:del w:id=\"4\">" + r("<w:delText>" + text + "</w:delText>") + "</w:del>";
}
std::string was(const std::string& properties) {
    return "<w:pPrChange w:id=\"5\"><w:pPr>" + properties + "</w:pPr></w:pPrChange>";
}
std::string row(const std::string& one, const std::string& two, const std::string& change = "") {
    const std::string properties = change.empty() ? "" : "<w:trPr><w:" + change + " w:id=\"6\"/></w:trPr>";
    return "<w:tr>" + properties + "<w:tc>" + p(r(t(one))) + "</w:tc><w:tc>" + p(r(t(two))) + "</w:tc></w:tr>";
}

const std::string kLists = "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "decimal", "%1.") +
                           level(1, "lowerLetter", "(%2)") +
                           "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";

}  // namespace

TEST_CASE("a text with tracked changes is read as Word has it once they are accepted or rejected", "[read]") {
    const std::string first = list(1, 0), second = list(1, 1);
    struct Case {
        const char* what;
        std::string body;
        const char* accepted;
        const char* original;
    };
    const Case cases[] = {
        {"a deleted paragraph", p(r(t("A,"))) + p(del("B,"), kDeleted) + p(r(t("C;")), first), "A,\n[1.] C;\n",
         "A,\nB,\n[1.] C;\n"},
        {"a deleted paragraph of a list before one of none", p(del("A;"), first + kDeleted) + p(r(t("B."))), "B.\n",
         "[1.] A;\nB.\n"},
        {"an end and the paragraph after it", p(r(t("A;")), first + kDeleted) + p(del("B.")), "[1.] A;\n",
         "[1.] A;\nB.\n"},
        {"the same of a list", p(r(t("A,")), kDeleted) + p(del("B;"), first) + p(r(t("C.")), first), "A,\n[1.] C.\n",
         "A,\n[1.] B;\n[2.] C.\n"},
        {"the same of another level", p(r(t("A:")), first + kDeleted) + p(del("B."), second), "[1.] A:\n",
         "[1.] A:\n[(a)] B.\n"},
        {"several at the end",
         p(r(t("A;")), first + kDeleted) + p(del("B;"), first + kDeleted) + p(del("C."), kDeleted) + p(""), "[1.] A;\n",
         "[1.] A;\n[2.] B;\nC.\n"},
        {"a paragraph typed after the last", p(r(t("A;")), first + kInserted) + p(ins("B.")), "[1.] A;\nB.\n",
         "[1.] A;\n"},
        {"two paragraphs made one", p(r(t("A ")), first + kDeleted) + p(r(t("B.")), second), "[(a)] A B.\n",
         "[1.] A\n[(a)] B.\n"},
        {"numbers given", p(r(t("A;")), first + was("")) + p(r(t("B.")), first), "[1.] A;\n[2.] B.\n", "A;\n[1.] B.\n"},
        {"a level changed", p(r(t("A:")), first) + p(r(t("B.")), second + was(first)), "[1.] A:\n[(a)] B.\n",
         "[1.] A:\n[2.] B.\n"},
        {"letters hidden", p(r(t("A")) + r(t(" B"), "<w:vanish/><w:rPrChange w:id=\"7\"><w:rPr/></w:rPrChange>")),
         "A\n", "A B\n"},
        {"rows", "<w:tbl>" + row("A", "1") + row("B", "2", "ins") + row("C", "3", "del") + "</w:tbl>" + p(r(t("D."))),
         "row: A\t1\nrow: B\t2\nD.\n", "row: A\t1\nrow: C\t3\nD.\n"},
        {"a cell",
         "<w:tbl><w:tr><w:tc>" + p(r(t("A"))) + "</w:tc><w:tc>" + p(r(t("B"))) +
             "</w:tc><w:tc><w:tcPr><w:cellDel w:id=\"8\"/></w:tcPr>" + p(r(t("C"))) + "</w:tc></w:tr></w:tbl>",
         "row: A\tB\n", "row: A\tB\tC\n"},
    };
    for (const Case& one : cases) {
        INFO(one.what);
        const std::string bytes = docx(one.body, {{"numbering", kLists}});
        CHECK(read(bytes) == one.accepted);
        CHECK(read(bytes, Revisions::original) == one.original);
        const SourceText source = read_bytes(bytes, "test.docx").value();
        if (std::string(one.what) != "letters hidden") CHECK(source.notices.size() == 1);
    }
}
