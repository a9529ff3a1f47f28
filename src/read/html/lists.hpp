// The lists of a page that are open, and the numbers of their items.
#pragma once

#include "read/budget.hpp"
#include "read/html/page.hpp"
#include "read/html/style.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace clausediff::detail::html {

class Lists {
public:
    explicit Lists(Budget& budget) : budget_(budget) {}

    void add_styles(const Page& page) { styles_.add_from(page, budget_); }

    // `list` is an ol or ul.
    void open(const Node& list);
    void close() { lists_.pop_back(); }

    // The number of `item`, an li, as it is printed; "" if it stands in no list or shows none. The list counts on.
    std::string start_item(const Node& item);
    // The item that was started last in the innermost list is not there after all.
    void take_back();

private:
    // Editors set items of one list in by a class rather than by a list of their own: each depth counts by itself.
    struct Level {
        int next = 1;
        std::string format;   // of its last item
        std::string printed;  // its last number, without what stands before and after it
    };
    struct List {
        bool ordered = false;
        int step = 1;
        std::string type;           // format that the list's attribute names, or ""
        std::vector<Level> levels;  // at least one
        std::vector<Level> before;  // as they were before the last item
    };

    [[nodiscard]] std::size_t depth_of(const Node& item) const;
    [[nodiscard]] Marker marker_of(const Node& item, std::size_t depth);
    [[nodiscard]] bool stands_in_figures(std::size_t depth) const;
    [[nodiscard]] std::string chain(std::string printed) const;

    Budget& budget_;
    StyleSheet styles_;
    std::vector<List> lists_;  // the innermost last
};

}  // namespace clausediff::detail::html
