// The comments of a redline, put into the Word document that is edited.
#pragma once

#include "render/docx/parts.hpp"
#include "render/docx/signature.hpp"

#include <pugixml.hpp>

#include <string>
#include <utility>
#include <vector>

namespace clausediff::detail::render::docx {

class PlacedComments {
public:
    // Comments are appended to `out`, which outlives this object; none are placed if it is null.
    PlacedComments(std::vector<Comment>* out, Signature& revisions) : out_(out), revisions_(revisions) {}

    // Comments on a paragraph, or on the first paragraph of a row, by the present author of the revisions.
    void remember(pugi::xml_node node, const std::vector<CommentText>& texts);

    // Comments on what has no paragraph of its own in the document: they go with the next.
    void remember_for_next(const std::vector<CommentText>& texts);

    // Puts them all into the document, once nothing else changes in it.
    void place();

private:
    struct Remembered {
        pugi::xml_node paragraph;
        std::vector<CommentText> texts;
        std::string author;
    };
    void place(pugi::xml_node paragraph, const CommentText& text);

    std::vector<Comment>* out_;
    Signature& revisions_;
    std::vector<Remembered> remembered_;
    std::vector<CommentText> for_next_;
};

}  // namespace clausediff::detail::render::docx
