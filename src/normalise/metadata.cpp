#include "normalise/metadata.hpp"

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "normalise/clause_end.hpp"
#include "normalise/dates.hpp"
#include "normalise/numbering.hpp"
#include "normalise/opening.hpp"
#include "normalise/placed_lines.hpp"
#include "normalise/symbols.hpp"
#include "normalise/words.hpp"

#include <algorithm>
#include <vector>

namespace clausediff::detail {
namespace {

// "special", "resumed"
bool is_kind_of_session(std::string_view word, const Language& language) {
    const std::string folded = unicode::fold(word);
    return folded != language.heads.session_word && contains(language.heads.session_words, folded);
}

// The ordinal and the word session, "Sixty-ninth session", wherever they stand in the line; or "2022 session" alone, as
// the Economic and Social Council counts its own.
std::string find_session(std::string_view text, const Language& language) {
    if (language.heads.session_word.empty()) return placed_session(text, language);
    const std::vector<std::string_view> words = split_words(text);
    const bool of_year = words.size() == 2 && words[0].size() == 4 && all_digits(words[0]);
    if (of_year && unicode::fold(words[1]) == language.heads.session_word) return std::string(text);
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (unicode::fold(words[i]) != language.heads.session_word) continue;
        std::size_t last_word = i - 1;  // before "special", "resumed"
        while (last_word > 0 && is_kind_of_session(words[last_word], language)) --last_word;
        // Only the last part of a glued word may be the ordinal: "2015Sixty-ninth".
        std::string_view ordinal = words[last_word];
        while (!ordinal.empty() && is_digit(ordinal.front())) ordinal.remove_prefix(1);
        const std::string folded = unicode::fold(ordinal);
        const std::vector<std::string_view> parts = split_words(folded);
        if (parts.empty()) return {};
        const std::string_view last = parts.back().substr(parts.back().rfind('-') + 1);
        if (!contains(language.heads.ordinal_words, last)) return {};
        std::size_t first = last_word;  // "One hundred and fifth session"
        while (first > 0 && contains(language.heads.ordinal_words, unicode::fold(words[first - 1]))) --first;
        const std::string_view start = first == last_word ? ordinal : words[first];
        // A title speaks of sessions too: "... on the work of its fifty-fourth session".
        std::size_t letter = 0;
        if (first > 0 && unicode::is_lower(unicode::next(start, letter))) return {};
        if (first > 0 && unicode::is_lower(unicode::next(words[first - 1], letter = 0))) return {};
        // So does one that opens with a session: "Ninth session of the Commission on Lamps".
        if (i + 1 < words.size() && unicode::is_lower(unicode::next(words[i + 1], letter = 0))) return {};
        return std::string(start.data(), static_cast<std::size_t>(words[i].data() + words[i].size() - start.data()));
    }
    return {};
}

// "(t)", and after "(z)" "(aa)": bytes of an agenda item's letters, or 0.
std::size_t item_letters(std::string_view text) {
    constexpr std::size_t kLetters = 2;
    const std::size_t end = text.find(')');
    return text.starts_with('(') && end != std::string_view::npos && end > 1 && end <= 1 + kLetters ? end + 1 : 0;
}

// ", " or " and " between two items' numbers: its bytes, or 0.
std::size_t item_joint(std::string_view text, const Language& language) {
    if (text.starts_with(", ")) return 2;
    const std::string_view word = language.openings.joining_word;
    const bool joins = text.starts_with(' ') && text.substr(1).starts_with(word) &&
                       text.substr(1 + word.size()).starts_with(' ') && !word.empty();
    return joins ? word.size() + 2 : 0;
}

// "Agenda item 123 (t)", "Agenda items 14 and 119": the numbers with their letters, without the item's title.
std::string find_agenda_item(std::string_view text, const Language& language) {
    if (language.heads.agenda_item_words.empty()) return placed_agenda_item(text, language);
    const std::string folded = unicode::fold(text);
    const std::size_t words = folded.find(language.heads.agenda_item_words);
    if (words == std::string::npos || folded.size() != text.size()) return {};
    std::size_t start = words + language.heads.agenda_item_words.size();
    if (text.substr(start).starts_with(language.heads.plural_ending)) start += language.heads.plural_ending.size();
    while (start < text.size() && text[start] == ' ') ++start;
    std::size_t end = start;
    for (std::size_t i = start; i < text.size();) {
        const std::string_view rest = text.substr(i);
        std::size_t length = 0;
        if (is_digit(rest.front())) {
            length = 1;
        } else if (const std::size_t letters = item_letters(rest); letters > 0) {
            length = letters;
        } else if (const std::size_t joint = item_joint(rest, language); joint > 0) {
            i += joint;
            continue;
        } else if (rest.front() == ' ') {
            ++i;
            continue;
        } else {
            break;
        }
        i += length;
        end = i;
    }
    return std::string(text.substr(start, end - start));
}

void set_if_empty(std::string& field, std::string value) {
    if (field.empty()) field = std::move(value);
}

// The body that `text` names after `phrase`, without its article; or "".
std::string find_body(std::string_view text, std::string_view phrase, const Language& language) {
    // Folded, the text could have other offsets.
    const std::string small = to_lower(text);
    const std::size_t start = small.find(phrase);
    if (start == std::string::npos) return {};
    for (const std::string_view enacting : language.openings.enacting_bodies) {
        const std::size_t body = small.find(enacting, start);
        if (body == std::string::npos) continue;
        return std::string(without_article(text.substr(body, enacting.size()), language));
    }
    return {};
}

// "the item entitled “Lamps of the lake”": the title between the quotation marks, or "".
std::string find_item_title(std::string_view text, const Language& language) {
    const std::string_view word = language.heads.entitled_word;
    const std::size_t at = word.empty() ? std::string_view::npos : text.find(word);
    if (at == std::string_view::npos) return {};
    const std::string_view rest = text.substr(std::min(text.size(), text.find_first_not_of(' ', at + word.size())));
    for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"\xE2\x80\x9C", "\xE2\x80\x9D"},
                                      std::pair<std::string_view, std::string_view>{"\"", "\""}}) {
        const std::size_t end = rest.find(close, open.size());
        if (rest.starts_with(open) && end != std::string_view::npos)
            return std::string(rest.substr(open.size(), end - open.size()));
    }
    return {};
}

