// The quotation marks that instructions put around new paragraphs.
#pragma once

#include <clausediff/amend.hpp>

namespace clausediff::detail::amending {

// Takes the quotation marks off a new paragraph, and moves its marks of notes. Each paragraph of a quotation opens with
// a quotation mark, and only the last closes it. A number inside of them becomes the number of the paragraph, but in
// the text of an annex, whose numbers are read later. `in_quotation`: the paragraph before left the quotation open.
// Does this one leave it open?
[[nodiscard]] bool unquote(NewParagraph& paragraph, bool in_quotation, bool of_annex);

}  // namespace clausediff::detail::amending
