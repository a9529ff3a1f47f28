// Words that a line end cut in two.
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "read/lines.hpp"

namespace clausediff::detail {

// Joins lines of one paragraph. A hyphen at a line end stays as printed ("high-" "level"), unless the text itself
// writes the word without it elsewhere and never with it; a soft hyphen goes the same way, the other way round. Beside
// a digit ("2020-" "2030", "90-" "day") it always stays. A dash or a slash that stands close to the word before it
// stands close to the next line as well.
class LineJoiner {
public:
    // Learns from all lines how the text writes its words. `lines` may go away afterwards.
    explicit LineJoiner(const std::vector<Line>& lines);

    void append(std::string& paragraph, std::string_view line) const;

private:
    std::unordered_set<std::string> words_;  // words with hyphens inside and without, as they stand in mid-line
};

}  // namespace clausediff::detail