// "At the 9773rd meeting of the Security Council, held on 1 November 2024, ..., the President of the Security Council
// made the following statement on behalf of the Council:"
bool read_statement(std::string_view text, const Language& language, Metadata& metadata) {
    if (!opens_statement(text, language)) return false;
    set_if_empty(metadata.adopted, find_date(text, language));
    set_if_empty(metadata.meeting, find_meeting(text, language));
    set_if_empty(metadata.body, find_body(text, "", language));
    set_if_empty(metadata.title, find_item_title(text, language));
    return true;
}

// "Resolution adopted by the General Assembly on 10 September 2015": body and date.
bool read_adoption(std::string_view text, const Language& language, Metadata& metadata) {
    if (tells_who_adopted(text, language)) {
        set_if_empty(metadata.adopted, find_date(text, language));
        set_if_empty(metadata.meeting, find_meeting(text, language));
        return true;
    }
    if (language.heads.adopted_by_words.empty()) return false;
    const std::string folded = unicode::fold(text);
    const std::size_t at = folded.find(language.heads.adopted_by_words);
    if (at == std::string::npos || text.size() > 250 || ends_clause(text)) return false;
    set_if_empty(metadata.adopted, find_date(text, language));
    set_if_empty(metadata.meeting, find_meeting(text, language));
    set_if_empty(metadata.body, find_body(text, language.heads.adopted_by_words, language));
    return true;
}

// "Adopted at the 310th meeting by 8 votes to none.", as the Security Council closed its resolutions until 1993. In the
// head stands "Adopted by the Security Council at its ... meeting".
bool tells_adoption(std::string_view text, const Language& language) {
    constexpr std::size_t kLongest = 300;  // bytes: votes name their States
    const std::string_view word = language.heads.adopted_word;
    if (word.empty() || text.size() > kLongest || text.size() <= word.size() || text[word.size()] != ' ') return false;
    if (to_lower(text.front()) != word.front()) return false;  // most need no folding
    const std::string folded = unicode::fold(text.substr(0, language.heads.adopted_by_words.size()));
    return folded.starts_with(word) && folded != language.heads.adopted_by_words &&
           !find_meeting(text, language).empty();
}

// "102nd": the number of a paragraph has a full stop or a space after it.
bool opens_with_ordinal_figure(std::string_view text) {
    std::size_t digits = 0;
    while (digits < text.size() && is_digit(text[digits])) ++digits;
    return digits > 0 && digits < text.size() && unicode::is_letter(unicode::next(text, digits));
}

