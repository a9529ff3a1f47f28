#pragma once

#include <string_view>
#include <vector>

namespace clausediff::detail {

// The words of a text: runs of letters, digits, hyphens and apostrophes. They point into `text`.
std::vector<std::string_view> split_words(std::string_view text);

// The next word of `text` from byte `at` on, and `at` after it; "" if there is none.
std::string_view next_word(std::string_view text, std::size_t& at);

// The first at most `most` words, without looking at the rest.
std::vector<std::string_view> first_words(std::string_view text, std::size_t most);

// `text` without white space and the given ASCII characters at its end.
std::string_view trim_end(std::string_view text, std::string_view characters);

// What stands after the last space of `text`, punctuation included; of a longer "word" only its last 64 bytes.
std::string_view last_word(std::string_view text);

}  // namespace clausediff::detail
