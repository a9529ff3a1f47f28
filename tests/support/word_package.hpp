// Word packages for tests: a sound one of the parts that the reader knows, any of which a test replaces.
#pragma once

#include "base/zip/zip_output.hpp"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace clausediff::test {

// What the root elements of the parts hold. Numbers: numId 1 counts "1.", "(a)", "(i)"; numId 2 counts "(a)", "(i)".
struct WordParts {
    std::string body;            // of w:body
    std::string footnotes = "";  // of w:footnotes
    std::string endnotes = "";   // of w:endnotes
};

inline std::string word_root(const std::string& name, const std::string& content) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:" + name +
           " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + content + "</w:" + name + ">";
}

inline std::string word_list(const char* id, const std::vector<std::pair<const char*, const char*>>& levels) {
    std::string out = std::string("<w:abstractNum w:abstractNumId=\"") + id + "\">";
    for (std::size_t i = 0; i < levels.size(); ++i) {
        out += "<w:lvl w:ilvl=\"" + std::to_string(i) + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" +
               levels[i].first + "\"/><w:lvlText w:val=\"" + levels[i].second + "\"/></w:lvl>";
    }
    return out + "</w:abstractNum>";
}

inline std::string word_numbering() {
    return word_list("0", {{"decimal", "%1."}, {"lowerLetter", "(%2)"}, {"lowerRoman", "(%3)"}}) +
           word_list("1", {{"lowerLetter", "(%1)"}, {"lowerRoman", "(%2)"}}) +
           "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
           "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>";
}

// All parts by name.
inline std::map<std::string, std::string> word_parts(const WordParts& parts) {
    const std::string head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    const std::string relations =
        head + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    const auto relation = [](const std::string& type, const std::string& target) {
        return "<Relationship Id=\"" + type +
               "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type +
               "\" Target=\"" + target + "\"/>";
    };
    std::string own = relations;
    for (const char* type : {"numbering", "styles", "footnotes", "endnotes"})
        own += relation(type, std::string(type) + ".xml");
    return {{"[Content_Types].xml",
             head + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override "
                    "PartName=\"/word/document.xml\" ContentType=\"application/xml\"/></Types>"},
            {"_rels/.rels", relations + relation("officeDocument", "word/document.xml") + "</Relationships>"},
            {"word/_rels/document.xml.rels", own + "</Relationships>"},
            {"word/document.xml", word_root("document", "<w:body>" + parts.body + "</w:body>")},
            {"word/numbering.xml", word_root("numbering", word_numbering())},
            {"word/styles.xml", word_root("styles", "")},
            {"word/footnotes.xml", word_root("footnotes", parts.footnotes)},
            {"word/endnotes.xml", word_root("endnotes", parts.endnotes)}};
}

inline std::string word_package(const std::map<std::string, std::string>& parts) {
    return detail::packed({parts.begin(), parts.end()}, 1'000'000'000);
}

inline std::string word_package(const WordParts& parts) {
    return word_package(word_parts(parts));
}

}  // namespace clausediff::test
