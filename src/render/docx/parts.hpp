// The parts of a WordprocessingML package (ISO/IEC 29500-1), as XML.
#pragma once

#include "render/docx/document.hpp"
#include "render/docx/signature.hpp"

#include <span>
#include <string>
#include <vector>

namespace clausediff::detail::render::docx {

struct Comment {
    std::size_t id = 0;
    CommentText says;
    std::string author{};  // "" is that of the document
};

// word/document.xml. Adds the paragraphs' comments to `comments`; null leaves them out.
[[nodiscard]] std::string document_part(const Document& document, Signature& revisions, std::vector<Comment>* comments);
// word/footnotes.xml. The id of the n-th note is n + kFirstNote.
[[nodiscard]] std::string footnotes_part(const Document& document, Signature& revisions);
// word/comments.xml
// With `styled` false without the styles of our own documents.
[[nodiscard]] std::string comments_part(const std::vector<Comment>& comments, const Signature& revisions,
                                        bool styled = true);

constexpr std::size_t kFirstNote = 1;  // ids 0 and 1 are those of the two lines above notes

// Runs with their revisions. Of moves the words alone: their ranges are the caller's. A deleted reference is deleted
// with its mark.
void append_runs(std::string& out, std::span<const Run> runs, Signature& revisions, const std::vector<Note>& notes);

constexpr const char* kXmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr const char* kWordNamespaces =
    " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

}  // namespace clausediff::detail::render::docx
