#include "read/pdf/layout.hpp"

#include "read/pdf/columns.hpp"
#include "read/pdf/page_furniture.hpp"
#include "read/pdf/page_lines.hpp"
#include "read/pdf/page_notes.hpp"
#include "read/pdf/paragraphs.hpp"
#include "read/pdf/tables.hpp"

#include <utility>
#include <vector>

namespace clausediff::detail::pdf {

SourceText lay_out(const PdfText& text) {
    SourceText source;
    source.reader = "PDF";
    std::vector<PageLines> pages;
    for (const Page& page : text.pages) {
        PageLines lines = lines_of_page(page, text);
        if (pages.empty()) split_masthead(lines, page.width, page.height);
        order_columns(lines, page.width);
        pages.push_back(std::move(lines));
    }
    if (pages.empty()) return source;
    std::size_t number = 0;
    for (PageLines& page : pages) {
        for (PageLine& line : page) line.number = ++number;
    }
    mark_page_furniture(pages, text.pages.front().width);
    const double size = body_size(pages);
    mark_notes(pages, size);
    find_tables(pages);
    source.paragraphs = join_paragraphs(pages, size);
    return source;
}

}  // namespace clausediff::detail::pdf
