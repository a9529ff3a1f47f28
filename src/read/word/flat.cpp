#include "read/word/flat.hpp"

#include "base/zip/zip_output.hpp"
#include "read/budget.hpp"
#include "read/word/word.hpp"
#include "read/word/xml.hpp"

#include <algorithm>
#include <ctime>
#include <memory>
#include <sstream>
#include <utility>
#include <vector>

namespace clausediff::detail::word {
namespace {

constexpr std::size_t kHeadBytes = 4096;        // the root and its namespaces stand there
constexpr std::time_t kModified = 315'532'800;  // 1980, before which zip archives know no time

// Is the file XML, and does its beginning name this namespace?
bool names_space(std::string_view bytes, std::string_view space) {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    const std::string_view head = bytes.substr(0, kHeadBytes);
    const std::size_t first = head.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && head[first] == '<' && head.find(space) != std::string_view::npos;
}

std::string written(const pugi::xml_node& root) {
    std::ostringstream out;
    root.print(out, "", pugi::format_raw, pugi::encoding_utf8);
    return std::move(out).str();
}

}  // namespace

bool is_flat(std::string_view bytes) {
    return names_space(bytes, "http://schemas.microsoft.com/office/2006/xmlPackage");
}

Result<SourceText> read_flat(std::string_view bytes, const std::string& path, const ReadOptions& options) {
    Budget budget(options.limits, path);
    const Result<std::unique_ptr<XmlPart>> xml = parse_xml(std::string(bytes), "", path, budget, XmlUse::edit);
    if (!xml) {
        if (xml.error().code != ErrorCode::binary) return xml.error();
        return Error{ErrorCode::binary, path, 0, "a Word document in XML that is no valid XML; save it again as .docx"};
    }
    std::vector<std::pair<std::string, std::string>> parts;
    for (const pugi::xml_node& part : xml.value()->root.children()) {
        const pugi::xml_node data = child(part, "xmlData");  // others, pictures and the like, are not looked at
        pugi::xml_node root = data.first_child();
        while (root && root.type() != pugi::node_element) root = root.next_sibling();
        std::string name(attribute(part, "name"));
        name.erase(0, std::min(name.find_first_not_of('/'), name.size()));
        if (root && !name.empty()) parts.emplace_back(std::move(name), written(root));
    }
    Result<SourceText> source = read_word(packed(parts, kModified), path, options);
    if (source) source.value().reader = "Word XML";
    return source;
}

bool is_word_2003(std::string_view bytes) {
    return names_space(bytes, "http://schemas.microsoft.com/office/word/2003/wordml");
}

Result<SourceText> refuse_word_2003(std::string_view, const std::string& path, const ReadOptions&) {
    return Error{ErrorCode::binary, path, 0,
                 "an XML document of Word 2003, which is not read: open it in Word and save it as .docx"};
}

}  // namespace clausediff::detail::word
