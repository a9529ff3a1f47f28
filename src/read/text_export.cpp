// Text exports of the Official Document System: a line a paragraph, a tab before it, furniture at the end.
#include "base/ascii.hpp"
#include "base/signs.hpp"
#include "read/furniture.hpp"
#include "read/hyphens.hpp"
#include "read/readers.hpp"
#include "read/record_pages.hpp"
#include "read/sentence.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace clausediff::detail {
namespace {

constexpr std::size_t kFullLine = 60;  // bytes; a line that the width of a page or a column ends has as many

// A raised figure, or one with a slash, opens a note and nothing else: "¹¹ Ibid.", "3/ See document".
bool opens_note(std::string_view text) {
    constexpr std::size_t kNumber = 4;  // bytes of "123/"
    const bool slash = is_digit(text.front()) && text.substr(0, kNumber).find('/') != std::string_view::npos;
    if (!slash && raised_digit_at_start(text) == 0) return false;
    const std::string_view number = record_note(text).number;
    return !number.empty() && (!slash || text[number.size()] == '/');
}

// The items of a list that is printed without numbers may open in small letters: "the lake; and".
bool ends_item(std::string_view text) {
    constexpr std::size_t kLongestAnd = 6;
    return text.substr(text.size() - std::min(text.size(), kLongestAnd)).find(';') != std::string_view::npos;
}

// A line without an end, and its sentence goes on in the next.
bool is_torn(std::string_view text, const Line& next) {
    constexpr std::size_t kShortest = 25;  // bytes; a shorter line is a cell of a table, or of a form
    if (text.size() < kShortest || std::string_view(",;.:").find(text.back()) != std::string_view::npos) return false;
    const bool lower = starts_lower(next.text);
    const bool breaks = breaks_off(text);
    if (!breaks && (!lower || text.size() < kFullLine)) return false;
    if (leading_number(next.text) > 0 || all_digits(next.text) || is_records_head(text)) return false;
    if (breaks) return true;
    const bool letter = next.text.size() > 1 && next.text[1] == ' ';  // of a note to a table
    return !letter && !starts_lower(text) && !ends_sentence(text) && !ends_item(text);
}

// What notes or the head of a page cut in two may go on in a name, with a capital: "the Lake" "Board, if so
// requested;". A clause of its own opens in a verb, "Recalling", "Decides".
bool goes_on_in_name(std::string_view text, std::string_view next) {
    constexpr std::size_t kLongestHeading = 120;  // bytes
    constexpr std::size_t kShortest = 25;
    if (text.size() < kLongestHeading || next.size() < kShortest || !starts_upper(next) || !ends_sentence(next))
        return false;
    const std::string_view word = next.substr(0, next.find_first_of(" ,"));
    return is_upper(next.front()) && !word.ends_with("ing") && !word.ends_with('s') && word != "The" &&
           word != "Having";
}

// A rule stands at the end of the line; "The ___ and the ___" are blanks of a form.
bool has_rule_at_end(std::string_view text) {
    if (!text.ends_with("___") || text.size() < kFullLine) return false;
    const std::size_t last = text.find_last_not_of('_');
    return last != std::string_view::npos && text[last] == ' ' && text.find('_') > last;
}

// Lines at whose end a rule stands are two.
std::vector<Line> without_rules_at_end(const std::vector<Line>& lines) {
    std::vector<Line> parted;
    parted.reserve(lines.size());
    for (const Line& line : lines) {
        parted.push_back(line);
        if (!has_rule_at_end(line.text)) continue;
        const std::size_t rule = line.text.find('_');
        parted.back().text = line.text.substr(0, line.text.find_last_not_of(' ', rule - 1) + 1);
        parted.push_back(line);
        parted.back().text = line.text.substr(rule);
    }
    return parted;
}

// The number of a note after a rule, "2/" or "2 ", as old exports print notes in mid-text. 0 if there is none.
std::size_t note_number(std::string_view text) {
    std::size_t digits = 0;
    while (digits < text.size() && is_digit(text[digits])) ++digits;
    if (digits == 0 || digits > 3 || digits >= text.size() || text[digits] != '/') return 0;
    const bool is_resolution = digits + 1 < text.size() && is_digit(text[digits + 1]);  // "34/180. Lamps"
    return is_resolution ? 0 : digits;
}

void make_note(SourceParagraph& paragraph, std::size_t digits) {
    paragraph.role = Role::note;
    paragraph.reason = Reason::numbered_after_rule;
    paragraph.number = paragraph.text.substr(0, digits);
    const std::size_t text = std::min(paragraph.text.find_first_not_of(" \t", digits + 1), paragraph.text.size());
    paragraph.text.erase(0, text);
}

// A page of an old export ends in notes, and its last paragraph may go on after them.
bool is_body_end(const SourceParagraph& last_body) {
    return last_body.role == Role::body &&
           std::string_view(",;:.)\"").find(last_body.text.back()) == std::string_view::npos &&
           last_body.text.size() > 80;
}

class ExportReader {
public:
    explicit ExportReader(const std::vector<Line>& lines)
        : parted_(std::any_of(lines.begin(), lines.end(), [](const Line& line) { return has_rule_at_end(line.text); })
                      ? without_rules_at_end(lines)
                      : std::vector<Line>()),
          lines_(parted_.empty() ? lines : parted_),
          places_(place_record_lines(lines_)) {}

