#include "normalise/aside.hpp"

#include "base/unicode.hpp"
#include "normalise/items.hpp"
#include "normalise/metadata.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

namespace clausediff::detail {

void take_notes_and_furniture(const SourceText& source, const std::vector<std::size_t>& indices, HeadNotes head_notes,
                              const Language& language, Segmentation& out) {
    const unicode::Typography typography = typography_of(source);
    std::vector<HeadParagraph> notes_of_head;
    for (const SourceParagraph& paragraph : source.paragraphs) {
        const HeadParagraph* head = paragraph.role == Role::note ? head_notes.line_of(paragraph) : nullptr;
        const std::size_t index = index_of(paragraph, source, indices);
        if (head != nullptr) {
            const HeadKind kind = head->kind == HeadKind::sponsors ? HeadKind::sponsors : HeadKind::text;
            std::string text = paragraph.number + " " + unicode::tidy(paragraph.text, typography);
            notes_of_head.push_back({std::move(text), kind, false, paragraph.line, {index, index}, true});
        } else if (paragraph.role == Role::note) {
            Footnote note{
                paragraph.number, unicode::tidy(paragraph.text, typography), {}, paragraph.line, paragraph.reason,
                {index, index}};
            out.notes.push_back({std::move(note), paragraph.first_page});
        } else if (paragraph.role == Role::furniture) {
            (void)read_head_line(paragraph.text, language, out.metadata);
            out.left_out.push_back({unicode::tidy(paragraph.text, typography), paragraph.reason, paragraph.line});
        }
    }
    std::move(notes_of_head.begin(), notes_of_head.end(), std::back_inserter(out.head));
    std::stable_sort(out.left_out.begin(), out.left_out.end(),
                     [](const LeftOut& a, const LeftOut& b) { return a.line < b.line; });
}

}  // namespace clausediff::detail
