#include <clausediff/reason.hpp>

namespace clausediff {

const char* describe(Reason reason) {
    switch (reason) {
        case Reason::none:
            break;
        case Reason::rule:
            return "rule";
        case Reason::ods_mark:
            return "mark of the Official Document System";
        case Reason::page_mark:
            return "page mark";
        case Reason::imprint:
            return "imprint";
        case Reason::page_or_job_number:
            return "page or job number";
        case Reason::page_number:
            return "page number";
        case Reason::running_head:
            return "running head";
        case Reason::foot_of_page:
            return "foot of the page";
        case Reason::bar_code:
            return "bar code";
        case Reason::distribution_box:
            return "distribution box";
        case Reason::browser_head:
            return "head that a browser printed";
        case Reason::across_text:
            return "set across the text of the page";
        case Reason::other_resolution:
            return "of another resolution in the file";
        case Reason::web_navigation:
            return "navigation of the page";
        case Reason::web_head:
            return "head of the page";
        case Reason::web_aside:
            return "beside the text of the page";
        case Reason::web_form:
            return "a form of the page";
        case Reason::word_header:
            return "a header";
        case Reason::word_footer:
            return "a footer";
        case Reason::footnote:
            return "a footnote";
        case Reason::endnote:
            return "an endnote";
        case Reason::linked_note:
            return "links back to its mark";
        case Reason::numbered_after_rule:
            return "numbered line after a rule";
        case Reason::numbered_below_rule:
            return "numbered line below a rule";
        case Reason::small_at_foot:
            return "small text at the foot of the page";
        case Reason::after_closing_lines:
            return "after the closing lines, and opens with the next number";
        case Reason::enacting_line:
            return "names the body and no more: an enacting line";
        case Reason::annex_word:
            return "the word that heads annexes";
        case Reason::closing_line:
            return "a closing line: meeting, date or vote";
        case Reason::cells:
            return "bars or tabs part it into cells";
        case Reason::file_number:
            return "the file numbers it";
        case Reason::numbered_short:
            return "numbered and short, without closing punctuation";
        case Reason::number:
            return "opens with a number";
        case Reason::resolution_number:
            return "the number of a resolution, an enacting line soon after it";
        case Reason::part_letter:
            return "a letter alone, an enacting line soon after it: a part";
        case Reason::short_line:
            return "short, without closing punctuation";
        case Reason::upper_number:
            return "a Roman number or a capital, and no closing punctuation";
        case Reason::counting_word:
            return "opens with a word that headings are counted by";
        case Reason::listed:
            return "no number: of the list that a colon before it opens";
        case Reason::goes_on:
            return "no number, no heading: the part goes on";
        case Reason::opens_operative:
            return "opens as operative paragraphs do, no comma at its end";
        case Reason::opens_preambular:
            return "opens as preambular paragraphs do, a comma at its end";
    }
    return "";
}

}  // namespace clausediff
