// What is read of Word documents: small bodies as Word writes them, and the paragraphs that they are.
#include "read/word_sample.hpp"

#include <string>

using namespace clausediff;
using namespace word_sample;

TEST_CASE("the words of a Word paragraph are those that are printed", "[read]") {
    struct Case {
        std::string body;
        const char* wanted;
    };
    const Case cases[] = {
        {p(r(t("Recalling ")) + r(t("the lamps,"))), "Recalling the lamps,\n"},
        {p(r(t("non") + "<w:noBreakHyphen/>" + t("governmental,"))), "non\xE2\x80\x91governmental,\n"},
        {p(r(t("light") + "<w:softHyphen/>" + t("house,"))), "lighthouse,\n"},
        {p(r(t("one") + "<w:br/>" + t("line,"))), "one\u2028line,\n"},
        {p(r("<w:br/>" + t("one,") + "<w:br/>")), "one,\n"},
        {p(r(t("1.") + "<w:tab/>" + t("Decides;"))), "1.\tDecides;\n"},
        {p(r(t("seen")) + r(t("hidden"), "<w:vanish/>")), "seen\n"},
        {p("<w:hyperlink r:id=\"x\">" + r(t("a link")) + "</w:hyperlink>"), "a link\n"},
        {p("<w:sdt><w:sdtContent>" + r(t("a field to fill in")) + "</w:sdtContent></w:sdt>"), "a field to fill in\n"},
        {p(r("<w:fldChar w:fldCharType=\"begin\"/>") + r("<w:instrText>PAGE</w:instrText>") +
           r("<w:fldChar w:fldCharType=\"separate\"/>") + r(t("12")) + r("<w:fldChar w:fldCharType=\"end\"/>")),
         "12\n"},
        {p(r(t("report,")) + r(t("3"), "<w:vertAlign w:val=\"superscript\"/>") + r(t(" which"))), "report,{3} which\n"},
        {p(r(t("12 km")) + r(t("2"), "<w:vertAlign w:val=\"superscript\"/>") + r(t(" of sea"))), "12 km2 of sea\n"},
        {p(r(t("anchor")) + r("<mc:AlternateContent><mc:Choice><w:txbxContent>" + p(r(t("in a box"))) +
                              "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" + p(r(t("again"))) +
                              "</w:txbxContent></mc:Fallback></mc:AlternateContent>")),
         "anchor\nin a box\n"},
        {p("") + p(r(t("  spaced  "))), "spaced\n"},
        {"<w:tbl><w:tr><w:tc>" + p(r(t("Oil"))) + "</w:tc><w:tc>" + p(r(t("12"))) + "</w:tc></w:tr></w:tbl>",
         "row: Oil\t12\n"},
        {"<w:tbl><w:tr><w:tc>" + p(r(t("framed"))) + p(r(t("lines"))) + "</w:tc></w:tr></w:tbl>", "framed\nlines\n"},
    };
    for (const Case& one : cases) CHECK(read(docx(one.body)) == one.wanted);
}

TEST_CASE("automatic numbers are those that Word prints", "[read]") {
    const std::string lists = "<w:abstractNum w:abstractNumId=\"7\">" + level(0, "decimal", "%1.") +
                              level(1, "lowerLetter", "(%2)") + level(2, "lowerRoman", "(%3)") +
                              level(3, "decimal", "%1.%4") +
                              "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId "
                              "w:val=\"7\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride "
                              "w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>";
    const auto item = [](int id, int depth) { return p(r(t("x")), list(id, depth)); };
    CHECK(read(docx(item(1, 0) + item(1, 1) + item(1, 2) + item(1, 2) + item(1, 1) + item(1, 0) + item(1, 1) +
                        item(1, 3) + item(2, 0) + item(1, 0),
                    {{"numbering", lists}})) ==
          "[1.] x\n[(a)] x\n[(i)] x\n[(ii)] x\n[(b)] x\n[2.] x\n[(a)] x\n[2.1] x\n[5.] x\n[6.] x\n");
}

TEST_CASE("a number that is no UTF-8 has a replacement character, as text has", "[read]") {
    const std::string lists = "<w:abstractNum w:abstractNumId=\"7\">" + level(0, "decimal", "%1)\x84") +
                              "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>";
    CHECK(read(docx(p(r(t("x\x84y")), list(1, 0)), {{"numbering", lists}})) == "[1)\uFFFD] x\uFFFDy\n");
}

