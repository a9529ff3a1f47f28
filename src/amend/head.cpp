#include "amend/head.hpp"

#include "amend/cursor.hpp"
#include "amend/headings.hpp"
#include "amend/words.hpp"
#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "normalise/language.hpp"
#include "normalise/symbols.hpp"
#include "normalise/words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <vector>

namespace clausediff::detail::amending {
namespace {

// "draft resolution A/80/L.25" without the words before the symbol. An adjective may stand before the phrase, and the
// language's table has the phrases alone.
std::string_view after_draft_phrase(std::string_view amends, const Language& language) {
    constexpr std::string_view kSpace = " ";
    const std::string small = to_lower(amends);
    std::size_t end = 0;
    for (const std::string_view phrase : language.heads.draft_phrases) {
        const std::size_t at = small.find(phrase);
        if (at != std::string::npos) end = std::max(end, at + phrase.size());
    }
    std::string_view rest = amends.substr(end);
    // "revised draft" is a phrase too, and "resolution" stands after it
    while (!rest.empty() && rest.front() == ' ') rest.remove_prefix(1);
    const std::string_view first = rest.substr(0, rest.find(kSpace));
    const bool word = !first.empty() && std::all_of(first.begin(), first.end(), is_lower);
    if (word && rest.size() > first.size()) {
        const std::string_view next = rest.substr(first.size() + 1);
        if (next.find('/') < next.find(' ')) return next;
    }
    return rest;
}

std::string_view first_word(std::string_view text) {
    return trim_end(text.substr(0, text.find(' ')), ".,;:*)");
}

// Letters and digits alone.
std::string letters_of(std::string_view text) {
    const std::string folded = unicode::fold(text);
    std::string out;
    for (std::size_t at = 0; at < folded.size();) {
        const std::size_t here = at;
        if (unicode::is_word(unicode::next(folded, at))) out += folded.substr(here, at - here);
    }
    return out;
}

bool same_title(std::string_view amended, std::string_view draft, const Words& words) {
    const std::string title = letters_of(draft);
    return letters_of(amended) == title || letters_of(without_heading(amended, words)) == title;
}

// "draft resolution A/91/L.7 as orally revised", "as amended by A/91/L.9"
bool names_changed_draft(std::string_view amends, std::string_view draft, const Words& words) {
    const std::size_t at = amends.find(draft);
    if (at == std::string_view::npos) return false;
    Cursor after(amends.substr(at + draft.size()));
    (void)after.take_sign(',');
    if (!after.take(words.as_word)) return false;
    while (after.is(LexKind::word) && !after.is(words.amended)) after.step();
    return after.is(words.amended);
}

bool same_symbol(std::string_view draft, std::string_view amended) {
    const std::string a = to_lower(draft), b = to_lower(amended);
    // "draft resolution L.17" leaves out what the draft's symbol begins with.
    return a == b || (b.starts_with("l.") && a.ends_with("/" + b));
}

}  // namespace

void read_head(Amendment& amendment) {
    const Metadata& metadata = amendment.document->metadata;
    const Language& table = language(metadata.language);
    const std::string_view rest = after_draft_phrase(metadata.amends, table);
    const std::string_view word = first_word(rest);
    if (word.find('/') != std::string_view::npos || word.find("L.") != std::string_view::npos) {
        amendment.draft = word;
    } else {
        amendment.report = find_symbol(rest);
    }
    for (const HeadParagraph& line : amendment.document->head) {
        if (line.kind != HeadKind::sponsors || line.is_note) continue;
        const std::size_t colon = line.text.find(':');
        if (colon == std::string::npos) continue;
        amendment.sponsors = trim_end(std::string_view(line.text).substr(0, colon), "* ");
        break;
    }
}

Fit fit(const Amendment& amendment, const Resolution& draft) {
    const Metadata& amended = amendment.document->metadata;
    const std::string& symbol = draft.metadata.symbol;
    const std::string& title = amendment.title;
    const bool titles = !title.empty() && !draft.metadata.title.empty();
    if (titles && !same_title(title, draft.metadata.title, words_of(amended.language))) {
        return {fmt::format("the amendment is to \"{}\", the draft is \"{}\"", title, draft.metadata.title), {}};
    }
    const std::string checked = titles ? "checked by title only" : "not checked: there is no title to compare";
    if (amendment.draft.empty() && !symbol.empty() && same_symbol(symbol, amendment.report)) return {};
    if (amendment.draft.empty()) {
        return {{}, fmt::format("amends {}, which names no draft by its symbol: {}", amended.amends, checked)};
    }
    if (same_symbol(symbol, amendment.draft)) {
        if (!names_changed_draft(amended.amends, amendment.draft, words_of(amended.language))) return {};
        return {{}, fmt::format("amends {}: numbers and words of {} may differ", amended.amends, symbol)};
    }
    if (symbol.empty()) {
        return {{}, fmt::format("amends {}, and the draft has no symbol: {}", amendment.draft, checked)};
    }
    if (is_symbol_of_resolution(symbol)) {
        return {{},
                fmt::format("amends {}, and the draft is the adopted text {}: {}", amendment.draft, symbol, checked)};
    }
    return {fmt::format("amends {}, but the draft is {}: paragraph numbers may differ", amendment.draft, symbol), {}};
}

}  // namespace clausediff::detail::amending
