#include "render/docx/onto/likes.hpp"

#include "render/docx/onto/elements.hpp"

#include <algorithm>

namespace clausediff::detail::render::docx {

bool goes_as_a_whole(const Paragraph& paragraph) {
    return std::all_of(paragraph.runs.begin(), paragraph.runs.end(),
                       [](const Run& run) { return run.op == Op::remove; });
}

void Likes::add(const RawText* target) {
    const Paragraph& paragraph = document_.paragraphs[targets_.size()];
    OfKind& kind = kinds_[{paragraph.style, paragraph.level, paragraph.numbered}];
    of_kind_.push_back({&kind, kind.last});
    targets_.push_back(target);
    if (target == nullptr) return;
    kind.last = target;
    if (kind.first == nullptr) kind.first = target;
}

const RawText* Likes::nearest_of_kind(std::size_t i) const {
    const auto& [kind, before] = of_kind_[i];
    return before != nullptr ? before : kind->first;
}

bool Likes::may_be_joined(std::size_t i) const {
    return targets_[i] != nullptr && !targets_[i]->is_compound();
}

void Likes::settle_last_end(Signature& revisions) const {
    const std::vector<Paragraph>& all = document_.paragraphs;
    const auto goes = [&](const Paragraph& one, End end) { return one.end == end && goes_as_a_whole(one); };
    if (all.size() < 2 || !goes(all.back(), End::plain) || !may_be_joined(all.size() - 1)) return;
    const std::size_t end = all.size() - 1;
    std::size_t first = end;
    while (first > 0 && goes(all[first - 1], End::deleted) && may_be_joined(first - 1)) --first;
    if (first == 0 || all[first - 1].end != End::none || targets_[first - 1] != nullptr) return;
    const RawText* kind = nearest_of_kind(first - 1);
    const Like like = kind != nullptr ? Like{kind->elements().front()}
                                      : Like{targets_[end]->elements().front(), targets_[end]->is_automatic()};
    if (!is_named(like.paragraph, "w:p")) return;
    change_properties(targets_[first]->elements().front(), like, revisions);
    if (first < end) change_properties(targets_[end]->elements().front(), like, revisions);
}

void JoinedEnds::settle(pugi::xml_node paragraph) {
    const auto end_goes = [](const pugi::xml_node& one) {
        return static_cast<bool>(properties_of(one, "w:pPr").child("w:rPr").child("w:del"));
    };
    if (!is_named(paragraph, "w:p") || settled_.count(paragraph) > 0) return;
    pugi::xml_node last = paragraph;
    for (pugi::xml_node next = paragraph; end_goes(last) && (next = next.next_sibling());) {
        if (is_named(next, "w:p")) {
            settled_.insert(last = next);
        } else if (next.first_child()) {
            break;
        }
    }
    if (last != paragraph) change_properties(last, {paragraph, false, true}, revisions_);
}

}  // namespace clausediff::detail::render::docx
