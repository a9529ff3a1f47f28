// What stands after the clauses: closing lines, notes and, in exports, the furniture of all pages.
#pragma once

#include "normalise/clause_list.hpp"
#include "normalise/closing_lines.hpp"
#include "normalise/end_notes.hpp"
#include "normalise/item.hpp"
#include "normalise/language.hpp"
#include "normalise/segment.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff::detail {

class Ending {
public:
    // All outlive the ending.
    Ending(const std::vector<Item>& items, const Language& language, ClauseList& clauses, Segmentation& out);

    // The item is the first closing line.
    void open(const Item& item);

    // Where a text has no closing lines, as drafts have not, its list of notes begins with "1 " after a full stop.
    [[nodiscard]] bool opens_notes(const Item& item) const;
    void start_notes() { end_notes_.start(); }

    // Takes the paragraph at `i` in, unless another text begins there.
    bool take(std::size_t i);

    [[nodiscard]] const std::string& meeting() const { return closing_lines_.meeting(); }
    [[nodiscard]] const std::string& date() const { return closing_lines_.date(); }

private:
    bool take_furniture(const Item& item);
    bool take_remark(std::size_t i);
    [[nodiscard]] bool opens_remark(std::size_t i) const;
    [[nodiscard]] bool tells_of_meeting(const Item& item) const;
    [[nodiscard]] bool is_running_head(std::string_view text) const;

    const std::vector<Item>& items_;
    const Language& language_;
    ClauseList& clauses_;
    Segmentation& out_;
    ClosingLines closing_lines_;
    EndNotes end_notes_;
    bool closed_ = false;     // by closing lines
    bool in_remark_ = false;  // a remark stands after them
};

}  // namespace clausediff::detail
