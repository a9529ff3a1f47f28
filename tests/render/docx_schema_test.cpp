// The Word redline as a package: what refers to what, and the order of elements that the schema of WordprocessingML
// (ISO/IEC 29500-1 transitional, wml.xsd) asks for. Word calls a file that breaks it corrupt.
#include "render/sample.hpp"
#include "render/word_reader.hpp"

#include "support/catch.hpp"

#include <clausediff/clausediff.hpp>

#include <algorithm>
#include <map>
#include <set>

using namespace clausediff;

namespace {

using Names = std::vector<std::string>;

// Children in the order in which the schema wants them; of kAnyOrder parents any order, of these alone.
const std::map<std::string, Names> kSequences = {
    {"w:pPr",
     {"w:pStyle", "w:keepNext", "w:numPr", "w:bidi", "w:spacing", "w:ind", "w:jc", "w:outlineLvl", "w:rPr", "w:sectPr",
      "w:pPrChange"}},
    {"w:pPrChange", {"w:pPr"}},
    {"w:rPr",
     {"w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:rStyle", "w:rFonts", "w:b", "w:bCs", "w:i", "w:iCs", "w:strike",
      "w:color", "w:sz", "w:szCs", "w:u", "w:vertAlign", "w:rtl", "w:lang"}},
    {"w:sectPr", {"w:footnotePr", "w:pgSz", "w:pgMar", "w:bidi"}},
    {"w:style", {"w:name", "w:basedOn", "w:pPr", "w:rPr"}},
    {"w:styles", {"w:docDefaults", "w:style"}},
    {"w:docDefaults", {"w:rPrDefault"}},
    {"w:rPrDefault", {"w:rPr"}},
    {"w:settings", {"w:footnotePr", "w:compat"}},
    {"w:document", {"w:body"}},
    {"w:footnotes", {"w:footnote"}},
    {"w:footnote", {"w:p"}},
    {"w:comments", {"w:comment"}},
    {"w:comment", {"w:p"}},
};
const std::map<std::string, Names> kAnyOrder = {
    {"w:body", {"w:p", "w:moveFromRangeEnd", "w:moveToRangeEnd", "w:sectPr"}},
    {"w:p",
     {"w:pPr", "w:r", "w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:moveFromRangeStart", "w:moveFromRangeEnd",
      "w:moveToRangeStart", "w:moveToRangeEnd", "w:commentRangeStart", "w:commentRangeEnd"}},
    {"w:ins", {"w:r"}},
    {"w:del", {"w:r"}},
    {"w:moveFrom", {"w:r"}},
    {"w:moveTo", {"w:r"}},
    {"w:r",
     {"w:rPr", "w:t", "w:delText", "w:tab", "w:footnoteReference", "w:footnoteRef", "w:commentReference",
      "w:annotationRef", "w:separator", "w:continuationSeparator"}},
};
// Which attributes an element must have.
const std::map<std::string, Names> kAttributes = {
    {"w:moveFrom", {"w:id", "w:author", "w:date"}},
    {"w:moveTo", {"w:id", "w:author", "w:date"}},
    {"w:moveFromRangeStart", {"w:id", "w:author", "w:date", "w:name"}},
    {"w:moveToRangeStart", {"w:id", "w:author", "w:date", "w:name"}},
    {"w:moveFromRangeEnd", {"w:id"}},
    {"w:moveToRangeEnd", {"w:id"}},
    {"w:ins", {"w:id", "w:author"}},
    {"w:del", {"w:id", "w:author"}},
    {"w:comment", {"w:id", "w:author"}},
    {"w:footnote", {"w:id"}},
    {"w:footnoteReference", {"w:id"}},
    {"w:commentReference", {"w:id"}},
    {"w:commentRangeStart", {"w:id"}},
    {"w:commentRangeEnd", {"w:id"}},
    {"w:style", {"w:type", "w:styleId"}},
    {"w:pStyle", {"w:val"}},
    {"w:rStyle", {"w:val"}},
};

void check_children(const pugi::xml_node& node) {
    const std::string name = node.name();
    INFO("<" << name << ">");
    std::size_t reached = 0;
    for (const pugi::xml_node& child : node.children()) {
        if (child.type() != pugi::node_element) continue;
        const std::string child_name = child.name();
        INFO("holds <" << child_name << ">");
        if (const auto sequence = kSequences.find(name); sequence != kSequences.end()) {
            const auto at = std::find(sequence->second.begin(), sequence->second.end(), child_name);
            REQUIRE(at != sequence->second.end());
            const auto place = static_cast<std::size_t>(at - sequence->second.begin());
            CHECK(place >= reached);
            reached = place;
        } else if (const auto any = kAnyOrder.find(name); any != kAnyOrder.end()) {
            CHECK(std::count(any->second.begin(), any->second.end(), child_name) == 1);
            // The properties of a paragraph or run stand first.
            const bool properties = child_name == "w:pPr" || child_name == "w:rPr";
            CHECK((!properties || !child.previous_sibling()));
            if (child_name == "w:sectPr") CHECK(!child.next_sibling());
        }
        // The mark of a paragraph's end has no content, a revision in the text has.
        const bool in_mark = name == "w:rPr";
        const bool revision =
            child_name == "w:ins" || child_name == "w:del" || child_name == "w:moveFrom" || child_name == "w:moveTo";
        if (revision) CHECK(in_mark != static_cast<bool>(child.first_child()));
        check_children(child);
    }
    if (const auto wanted = kAttributes.find(name); wanted != kAttributes.end()) {
        for (const std::string& attribute : wanted->second) CHECK(node.attribute(attribute.c_str()));
    }
    // Deleted text is w:delText, all other text w:t.
    if (name == "w:t" || name == "w:delText") {
        const bool deleted = std::string(node.parent().parent().name()) == "w:del";  // what moves is not
        CHECK((name == "w:delText") == deleted);
    }
}

DocxOptions with_moves(WordMoves moves) {
    DocxOptions options;
    options.moves = moves;
    return options;
}

std::map<std::string, std::string> example_parts(WordMoves moves = WordMoves::comments) {
    const std::string folder = CLAUSEDIFF_EXAMPLES_DIR;
    const Resolution before = load(folder + "/A_RES_69_317.txt").value();
    const Resolution after = load(folder + "/draft_71.txt").value();
    return word::unzip(render_docx(compare(before, after), with_moves(moves)).bytes);
}

// The example's redline as an edit of a Word document of its before text.
std::map<std::string, std::string> edited_parts(WordMoves moves) {
    const std::string folder = CLAUSEDIFF_EXAMPLES_DIR;
    const Resolution before = load(folder + "/A_RES_69_317.txt").value();
    const Resolution after = load(folder + "/draft_71.txt").value();
    const std::string document = render_docx(compare(before, before)).bytes;
    const Resolution read = normalise(read_bytes(document, "before.docx").value()).value();
    return word::unzip(render_docx(compare(read, after), with_moves(moves)).bytes);
}

// Redlines of every sort.
std::vector<std::map<std::string, std::string>> redlines() {
    std::vector<std::map<std::string, std::string>> out;
    for (const WordMoves moves : {WordMoves::comments, WordMoves::tracked}) {
        out.push_back(example_parts(moves));
        out.push_back(edited_parts(moves));
        out.push_back(word::unzip(render_docx(sample::comparison(), with_moves(moves)).bytes));
    }
    return out;
}

pugi::xml_document parsed(const std::string& part) {
    pugi::xml_document document;
    REQUIRE(document.load_string(part.c_str(), pugi::parse_default | pugi::parse_ws_pcdata_single));
    return document;
}

}  // namespace

