#include "render/docx/onto/comments.hpp"

#include "render/docx/onto/elements.hpp"

#include <cstddef>
#include <string_view>
#include <utility>

namespace clausediff::detail::render::docx {

void PlacedComments::remember(pugi::xml_node node, const std::vector<CommentText>& texts) {
    if (out_ == nullptr || (texts.empty() && for_next_.empty())) return;
    if (std::string_view(node.name()) == "w:tr") node = node.select_node(".//w:p").node();
    std::vector<CommentText> all = std::exchange(for_next_, {});
    all.insert(all.end(), texts.begin(), texts.end());
    remembered_.push_back({node, std::move(all), revisions_.author()});
}

void PlacedComments::remember_for_next(const std::vector<CommentText>& texts) {
    for_next_.insert(for_next_.end(), texts.begin(), texts.end());
}

void PlacedComments::place() {
    for (const Remembered& comments : remembered_) {
        revisions_.as(comments.author);
        for (const CommentText& text : comments.texts) place(comments.paragraph, text);
    }
    revisions_.as({});
}

void PlacedComments::place(pugi::xml_node paragraph, const CommentText& text) {
    const std::string id = std::to_string(revisions_.next_id());
    out_->push_back({static_cast<std::size_t>(std::stoul(id)), text, revisions_.author()});
    const pugi::xml_node properties = properties_of(paragraph, "w:pPr");
    pugi::xml_node start = properties ? paragraph.insert_child_after("w:commentRangeStart", properties)
                                      : paragraph.prepend_child("w:commentRangeStart");
    start.append_attribute("w:id") = id.c_str();
    paragraph.append_child("w:commentRangeEnd").append_attribute("w:id") = id.c_str();
    // The reference goes with a paragraph that goes as a whole.
    const pugi::xml_node mark = properties.child("w:rPr");
    pugi::xml_node parent = paragraph;
    for (const char* element : {"w:del", "w:ins", "w:moveFrom", "w:moveTo"}) {
        if (!mark.child(element)) continue;
        parent = sign(paragraph.append_child(element), revisions_);
        break;
    }
    parent.append_child("w:r").append_child("w:commentReference").append_attribute("w:id") = id.c_str();
}

}  // namespace clausediff::detail::render::docx