    SourceText run() {
        source_.reader = "text export";
        source_.lines_known = true;
        source_.paragraphs.reserve(lines_.size());
        for (std::size_t i = 0; i < lines_.size(); ++i) take(lines_[i], places_[i]);
        return std::move(source_);
    }

private:
    void take(const Line& line, RecordPlace place) {
        SourceParagraph paragraph;
        paragraph.text = std::string(line.text);
        paragraph.line = line.number;
        paragraph.indented = line.indent > 0;
        const Reason reason = reason_of(line, place);
        if (reason != Reason::none) {
            paragraph.role = Role::furniture;
            paragraph.reason = reason;
            if (is_rule(line.text)) start_rule();
            if (reason == Reason::page_mark || place != RecordPlace::text) interrupt();
        } else if (place == RecordPlace::note || opens_note(line.text)) {
            interrupt();
            noted_ = true;
            if (!make_record_note(paragraph)) return;
        } else if (const std::size_t digits = after_rule_ ? note_number(line.text) : 0) {
            make_note(paragraph, digits);
            noted_ = true;
        } else if (goes_on(line)) {
            go_on(source_.paragraphs[interrupted_ - 1].text, line.text);
            interrupted_ = broken_off_ = 0;
            return;
        }
        source_.paragraphs.push_back(std::move(paragraph));
        if (source_.paragraphs.back().role == Role::body) last_body_ = source_.paragraphs.size();
    }

    static Reason reason_of(const Line& line, RecordPlace place) {
        if (place == RecordPlace::page_number) return Reason::page_number;
        if (place == RecordPlace::head) return Reason::running_head;
        return place == RecordPlace::note ? Reason::none : furniture_reason(line.text);
    }

    void start_rule() {
        after_rule_ = true;
        noted_ = false;
        const std::size_t size = source_.paragraphs.size();
        if (size > 0 && is_body_end(source_.paragraphs.back())) interrupted_ = size;
    }

    // The sentence of the last paragraph, if it is open, may go on after what stands here.
    void interrupt() {
        if (last_body_ > 0 && !ends_sentence(source_.paragraphs[last_body_ - 1].text)) broken_off_ = last_body_;
    }

    const LineJoiner& joiner() { return joiner_ ? *joiner_ : joiner_.emplace(lines_); }

    // Only a word is put together without a space: the slash of a mark, "4/", ends one.
    void go_on(std::string& text, std::string_view line) {
        if (text.ends_with('/')) text += ' ';
        if (text.ends_with(' ')) {
            text += line;
        } else {
            joiner().append(text, line);
        }
    }

    // A line of a note that goes on is put to it; false then.
    bool make_record_note(SourceParagraph& paragraph) {
        const RecordNote note = record_note(paragraph.text);
        if (note.number.empty()) {
            const auto last = std::find_if(source_.paragraphs.rbegin(), source_.paragraphs.rend(),
                                           [](const SourceParagraph& one) { return one.role == Role::note; });
            joiner().append(last->text, paragraph.text);
            return false;
        }
        paragraph.role = Role::note;
        paragraph.reason = Reason::numbered_after_rule;
        paragraph.number = plain_digits(note.number);
        paragraph.text.erase(0, note.text);
        return true;
    }

    static bool continues(std::string_view text, std::string_view line) {
        if (starts_lower(line)) return true;
        return leading_number(line) == 0 && (breaks_off(text) || goes_on_in_name(text, line));
    }

    // Notes and the head of a page cut a paragraph in two, or the end of a line does; what has a number is one of its
    // own.
    bool goes_on(const Line& line) {
        const bool after_notes = interrupted_ > 0 && noted_ && leading_number(line.text) == 0;
        after_rule_ = false;
        if (after_notes) return true;
        const std::size_t size = source_.paragraphs.size();
        if (size > 0 && last_body_ == size && is_torn(source_.paragraphs.back().text, line)) broken_off_ = size;
        const bool open = broken_off_ > 0 && continues(source_.paragraphs[broken_off_ - 1].text, line.text);
        interrupted_ = open ? broken_off_ : 0;
        broken_off_ = 0;
        return interrupted_ > 0;
    }

    const std::vector<Line> parted_;  // the lines, where some are two; else empty
    const std::vector<Line>& lines_;
    std::vector<RecordPlace> places_;
    std::optional<LineJoiner> joiner_;  // made when it is needed: it reads all words
    SourceText source_;
    std::size_t last_body_ = 0;  // 1 + index of the last body paragraph, or 0
    bool after_rule_ = false;
    bool noted_ = false;           // a note stood after the rule
    std::size_t interrupted_ = 0;  // 1 + index of the body paragraph that a rule and its notes cut in two, or 0
    std::size_t broken_off_ = 0;   // the same, of one whose sentence is open at the end of a page
};

}  // namespace

SourceText read_text_export(const std::vector<Line>& lines) {
    return ExportReader(lines).run();
}

}  // namespace clausediff::detail