TEST_CASE("the elements of a Word redline stand in the order of the schema", "[render]") {
    for (const auto& parts : redlines()) {
        for (const auto& [name, content] : parts) {
            if (name.find("word/") != 0 || name.find("_rels") != std::string::npos) continue;
            INFO(name);
            const pugi::xml_document document = parsed(content);
            check_children(document.document_element());
        }
    }
}

TEST_CASE("every part of a Word redline has a type and is referred to", "[render]") {
    const auto parts = example_parts();
    const pugi::xml_document types = parsed(parts.at("[Content_Types].xml"));
    std::set<std::string> typed;
    for (const auto& part : types.child("Types").children("Override")) {
        typed.insert(std::string(part.attribute("PartName").value()).substr(1));
    }
    std::set<std::string> referred = {"word/document.xml"};
    const pugi::xml_document relations = parsed(parts.at("word/_rels/document.xml.rels"));
    for (const auto& relation : relations.child("Relationships").children()) {
        referred.insert(std::string("word/") + relation.attribute("Target").value());
    }
    std::set<std::string> there;
    for (const auto& [name, content] : parts) {
        if (name.find(".rels") == std::string::npos && name[0] != '[') there.insert(name);
    }
    CHECK(typed == there);
    CHECK(referred == there);
}

TEST_CASE("ids of revisions and comments are unique, and every reference leads to its note or comment", "[render]") {
    const auto parts = example_parts();
    std::map<std::string, int> ids;
    std::set<std::string> comments, notes, comment_references, note_references;
    for (const char* part : {"word/document.xml", "word/footnotes.xml", "word/comments.xml"}) {
        const pugi::xml_document document = parsed(parts.at(part));
        const auto collect = [&](const char* path, const auto& take) {
            for (const pugi::xpath_node& found : document.select_nodes(path))
                take(found.node().attribute("w:id").value());
        };
        collect("//w:ins | //w:del | //w:comment", [&](const char* id) { ++ids[id]; });
        collect("//w:comment", [&](const char* id) { comments.insert(id); });
        collect("//w:footnote[not(@w:type)]", [&](const char* id) { notes.insert(id); });
        collect("//w:commentReference", [&](const char* id) { CHECK(comment_references.insert(id).second); });
        collect("//w:footnoteReference", [&](const char* id) { CHECK(note_references.insert(id).second); });
    }
    for (const auto& [id, times] : ids) {
        INFO(id);
        CHECK(times == 1);
    }
    CHECK(comments == comment_references);
    CHECK(notes == note_references);
    CHECK(notes.size() >= 5);
}

TEST_CASE("every style that a Word redline uses is defined", "[render]") {
    const auto parts = example_parts();
    std::set<std::string> defined;
    const pugi::xml_document styles = parsed(parts.at("word/styles.xml"));
    for (const auto& style : styles.child("w:styles").children("w:style")) {
        defined.insert(style.attribute("w:styleId").value());
    }
    for (const char* part : {"word/document.xml", "word/footnotes.xml", "word/comments.xml"}) {
        const pugi::xml_document document = parsed(parts.at(part));
        for (const pugi::xpath_node& use : document.select_nodes("//w:pStyle | //w:rStyle")) {
            CHECK(defined.count(use.node().attribute("w:val").value()) == 1);
        }
    }
}
