// Marks that mail, Markdown and editors add to a text, and what is left without them. Each function keeps the lines of
// `text`, which is UTF-8, and gives nothing where there are no such marks.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace clausediff::detail {

// "> " before the lines of quoted mail.
std::optional<std::string> without_quote_marks(std::string_view text);

// "#", "*", "_" and backslashes of Markdown. Its bullets become "•".
std::optional<std::string> without_markdown(std::string_view text);

// Whether the lines are numbered in the left margin or, which is never unsure, in the right one.
enum class LineNumbers { none, unsure, certain };
LineNumbers line_numbers(std::string_view text);
// With spaces in place of the numbers. REQUIRES: line_numbers is certain.
std::string without_line_numbers(std::string_view text);

// Calls `take` with each line without its line feed.
template <class Take>
void for_each_line(std::string_view text, Take take) {
    for (;;) {
        const std::size_t end = text.find('\n');
        take(text.substr(0, end));
        if (end == std::string_view::npos) return;
        text.remove_prefix(end + 1);
    }
}

}  // namespace clausediff::detail
