// Words: lists of them, read from options and written in messages, and likely misspellings.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff::cli {

// "a,b" is "a" and "b"; empty words are left out.
[[nodiscard]] std::vector<std::string> split_list(std::string_view list);

// "a, b or c" for the last word "or".
[[nodiscard]] std::string listed(const std::vector<std::string>& words, std::string_view last);

// "1,234,567"
[[nodiscard]] std::string grouped(std::size_t count);

// Is `word` likely a misspelling of `wanted`? One letter of it may be wrong, missing, added or swapped with the next
// one; of a word of six letters and more, two.
[[nodiscard]] bool is_likely(std::string_view word, std::string_view wanted);

}  // namespace clausediff::cli
