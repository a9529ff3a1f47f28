#include "normalise/items.hpp"

#include "normalise/numerals.hpp"

#include <utility>

namespace clausediff::detail {

unicode::Typography typography_of(const SourceText& source) {
    return source.exact ? unicode::Typography::as_printed : unicode::Typography::plain;
}

std::size_t index_of(const SourceParagraph& paragraph, const SourceText& source,
                     const std::vector<std::size_t>& indices) {
    const auto index = static_cast<std::size_t>(&paragraph - source.paragraphs.data());
    return indices.empty() ? index : indices[index];
}

std::vector<Item> make_items(SourceText& source, const std::vector<std::size_t>& indices, const Language& language) {
    const unicode::Typography typography = typography_of(source);
    std::vector<Item> items;
    items.reserve(source.paragraphs.size());
    for (SourceParagraph& paragraph : source.paragraphs) {
        if (paragraph.role != Role::body) continue;
        Item item = make_item(paragraph, typography);
        if (item.text.empty() && !paragraph.number.empty()) {  // the number is all that is printed
            paragraph.text = std::exchange(paragraph.number, {});
            for (SourceMark& mark : paragraph.marks) mark.offset = paragraph.text.size();
            item = make_item(paragraph, typography);
        }
        item.index = index_of(paragraph, source, indices);
        // What is left of a line of soft hyphens and direction marks is an empty line.
        if (!item.text.empty()) items.push_back(std::move(item));
    }
    settle_numerals(items, language);
    return items;
}

}  // namespace clausediff::detail
