// The clauses of a resolution as they come: each gets its text, section, label, pages and the marks that the format
// knows.
#pragma once

#include "normalise/item.hpp"
#include "normalise/labels.hpp"
#include "normalise/segment.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace clausediff::detail {

class ClauseList {
public:
    Section section = Section::preambular;  // of the clauses that are added next
    Labeller labeller;

    // Each adds one clause; `text` and `number` are given where they are not the item's own, and the reason where there
    // are several for the same kind of clause.
    void add_enacting(const Item& item);
    void add_heading(const Item& item, std::string text, std::string number, Reason reason);
    void add_annex_heading(const Item& item);
    void add_closing(const Item& item, std::string text);
    void add_table_row(const Item& item);
    // The last three take the text away from the item.
    void add_numbered(Item& item, ClauseType type);
    void add_unnumbered(Item& item, Reason reason);
    void add_listed(Item& item, int number);

    // The clause that was added last goes on with this item.
    void goes_on_to(const Item& item);

    [[nodiscard]] bool empty() const { return clauses_.empty(); }
    [[nodiscard]] const Clause& last() const { return clauses_.back(); }
    void reserve(std::size_t clauses);
    void release(Segmentation& out);

private:
    // The clause is labelled next; the reference lives until another clause is added. Its text is the end of the text
    // of `item`, less `cut` bytes before it.
    Clause& add(const Item& item, std::size_t cut, std::string text, std::string number, ClauseType type,
                Reason reason);
    Clause& add(const Item& item, std::string text, std::string number, ClauseType type, Reason reason);

    std::vector<Clause> clauses_;
    std::vector<ClauseOrigin> origins_;
};

}  // namespace clausediff::detail
