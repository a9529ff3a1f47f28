// What clausediff and clausediff-parse, the program that parses files for it, agree on. Both sides include this header;
// the helper includes nothing else of the library.
//
// The helper is run as
//   clausediff-parse pdf PAGES OUTPUT WORKERS
//   clausediff-parse html ELEMENTS NESTING MEMORY OUTPUT
// with the file on its standard input, of a web page its text in UTF-8. The figures are limits: pages of the file,
// bytes of output, processes; elements of the page, elements in one another, bytes of memory that the parser may ask
// for.
//
// It answers with lines of UTF-8 text, which end in "\n" and have one space between two fields. The last field of a
// line may hold spaces. Instead of an answer it may give, as the first line or later,
//   error WHAT      "damaged", "locked" (a password); "pages", "elements", "nesting", "attributes", "memory" (a limit
//   is
//                   passed)
// after which nothing counts that it has written before. The last line of every other answer is an "end", so that one
// that is cut off is known.
//
// PDF:
//   page NUMBER WIDTH HEIGHT                     a page begins; it is upright
//   font ID NAME                                 from here on ID stands for this font; names may repeat
//   word LEFT TOP RIGHT BOTTOM SIZE ID TURN TEXT a word of the page: its box, the font's size and ID, quarter turns
//   complaint PAGE                               Poppler has found faults on this page (0: in the file as a whole), and
//                                                may have left out words
//   end PAGES
// All lengths are hundredths of a point, from the top left corner of the page downwards. A word is what Poppler holds
// for one: it ends at a space, and at a wider gap between two letters.
//
// HTML, the tree of the page in its order:
//   open NAME            an element begins; NAME is that of HTML in small letters, "unknown" for others
//   attribute NAME VALUE of the element that was just opened; only kAttributes; line breaks in VALUE are spaces
//   text TEXT            a piece of text without line breaks
//   newline              a line break in the text
//   close                the element ends that was opened last and is still open
//   end
// Elements that show no text (kSilent) are left out with all that is in them.
#pragma once

#include <string_view>

namespace clausediff::detail::helper {

// Exit statuses. A whole answer, which may be an error, is 0.
constexpr int kBrokenOff = 1;
constexpr int kWrongArguments = 2;
constexpr int kOverOutput = 3;  // the answer would be longer than OUTPUT
constexpr int kNoParser = 4;    // built without the parser of this format

constexpr std::string_view kAttributes[] = {"href",  "name",   "id",    "style",     "align",      "type",    "start",
                                            "value", "hidden", "class", "data-list", "aria-level", "reversed"};

// What a browser shows nothing of, or nothing that is text. Style sheets say how lists count.
constexpr std::string_view kSilent[] = {"script", "title", "template", "noscript", "iframe"};

}  // namespace clausediff::detail::helper
