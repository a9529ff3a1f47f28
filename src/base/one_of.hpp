// Membership in a short list that stands where it is asked for.
#pragma once

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace clausediff::detail {

inline bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace clausediff::detail
