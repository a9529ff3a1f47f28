#include "amend/headings.hpp"

#include "amend/grammar.hpp"
#include "base/ascii.hpp"
#include "normalise/numbering.hpp"
#include "normalise/words.hpp"

#include <algorithm>
#include <optional>
#include <vector>

namespace clausediff::detail::amending {
namespace {

// "A", "iv", "2"
bool is_number(std::string_view text) {
    const bool digits = !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
    return digits || (text.size() == 1 && is_letter(text.front())) || roman_value(text) > 0;
}

// "annex II"
bool is_numbered_annex(std::string_view small, const Words& words) {
    const std::size_t space = small.find(' ');
    return space != std::string_view::npos && words.annex_words.has(small.substr(0, space)) &&
           is_number(small.substr(space + 1));
}

// "Operative paragraph 3"
bool is_place(std::string_view text, const Language& language) {
    const std::optional<Sentences> read = parse_sentences(text, {}, {}, {}, language);
    return read && read->follows == Follows::steps && read->steps.empty() &&
           std::all_of(read->places.begin(), read->places.end(),
                       [](const AmendPlace& place) { return place.number.has_value(); });
}

}  // namespace

std::string heading_of(std::string_view text, const Words& words) {
    std::string small = to_lower(trim_end(text, " :."));
    const std::size_t dot = small.find(". ");  // "II. Operative part"
    if (dot != std::string::npos && is_number(std::string_view(small).substr(0, dot))) small.erase(0, dot + 2);
    return words.headings.has(small) || is_numbered_annex(small, words) ? small : std::string();
}

TitleEnd end_of_title(const Resolution& document, const Language& language) {
    std::vector<const HeadParagraph*> lines;
    for (const HeadParagraph& line : document.head) {
        if (line.kind == HeadKind::title) lines.push_back(&line);
    }
    TitleEnd out;
    if (lines.size() > 1 && is_place(lines.back()->text, language)) {
        out.place = lines.back();
        lines.pop_back();
    }
    if (lines.size() > 1) out.heading = heading_of(lines.back()->text, words_of(language.code));
    return out;
}

std::string_view without_heading(std::string_view title, const Words& words) {
    constexpr int kMostWords = 4;  // of a heading
    std::string_view shortest = title;
    std::size_t space = title.size();
    for (int i = 0; i < kMostWords && space > 0; ++i) {
        space = title.rfind(' ', space - 1);
        if (space == std::string_view::npos) break;
        if (!heading_of(title.substr(space + 1), words).empty()) shortest = title.substr(0, space);
    }
    return shortest;
}

}  // namespace clausediff::detail::amending
