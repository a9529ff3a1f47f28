#include "read/sentence.hpp"

#include "base/ascii.hpp"
#include "base/signs.hpp"
#include "base/unicode.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace clausediff::detail {
namespace {

constexpr std::size_t kSentenceEnd = 64;  // bytes in which a sentence's end and the note numbers after it stand

// English, French and Spanish.
constexpr std::string_view kOpenWords[] = {"a",   "an",   "by",  "de",    "del", "des", "du",  "el",
                                           "for", "from", "in",  "la",    "las", "le",  "les", "los",
                                           "of",  "on",   "the", "their", "to",  "with"};
// Lines of a title may end in these.
constexpr std::string_view kAnd[] = {"and", "et"};
constexpr std::size_t kFullLine = 60;  // bytes

}  // namespace

bool breaks_off(std::string_view text) {
    if (text.empty() || !is_lower(text.back())) return false;
    const std::size_t space = text.rfind(' ');
    if (space == std::string_view::npos || space == 0) return false;
    const std::string_view word = text.substr(space + 1);
    // After a comma the item of a list may end in "and".
    if (std::string_view(",;:").find(text[space - 1]) != std::string_view::npos) return false;
    if (text.size() >= kFullLine && std::find(std::begin(kAnd), std::end(kAnd), word) != std::end(kAnd)) return true;
    return std::find(std::begin(kOpenWords), std::end(kOpenWords), word) != std::end(kOpenWords);
}

bool ends_sentence(std::string_view text) {
    text.remove_prefix(text.size() - std::min(text.size(), kSentenceEnd));
    if (text.size() > 1 && text.back() == '/' && is_digit(text[text.size() - 2])) text.remove_suffix(1);
    while (!text.empty()) {
        const bool plain = text.back() == ' ' || is_digit(text.back());
        const std::size_t size = plain ? 1 : raised_digit_at_end(text);
        if (size == 0) break;
        text.remove_suffix(size);
    }
    return closing_sign(text) != '\0';
}

bool starts_lower(std::string_view text) {
    std::size_t at = 0;
    return !text.empty() && unicode::is_lower(unicode::next(text, at));
}

bool starts_upper(std::string_view text) {
    while (!text.empty() && (text.front() == '[' || text.front() == '"')) text.remove_prefix(1);
    std::size_t at = 0;
    return !text.empty() && unicode::is_upper(unicode::next(text, at));
}

}  // namespace clausediff::detail
