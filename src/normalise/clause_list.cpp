#include "normalise/clause_list.hpp"

#include "base/unicode.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace clausediff {

void ClauseList::add_enacting(const Item& item) {
    labeller.enacting(add(item, item.text, "", ClauseType::paragraph, "names the body and no more: an enacting line"));
}

void ClauseList::add_heading(const Item& item, std::string text, std::string number, std::string_view reason) {
    labeller.heading(add(item, std::move(text), std::move(number), ClauseType::heading, reason));
}

void ClauseList::add_annex_heading(const Item& item) {
    labeller.annex_heading(add(item, item.text, "", ClauseType::heading, "the word that heads annexes"));
}

void ClauseList::add_closing(const Item& item, std::string text) {
    labeller.closing(add(item, std::move(text), "", ClauseType::closing, "a closing line: meeting, date or vote"));
}

void ClauseList::add_table_row(const Item& item) {
    labeller.table_row(add(item, item.text, "", ClauseType::table_row, "bars or tabs part it into cells"));
}

void ClauseList::add_numbered(Item& item, ClauseType type) {
    const std::string_view reason = !item.source->number.empty()  ? "the file numbers it"
                                    : type == ClauseType::heading ? "numbered and short, without closing punctuation"
                                                                  : "opens with a number";
    const std::size_t whole = item.text.size();
    std::string rest = item.take_rest();
    const std::size_t cut = whole - std::min(whole, rest.size());
    labeller.numbered(add(item, cut, std::move(rest), item.number->printed, type, reason), *item.number);
}

void ClauseList::add_unnumbered(Item& item, std::string_view reason) {
    labeller.unnumbered(add(item, 0, std::move(item.text), "", ClauseType::paragraph, reason));
}

void ClauseList::reserve(std::size_t clauses) {
    clauses_.reserve(clauses);
    origins_.reserve(clauses);
}

void ClauseList::release(Segmentation& out) {
    out.clauses = std::move(clauses_);
    out.origins = std::move(origins_);
}

Clause& ClauseList::add(const Item& item, std::string text, std::string number, ClauseType type,
                        std::string_view reason) {
    const std::size_t cut = item.text.size() - std::min(item.text.size(), text.size());
    return add(item, cut, std::move(text), std::move(number), type, reason);
}

Clause& ClauseList::add(const Item& item, std::size_t cut, std::string text, std::string number, ClauseType type,
                        std::string_view reason) {
    ClauseOrigin& origin = origins_.emplace_back();
    origin.first_page = item.source->first_page;
    origin.last_page = item.source->last_page;
    for (const SourceMark& mark : item.source->marks) {
        const std::string before = unicode::tidy(std::string_view(item.source->text).substr(0, mark.offset));
        const std::size_t offset = item.prefix + before.size();
        origin.marks.push_back({std::min(offset - std::min(offset, cut), text.size()), mark.number});
    }
    Clause& clause = clauses_.emplace_back();
    clause.text = std::move(text);
    clause.number = std::move(number);
    clause.section = section;
    clause.type = type;
    clause.line = item.source->line;
    clause.reason = reason;
    return clause;
}

}  // namespace clausediff
