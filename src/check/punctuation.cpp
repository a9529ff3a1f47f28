// How clauses end: a comma in the preamble, a semicolon in the operative part, a full stop at its end, a colon before
// what a clause introduces (United Nations Editorial Manual, "Resolutions and other formal decisions").
#include "base/ascii.hpp"
#include "check/rules.hpp"

#include "normalise/clause_end.hpp"
#include "normalise/opening.hpp"
#include "normalise/words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace clausediff::detail::checking {
namespace {

// The sign at the end of a clause, after which "and" or "or" may stand before the last of a list.
char closing_sign(std::string_view text, const Language& language) {
    const std::string_view open = text.ends_with(',') ? text.substr(0, text.size() - 1) : text;  // "; and,"
    const std::string_view last = last_word(open);
    if (contains(language.citations.list_words, last) && last.size() < open.size()) {
        text = open.substr(0, open.size() - last.size() - 1);
    }
    // Marks that are glued after the sign, of notes that the file does not hold: "; 3/" in texts of the 1990s, ";1,2".
    if (text.ends_with('/')) text.remove_suffix(1);
    std::string_view marked = text;
    while (!marked.empty() && (is_digit(marked.back()) || marked.back() == ',')) marked.remove_suffix(1);
    if (marked.ends_with(';')) return ';';
    while (!text.empty() && is_digit(text.back())) text.remove_suffix(1);
    while (text.ends_with(' ')) text.remove_suffix(1);
    return closing_punctuation(text);
}

// "OP3.2", "OP4[2]", "OP3~2": a further paragraph of the one before it.
bool goes_on(const ClauseId& id) {
    const auto is_bullet = [](const SubNumber& number) { return number.counting == Counting::bullets; };
    return id.further > 0 || id.repeat > 1 || id.paragraph_repeat > 1 ||
           std::any_of(id.path.begin(), id.path.end(), is_bullet);
}

class PunctuationReader {
public:
    PunctuationReader(const Draft& draft, Report& report)
        : draft_(draft), clauses_(draft.text.clauses()), report_(report) {}

    void run() {
        for (std::size_t i = 0; i < clauses_.size(); ++i) {
            if (is_looked_at(i)) count(i);
        }
        for (std::size_t i = 0; i < clauses_.size(); ++i) {
            if (is_looked_at(i)) look(i);
        }
        tell();
    }

private:
    // How the clauses of a part or list end, those that introduce others and the last one of all not counted.
    struct Endings {
        std::size_t all = 0;
        std::size_t stops = 0;
        // Terms of reference, principles and rules that a resolution sets out in its own paragraphs are sentences.
        [[nodiscard]] bool are_sentences() const { return stops > 1 && 2 * stops >= all; }
    };
    struct Wrong {
        std::size_t clause = 0;
        std::size_t looked_at = 0;  // clauses before it
        char sign = '\0';
        char right = '\0';
        [[nodiscard]] bool goes_on_as(const Wrong& last) const {
            return looked_at == last.looked_at + 1 && sign == last.sign && right == last.right;
        }
    };

    // The part of the clause: what numbers its paragraphs on its own, or is a preamble.
    [[nodiscard]] Endings& part_of(std::size_t i) {
        const ClauseId& id = clauses_[i].id;
        return endings_[fmt::format("{} {} {} {}", id.part, static_cast<int>(id.section), id.run, id.scope)];
    }
    // Of a sub-paragraph its list.
    [[nodiscard]] Endings& list_of(std::size_t i) {
        ClauseId id = clauses_[i].id;
        if (!id.path.empty()) id.path.pop_back();
        id.repeat = 1;
        return endings_[to_label(id)];
    }
    void count(std::size_t i) {
        if (introduces(i) || is_last(i)) return;
        Endings& endings = clauses_[i].level > 1 ? list_of(i) : part_of(i);
        const char sign = closing_sign(clauses_[i].text, draft_.text.language);
        ++endings.all;
        if (sign == '.') ++endings.stops;
        if (sign == '\0') ++without_sign_;
        ++counted_;
    }
    [[nodiscard]] bool is_sentence(std::size_t i, char sign) {
        if (sign != '.') return false;
        return part_of(i).are_sentences() || (clauses_[i].level > 1 && list_of(i).are_sentences());
    }
    // Lines of a page are no paragraphs: many of them end within a sentence.
    [[nodiscard]] bool is_torn() const {
        constexpr std::size_t kFewest = 4;
        return without_sign_ >= kFewest && 8 * without_sign_ >= counted_;
    }