TEST_CASE("a style numbers its paragraphs", "[read]") {
    const std::string styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"Base\"><w:pPr><w:numPr><w:numId w:val=\"1\"/>"
        "</w:numPr></w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"Own\"><w:basedOn "
        "w:val=\"Base\"/></w:style>";
    const std::string lists = "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "upperRoman", "%1.") +
                              "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
    CHECK(read(docx(p(r(t("Lamps")), "<w:pStyle w:val=\"Own\"/>") + p(r(t("Oil")), "<w:pStyle w:val=\"Own\"/>"),
                    {{"numbering", lists}, {"styles", styles}})) == "[I.] Lamps\n[II.] Oil\n");
}

TEST_CASE("styles that are based on one another in a circle end", "[read]") {
    const std::string styles =
        "<w:style w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style><w:style w:styleId=\"B\">"
        "<w:basedOn w:val=\"A\"/></w:style>";
    CHECK(read(docx(p(r(t("x")), "<w:pStyle w:val=\"A\"/>"), {{"styles", styles}})) == "x\n");
}

TEST_CASE("footnotes and endnotes stand with their marks", "[read]") {
    const std::string notes = "<w:footnote w:id=\"2\">" + p(r("<w:footnoteRef/>") + r(t(" A/91/1."))) +
                              "</w:footnote><w:footnote w:id=\"3\">" + p(r(t("Ibid."))) + "</w:footnote>";
    const std::string ends = "<w:endnote w:id=\"2\">" + p(r(t("At the end."))) + "</w:endnote>";
    CHECK(read(docx(p(r(t("Recalling,")) + r("<w:footnoteReference w:id=\"2\"/>") + r(t(" and noting")) +
                      r("<w:footnoteReference w:id=\"3\" w:customMarkFollows=\"1\"/>" + t("*")) +
                      r("<w:endnoteReference w:id=\"2\"/>")),
                    {{"footnotes", notes}, {"endnotes", ends}})) ==
          "Recalling,{1} and noting{*}{i}\nnote [1] A/91/1.\nnote [*] Ibid.\nnote [i] At the end.\n");
}

TEST_CASE("notes that refer to notes are read, each once", "[read]") {
    const auto reference = [](const char* kind, const char* id) {
        return r(std::string("<w:") + kind + "Reference w:id=\"" + id + "\"/>");
    };
    const std::string notes = "<w:footnote w:id=\"2\">" + p(r(t("One.")) + reference("footnote", "2")) +
                              "</w:footnote><w:footnote w:id=\"3\">" + p(r(t("Two.")) + reference("endnote", "2")) +
                              "</w:footnote>";
    const std::string ends = "<w:endnote w:id=\"2\">" + p(r(t("Three.")) + reference("footnote", "3")) + "</w:endnote>";
    CHECK(read(docx(p(r(t("Recalling,")) + reference("endnote", "2") + reference("footnote", "2")),
                    {{"footnotes", notes}, {"endnotes", ends}})) ==
          "Recalling,{i}{1}\nnote [1] One.\nnote [2] Two.\nnote [i] Three.\n");
}

TEST_CASE("tracked changes are read as accepted, or as the text before them", "[read]") {
    const std::string body = p(r(t("Decides to ")) + "<w:del w:id=\"1\">" + r("<w:delText>light</w:delText>") +
                               "</w:del><w:ins w:id=\"2\">" + r(t("douse")) + "</w:ins>" + r(t(" the lamps;"))) +
                             p(r(t("Thanks all,")), "<w:rPr><w:del w:id=\"3\"/></w:rPr>") + p(r(t(" and goes."))) +
                             p("<w:ins w:id=\"4\">" + r(t("New.")) + "</w:ins>", "<w:rPr><w:ins w:id=\"5\"/></w:rPr>") +
                             p(r(t("Old.")));
    CHECK(read(docx(body)) == "Decides to douse the lamps;\nThanks all, and goes.\nNew.\nOld.\n");
    CHECK(read(docx(body), Revisions::original) == "Decides to light the lamps;\nThanks all,\nand goes.\nOld.\n");
    const SourceText source = read_bytes(docx(body), "test.docx").value();
    REQUIRE(source.notices.size() == 1);
    CHECK(source.notices[0].find("tracked changes are read as accepted") == 0);
    CHECK(read_bytes(docx(p(r(t("x")))), "test.docx").value().notices.empty());
}