// "seventy-fourth"
bool is_ordinal_word(std::string_view folded, const Language& language) {
    for (std::size_t at = 0; at <= folded.size();) {
        const std::size_t end = std::min(folded.find('-', at), folded.size());
        if (!contains(language.heads.ordinal_words, folded.substr(at, end - at))) return false;
        at = end + 1;
    }
    return true;
}

}  // namespace

std::string find_meeting(std::string_view text, const Language& language) {
    constexpr std::size_t kWords = 3;  // between the ordinal and the word, "plenary", and the word
    if (language.heads.meeting_word.empty()) return std::string(placed_meeting(text, language));
    const std::vector<std::string_view> words = split_words(text);
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (words[i] != language.heads.meeting_word) continue;
        for (std::size_t j = i; j-- > 0 && i - j < kWords;) {
            if (!is_digit(words[j].front()) || is_digit(words[j].back())) continue;
            return std::string(words[j].data(),
                               static_cast<std::size_t>(words[i].data() + words[i].size() - words[j].data()));
        }
    }
    return {};
}

bool opens_statement(std::string_view text, const Language& language) {
    constexpr std::size_t kLongest = 1000;  // bytes: the title of the agenda item stands in it
    if (text.size() > kLongest || closing_punctuation(text) != ':') return false;
    const std::string folded = unicode::fold(text);
    return std::any_of(language.heads.statement_phrases.begin(), language.heads.statement_phrases.end(),
                       [&](std::string_view phrase) { return folded.find(phrase) != std::string::npos; });
}

bool is_meeting_line(std::string_view text, const Language& language) {
    constexpr std::size_t kMostWords = 8;  // before the word: "One hundred and seventy-fourth plenary"
    if (!language.heads.meeting_phrases.empty()) return is_placed_meeting_line(text, language);
    if (tells_adoption(text, language)) return true;
    if (text.size() > 90) return false;
    // Up to 1993 a comma stands after the meeting, and its date, on the next line or the same, ends in a full stop.
    const char last = text.empty() ? ' ' : text.back();
    if (last == ',' || (last == '.' && !find_date(text, language).empty())) text.remove_suffix(1);
    if (ends_clause(text)) return false;
    const std::string folded = unicode::fold(text);
    const std::vector<std::string_view> words = split_words(folded);
    // In words only a plenary meeting is counted: the title of a report may name the first meeting of a group.
    const bool figure = opens_with_ordinal_figure(text);
    for (std::size_t i = 0; i < std::min(words.size(), kMostWords); ++i) {
        if (trim_end(words[i], ",") == language.heads.meeting_word)
            return i > 0 && (figure || (i > 1 && words[i - 1] == language.heads.plenary_word));
        if (!figure && words[i] != language.heads.plenary_word && !is_ordinal_word(words[i], language)) return false;
    }
    return false;
}

std::string_view read_head_line(std::string_view text, const Language& language, Metadata& metadata) {
    if (read_statement(text, language, metadata)) return "adoption";
    if (text.size() > 500) return {};
    if (read_adoption(text, language, metadata)) return "adoption";
    if (std::string symbol = symbol_by_year(text, language); !symbol.empty()) {
        set_if_empty(metadata.symbol, std::move(symbol));
        set_if_empty(metadata.adopted, find_date(text, language));
        return "symbol";
    }
    std::string_view what;
    if (std::string item = find_agenda_item(text, language); !item.empty() && !ends_clause(text)) {
        set_if_empty(metadata.agenda_item, std::move(item));
        what = "agenda item";
    }
    if ((text.size() < 160 || !what.empty()) && !ends_clause(text)) {
        if (std::string session = find_session(text, language); !session.empty()) {
            set_if_empty(metadata.session, std::move(session));
            if (what.empty()) what = "session";
        }
    }
    // A reference in brackets and a note, "* A/91/50.", name other documents.
    const bool names_other = text.starts_with('[') || text.starts_with('*');
    if (std::string symbol = find_symbol(text); !symbol.empty() && !names_other && text.size() < 160) {
        if (metadata.symbol.empty() || (!is_symbol_of_resolution(metadata.symbol) && is_symbol_of_resolution(symbol))) {
            metadata.symbol = std::move(symbol);
        }
        what = "symbol";
    }
    return what;
}

}  // namespace clausediff::detail
