// What is read of Akoma Ntoso files: small documents, and the paragraphs that they are.
#include "read/akn/akn.hpp"
#include "support/catch.hpp"
#include "support/source_lines.hpp"

#include <clausediff/clausediff.hpp>

#include <string>

using namespace clausediff;
using namespace clausediff::detail;

namespace {

std::string read(const std::string& file) {
    return test::source_lines(read_bytes(file, "test.xml"));
}

std::string document(const std::string& content) {
    return "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><statement name=\"resolution\">" +
           content + "</statement></akomaNtoso>";
}

std::string nested(int depth, const std::string& name, const std::string& content) {
    std::string opened, closed;
    for (int i = 0; i < depth; ++i) opened += "<" + name + ">", closed += "</" + name + ">";
    return opened + content + closed;
}

}  // namespace

TEST_CASE("an Akoma Ntoso file is known by its root", "[read]") {
    struct Case {
        const char* file;
        bool is_akn;
    };
    const Case cases[] = {
        {"<akomaNtoso><doc/></akomaNtoso>", true},
        {"\xEF\xBB\xBF<?xml version=\"1.0\"?>\n<!-- a copy -->\n<akn:akomaNtoso\n xmlns:akn='x'>", true},
        {"<!DOCTYPE akomaNtoso [<!ENTITY a \"b\">]><akomaNtoso>", true},
        {"<!DOCTYPE akomaNtoso><akomaNtoso/>", true},
        {"<akomaNtosoo>", false},
        {"<?xml version=\"1.0\"?><html><akomaNtoso/></html>", false},
        {"<!-- <akomaNtoso> ", false},
        {"The file <akomaNtoso>", false},
        {"", false},
    };
    for (const Case& one : cases) {
        INFO(one.file);
        CHECK(akn::is_akn(one.file) == one.is_akn);
    }
}

TEST_CASE("elements of an Akoma Ntoso document are its paragraphs", "[read]") {
    struct Case {
        const char* content;
        const char* wanted;
    };
    const Case cases[] = {
        // the cover and the title
        {"<coverPage><p>\n  <docNumber>A/RES/91/1</docNumber>\n</p><p><img src='x'/>General\n   Assembly</p>"
         "</coverPage><preface><p><docNumber>91/1.</docNumber>\n <docTitle>\n<span class='bold'>\tLamps</span>"
         "</docTitle></p></preface>",
         "A/RES/91/1\nGeneral Assembly\n91/1. Lamps\n"},
        // white space between elements parts words; where there is none, none is put in
        {"<p><span>Recalling</span> <a href='x'>91/1</a>,<span> and</span> e<i>xpressing</i></p>",
         "Recalling 91/1, and expressing\n"},
        {"<p>Adopted at its 9th meeting, on<docDate date='2041-01-01'>1 January 2041</docDate></p>",
         "Adopted at its 9th meeting, on 1 January 2041\n"},
        // numbers
        {"<mainBody><paragraph><num>\t1.</num><content><p>\t<i>Decides</i> to light lamps;</p></content></paragraph>"
         "<paragraph><num>2.</num><list><intro><p>Requests:</p></intro><point><num>(a)</num><content><p>Oil;</p>"
         "</content></point></list><wrapUp><p>in time.</p></wrapUp></paragraph></mainBody>",
         "[1.] Decides to light lamps;\n[2.] Requests:\n[(a)] Oil;\nin time.\n"},
        {"<paragraph><content><p>3.\tRequests oil.</p></content></paragraph>", "3.\tRequests oil.\n"},
        {"<section><num>I</num><heading>Lamps</heading><p>text</p></section>", "[I] Lamps\ntext\n"},
        {"<section><num>A</num><paragraph><num>1.</num><p>Notes</p></paragraph></section>", "A\n[1.] Notes\n"},
        {"<paragraph><num>4.</num></paragraph>", "4.\n"},
        {"<paragraph><num>5.<authorialNote marker='1'><p>Oil.</p></authorialNote></num><p>Notes</p></paragraph>",
         "[5.] {1}Notes\nnote [1] Oil.\n"},
        // annexes
        {"<attachments><attachment><heading>Annex</heading><doc name='annex'><meta><identification/></meta><mainBody>"
         "<p>Rules of lamps</p></mainBody></doc></attachment></attachments>",
         "Annex\nRules of lamps\n"},
        // closing lines
        {"<conclusions><p><location>9th meeting</location><eol/><docDate>1 January 2041</docDate></p>"
         "<p><vote><outcome>[Adopted by <quantity>2</quantity> to 1:<outcome>In favour:<eol/>Aland, Bland</outcome>"
         "<outcome>Against:<eol/>Cland]</outcome></outcome></vote></p></conclusions>",
         "9th meeting\n1 January 2041\n[Adopted by 2 to 1:\nIn favour:\nAland, Bland\nAgainst:\nCland]\n"},
        {"<p>one line<eol/>and one more</p>", "one line and one more\n"},
        // what no standard names is text all the same
        {"<lampList>Oil<lamp>Gas</lamp>Wick</lampList>loose", "Oil\nGas\nWick\nloose\n"},
        {"<p>12 km<sup>2</sup> of the report;<sup>3</sup> <sup>sic</sup></p>", "12 km2 of the report;{3} sic\n"},
        {"<p><![CDATA[Oil & <gas>]]> &amp; C&#244;te</p>", "Oil & <gas> & C\xC3\xB4te\n"},
    };
    for (const Case& one : cases) {
        INFO(one.content);
        CHECK(read(document(one.content)) == one.wanted);
    }
}

