// The words by which titles of one series are alike.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace clausediff::detail::series {

// Folded, without plural endings, function words, ordinals, numbers, years and single letters, in their order.
[[nodiscard]] std::vector<std::string> title_words(std::string_view title, std::string_view language);

// Joined: equal for titles that differ in nothing else.
[[nodiscard]] std::string title_key(const std::vector<std::string>& words);

// Share of the words of both that both have, 0..1; 0 where neither has any. Each word counts once.
[[nodiscard]] double title_likeness(const std::vector<std::string>& one, const std::vector<std::string>& other);

}  // namespace clausediff::detail::series
