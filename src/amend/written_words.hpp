// An edit of a paragraph as instructions quote it: the shortest words that stand once.
#pragma once

#include "amend/edited_text.hpp"

#include <optional>
#include <string>
#include <vector>

namespace clausediff::detail::amending {

// "replace “words” with “new_words”"; of an insertion `words` are those after which it stands; of a deletion
// `new_words` is "".
struct WrittenEdit {
    std::string words;
    std::string new_words;
    bool inserts = false;
};

// The edits that lead from one text to the other. None if the words cannot be quoted so that they are found, or too
// much changes: then the paragraph is replaced as a whole.
[[nodiscard]] std::optional<std::vector<WrittenEdit>> written_edits(const std::string& before,
                                                                    const std::string& after);

}  // namespace clausediff::detail::amending
