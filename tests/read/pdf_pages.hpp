// What the pages of the tests of PDF layout have in common.
#pragma once

#include "read/pdf_sheet.hpp"

#include <string>
#include <string_view>

namespace clausediff::test {

inline constexpr SheetStyle kSmall{8, false, 0};
inline constexpr SheetStyle kSmallBold{8, true, 0};
inline constexpr SheetStyle kBold{10, true, 0};

// Lines of running text, so that the page has margins: from 100 to 500, every paragraph set in.
inline void fill(Sheet& sheet, double from, int paragraphs) {
    for (int i = 0; i < paragraphs; ++i) {
        const double base = from + 42 * i;
        sheet.full(124, base, "Noting the light that the keepers of the coast have kept for ever so many long");
        sheet.full(100, base + 12, "years, and that the ships which passed there in the night have found their way");
        sheet.line(100, base + 24, "home,");
    }
}

inline constexpr std::string_view kFilled =
    "Noting the light that the keepers of the coast have kept for ever so many long years, and that the ships which "
    "passed there in the night have found their way home,\n";

inline std::string repeat(std::string_view text, int times) {
    std::string out;
    while (times-- > 0) out += text;
    return out;
}

}  // namespace clausediff::test