TEST_CASE("headings of an Akoma Ntoso document are bold, and its paragraphs set in", "[read]") {
    const std::string file = document(
        "<paragraph><subheading>\t\tLamps</subheading></paragraph><p>\n  \t<i>Noting</i> oil</p>"
        "<p><span class='bold'>Oil</span> <b>gas</b></p><p><b>Oil</b> gas</p>");
    const Result<SourceText> source = read_bytes(file, "test.xml");
    REQUIRE(source);
    CHECK(source.value().reader == "AKN4UN");
    CHECK(source.value().paragraphs_known);
    std::string looks;
    for (const SourceParagraph& paragraph : source.value().paragraphs) {
        looks += paragraph.text + (paragraph.bold ? " bold" : "") + (paragraph.indented ? " set in" : "") + "\n";
    }
    CHECK(looks == "Lamps bold\nNoting oil set in\nOil gas bold\nOil gas\n");
}

TEST_CASE("notes of an Akoma Ntoso document stand at their marks", "[read]") {
    struct Case {
        const char* content;
        const char* wanted;
    };
    const Case cases[] = {
        {"<p>of lamps,<authorialNote marker='1' placement='bottom'><p>\t\tSee <a>A/91/1</a>,</p><p>annex.</p>"
         "</authorialNote> and oil<authorialNote marker='*'><p>Ibid.</p></authorialNote></p><p>end</p>",
         "of lamps,{1} and oil{*}\nend\nnote [1] See A/91/1, annex.\nnote [*] Ibid.\n"},
        {"<p>lamps<authorialNote marker='1'><p>Oil<authorialNote marker='2'><p>Gas</p></authorialNote></p>"
         "</authorialNote><authorialNote marker='3'><p>Wick</p></authorialNote></p>",
         "lamps{1}{3}\nnote [1] Oil{2}\nnote [2] Gas\nnote [3] Wick\n"},
        {"<meta><notes><note eId='n1' marker='7'><p>Oil</p></note><note eId='n2'><p>* Issued again.</p></note>"
         "<note eId='n3'><p>** For keepers.</p></note></notes>"
         "</meta><p>lamps<noteRef href='#n1'/> and oil<noteRef href='#n1' marker='7'/><noteRef href='#none'/>"
         "<noteRef href='#n3' marker='**'/></p>",
         "lamps{7} and oil{7}{**}\nnote [7] Oil\nnote [**] For keepers.\nnote [*] Issued again.\n"},
        {"<p>lamps(<authorialNote marker='6'><p>() Oil</p></authorialNote>), and (in time) oil</p>",
         "lamps{6}, and (in time) oil\nnote [6] Oil\n"},
        {"<p>lamps<authorialNote marker='5'><p>5 May</p></authorialNote></p>", "lamps{5}\nnote [5] 5 May\n"},
        {"<authorialNote marker='1'><p>Oil</p></authorialNote><p>lamps</p>", "{1}lamps\nnote [1] Oil\n"},
    };
    for (const Case& one : cases) {
        INFO(one.content);
        CHECK(read(document(one.content)) == one.wanted);
    }
}

