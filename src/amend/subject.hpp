// What an instruction is about: the draft of its document, and the part of it that the heading above names.
#pragma once

#include <clausediff/amend.hpp>

#include "amend/words.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace clausediff::detail::amending {

// Why the instruction is of another draft than the document, or of another part than its heading; "" if it is not.
// `text` is the instruction without new text, `heading` what stands above it, as heading_of() has it.
[[nodiscard]] std::string other_subject(const Amendment& amendment, std::string_view text,
                                        const std::vector<AmendStep>& steps, std::string_view heading,
                                        const Words& words);

}  // namespace clausediff::detail::amending