TEST_CASE("paragraphs that are joined have the number of the last", "[read]") {
    const std::string inserted = "<w:rPr><w:ins w:id=\"1\"/></w:rPr>", deleted = "<w:rPr><w:del w:id=\"2\"/></w:rPr>";
    const std::string numbers = "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "decimal", "%1.") +
                                "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
    const std::string body = p("<w:ins w:id=\"3\">" + r(t("New.")) + "</w:ins>", inserted) +
                             p(r(t("Decides;")), list(1, 0)) + p(r(t("Thanks all,")), list(1, 0) + deleted) +
                             p(r(t(" and goes."))) + p(r(t("Waits.")), list(1, 0));
    CHECK(read(docx(body, {{"numbering", numbers}})) == "New.\n[1.] Decides;\nThanks all, and goes.\n[2.] Waits.\n");
    CHECK(read(docx(body, {{"numbering", numbers}}), Revisions::original) ==
          "[1.] Decides;\n[2.] Thanks all,\nand goes.\n[3.] Waits.\n");
}

TEST_CASE("headers and footers say what document it is", "[read]") {
    const std::string body = p(r(t("text"))) + "<w:sectPr><w:headerReference r:id=\"hdr\"/></w:sectPr>";
    CHECK(read(docx(body, {{"hdr", p(r(t("A/RES/91/7")))}})) == "text\na header: A/RES/91/7\n");
}

