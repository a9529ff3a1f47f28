// Word documents out of the bytes of the fuzzer: a package as it is, or one part of a sound package, so that the fuzzer
// gets past the archive.
#pragma once

#include "support/word_package.hpp"

#include <cstddef>
#include <iterator>
#include <string>

namespace clausediff::fuzz {

// Input that begins as an archive does is one; of other input the first byte chooses the part that the rest is.
inline std::string word_document(const std::string& input) {
    if (input.empty() || input.starts_with("PK")) return input;
    constexpr const char* kParts[] = {"document.xml",  "numbering.xml", "styles.xml",
                                      "footnotes.xml", "endnotes.xml",  "_rels/document.xml.rels"};
    test::WordParts sound;
    sound.body =
        "<w:p><w:r><w:t>The General Assembly,</w:t></w:r></w:p>"
        "<w:p><w:pPr><w:pStyle w:val=\"A\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
        "<w:r><w:t>Requests all to rest</w:t><w:footnoteReference w:id=\"2\"/><w:endnoteReference w:id=\"2\"/></w:r>"
        "</w:p><w:p><w:r><w:t>2.</w:t><w:tab/><w:t>Decides to wait.</w:t></w:r></w:p>";
    sound.footnotes = "<w:footnote w:id=\"2\"><w:p><w:r><w:t>See A/91/1.</w:t></w:r></w:p></w:footnote>";
    sound.endnotes = "<w:endnote w:id=\"2\"><w:p><w:r><w:t>Of no concern.</w:t></w:r></w:p></w:endnote>";
    auto parts = test::word_parts(sound);
    const auto chosen = static_cast<unsigned char>(input[0]) % std::size(kParts);
    parts[std::string("word/") + kParts[chosen]] = input.substr(1);
    return test::word_package(parts);
}

}  // namespace clausediff::fuzz
