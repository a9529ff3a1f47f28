#include "normalise/no_clauses.hpp"

#include "base/unicode.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

namespace clausediff::detail {
namespace {

std::string counted(std::size_t count, const char* one, const char* several) {
    return fmt::format("{} {}", count, count == 1 ? one : several);
}

std::size_t count_role(const SourceText& source, Role role) {
    return static_cast<std::size_t>(std::count_if(source.paragraphs.begin(), source.paragraphs.end(),
                                                  [role](const SourceParagraph& p) { return p.role == role; }));
}

// The first words, so that a wrong file is recognized.
std::string start_of(std::string_view text) {
    constexpr std::size_t kLetters = 40;
    std::size_t at = 0;
    for (std::size_t letters = 0; at < text.size() && letters < kLetters; ++letters) (void)unicode::next(text, at);
    return std::string(text.substr(0, at)) + (at < text.size() ? "…" : "");
}

std::string no_paragraphs(const SourceText& source) {
    std::string there;
    if (const std::size_t notes = count_role(source, Role::note); notes > 0) {
        there = counted(notes, "footnote", "footnotes");
    }
    if (const std::size_t lines = count_role(source, Role::furniture); lines > 0) {
        there += (there.empty() ? "" : " and ") +
                 counted(lines, "page number, running head or the like", "page numbers, running heads and the like");
    }
    return "there is no text" + (there.empty() ? there : " but " + there);
}

}  // namespace

std::string why_no_clauses(const SourceText& source, const Segmentation& segmentation) {
    const std::string start = "no clauses found: ";
    if (segmentation.paragraphs == 0) return start + no_paragraphs(source);
    const std::string there = counted(segmentation.paragraphs, "paragraph", "paragraphs");
    if (segmentation.is_text) {
        return start + fmt::format("all of the text, {}, is a head: symbol, session, title and the like", there);
    }
    return start + fmt::format(
                       "looked for an enacting line such as \"The General Assembly,\", for paragraphs that open with a "
                       "number or a word such as \"Recalling\" or \"Decides\" and end in punctuation, and for long "
                       "sentences outside brackets; the text, {} from \"{}\" on, has none of these",
                       there, start_of(segmentation.first));
}

}  // namespace clausediff::detail
