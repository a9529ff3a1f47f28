#include "render/docx/onto/targets.hpp"

#include <algorithm>
#include <utility>

namespace clausediff::detail::render::docx {

Targets::Targets(const Document& document, WordFile& file) {
    for (const Paragraph& paragraph : document.paragraphs) targets_.push_back(find(paragraph, file));
}

EditedText* Targets::find(const Paragraph& paragraph, WordFile& file) {
    const Origin& origin = paragraph.origin;
    if (!origin.known() || origin.last >= file.blocks().size()) return nullptr;
    EditedText*& found = by_block_[origin.first];
    if (found != nullptr) return found;
    // A number of the format's that clauses are not counted by is part of the text: "Article 5".
    RawText raw(file.blocks()[origin.first], !paragraph.numbered);
    for (std::size_t i = origin.first + 1; i <= origin.last; ++i) raw.join(file.blocks()[i]);
    edited_.push_back(std::make_unique<EditedText>(EditedText{std::move(raw), {}, 0, 0, {}}));
    return found = edited_.back().get();
}

EditedText* Targets::next(std::size_t i) const {
    next_ = std::max(next_, i);
    while (next_ < targets_.size() && targets_[next_] == nullptr) ++next_;
    return next_ < targets_.size() ? targets_[next_] : nullptr;
}

}  // namespace clausediff::detail::render::docx