    [[nodiscard]] bool is_looked_at(std::size_t i) const {
        const Clause& clause = clauses_[i];
        if (clause.type != ClauseType::paragraph || clause.section == Section::annex || goes_on(clause.id))
            return false;
        if (clause.text.starts_with('*')) return false;  // a note that stands among the paragraphs
        if (clause.text.empty() || clause.id.kind == ClauseKind::enacting ||
            is_enacting_line(clause.text, draft_.text.language)) {
            return false;
        }
        // A paragraph may go on in the next one, over the heading of a page, in a table or in an annex.
        if (i + 1 < clauses_.size() && clauses_[i + 1].type == ClauseType::table_row) return false;
        const auto next = std::find_if(clauses_.begin() + static_cast<std::ptrdiff_t>(i) + 1, clauses_.end(),
                                       [](const Clause& later) { return !is_heading_or_closing(later.type); });
        return next == clauses_.end() || (next->section != Section::annex && !goes_on(next->id));
    }

    // What is below the clause: its sub-paragraphs, or a text that it introduces. A list that begins with "(b)" goes on
    // with one whose "(a)" stands in the words of the clause or above it.
    [[nodiscard]] bool introduces(std::size_t i) const {
        if (i + 1 >= clauses_.size() || clauses_[i + 1].type != ClauseType::paragraph) return false;
        const Clause& next = clauses_[i + 1];
        const bool first = next.id.path.empty() || next.number.empty() || next.id.path.back().value == 1;
        return first && next.level > clauses_[i].level && next.section == clauses_[i].section;
    }

    // Nothing follows but headings, closing lines and annexes.
    [[nodiscard]] bool is_last(std::size_t i) const {
        return std::none_of(
            clauses_.begin() + static_cast<std::ptrdiff_t>(i) + 1, clauses_.end(),
            [](const Clause& later) { return !is_heading_or_closing(later.type) && later.section != Section::annex; });
    }
    // A section with a preamble of its own, or another part of the resolution, begins.
    [[nodiscard]] bool starts_anew(std::size_t i) const {
        return i < clauses_.size() && clauses_[i].section == Section::preambular;
    }
    [[nodiscard]] bool before_heading(std::size_t i) const {
        return i + 1 < clauses_.size() && is_heading_or_closing(clauses_[i + 1].type);
    }

    // The signs in which the clause may end; the first is the one that it should.
    [[nodiscard]] std::string_view allowed_signs(std::size_t i) const {
        const bool below = clauses_[i].level > 1;
        if (introduces(i)) return draft_.text.is_unedited() ? ":;," : ":";
        // "3. (a) Requests the pilots to rest;" is the first item of its list.
        if (!below && clauses_[i].text.starts_with('(') && i + 1 < clauses_.size() && clauses_[i + 1].level > 1)
            return ";,";
        if (clauses_[i].section == Section::preambular) return below ? ",;" : ",";
        if (is_last(i)) return ".";
        return before_heading(i) || starts_anew(i + 1) ? ";." : below ? ";," : ";";
    }

    // A question that a clause puts, after a colon or in quotation marks, ends as questions do.
    [[nodiscard]] bool is_quoted_question(std::size_t i) const {
        std::string_view text = clauses_[i].text;
        while (text.ends_with("”")) text.remove_suffix(std::string_view("”").size());
        if (!text.ends_with('?')) return false;
        return text.size() < clauses_[i].text.size() || (i > 0 && clauses_[i - 1].text.ends_with(':'));
    }

