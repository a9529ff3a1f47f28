// Sentences of a paragraph.
#pragma once

#include "amend/find.hpp"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace clausediff::detail::amending {

struct SplitText {
    // Each from its first letter to its sign: a full stop, question or exclamation mark before a space and a capital.
    std::vector<Range> sentences;
    // Full stops that end no sentence here, though they may: those of "annex I." and "No." before a capital. Ascending.
    std::vector<std::size_t> doubtful;

    // The one of that number, counted from 1, or from the end as AmendPlace::kLast; none if there are fewer.
    [[nodiscard]] std::optional<Range> sentence_at(int number) const;
    // Is it another one if a doubtful stop ends a sentence?
    [[nodiscard]] bool is_doubtful(int number) const;
    // Does a doubtful stop stand in the range?
    [[nodiscard]] bool is_doubtful(const Range& range) const;
};

[[nodiscard]] SplitText split_sentences(std::string_view text);

}  // namespace clausediff::detail::amending
