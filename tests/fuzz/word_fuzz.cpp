// Word documents. The first byte chooses: the rest is a package, or the text of one of the parts of a sound package, so
// that the fuzzer gets past the archive.
#include "through_normalise.hpp"

#include "read/word/word.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

const std::string kSpace = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

std::uint32_t crc32(std::string_view bytes) {
    std::uint32_t crc = 0xFFFFFFFF;
    for (const char c : bytes) {
        crc ^= static_cast<std::uint8_t>(c);
        for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

void append(std::string& out, std::uint32_t number, int bytes) {
    for (; bytes > 0; --bytes, number >>= 8) out += static_cast<char>(number & 0xFFU);
}

// A zip archive of stored parts (PKWARE, APPNOTE.TXT 4.3).
std::string packed(const std::vector<std::pair<std::string, std::string>>& parts) {
    std::string out, directory;
    for (const auto& [name, content] : parts) {
        std::string common;
        append(common, 20, 2);         // version needed
        append(common, 0, 2 + 2 + 2);  // flags, method, time
        append(common, 33, 2);         // date: 1 January 1980
        append(common, crc32(content), 4);
        append(common, static_cast<std::uint32_t>(content.size()), 4);
        append(common, static_cast<std::uint32_t>(content.size()), 4);
        append(common, static_cast<std::uint32_t>(name.size()), 2);
        append(common, 0, 2);
        append(directory, 0x02014B50, 4);
        append(directory, 20, 2);
        directory += common;
        append(directory, 0, 2 + 2 + 2);  // comment, disk, internal attributes
        append(directory, 0, 4);
        append(directory, static_cast<std::uint32_t>(out.size()), 4);
        directory += name;
        append(out, 0x04034B50, 4);
        out += common + name + content;
    }
    const auto start = static_cast<std::uint32_t>(out.size());
    out += directory;
    append(out, 0x06054B50, 4);
    append(out, 0, 4);
    append(out, static_cast<std::uint32_t>(parts.size()), 2);
    append(out, static_cast<std::uint32_t>(parts.size()), 2);
    append(out, static_cast<std::uint32_t>(directory.size()), 4);
    append(out, start, 4);
    append(out, 0, 2);
    return out;
}

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
    return packed(parts);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const std::string rest(reinterpret_cast<const char*>(data) + 1, size - 1);
    const std::string bytes = data[0] == 0 ? rest : package_with(data[0], rest);
    clausediff::fuzz::through_normalise(clausediff::word::read_word(bytes, "fuzz.docx", {}));
    return 0;
}