    // "(a) Training of pilots" over "(i) to hold courses;", and over a heading.
    [[nodiscard]] bool is_title_of_list(std::size_t i, char sign) const {
        if (sign != '\0' || clauses_[i].level <= 1 || i + 1 >= clauses_.size()) return false;
        const Clause& next = clauses_[i + 1];
        const bool opens_list = !next.id.path.empty() && next.id.path.back().value == 1;
        const bool above = next.level > clauses_[i].level || opens_list || next.type == ClauseType::heading;
        return above && clauses_[i].opening.verb.empty();
    }
    // "Taking stock: lamps of the past", over the first paragraph.
    [[nodiscard]] bool is_title_of_part(std::size_t i, char sign) const {
        const bool last = i + 1 < clauses_.size() && clauses_[i + 1].section == Section::operative;
        return sign == '\0' && clauses_[i].section == Section::preambular && last &&
               clauses_[i].text.find(": ") != std::string::npos;
    }

    // The last word, with the sign after it.
    [[nodiscard]] static Range end_of(const std::string& text) {
        const std::size_t space = text.find_last_of(' ');
        return {space == std::string::npos ? 0 : space + 1, text.size()};
    }

    void look(std::size_t i) {
        ++looked_at_;
        const char sign = closing_sign(clauses_[i].text, draft_.text.language);
        const std::string_view allowed = allowed_signs(i);
        if (is_quoted_question(i)) return;
        if (sign != '\0' && (sign == ':' || allowed.find(sign) != std::string_view::npos)) return;
        if (is_sentence(i, sign) || is_title_of_list(i, sign) || is_title_of_part(i, sign)) return;
        wrong_.push_back({i, looked_at_, sign, allowed.front()});
    }

    // A sign that many clauses in a row end in is told once, and so is a text that is torn into lines.
    void tell() {
        constexpr std::size_t kMany = 3;
        if (is_torn()) {
            const auto first =
                std::find_if(wrong_.begin(), wrong_.end(), [](const Wrong& one) { return one.sign == '\0'; });
            if (first == wrong_.end()) return;
            return report_.at(
                first->clause, end_of(clauses_[first->clause].text),
                fmt::format("ends without punctuation, as {} others do: are these paragraphs?", without_sign_ - 1));
        }
        for (std::size_t n = 0; n < wrong_.size();) {
            std::size_t end = n + 1;
            while (end < wrong_.size() && wrong_[end].goes_on_as(wrong_[end - 1])) ++end;
            const std::size_t told = end - n >= kMany ? n + 1 : end;
            for (; n < told; ++n) tell(wrong_[n], end - n);
            n = end;
        }
    }
    // The sign of the language for one of ".,;:".
    [[nodiscard]] std::string_view printed(char sign) const {
        const Signs& signs = draft_.text.language.drafting.signs;
        return sign == ',' ? signs.comma : sign == ';' ? signs.semicolon : sign == ':' ? signs.colon : signs.stop;
    }
    void tell(const Wrong& wrong, std::size_t in_row) {
        const std::string& text = clauses_[wrong.clause].text;
        std::string message =
            wrong.sign == '\0'
                ? fmt::format("ends without punctuation, not in \"{}\"", printed(wrong.right))
                : fmt::format("ends in \"{}\", not in \"{}\"", printed(wrong.sign), printed(wrong.right));
        if (in_row > 2) message += fmt::format(", and so do {} after it", in_row - 1);
        report_.at(wrong.clause, end_of(text), std::move(message));
    }

    const Draft& draft_;
    const std::vector<Clause>& clauses_;
    Report& report_;
    std::unordered_map<std::string, Endings> endings_;
    std::size_t counted_ = 0;
    std::size_t without_sign_ = 0;
    std::size_t looked_at_ = 0;
    std::vector<Wrong> wrong_;
};

}  // namespace

void end_punctuation(const Draft& draft, Report& report) {
    if (!draft.text.language.has_drafting()) return;
    PunctuationReader(draft, report).run();
}

}  // namespace clausediff::detail::checking
