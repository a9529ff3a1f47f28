// Why a line of a file became what it is.
#pragma once

#include <clausediff/export.hpp>

namespace clausediff CLAUSEDIFF_API {

enum class Reason {
    none,
    // Of furniture.
    rule,
    ods_mark,
    page_mark,
    imprint,
    page_or_job_number,
    page_number,
    running_head,
    foot_of_page,
    bar_code,
    distribution_box,
    browser_head,
    across_text,
    web_navigation,
    web_head,
    web_aside,
    web_form,
    word_header,
    word_footer,
    other_resolution,
    // Of footnotes.
    footnote,
    endnote,
    linked_note,
    numbered_after_rule,
    numbered_below_rule,
    small_at_foot,
    after_closing_lines,
    // Of clauses.
    enacting_line,
    annex_word,
    closing_line,
    cells,
    file_number,
    numbered_short,
    number,
    resolution_number,
    part_letter,
    short_line,
    upper_number,
    counting_word,
    goes_on,
    listed,
    opens_operative,
    opens_preambular,
};

// For a person who asks: "opens with a number". "" of none.
[[nodiscard]] const char* describe(Reason reason);

}  // namespace clausediff
