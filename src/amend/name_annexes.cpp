#include "amend/pieces.hpp"

#include "amend/draft_places.hpp"
#include "base/ascii.hpp"
#include "base/number_format.hpp"
#include "normalise/numbering.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace clausediff::detail::amending {
namespace {

bool is_annex_heading(const Clause& clause) {
    return clause.id.kind == ClauseKind::annex_heading;
}

// "Annex II" of "Annex" or "Annex III"; a heading that is neither stays as it is.
std::string with_number(const std::string& heading, int number) {
    const std::size_t space = heading.find(' ');
    const std::string word = heading.substr(0, space);
    const std::string_view old =
        space == std::string::npos ? std::string_view() : std::string_view(heading).substr(space + 1);
    const bool digits = !old.empty() && is_digit(old.front());
    if (!old.empty() && !digits && roman_value(old) == 0) return heading;
    if (number == 0) return word;
    return word + " " + (digits ? std::to_string(number) : format_number(number, "upperRoman"));
}

}  // namespace

bool counts_annexes(const Resolution& draft) {
    int count = 0, bare = 0;
    bool in_order = true;
    for (const Clause& clause : draft.clauses) {
        if (!is_annex_heading(clause)) continue;
        const AnnexHeading heading = annex_heading(clause.text);
        ++count;
        bare += heading.bare ? 1 : 0;
        in_order = in_order && heading.number == count && to_lower(clause.text).starts_with("annex");
    }
    return in_order || bare == count;
}

void name_annexes(std::vector<Piece>& pieces, const Resolution& draft) {
    std::vector<Piece*> headings;
    const Piece* cause = nullptr;
    for (Piece& piece : pieces) {
        const bool was = piece.old && is_annex_heading(draft.clauses[*piece.old]);
        const bool is = !piece.gone && is_annex_heading(piece.clause);
        if (is) headings.push_back(&piece);
        if (was != is && cause == nullptr) cause = &piece;
    }
    if (cause == nullptr || !counts_annexes(draft)) return;
    int number = headings.size() > 1 ? 1 : 0;
    for (Piece* heading : headings) {
        std::string text = with_number(heading->text.text, number);
        if (number > 0) ++number;
        if (text == heading->text.text) continue;
        heading->text.text = std::move(text);
        for (NoteMark& mark : heading->text.marks) mark.offset = std::min(mark.offset, heading->text.text.size());
        if (heading->steps.empty()) heading->steps = cause->steps;
    }
}

}  // namespace clausediff::detail::amending
