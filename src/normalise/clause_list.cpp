#include "normalise/clause_list.hpp"

#include "normalise/unicode.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace clausediff {

void ClauseList::add_enacting(const Item& item) {
    labeller.enacting(add(item, item.text, "", ClauseType::paragraph));
}

void ClauseList::add_heading(const Item& item, std::string text, std::string number) {
    labeller.heading(add(item, std::move(text), std::move(number), ClauseType::heading));
}

void ClauseList::add_annex_heading(const Item& item) {
    labeller.annex_heading(add(item, item.text, "", ClauseType::heading));
}

void ClauseList::add_closing(const Item& item, std::string text) {
    labeller.closing(add(item, std::move(text), "", ClauseType::heading));
}

void ClauseList::add_table_row(const Item& item) {
    labeller.table_row(add(item, item.text, "", ClauseType::table_row));
}

void ClauseList::add_numbered(const Item& item, ClauseType type) {
    labeller.numbered(add(item, item.rest, item.number->printed, type), *item.number);
}

void ClauseList::add_unnumbered(const Item& item) {
    labeller.unnumbered(add(item, item.text, "", ClauseType::paragraph));
}

Clause& ClauseList::add(const Item& item, std::string text, std::string number, ClauseType type) {
    PagedClause paged;
    paged.first_page = item.source->first_page;
    paged.last_page = item.source->last_page;
    const std::size_t cut = item.text.size() - std::min(item.text.size(), text.size());
    for (const SourceMark& mark : item.source->marks) {
        const std::string before = unicode::tidy(std::string_view(item.source->text).substr(0, mark.offset));
        const std::size_t offset = item.prefix + before.size();
        paged.source_marks.push_back({std::min(offset - std::min(offset, cut), text.size()), mark.number});
    }
    paged.clause.text = std::move(text);
    paged.clause.number = std::move(number);
    paged.clause.section = section;
    paged.clause.type = type;
    paged.clause.line = item.source->line;
    clauses_.push_back(std::move(paged));
    return clauses_.back().clause;
}

}  // namespace clausediff
