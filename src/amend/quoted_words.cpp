#include "amend/quoted_words.hpp"

namespace clausediff::detail::amending {

std::string quoted(std::string_view words) {
    return "“" + std::string(words) + "”";
}

std::string start_of(std::string_view words, std::size_t most) {
    if (words.size() <= most) return std::string(words);
    while (most > 0 && (static_cast<unsigned char>(words[most]) & 0xC0) == 0x80) --most;
    return std::string(words.substr(0, most)) + "…";
}

std::string_view without_edges(std::string_view words) {
    const auto is_edge = [](char c) { return c == ',' || c == ';' || c == '.' || c == ':' || c == ' '; };
    while (!words.empty() && is_edge(words.front())) words.remove_prefix(1);
    while (!words.empty() && is_edge(words.back())) words.remove_suffix(1);
    return words;
}

bool adjoin(std::string_view text, std::size_t end, std::size_t begin) {
    return end <= begin && without_edges(text.substr(end, begin - end)).empty();
}

bool has_ellipsis(std::string_view words) {
    return words.find("\u2026") != std::string_view::npos || words.find("...") != std::string_view::npos;
}

}  // namespace clausediff::detail::amending
