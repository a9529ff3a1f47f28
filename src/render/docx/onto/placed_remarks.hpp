// Comments at places in the text of a Word document, of which nothing else changes.
#pragma once

#include "render/docx/onto/raw_text.hpp"
#include "render/docx/onto/word_file.hpp"
#include "render/docx/parts.hpp"
#include "render/docx/signature.hpp"

#include <clausediff/resolution.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace clausediff::detail::render::docx {

class PlacedRemarks {
public:
    // Comments are appended to `out`. All outlive the object.
    PlacedRemarks(WordFile& file, Signature& revisions, std::vector<Comment>& out)
        : file_(file), revisions_(revisions), out_(out) {}

    // On bytes [begin, end) of the text of a clause. Of a place between two letters it goes to the word around it; of
    // one that does not stand in the document as it was read to the whole paragraph.
    void remember(const Clause& clause, std::size_t begin, std::size_t end, const std::string& text);
    // On the first paragraph of the document.
    void remember_on_document(const std::string& text);

    // Puts them all into the document.
    void place();

private:
    struct Remark {
        const Clause* clause = nullptr;  // null: the whole paragraph
        std::size_t begin = 0;
        std::size_t end = 0;
        std::string text;
    };
    using Blocks = std::pair<std::size_t, std::size_t>;  // the first and the last paragraph of the file

    void place(const Blocks& blocks, const std::vector<Remark>& remarks);

    WordFile& file_;
    Signature& revisions_;
    std::vector<Comment>& out_;
    std::map<Blocks, std::vector<Remark>> remarks_;
};

}  // namespace clausediff::detail::render::docx
