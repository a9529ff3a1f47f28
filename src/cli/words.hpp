// Lists of words, read from options and written in messages.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace clausediff::cli {

// "a,b" is "a" and "b"; empty words are left out.
[[nodiscard]] std::vector<std::string> split_list(std::string_view list);

// "a, b or c" for the last word "or".
[[nodiscard]] std::string listed(const std::vector<std::string>& words, std::string_view last);

}  // namespace clausediff::cli
