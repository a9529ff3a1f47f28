// The lines of a block that are parted by br elements, and the paragraphs that they make.
#pragma once

#include "read/marked_text.hpp"

#include <vector>

namespace clausediff::detail::html {

class BrokenLines {
public:
    // The line so far ends in a br; two of them, with nothing between, are an empty line.
    void end_line(MarkedText line);

    // All paragraphs, of which `last` is the last line; some may be blank. A br parts two where one stands after an
    // empty line, or a sentence or a clause has ended and another begins. Otherwise it does no more than break a line.
    std::vector<MarkedText> take(MarkedText last);

private:
    struct BrokenLine {
        MarkedText text;
        bool blank_before = false;
    };

    [[nodiscard]] bool is_wrapped() const;
    [[nodiscard]] static bool parts(const BrokenLine& line, const MarkedText& before, bool wrapped);

    std::vector<BrokenLine> lines_;
    bool blank_ = false;  // an empty line stands before the next
};

}  // namespace clausediff::detail::html
