#include "normalise/head_line.hpp"

#include "base/unicode.hpp"
#include "normalise/clause_end.hpp"
#include "normalise/dates.hpp"
#include "normalise/metadata.hpp"
#include "normalise/words.hpp"

#include <algorithm>
#include <string>

namespace clausediff::detail {
namespace {

constexpr std::size_t kLongestBoxLine = 200;  // bytes of a line of the distribution box, or of several run together

constexpr std::size_t kLongestLine = 400;       // of who submits the text
constexpr std::size_t kLongestSponsors = 8000;  // all Members of the United Nations may sponsor a draft

// Takes every occurrence of `part` out of `text`.
void cut(std::string& text, std::string_view part) {
    if (part.empty()) return;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at)) {
        text.replace(at, part.size(), " ");
    }
}

// Exports run the lines of the box together, "United NationsA/RES/69/317General AssemblyDistr.: General": a word ends
// before a capital too, and between a letter and a digit.
std::string parted(std::string_view text) {
    std::string out;
    bool small = false;
    bool digit = false;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t start = i;
        const char32_t c = unicode::next(text, i);
        if ((small && unicode::is_upper(c)) || (digit && unicode::is_letter(c))) out += ' ';
        out += text.substr(start, i - start);
        small = unicode::is_lower(c);
        digit = unicode::is_digit(c);
    }
    return out;
}

bool is_box_word(std::string_view folded, const Language& language) {
    return contains(language.heads.box_words, folded) || contains(language.dates.months, folded) ||
           (folded.size() <= 4 &&
            std::all_of(folded.begin(), folded.end(), [](char c) { return c >= '0' && c <= '9'; }));
}

// Is there no word in `text` but those of the distribution box and what `found` holds?
bool says_no_more(std::string_view text, const Metadata& found, const Language& language) {
    if (text.size() > kLongestBoxLine || language.heads.box_words.empty()) return false;
    std::string rest(text);
    cut(rest, found.symbol);
    cut(rest, found.session);
    cut(rest, found.agenda_item);
    rest = parted(rest);
    for (const std::string_view phrase : split_words(rest)) {
        for (std::string_view word = phrase; !word.empty();) {
            const std::size_t hyphen = std::min(word.find('-'), word.size());
            if (hyphen > 0 && !is_box_word(unicode::fold(word.substr(0, hyphen)), language)) return false;
            word.remove_prefix(std::min(hyphen + 1, word.size()));
        }
    }
    return true;
}

bool has_any(std::string_view folded, const WordList& phrases) {
    return std::any_of(phrases.begin(), phrases.end(),
                       [folded](std::string_view phrase) { return folded.find(phrase) != std::string_view::npos; });
}

// "Egypt, Norway and Peru: draft resolution"
bool ends_in_draft(std::string_view text, const Language& language) {
    if (text.size() > kLongestSponsors) return false;
    const std::string folded = unicode::fold(trim_end(text, "*"));
    return std::any_of(language.heads.draft_phrases.begin(), language.heads.draft_phrases.end(),
                       [&](std::string_view phrase) { return folded.ends_with(phrase); });
}

HeadKind kind_of(std::string_view text, std::string_view what, const Language& language) {
    if (text.starts_with('[')) return HeadKind::reference;
    const std::string folded = unicode::fold(text);
    if (what == "adoption") return HeadKind::adoption;
    const bool line = text.size() < kLongestLine && !ends_clause(text);
    if (line && has_any(folded, language.heads.submission_phrases)) return HeadKind::submission;
    if (line && has_any(folded, language.heads.draft_phrases)) return HeadKind::sponsors;
    if (ends_in_draft(text, language)) return HeadKind::sponsors;
    if (what == "agenda item") return HeadKind::agenda_item;
    if (what == "session") return HeadKind::session;
    if (what == "symbol") return HeadKind::symbol;
    return HeadKind::text;
}

}  // namespace

bool submits(std::string_view text, const Language& language) {
    if (ends_clause(text)) return false;
    if (text.size() <= kLongestLine) {
        const std::string folded = unicode::fold(text);
        if (has_any(folded, language.heads.submission_phrases)) return has_any(folded, language.heads.draft_phrases);
    }
    return ends_in_draft(text, language);
}

HeadLine classify_head_line(std::string_view text, const Language& language, Metadata& metadata) {
    Metadata found;
    const std::string_view what = read_head_line(text, language, found);
    (void)read_head_line(text, language, metadata);
    HeadLine line{kind_of(text, what, language), says_no_more(text, found, language)};
    if (line.in_metadata && line.kind == HeadKind::text) line.kind = HeadKind::distribution;
    // A line of the metadata that says more than they hold is text; so is what they do not take in.
    if (line.kind == HeadKind::symbol && !line.in_metadata) line.kind = HeadKind::text;
    if (line.kind == HeadKind::reference || line.kind == HeadKind::submission || line.kind == HeadKind::sponsors) {
        line.in_metadata = false;
    }
    return line;
}

}  // namespace clausediff::detail
