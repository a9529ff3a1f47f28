#include "normalise/clause_list.hpp"

#include "base/unicode.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace clausediff::detail {
namespace {

// How long the beginnings of a text are once they are tidy. Each byte is read once, however many places are asked for.
class TidyLength {
public:
    TidyLength(std::string_view text, unicode::Typography typography) : text_(text), typography_(typography) {}

    // Of the first `end` bytes. REQUIRES: ascending places.
    std::size_t up_to(std::size_t end) {
        // Between two letters the white space at its ends is seen.
        const std::string piece =
            unicode::tidy("x" + std::string(text_.substr(at_, end - std::min(at_, end))) + "x", typography_);
        const std::string_view inner = std::string_view(piece).substr(1, piece.size() - 2);
        at_ = std::max(at_, end);
        const std::size_t first = inner.find_first_not_of(' ');
        if (first == std::string_view::npos) {
            space_ = space_ || !inner.empty();
            return length_;
        }
        const std::size_t last = inner.find_last_not_of(' ');
        if (length_ > 0 && (space_ || first > 0)) ++length_;
        length_ += last + 1 - first;
        space_ = last + 1 < inner.size();
        return length_;
    }

private:
    std::string_view text_;
    unicode::Typography typography_;
    std::size_t at_ = 0;
    std::size_t length_ = 0;
    bool space_ = false;  // white space stands after it
};

// The marks that the format knows in the item, which stands in the clause from byte `begin` to `end` on, but for the
// first `cut` bytes of its text.
void add_marks(ClauseOrigin& origin, const Item& item, std::size_t cut, std::size_t begin, std::size_t end) {
    TidyLength before(item.source->text, item.typography);
    for (const SourceMark& mark : item.source->marks) {
        const std::size_t offset = item.prefix + before.up_to(mark.offset);
        origin.marks.push_back({std::min(begin + offset - std::min(offset, cut), end), mark.number});
    }
}

}  // namespace

void ClauseList::goes_on_to(const Item& item) {
    Clause& clause = clauses_.back();
    if (!clause.text.empty()) clause.text += ' ';
    const std::size_t begin = clause.text.size();
    clause.text += item.text;
    clause.origin.last = item.index;
    origins_.back().last_page = item.source->last_page;
    add_marks(origins_.back(), item, 0, begin, clause.text.size());
}

void ClauseList::add_enacting(const Item& item) {
    labeller.enacting(add(item, item.text, "", ClauseType::paragraph, Reason::enacting_line));
}

void ClauseList::add_heading(const Item& item, std::string text, std::string number, Reason reason) {
    labeller.heading(add(item, std::move(text), std::move(number), ClauseType::heading, reason));
}

void ClauseList::add_annex_heading(const Item& item) {
    labeller.annex_heading(add(item, item.text, "", ClauseType::heading, Reason::annex_word));
}

void ClauseList::add_closing(const Item& item, std::string text) {
    labeller.closing(add(item, std::move(text), "", ClauseType::closing, Reason::closing_line));
}

void ClauseList::add_table_row(const Item& item) {
    Clause& row = add(item, item.text, "", ClauseType::table_row, Reason::cells);
    row.cells = item.cells_at;
    labeller.table_row(row);
}

void ClauseList::add_numbered(Item& item, ClauseType type) {
    const Reason reason = !item.source->number.empty()  ? Reason::file_number
                          : type == ClauseType::heading ? Reason::numbered_short
                                                        : Reason::number;
    const std::size_t whole = item.text.size();
    std::string rest = item.take_rest();
    const std::size_t cut = whole - std::min(whole, rest.size());
    labeller.numbered(add(item, cut, std::move(rest), item.number->printed, type, reason), *item.number);
}

void ClauseList::add_unnumbered(Item& item, Reason reason) {
    std::string number = item.number_apart();
    labeller.unnumbered(add(item, 0, std::move(item.text), std::move(number), ClauseType::paragraph, reason));
}

void ClauseList::add_listed(Item& item, int number) {
    std::string printed = item.number_apart();
    labeller.listed(add(item, 0, std::move(item.text), std::move(printed), ClauseType::paragraph, Reason::listed),
                    number);
}

void ClauseList::reserve(std::size_t clauses) {
    clauses_.reserve(clauses);
    origins_.reserve(clauses);
}

void ClauseList::release(Segmentation& out) {
    out.clauses = std::move(clauses_);
    out.origins = std::move(origins_);
}

Clause& ClauseList::add(const Item& item, std::string text, std::string number, ClauseType type, Reason reason) {
    const std::size_t cut = item.text.size() - std::min(item.text.size(), text.size());
    // One paragraph may hold several closing lines.
    const bool is_first = clauses_.empty() || clauses_.back().origin.first != item.index;
    if (number.empty() && is_first) number = item.number_apart();
    return add(item, cut, std::move(text), std::move(number), type, reason);
}

Clause& ClauseList::add(const Item& item, std::size_t cut, std::string text, std::string number, ClauseType type,
                        Reason reason) {
    ClauseOrigin& origin = origins_.emplace_back();
    origin.first_page = item.source->first_page;
    origin.last_page = item.source->last_page;
    add_marks(origin, item, cut, 0, text.size());
    Clause& clause = clauses_.emplace_back();
    clause.text = std::move(text);
    clause.number = std::move(number);
    clause.section = section;
    clause.type = type;
    clause.line = item.source->line;
    clause.origin = {item.index, item.index};
    clause.reason = reason;
    return clause;
}

}  // namespace clausediff::detail
