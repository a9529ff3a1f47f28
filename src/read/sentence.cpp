#include "read/sentence.hpp"

#include "base/ascii.hpp"

#include <algorithm>
#include <cstddef>

namespace clausediff {
namespace {

constexpr std::size_t kSentenceEnd = 64;  // bytes in which a sentence's end and the note numbers behind it stand

}  // namespace

bool ends_sentence(std::string_view text) {
    text.remove_prefix(text.size() - std::min(text.size(), kSentenceEnd));
    while (!text.empty() && (text.back() == ' ' || is_digit(text.back()))) text.remove_suffix(1);
    for (const std::string_view closing : {"\xE2\x80\x9D", "\xE2\x80\x99", "\"", ")", "]"}) {
        if (text.ends_with(closing)) text.remove_suffix(closing.size());
    }
    return !text.empty() && std::string_view(".,;:").find(text.back()) != std::string_view::npos;
}

bool starts_lower(std::string_view text) {
    return !text.empty() && text.front() >= 'a' && text.front() <= 'z';
}

bool starts_upper(std::string_view text) {
    while (!text.empty() && (text.front() == '[' || text.front() == '"')) text.remove_prefix(1);
    return !text.empty() && text.front() >= 'A' && text.front() <= 'Z';
}

}  // namespace clausediff
