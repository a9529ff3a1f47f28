// Small Word documents, put together of the XML that Word writes.
#pragma once

#include "support/catch.hpp"
#include "support/source_lines.hpp"

#include <clausediff/clausediff.hpp>

#include <zip.h>

#include <string>
#include <utility>
#include <vector>

namespace word_sample {

using Parts = std::vector<std::pair<std::string, std::string>>;

inline std::string zipped(const Parts& parts) {
    zip_source_t* source = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(source);
    zip_t* archive = zip_open_from_source(source, ZIP_TRUNCATE, nullptr);
    REQUIRE(archive != nullptr);
    for (const auto& [name, content] : parts) {
        zip_source_t* part = zip_source_buffer(archive, content.data(), content.size(), 0);
        REQUIRE(zip_file_add(archive, name.c_str(), part, 0) >= 0);
    }
    REQUIRE(zip_close(archive) == 0);
    zip_stat_t stat;
    REQUIRE(zip_source_stat(source, &stat) == 0);
    REQUIRE(zip_source_open(source) == 0);
    std::string bytes(stat.size, '\0');
    REQUIRE(zip_source_read(source, bytes.data(), bytes.size()) == static_cast<zip_int64_t>(bytes.size()));
    zip_source_close(source);
    zip_source_free(source);
    return bytes;
}

inline constexpr const char* kSpace =
    " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
    " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

inline std::string relations(const std::vector<std::string>& types) {
    std::string out = "<Relationships>";
    for (const std::string& type : types) {
        out += "<Relationship Id=\"" + type + "\" Type=\"http://x/" + type + "\" Target=\"" + type + ".xml\"/>";
    }
    return out + "</Relationships>";
}

// `others` are parts by the type of their relationship ("footnotes"), each the content of its root.
inline std::string docx(const std::string& body, const Parts& others = {}) {
    Parts parts = {
        {"[Content_Types].xml", "<Types/>"},
        {"_rels/.rels",
         "<Relationships><Relationship Id=\"1\" Type=\"http://x/officeDocument\" "
         "Target=\"word/document.xml\"/></Relationships>"},
        {"word/document.xml", std::string("<w:document") + kSpace + "><w:body>" + body + "</w:body></w:document>"}};
    std::vector<std::string> types;
    for (const auto& [type, content] : others) {
        types.push_back(type);
        parts.emplace_back("word/" + type + ".xml", "<w:" + type + kSpace + ">" + content + "</w:" + type + ">");
    }
    parts.emplace_back("word/_rels/document.xml.rels", relations(types));
    return zipped(parts);
}

inline std::string read(const std::string& bytes, clausediff::Revisions revisions = clausediff::Revisions::accepted,
                        clausediff::StruckText struck = clausediff::StruckText::kept) {
    clausediff::ReadOptions options;
    options.revisions = revisions;
    options.struck_text = struck;
    return clausediff::test::source_lines(clausediff::read_bytes(bytes, "test.docx", options));
}

inline std::string p(const std::string& runs, const std::string& properties = "") {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>";
}
inline std::string r(const std::string& content, const std::string& properties = "") {
    return "<w:r><w:rPr>" + properties + "</w:rPr>" + content + "</w:r>";
}
inline std::string t(const std::string& text) {
    return "<w:t xml:space=\"preserve\">" + text + "</w:t>";
}

inline std::string level(int i, const std::string& format, const std::string& text, const std::string& more = "") {
    return "<w:lvl w:ilvl=\"" + std::to_string(i) + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" +
           more + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
}

inline std::string list(int id, int depth) {
    return "<w:numPr><w:ilvl w:val=\"" + std::to_string(depth) + "\"/><w:numId w:val=\"" + std::to_string(id) +
           "\"/></w:numPr>";
}

}  // namespace word_sample
