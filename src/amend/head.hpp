// The head of an amendment document: what it amends, who proposes it, and whether that fits a draft.
#pragma once

#include <clausediff/amend.hpp>

#include <optional>
#include <string>

namespace clausediff::detail::amending {

// Sets draft, report and sponsors.
void read_head(Amendment& amendment);

// How an amendment goes with a draft: neither, one or the other.
struct Fit {
    std::string refusal;  // why it must not be applied
    std::string warning;  // what was not checked
};
[[nodiscard]] Fit fit(const Amendment& amendment, const Resolution& draft);

}  // namespace clausediff::detail::amending
