// Word documents. The first byte chooses: the rest is a package, or the text of one of the parts of a sound package, so
// that the fuzzer gets past the archive.
#include "through_normalise.hpp"

#include "base/zip/zip_output.hpp"
#include "read/word/word.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

const std::string kSpace = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

std::string package_with(std::size_t chosen, const std::string& text) {
    std::vector<std::pair<std::string, std::string>> parts = {
        {"_rels/.rels",
         "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
         "Id=\"r1\" "
         "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
         "Target=\"word/document.xml\"/></Relationships>"},
        {"word/document.xml", "<w:document" + kSpace +
                                  "><w:body><w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
                                  "</w:pPr><w:r><w:t>Requests all to rest</w:t><w:footnoteReference w:id=\"2\"/></w:r>"
                                  "</w:p></w:body></w:document>"},
        {"word/numbering.xml", "<w:numbering" + kSpace + "/>"},
        {"word/styles.xml", "<w:styles" + kSpace + "/>"},
        {"word/footnotes.xml", "<w:footnotes" + kSpace + "/>"},
    };
    parts[1 + chosen % (parts.size() - 1)].second = text;
    return clausediff::packed(parts, 0);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const std::string rest(reinterpret_cast<const char*>(data) + 1, size - 1);
    const std::string bytes = data[0] == 0 ? rest : package_with(data[0], rest);
    clausediff::fuzz::through_normalise(clausediff::word::read_word(bytes, "fuzz.docx", {}));
    return 0;
}