TEST_CASE("rows of an Akoma Ntoso table hold their cells between tabs", "[read]") {
    struct Case {
        const char* content;
        const char* wanted;
    };
    const Case cases[] = {
        {"<table><caption>Oil</caption><tr><th><p>Year</p></th>\n<th><p>Litres</p><p>sold</p></th></tr>"
         "<tr><td>2041</td><td><p>9\t000<authorialNote marker='a'><p>Rounded.</p></authorialNote></p></td></tr>"
         "</table>",
         "Oil\nrow: Year\tLitres sold\nrow: 2041\t9 000{a}\nnote [a] Rounded.\n"},
        {"<table><tr><td><p>framed</p><p>lines</p></td></tr></table>", "framed\nlines\n"},
        {"<table><tr>\n<td><p>framed</p><p>lines</p></td>\n</tr></table>", "framed\nlines\n"},
        {"<table><tr><td><paragraph><num>1.</num><p>Oil</p></paragraph></td><td><table><tr><td>a</td><td>b</td></tr>"
         "</table></td>loose</tr></table>",
         "row: 1. Oil\ta b\tloose\n"},
    };
    for (const Case& one : cases) {
        INFO(one.content);
        CHECK(read(document(one.content)) == one.wanted);
    }
}

TEST_CASE("of the metadata only the foot of the page is printed", "[read]") {
    CHECK(read(document("<meta><analysis><organization>Aland</organization></analysis><presentation>"
                        "<akn4un:footerFirstPage><docketNumber>41-00001 (E)</docketNumber></akn4un:footerFirstPage>"
                        "<num>1.</num><p>of 2</p></presentation></meta><p>text</p>")) ==
          "text\nfoot of the page: 41-00001 (E)\nfoot of the page: 1. of 2\n");
}

TEST_CASE("Akoma Ntoso files that are broken or made to exhaust end in one line", "[read]") {
    CHECK(read("<akomaNtoso><p>x</akomaNtoso>") == "test.xml: an Akoma Ntoso file that is no valid XML; get it again");
    CHECK(read(document("<p> </p>")) == "test.xml: an Akoma Ntoso file without text");
    CHECK(read(document(nested(300, "sup", "1"))) == "test.xml: elements stand in one another more than 250 deep");
    CHECK(read(document(nested(100'000, "point", "x"))) ==
          "test.xml: elements stand in one another more than 250 deep");
    // Entities of the file's own stay as they are written.
    CHECK(read("<!DOCTYPE akomaNtoso [<!ENTITY a SYSTEM \"/etc/hostname\"><!ENTITY b \"&a;&a;\">]>" +
               document("<p>x&a;&b;</p>")) == "x&a;&b;\n");
    std::string many;
    for (int i = 0; i < 50'000; ++i) many += "<p>x</p>";
    CHECK(read(document(many)) == "test.xml: more than 40000 paragraphs");
}

// Each is fast because nothing is read more often than it stands in other text; a test that hangs has found one.
TEST_CASE("what stands deep in an Akoma Ntoso file is read once", "[read]") {
    CHECK(read(document("<p>x" + nested(200, "sup", "1") + "</p>")) == "x{1}\n");
    CHECK(read(document("<p>x" + nested(60, "authorialNote", "1") + "</p>")) == "x\nnote 1\n");
    CHECK(read(document("<table>" + nested(60, "tr", "<td>a</td><td>b</td>") + "</table>")) == "row: a\tb\n");
    CHECK(read(document("<meta><notes>" + nested(60, "note", "1") + "</notes></meta>")) == "note 1\n");
}
