// Amendments to drafts: documents of instructions, recognized by the line of their head that says what they amend.
#pragma once

#include "normalise/item.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff::detail {

struct AmendmentHead {
    std::string amends;            // "draft resolution A/91/L.4"; of a sub-amendment "amendment A/91/L.9"
    std::size_t end = 0;           // index of the item after the line, in which the draft's title begins
    std::size_t instructions = 0;  // index of the first item after that title
};

// Does the text, in lower case, go on with one of the phrases, or an article and it: "draft resolution ...", "the
// revised draft ..."?
[[nodiscard]] bool goes_on_with(std::string_view text, const WordList& phrases, const Language& language);

// Is what is amended, as AmendmentHead has it, a draft, and not another amendment?
bool names_draft(std::string_view amends, const Language& language);

// The line "Lightland:* amendment to draft resolution A/91/L.4", which may take several items of the head. A text with
// an enacting line before it, or the words within a sentence, is no amendment.
std::optional<AmendmentHead> find_amendment(const std::vector<Item>& items, const Language& language);

}  // namespace clausediff::detail
