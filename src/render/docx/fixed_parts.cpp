#include "render/docx/fixed_parts.hpp"

#include "base/locale.hpp"
#include "normalise/language.hpp"
#include "render/docx/parts.hpp"
#include "render/docx/xml.hpp"

#include <string_view>

namespace clausediff::detail::render::docx {
namespace {

constexpr const char* kStyles =
    R"(<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="120" w:line="240" w:lineRule="exact"/></w:pPr></w:style>
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Symbol"><w:name w:val="Document Symbol"/><w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="right"/></w:pPr><w:rPr><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Session"><w:name w:val="Session"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="0"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="360" w:after="240" w:line="280" w:lineRule="exact"/><w:ind w:left="567"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="240"/><w:ind w:left="567"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Clause"><w:name w:val="Clause"/><w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="both"/></w:pPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="TableRow"><w:name w:val="Table Row"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="40"/><w:ind w:left="567"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="FootnoteText"><w:name w:val="footnote text"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="40" w:line="200" w:lineRule="exact"/></w:pPr><w:rPr><w:sz w:val="17"/><w:szCs w:val="17"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="CommentText"><w:name w:val="annotation text"/><w:basedOn w:val="Normal"/></w:style>
<w:style w:type="character" w:styleId="CommentReference"><w:name w:val="annotation reference"/><w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style>
</w:styles>
)";

constexpr const char* kPackage = "http://schemas.openxmlformats.org/package/2006/";
constexpr const char* kOffice = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
constexpr const char* kWordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

std::string relation(int id, const std::string& type, const std::string& target) {
    return "<Relationship Id=\"rId" + std::to_string(id) + "\" Type=\"" + kOffice + type + "\" Target=\"" + target +
           "\"/>";
}

std::string relations(const std::string& list) {
    return std::string(kXmlHead) + "<Relationships xmlns=\"" + kPackage + "relationships\">" + list +
           "</Relationships>\n";
}

std::string part_type(const std::string& name, const std::string& type) {
    return "<Override PartName=\"/word/" + name + "\" ContentType=\"" + kWordType + type + "+xml\"/>";
}

// Vowel points and deep letters need more than the height of a Latin line.
void let_lines_grow(std::string& styles) {
    constexpr std::string_view kExact = "\"exact\"";
    for (std::size_t at = styles.find(kExact); at != std::string::npos; at = styles.find(kExact, at)) {
        styles.replace(at, kExact.size(), "\"atLeast\"");
    }
}

}  // namespace

std::string styles_part(const std::string& code) {
    const bool right_to_left = is_right_to_left(code);
    const bool han = !language(code).writing.spaced;
    // Fonts of which every Word has one; Arabic letters are smaller than Latin ones of the same size.
    std::string fonts = "w:ascii=\"Times New Roman\" ";
    if (han) fonts += "w:eastAsia=\"SimSun\" ";
    fonts += "w:hAnsi=\"Times New Roman\" w:cs=";
    fonts += right_to_left ? "\"Traditional Arabic\"" : "\"Times New Roman\"";
    std::string languages = "w:val=\"" + xml(code.empty() || right_to_left || han ? "en" : code) + "\"";
    if (han) languages += " w:eastAsia=\"" + xml(likely_tag(code)) + "\"";
    if (right_to_left) languages += " w:bidi=\"" + xml(likely_tag(code)) + "\"";
    std::string styles = kStyles;
    if (right_to_left) let_lines_grow(styles);
    return std::string(kXmlHead) + "<w:styles" + kWordNamespaces + "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts " +
           fonts + "/><w:sz w:val=\"20\"/><w:szCs w:val=\"" + (right_to_left ? "26" : "20") + "\"/><w:lang " +
           languages + "/></w:rPr></w:rPrDefault></w:docDefaults>\n" + styles;
}

std::string settings_part() {
    return std::string(kXmlHead) + "<w:settings" + kWordNamespaces +
           "><w:footnotePr><w:footnote w:id=\"0\"/><w:footnote w:id=\"1\"/></w:footnotePr><w:compat><w:compatSetting "
           "w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
           "</w:settings>\n";
}

std::string content_types_part(bool comments) {
    return std::string(kXmlHead) + "<Types xmlns=\"" + kPackage +
           "content-types\"><Default Extension=\"rels\" "
           "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
           "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" +
           part_type("document.xml", "document.main") + part_type("styles.xml", "styles") +
           part_type("settings.xml", "settings") + part_type("footnotes.xml", "footnotes") +
           (comments ? part_type("comments.xml", "comments") : "") + "</Types>\n";
}

std::string package_relations_part() {
    return relations(relation(1, "officeDocument", "word/document.xml"));
}

std::string document_relations_part(bool comments) {
    return relations(relation(1, "styles", "styles.xml") + relation(2, "settings", "settings.xml") +
                     relation(3, "footnotes", "footnotes.xml") +
                     (comments ? relation(4, "comments", "comments.xml") : ""));
}

}  // namespace clausediff::detail::render::docx
