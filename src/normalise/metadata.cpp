#include "normalise/metadata.hpp"

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "normalise/clause_end.hpp"
#include "normalise/dates.hpp"
#include "normalise/numbering.hpp"
#include "normalise/opening.hpp"
#include "normalise/placed_lines.hpp"
#include "normalise/words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace clausediff::detail {
namespace {

constexpr std::size_t kMostDigits = 4;  // of the number of a resolution

bool is_symbol_char(char c) {
    return is_upper(c) || is_digit(c) || c == '/' || c == '.' || c == '-' || (c >= 'a' && c <= 'z');
}

// The longest run of symbol characters from `start`, which opens with capitals and a slash. Where an export glues
// the next word on ("A/RES/69/317General"), it ends before that word.
std::string symbol_at(std::string_view text, std::size_t start) {
    std::size_t end = start;
    while (end < text.size() && is_symbol_char(text[end])) ++end;
    std::string_view symbol = text.substr(start, end - start);
    const std::size_t slash = symbol.find('/');
    if (slash == 0 || slash > 4 || slash == std::string_view::npos) return {};
    if (!std::all_of(symbol.begin(), symbol.begin() + static_cast<std::ptrdiff_t>(slash), is_upper)) return {};
    for (std::size_t i = slash; i + 1 < symbol.size(); ++i) {
        const bool glued = is_digit(symbol[i]) && is_upper(symbol[i + 1]) && i + 2 < symbol.size() &&
                           symbol[i + 2] >= 'a' && symbol[i + 2] <= 'z';
        if (glued) symbol = symbol.substr(0, i + 1);
    }
    symbol = trim_end(symbol, ".-/");
    if (!std::any_of(symbol.begin(), symbol.end(), is_digit)) return {};
    std::string found(symbol);
    // Security Council symbols carry their year: "S/RES/2719 (2023)".
    const std::string_view rest = text.substr(start + symbol.size());
    if (found.find("/RES/") != std::string::npos && rest.size() >= 7 && rest.substr(0, 2) == " (" && rest[6] == ')' &&
        std::all_of(rest.begin() + 2, rest.begin() + 6, is_digit)) {
        found += rest.substr(0, 7);
    }
    return found;
}

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

// " (XXVI)." after a number: its bytes with the full stop, or 0. So resolutions were counted until 1975. Scans have
// "(1)" for "(I)", which before other words than those of a title is the number of a paragraph.
std::size_t bytes_of_roman_session(std::string_view text) {
    const std::size_t open = text.substr(0, 3).find('(');
    if (open == std::string_view::npos || text.substr(0, open).find_first_not_of(". ") != std::string_view::npos)
        return 0;
    const std::size_t end = text.find(").", open);
    if (end == std::string_view::npos) return 0;
    const std::string_view session = text.substr(open + 1, end - open - 1);
    const bool is_one = session == "1" && end + 2 < text.size() && !ends_clause(text);
    return is_one || (roman_value(session) > 0 && is_upper(session.front())) ? end + 2 : 0;
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

// A capital, or a letter of a script that has none.
bool opens_title(std::string_view text) {
    std::size_t after = 0;
    const char32_t first = unicode::next(text, after);
    return first < 0x80 ? is_upper(text.front()) : unicode::is_letter(first) && !unicode::is_lower(first);
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

bool is_symbol_of_resolution(std::string_view symbol) {
    return symbol.find("/RES/") != std::string_view::npos || symbol.find("/Res.") != std::string_view::npos;
}

std::string find_symbol(std::string_view text) {
    std::string first;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool at_start = is_upper(text[i]) && (i == 0 || (!is_upper(text[i - 1]) && text[i - 1] != '/'));
        if (!at_start) continue;
        std::string symbol = symbol_at(text, i);
        if (symbol.empty()) {
            continue;
        }
        if (is_symbol_of_resolution(symbol)) return symbol;
        if (first.empty()) first = std::move(symbol);
        i += first.size();
    }
    return first;
}

std::string symbol_by_year(std::string_view text, const Language& language) {
    constexpr std::size_t kLongestNumber = 4;
    if (language.citations.cited_words.empty()) return {};
    std::size_t at = 0;
    const std::string word = unicode::fold(next_word(text, at));
    const bool with_word = contains(language.citations.cited_words, word);
    const std::string_view rest = with_word ? text.substr(std::min(word.size() + 1, text.size())) : text;
    std::size_t digits = 0;
    while (digits < rest.size() && is_digit(rest[digits])) ++digits;
    const std::string_view year = rest.substr(digits);
    if (digits == 0 || digits > kLongestNumber || !(year.starts_with(" (19") || year.starts_with(" (20"))) return {};
    if (year.size() < 7 || !is_digit(year[4]) || !is_digit(year[5]) || year[6] != ')') return {};
    const std::string_view after = year.substr(7);
    constexpr std::size_t kDateWords = 4;  // "of 11 August 1949"
    const bool dated = split_words(after).size() <= kDateWords && !find_date(after, language).empty();
    if (!(with_word ? after.empty() || dated : after.starts_with('.'))) return {};
    return fmt::format("S/RES/{}{}", rest.substr(0, digits), year.substr(0, 7));
}

std::size_t numbered_title(std::string_view text) {
    // Special and emergency special sessions: "S-30/1.", "ES-10/24."
    for (const std::string_view special : {"S-", "ES-"}) {
        if (!text.starts_with(special) || text.size() == special.size() || !is_digit(text[special.size()])) continue;
        const std::size_t number = numbered_title(text.substr(special.size()));
        return number == 0 ? 0 : special.size() + number;
    }
    std::size_t i = 0;
    while (i < text.size() && is_digit(text[i])) ++i;
    if (i == 0) return 0;
    if (const std::size_t session = bytes_of_roman_session(text.substr(i)); i <= kMostDigits && session > 0) {
        return i + session;
    }
    // A session, or the year that the Economic and Social Council counts by.
    const bool year = i == 4 && (text.starts_with("19") || text.starts_with("20"));
    if (i > 3 && !year) return 0;
    std::size_t end = i;
    if (end < text.size() && text[end] == '/') {
        ++end;
        while (end < text.size() && (is_digit(text[end]) || (end > i + 1 && is_upper(text[end])))) ++end;
        if (end == i + 1) return 0;
        if (end + 2 < text.size() && text[end] == ' ' && is_upper(text[end + 1]) && text[end + 2] == '.') end += 2;
        if (end < text.size() && text[end] == '.') return end + 1;
        // "17/22 Lamps", and the title on the next line.
        const bool title =
            end + 1 < text.size() && text[end] == ' ' && opens_title(text.substr(end + 1)) && !ends_clause(text);
        if (title || end == text.size()) return end + 1;
    }
    return 0;
}

std::string implied_symbol(const Metadata& metadata, std::string_view number, const Language& language) {
    const std::string body = unicode::fold(metadata.body);
    const std::size_t slash = number.find('/');
    const std::size_t session = number.find('(');  // "2819 (XXVI)"
    if (slash == std::string_view::npos && session == std::string_view::npos) return {};
    for (const BodySymbol& known : language.heads.body_symbols) {
        if (body != known.body) continue;
        if (slash == std::string_view::npos) {
            const std::string_view figure = number.substr(0, number.find_first_not_of("0123456789"));
            const std::string_view roman = number.substr(session) == "(1)" ? "(I)" : number.substr(session);
            return fmt::format("{}{}{}", known.before, figure, roman);
        }
        return fmt::format("{}{}{}{}", known.before, number.substr(0, slash), known.between, number.substr(slash + 1));
    }
    return {};
}

std::size_t numbered_statement(std::string_view text) {
    constexpr std::string_view kWord = "PRST ";
    if (!text.starts_with(kWord)) return 0;
    const std::size_t end = std::min(text.find_first_of(" ", kWord.size()), text.size());
    std::string_view number = text.substr(kWord.size(), end - kWord.size());
    if (number.ends_with('.')) number.remove_suffix(1);
    const bool counted = number.find('/') != std::string_view::npos && !number.empty() && is_digit(number.back());
    return counted && (is_digit(number.front()) || is_upper(number.front())) ? kWord.size() + number.size() : 0;
}

std::string implied_statement_symbol(const Metadata& metadata, std::string_view number, const Language& language) {
    const std::string body = unicode::fold(metadata.body);
    for (const BodySymbol& known : language.heads.body_symbols) {
        const std::size_t kind = known.before.rfind("RES/");
        if (body != known.body || kind == std::string_view::npos) continue;
        return fmt::format("{}PRST/{}", known.before.substr(0, kind), number);
    }
    return {};
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
