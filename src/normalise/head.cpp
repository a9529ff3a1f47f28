#include "normalise/head.hpp"

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "normalise/amendment.hpp"
#include "normalise/clause_end.hpp"
#include "normalise/dates.hpp"
#include "normalise/head_line.hpp"
#include "normalise/metadata.hpp"
#include "normalise/opening.hpp"
#include "normalise/symbols.hpp"
#include "normalise/words.hpp"

#include <algorithm>

namespace clausediff::detail {
namespace {

constexpr std::size_t kTitleBytes = 700;
constexpr std::size_t kTitleLines = 4;   // that a title takes after the sponsors, at most
constexpr std::size_t kAgendaLines = 3;  // that the title of an agenda item takes, at most
constexpr std::size_t kPartLines = 3;    // a part's letter stands so many lines before its enacting line, at most

// "The Council recommends to the General Assembly the adoption of the following draft resolution:"
bool announces(const Item& item, const Language& language) {
    return closing_punctuation(item.text) == ':' && opens_with_body(item.text, language);
}

bool is_sentence(const Item& item, const Language& language) {
    constexpr std::size_t kShortest = 40;  // bytes
    return item.text.size() >= kShortest && item.text.front() != '[' && numbered_title(item.text) == 0 &&
           ends_clause(item.text) && !announces(item, language);
}

// The first paragraph that opens or is numbered like a clause, or `items.size()`.
std::size_t first_that_opens(const std::vector<Item>& items, const Language& language) {
    for (std::size_t i = 0; i < items.size(); ++i) {
        const Item& item = items[i];
        if (numbered_title(item.text) > 0) continue;
        // "The General Assembly elects the following members:", and after it a list, is one sentence as well.
        const bool list_follows = i + 1 < items.size() && items[i + 1].number.has_value();
        if (is_one_sentence(item.text, language) || (list_follows && announces(item, language))) return i;
        if (item.number && item.number->style == NumberStyle::decimal && ends_clause(item.rest())) return i;
        if (!item.number && ends_clause(item.text) && opening_of(item.text, language) != Opening::neither) return i;
    }
    return items.size();
}

// Where no paragraph names the body, text that no rule takes for a clause may stand before the first that is one.
// One sentence can be a line of the head, "At its 38th meeting the President made the following statement:"; from two
// on they are the text itself.
std::size_t first_of_sentences(const std::vector<Item>& items, std::size_t end, const Language& language) {
    constexpr int kText = 2;
    int sentences = 0;
    std::size_t first = end;
    for (std::size_t i = 0; i < end; ++i) {
        if (!is_sentence(items[i], language)) continue;
        if (sentences++ == 0) first = i;
    }
    return sentences >= kText ? first : end;
}

// After the lines of the head that can be told without knowing the language: symbols and, if it stands near, the
// title with its number.
std::size_t after_plain_head(const std::vector<Item>& items, const Language& language) {
    constexpr std::size_t kHeadLines = 12;
    std::size_t end = 0;
    for (std::size_t i = 0; i < std::min(items.size(), kHeadLines); ++i) {
        if (numbered_title(items[i].text) > 0) return i + 1;
        if (ends_clause(items[i].text)) break;
    }
    Metadata scratch;
    while (end < items.size() && classify_head_line(items[end].text, language, scratch).in_metadata) ++end;
    return end;
}

// The paragraph after the sentence that opens a statement of a President, or `items.size()`.
std::size_t first_of_statement(const std::vector<Item>& items, const Language& language) {
    constexpr std::size_t kHeadLines = 20;
    for (std::size_t i = 0; i + 1 < std::min(items.size(), kHeadLines); ++i) {
        if (opens_statement(items[i].text, language)) return i + 1;
    }
    return items.size();
}

// A cover names the body as the enacting line does, but for the comma: then the enacting line is still to come before
// the first paragraph that opens like a clause.
bool is_of_cover(const std::vector<Item>& items, std::size_t i, std::size_t opens, const Language& language) {
    if (ends_clause(items[i].text)) return false;
    for (std::size_t j = i + 1; j <= opens && j < items.size(); ++j) {
        if (is_enacting_line(items[j].text, language)) return true;
    }
    return false;
}

// The first paragraph that is a clause: the enacting line or, where there is none, the first that looks like one.
std::size_t first_clause(const std::vector<Item>& items, const Language& language, Head& head) {
    if (head.amendment) {
        head.opens = false;
        return head.amendment->instructions;
    }
    const std::size_t opens = first_that_opens(items, language);
    for (std::size_t i = 0; i < items.size(); ++i) {
        // In the midst of a text a line that names no body of the list is of a text that is quoted.
        const bool found = i < opens ? enacts(items, i, language) : is_enacting_line(items[i].text, language);
        if (found && !is_of_cover(items, i, opens, language)) return i;
        if (items[i].number && items[i].number->style == NumberStyle::labelled) return i;
    }
    if (const std::size_t statement = first_of_statement(items, language); statement < items.size()) {
        head.opens = false;
        return statement;
    }
    head.opens = opens < items.size();
    head.has_sentence = head.opens || std::any_of(items.begin(), items.end(),
                                                  [&](const Item& item) { return is_sentence(item, language); });
    if (opens == items.size() || language.code.empty()) return after_plain_head(items, language);
    return first_of_sentences(items, opens, language);
}

// A part's letter and title stand before its enacting line and are headings of its clauses.
std::size_t with_part_letter(const std::vector<Item>& items, std::size_t clause) {
    std::size_t start = clause;
    for (std::size_t i = clause; i-- > 0 && clause - i <= kPartLines;) {
        if (is_part_letter(items[i])) start = i;
    }
    return start;
}

bool may_be_title(const Item& item, const Language& language) {
    if (item.text.size() > kTitleBytes || item.text.front() == '[' || announces(item, language)) return false;
    if (submits(item.text, language)) return false;
    Metadata scratch;
    return read_head_line(item.text, language, scratch).empty() &&
           !classify_head_line(item.text, language, scratch).in_metadata;
}

std::string joined(const std::vector<Item>& items, std::size_t start, std::size_t end) {
    std::string text;
    for (std::size_t i = start; i < end; ++i) text += (i == start ? "" : " ") + items[i].text;
    return text;
}

// "Resolution of 28 March 1947", "(document E/402)", as they stand between the title and the text.
bool names_origin(std::string_view text, const Language& language) {
    constexpr std::size_t kMostWords = 7;
    if (split_words(text).size() > kMostWords) return false;
    if (text.starts_with('(') && text.ends_with(')')) return !find_symbol(text).empty();
    std::size_t at = 0;
    const std::string word = unicode::fold(next_word(text, at));
    return contains(language.citations.cited_words, word) && !find_date(text, language).empty();
}

// A title has the resolution's number before it, or stands last in the head. Returns where it starts, `end` if there
// is none; it goes on to the end of the head. A sentence that announces the text is no title.
std::size_t read_title(const std::vector<Item>& items, std::size_t end, const Language& language, Head& head,
                       Metadata& metadata) {
    for (std::size_t i = end; i-- > 0;) {
        const std::size_t number = numbered_title(items[i].text);
        if (number == 0) continue;
        head.title_number = items[i].text.substr(0, number - 1);
        metadata.title = unicode::tidy(std::string_view(items[i].text).substr(std::min(number, items[i].text.size())),
                                       items[i].typography);
        for (std::size_t j = i + 1; j < end; ++j) {
            if (announces(items[j], language) || names_origin(items[j].text, language)) continue;
            if (!metadata.title.empty()) metadata.title += ' ';
            metadata.title += items[j].text;
        }
        if (metadata.title.size() > kTitleBytes) metadata.title.clear();
        return i;
    }
    std::size_t start = end;
    while (start > 0 && end - start < kTitleLines && may_be_title(items[start - 1], language)) --start;
    // All that stands after the sponsors is the title; else only the last line is certain to be of it.
    if (start + 1 < end && (start == 0 || !submits(items[start - 1].text, language))) start = end - 1;
    std::size_t letter = 0;  // a small one opens the rest of a sentence that began on another page
    if (start < end && unicode::is_lower(unicode::next(items[start].text, letter))) return end;
    metadata.title = joined(items, start, end);
    constexpr std::size_t kLongestWithStop = 120;  // bytes; a longer line with a full stop is a sentence
    if (metadata.title.size() > kLongestWithStop && closing_punctuation(metadata.title) == '.') {
        metadata.title.clear();
        return end;
    }
    return start;
}

// Does the text at the end of the head name a body whose resolutions have no title?
bool is_untitled(const std::vector<Item>& items, std::size_t end, const Language& language) {
    if (end == items.size()) return false;
    const std::size_t bytes = bytes_of_body(items[end].text, language);
    if (bytes == 0) return false;
    const std::string body = unicode::fold(items[end].text.substr(0, bytes));
    return contains(language.heads.untitled_bodies, without_article(body, language));
}

// "PRST OS/13/1. Lamps", "PRST 18/2"
void read_statement_number(const std::vector<Item>& items, Head& head, Metadata& metadata) {
    constexpr std::string_view kWord = "PRST ";
    for (std::size_t i = 0; i < head.end; ++i) {
        const std::string_view text = items[i].text;
        const std::size_t end = numbered_statement(text);
        if (end == 0) continue;
        head.statement_number = text.substr(kWord.size(), end - kWord.size());
        metadata.title = text.substr(std::min(text.find_first_not_of(". ", end), text.size()));
        return;
    }
}

// "Geneva, 3 May 2036"
bool names_place(std::string_view text) {
    constexpr std::size_t kLongest = 50;  // bytes
    return text.size() <= kLongest && text.find(',') != std::string_view::npos && is_digit(text.back());
}

// The title of a report stands above the line that says whose it is, "Report of the Secretary-General", or in it:
// "Report of the Lake Board on its fifth session". What stands right above the text is the heading of its first
// section.
std::string title_of_report(const std::vector<Item>& items, const Head& head, const Language& language) {
    constexpr std::size_t kLongestAuthor = 40;  // bytes
    const Item& first = items[std::min(head.end, items.size() - 1)];
    if (enacts(items, head.end, language) || opens_with_body(first.text, language)) return {};
    for (std::size_t i = 0; i < head.end; ++i) {
        if (numbered_title(items[i].text) > 0) return {};
    }
    for (std::size_t i = 0; i < head.end; ++i) {
        const std::string folded = unicode::fold(items[i].text.substr(0, kTitleBytes));
        const bool reports = std::any_of(language.heads.report_phrases.begin(), language.heads.report_phrases.end(),
                                         [&](std::string_view phrase) { return folded.starts_with(phrase); });
        if (!reports || ends_clause(items[i].text)) continue;
        std::size_t letter = 0;
        const bool goes_on = i + 1 < head.end && unicode::is_lower(unicode::next(items[i + 1].text, letter));
        if (goes_on) return joined(items, i, i + 2);
        const bool above = items[i].text.size() <= kLongestAuthor && i > 0 && may_be_title(items[i - 1], language) &&
                           !names_place(items[i - 1].text);
        return items[above ? i - 1 : i].text;
    }
    return {};
}

// Where the title of the text starts, of an amendment that of the draft; `head.end` if there is none.
std::size_t find_title(const std::vector<Item>& items, const Language& language, Head& head, Metadata& metadata) {
    if (head.amendment) {
        metadata.title = joined(items, head.amendment->end, head.end);
        return head.amendment->end;
    }
    const bool is_statement = head.end > 0 && opens_statement(items[head.end - 1].text, language);
    if (is_statement) {
        read_statement_number(items, head, metadata);
        return head.end;
    }
    if (is_untitled(items, head.end, language)) return head.end;
    if (head.end < items.size()) {
        metadata.title = title_of_report(items, head, language);
        if (!metadata.title.empty()) return head.end;
    }
    return read_title(items, head.end, language, head, metadata);
}

// "[on the report of the Special Political and Decolonization Committee" "(Fourth Committee) (A/78/429)]" is one: so
// many lines, 1 if the line at `i` opens none.
std::size_t lines_of_reference(const std::vector<Item>& items, std::size_t i, std::size_t end) {
    constexpr std::size_t kMostLines = 4;
    if (items[i].text.front() != '[') return 1;
    for (std::size_t j = i; j < std::min(end, i + kMostLines); ++j) {
        if (items[j].text.back() == ']') return j - i + 1;
    }
    return 1;
}

// "Adopted by the Security Council at its 7161st meeting, on" and "Resolution 425 (1978)" may go on with the date in
// the next line: so many lines, 1 for all others.
std::size_t lines_of_adoption(const std::vector<Item>& items, std::size_t i, std::size_t end,
                              const Language& language) {
    constexpr std::size_t kMostWords = 4;  // "on 28 April 2014"
    const std::string_view adopted = language.heads.adopted_by_words;
    if (adopted.empty() || i + 1 >= end || items[i].text.size() > kTitleBytes) return 1;
    const bool opens = unicode::fold(items[i].text).find(adopted) != std::string::npos ||
                       !symbol_by_year(items[i].text, language).empty();
    if (!opens || !find_date(items[i].text, language).empty()) return 1;
    const std::string_view next = items[i + 1].text;
    return split_words(next).size() <= kMostWords && !find_date(next, language).empty() ? 2 : 1;
}

// A line of a title that takes several may end in a comma.
bool may_go_on(std::string_view text) {
    const char closing = closing_punctuation(text);
    return closing == '\0' || closing == ',';
}

// How many lines the one at `i` takes.
std::size_t lines_together(const std::vector<Item>& items, std::size_t i, std::size_t end, const Language& language) {
    return std::max(lines_of_reference(items, i, end), lines_of_adoption(items, i, end, language));
}

}  // namespace

Head read_head(const std::vector<Item>& items, const Language& language, Segmentation& out) {
    Head head;
    head.amendment = find_amendment(items, language);
    if (head.amendment) out.metadata.amends = head.amendment->amends;
    head.end = with_part_letter(items, first_clause(items, language, head));
    const std::size_t title = find_title(items, language, head, out.metadata);
    const bool has_title = !out.metadata.title.empty();
    std::size_t agenda_lines = 0;  // that stand together: the number, and its title
    for (std::size_t i = 0; i < head.end;) {
        const std::size_t lines = i < title ? lines_together(items, i, title, language) : 1;
        std::string text = items[i].text;
        for (std::size_t j = i + 1; j < i + lines; ++j) text += ' ' + items[j].whole_text();
        HeadLine line{HeadKind::title, has_title};
        if (announces(items[i], language)) {
            line = {HeadKind::text, false};
        } else if (i < title) {
            line = classify_head_line(text, language, out.metadata);
            // What follows the number of the agenda item is its title, which Metadata do not hold.
            if (line.kind == HeadKind::text && agenda_lines > 0 && agenda_lines <= kAgendaLines && may_go_on(text)) {
                line = {HeadKind::agenda_item, false};
            }
        }
        agenda_lines = line.kind == HeadKind::agenda_item ? agenda_lines + 1 : 0;
        if (const std::string number = items[i].number_apart(); !number.empty()) text.insert(0, number + ' ');
        const Origin origin{items[i].index, items[i + lines - 1].index};
        out.head.push_back({std::move(text), line.kind, line.in_metadata, items[i].source->line, origin});
        i += lines;
    }
    return head;
}

}  // namespace clausediff::detail