TEST_CASE("documents that are none end in one line", "[read]") {
    const std::string good = docx(p(r(t("x"))));
    struct Case {
        std::string bytes;
        const char* wanted;
    };
    std::string deep;
    for (int i = 0; i < 2'000; ++i) deep += "<w:sdt>";
    for (int i = 0; i < 2'000; ++i) deep += "</w:sdt>";
    const Case cases[] = {
        {good.substr(0, good.size() / 2), "test.docx: a broken or cut-off zip archive; fetch or save the file again"},
        {zipped({{"a.txt", "a"}}), "test.docx: an Office file without a document in it; save it again as .docx"},
        {docx(""), "test.docx: a Word document without text"},
        {docx("<w:p>"), "test.docx: the part word/document.xml is no valid XML; save the file again"},
        {docx(deep), "test.docx: elements stand in one another more than 250 deep"},
        {docx(p(r(t(std::string(80u << 20, ' '))))), "test.docx: its part word/document.xml unpacks to more than "},
    };
    for (const Case& one : cases) CHECK(read(one.bytes).find(one.wanted) == 0);
}

TEST_CASE("entities of a document's own are not expanded", "[read]") {
    std::string bomb = std::string("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><w:document") +
                       kSpace + "><w:body>" + p(r(t("&b; x"))) + "</w:body></w:document>";
    CHECK(read(zipped({{"_rels/.rels",
                        "<Relationships><Relationship Id=\"1\" Type=\"http://x/officeDocument\" "
                        "Target=\"word/document.xml\"/></Relationships>"},
                       {"word/document.xml", bomb}})) == "&b; x\n");
}

TEST_CASE("text that is struck through is text, or left out, and a notice says so", "[read]") {
    const std::string styles =
        "<w:style w:type=\"character\" w:styleId=\"Gone\"><w:rPr><w:dstrike/></w:rPr></w:style>"
        "<w:style w:type=\"paragraph\" w:styleId=\"Out\"><w:rPr><w:strike/></w:rPr></w:style>";
    struct Case {
        std::string body;
        const char* kept;
        const char* dropped;
        bool noted = true;
    };
    const Case cases[] = {
        {p(r(t("in ")) + r(t("2027"), "<w:strike/>") + r(t("2028"), "<w:u w:val=\"single\"/>")), "in 20272028\n",
         "in 2028\n"},
        {p(r(t("red "), "<w:dstrike/>") + r(t("lamps"))), "red lamps\n", "lamps\n"},
        {p(r(t("red "), "<w:rStyle w:val=\"Gone\"/>") + r(t("lamps"))), "red lamps\n", "lamps\n"},
        {p(r(t("A"))) + p(r(t("B")), "<w:pStyle w:val=\"Out\"/>") + p(r(t("C"))), "A\nB\nC\n", "A\nC\n"},
        {p(r(t("red "), "<w:strike w:val=\"0\"/>") + r(t("lamps"))), "red lamps\n", "red lamps\n", false},
        {p(r(t(" "), "<w:strike/>") + r(t("lamps"))), "lamps\n", "lamps\n", false},
        {p("<w:del w:id=\"1\">" + r("<w:delText>red</w:delText>", "<w:strike/>") + "</w:del>" + r(t("lamps"))),
         "lamps\n", "lamps\n", false},
    };
    for (const Case& one : cases) {
        INFO(one.kept);
        const std::string bytes = docx(one.body, {{"styles", styles}});
        CHECK(read(bytes) == one.kept);
        CHECK(read(bytes, Revisions::accepted, StruckText::dropped) == one.dropped);
        bool noted = false;
        const SourceText source = read_bytes(bytes, "test.docx").value();
        for (const std::string& notice : source.notices) noted = noted || notice.find("struck") != std::string::npos;
        CHECK(noted == one.noted);
    }
}

TEST_CASE("symbols are told apart by their codes", "[read]") {
    const auto sym = [](const char* font, const char* code) {
        return std::string("<w:sym w:font=\"") + font + "\" w:char=\"" + code + "\"/>";
    };
    struct Case {
        std::string symbol;
        const char* wanted;
    };
    const Case cases[] = {
        {sym("Wingdings", "F0FC"), "\u2713"},   {sym("Wingdings", "FC"), "\u2713"},
        {sym("Wingdings", "F0FB"), "\u2717"},   {sym("Wingdings", "F0A8"), "\u25FB"},
        {sym("Wingdings", "F041"), "\uF041"},   {sym("Wingdings", "F042"), "\uF042"},
        {sym("Wingdings 2", "F050"), "\u2713"}, {sym("Wingdings 2", "F041"), "\uF241"},
        {sym("Webdings", "41"), "\uF441"},      {sym("Symbol", "F061"), "\u03B1"},
        {sym("Symbol", "F0B7"), "\u2022"},      {sym("Symbol", "F0E0"), "\uF1E0"},
        {sym("Arial", "2192"), "\u2192"},
    };
    for (const Case& one : cases) {
        CHECK(read(docx(p(r(t("Decides ") + one.symbol + t(" yes;"))))) ==
              std::string("Decides ") + one.wanted + " yes;\n");
    }
}

TEST_CASE("a package in one XML file is read as a Word document", "[read]") {
    const auto part = [](const std::string& name, const std::string& content) {
        return "<pkg:part pkg:name=\"" + name + "\"><pkg:xmlData>" + content + "</pkg:xmlData></pkg:part>";
    };
    const std::string flat =
        "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Word.Document\"?>\n"
        "<pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">" +
        part("/_rels/.rels",
             "<Relationships><Relationship Id=\"1\" Type=\"http://x/officeDocument\" "
             "Target=\"word/document.xml\"/></Relationships>") +
        part("/word/document.xml", std::string("<w:document") + kSpace + "><w:body>" +
                                       p(r(t("Recalling ")) + r(t("tides,"))) + "</w:body></w:document>") +
        "<pkg:part pkg:name=\"/word/media/lamp.png\"><pkg:binaryData>AAAA</pkg:binaryData></pkg:part></pkg:package>";
    CHECK(read(flat) == "Recalling tides,\n");
    CHECK(read_bytes(flat, "test.xml").value().reader == "Word XML");
    CHECK(read(flat.substr(0, flat.size() - 20)).find("in XML that is no valid XML") != std::string::npos);
}

TEST_CASE("what a Word file holds that is not read is named", "[read]") {
    const std::string chunk = "<w:altChunk r:id=\"x\"/>";
    CHECK(read(docx(chunk)).find("test.docx: a Word document whose text is a file embedded in it") == 0);
    const SourceText source = read_bytes(docx(p(r(t("A."))) + chunk), "test.docx").value();
    REQUIRE(source.notices.size() == 1);
    CHECK(source.notices[0].find("embedded in the document (altChunk)") != std::string::npos);
    CHECK(read("<?xml version=\"1.0\"?><w:wordDocument "
               "xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"></w:wordDocument>") ==
          "test.docx: an XML document of Word 2003, which is not read: open it in Word and save it as .docx");
}
