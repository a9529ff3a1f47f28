#include "normalise/segment.hpp"

#include "base/unicode.hpp"
#include "normalise/aside.hpp"
#include "normalise/clause_end.hpp"
#include "normalise/clause_list.hpp"
#include "normalise/dates.hpp"
#include "normalise/ending.hpp"
#include "normalise/head.hpp"
#include "normalise/head_line.hpp"
#include "normalise/head_notes.hpp"
#include "normalise/headings.hpp"
#include "normalise/item.hpp"
#include "normalise/items.hpp"
#include "normalise/label_tables.hpp"
#include "normalise/line_breaks.hpp"
#include "normalise/marks.hpp"
#include "normalise/metadata.hpp"
#include "normalise/neighbours.hpp"
#include "normalise/numbering.hpp"
#include "normalise/numerals.hpp"
#include "normalise/opening.hpp"
#include "normalise/symbols.hpp"
#include "normalise/words.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace clausediff::detail {
namespace {

class Segmenter {
public:
    // `indices` are those that the paragraphs were read with; empty if they are as they were read.
    Segmenter(SourceText& source, std::vector<std::size_t> indices, const Language& language)
        : language_(language),
          indices_(std::move(indices)),
          items_(make_items(source, indices_, language)),
          headings_(language),
          ending_(items_, language, clauses_, out_) {
        out_.paragraphs = items_.size();
        if (!items_.empty()) out_.first = items_.front().text;
        leave_out_others(source.path);
        out_.metadata.file = source.path;
        out_.metadata.language = std::string(language.code);
        for (std::size_t i = 0; i < items_.size(); ++i) {
            if (is_meeting_line(items_[i].text, language_)) last_meeting_ = i;
        }
    }

    Segmentation run(const SourceText& source) {
        const Head head = read_head(items_, language_, out_);
        title_number_ = head.title_number;
        statement_number_ = head.statement_number;
        // A file without a sentence is no text of clauses, unless its paragraphs are no guess.
        if (!head.has_sentence && !source.paragraphs_known && language_.is_known()) {
            out_.is_text = false;
            return std::move(out_);
        }
        if (!head.opens) clauses_.section = Section::operative;
        headings_.learn(items_, head.end);
        clauses_.reserve(items_.size() - head.end);
        for (std::size_t i = head.end; i < items_.size();) i += take(i);
        take_notes_and_furniture(source, indices_, HeadNotes(items_, head.end, out_.head), language_, out_);
        finish_metadata();
        clauses_.release(out_);
        return std::move(out_);
    }

private:
    enum class State { clauses, closed, annex };

    static constexpr Reason kUpperNumber = Reason::upper_number;
    static constexpr std::size_t kPreambleLeft = 60;  // paragraphs

    // The file may be a page that holds the resolutions before and after this one too.
    void leave_out_others(std::string_view path) {
        OnePage page = asked_for(items_, path, language_);
        for (std::size_t i = 0; i < items_.size(); ++i) {
            if (i < page.first || i >= page.end) leave_out(items_[i], Reason::other_resolution);
        }
        items_.erase(items_.begin() + static_cast<std::ptrdiff_t>(page.end), items_.end());
        items_.erase(items_.begin(), items_.begin() + static_cast<std::ptrdiff_t>(page.first));
        out_.others = std::move(page.others);
    }

    // ---- clauses ------------------------------------------------------------------------------------------------

    // Takes the paragraph at `i` in and returns how many it took.
    std::size_t take(std::size_t i) {
        const Item& item = items_[i];
        if (state_ != State::annex || has_closing_ahead(i)) {
            if (is_part_letter(item) && starts_part(i)) return take_part(item);
            if (enacts_here(i)) return take_enacting(item);
        }
        if (state_ == State::clauses && is_meeting_line(item.text, language_)) return take_closing(item);
        if (state_ == State::clauses && closes_with_date(i)) return take_closing(item);
        if (state_ != State::closed && ending_.opens_notes(item)) {
            state_ = State::closed;
            ending_.start_notes();
        }
        if (opens_annex(item)) return take_annex(item);
        if (state_ == State::closed && is_title_of_next(i)) {
            clauses_.add_heading(item, item.text, "", Reason::resolution_number);
            return 1;
        }
        if (state_ == State::closed && ending_.take(i)) return 1;
        if (state_ == State::closed) start_annex();
        return take_clause(i);
    }

    // Only the first line of a text may name a body that no list names: further on, parties to a treaty may open it so.
    bool enacts_here(std::size_t i) const {
        if (is_enacting_line(items_[i].text, language_)) return clauses_.empty() || is_followed_by_opening(i);
        return (clauses_.empty() || state_ == State::closed) && enacts(items_, i, language_);
    }

    // In the midst of a text "The Committee" may be a heading: it enacts by its comma, or by the clause after it.
    bool is_followed_by_opening(std::size_t i) const {
        if (ends_clause(items_[i].text)) return true;
        if (i + 1 == items_.size()) return false;
        const Item& next = items_[i + 1];
        return !next.number && opening_of(next.text, language_) != Opening::neither;
    }

    // A letter alone is a part if an enacting line follows soon.
    bool starts_part(std::size_t i) const {
        for (std::size_t j = i + 1; j < std::min(items_.size(), i + 4); ++j) {
            if (enacts_here(j)) return true;
        }
        return false;
    }

    // Several resolutions may stand in one file.
    bool is_title_of_next(std::size_t i) const { return numbered_title(items_[i].text) > 0 && starts_part(i); }

    // In an annex an enacting line is a quotation, unless this is a document of several resolutions.
    bool has_closing_ahead(std::size_t i) const { return i <= last_meeting_; }

    std::size_t take_part(const Item& item) {
        state_ = State::clauses;
        clauses_.section = Section::preambular;
        start_part(part_of_letters(item.text));
        clauses_.add_heading(item, item.text, "", Reason::part_letter);
        return 1;
    }

    void start_part(int part) {
        clauses_.labeller.start_part(part);
        parts_ = part;
        enacted_ = false;
    }

    std::size_t take_enacting(const Item& item) {
        // A second resolution without a letter of its own is part B all the same, and so is a draft that is recommended
        // to another body.
        if (state_ != State::clauses || enacted_) start_part(parts_ + 1);
        enacted_ = true;
        state_ = State::clauses;
        clauses_.section = Section::preambular;
        name_body(without_signs(without_mark(without_quote(item.text))));
        clauses_.add_enacting(item);
        return 1;
    }

    void name_body(std::string_view body) {
        if (out_.metadata.body.empty()) out_.metadata.body = std::string(without_article(body, language_));
    }

    // Resolutions that were adopted without a meeting end in their date alone.
    bool closes_with_date(std::size_t i) const {
        return i > last_meeting_ && clauses_.section == Section::operative && !clauses_.empty() &&
               is_date(items_[i].text, language_) && closing_punctuation(clauses_.last().text) == '.';
    }

    std::size_t take_closing(const Item& item) {
        if (clauses_.section == Section::annex) clauses_.section = Section::operative;  // after a document in the body
        ending_.open(item);
        state_ = State::closed;
        return 1;
    }

    // ---- annexes ------------------------------------------------------------------------------------------------

    bool opens_annex(const Item& item) const {
        return clauses_.section != Section::preambular && is_annex_heading(item, language_);
    }

    void start_annex() {
        state_ = State::annex;
        clauses_.section = Section::annex;
        clauses_.labeller.start_annex();
    }

    std::size_t take_annex(const Item& item) {
        start_annex();
        clauses_.add_annex_heading(item);
        return 1;
    }

    // ---- one clause ---------------------------------------------------------------------------------------------

    std::size_t take_clause(std::size_t i) {
        Item& item = items_[i];
        if (is_table_row(item)) {
            clauses_.add_table_row(item);
            return 1;
        }
        const int listed = std::exchange(listed_, 0);
        if (const std::size_t taken = take_heading(i)) return taken;
        if (listed > 0 && is_list_item(item)) return take_list_item(item, listed);
        if (!item.number || is_upper_number(*item.number)) return take_unnumbered(i);
        take_numbered(item);
        return 1;
    }

    std::size_t take_heading(std::size_t i) {
        Item& item = items_[i];
        if (const std::string scope = keyword_scope(item.text, language_);
            !scope.empty() && !ends_clause(item.text) && !item.number) {
            clauses_.labeller.start_scope(scope);
            return take_counted_heading(i, item.text, "", Reason::counting_word);
        }
        if (item.number && is_upper_number(*item.number) && item.rest().size() < kHeadingBytes &&
            !ends_clause(item.rest())) {
            clauses_.labeller.start_scope(trim_end(item.number->printed, "."));
            if (item.rest().empty()) return take_counted_heading(i, "", item.number->printed, kUpperNumber);
            clauses_.add_heading(item, std::string(item.rest()), item.number->printed, kUpperNumber);
            return 1;
        }
        if (item.number && clauses_.section == Section::annex && item.number->style == NumberStyle::decimal &&
            is_short_title(item.rest())) {
            clauses_.add_numbered(item, ClauseType::heading);
            return 1;
        }
        if (item.number || !looks_like_heading(item)) return 0;
        clauses_.add_heading(item, item.text, "", Reason::short_line);
        return 1;
    }

    // A heading's number stands alone on its line, "II" or "Section 3": the next line is its title.
    std::size_t take_counted_heading(std::size_t i, const std::string& text, const std::string& number, Reason reason) {
        const Item& item = items_[i];
        const bool alone = number.empty() ? split_words(text).size() == 2 : true;
        if (alone && i + 1 < items_.size() && !items_[i + 1].number && looks_like_heading(items_[i + 1]) &&
            !is_annex_heading(items_[i + 1], language_)) {
            clauses_.add_heading(item, text, number, reason);
            clauses_.goes_on_to(items_[i + 1]);
            return 2;
        }
        clauses_.add_heading(item, text, number, reason);
        return 1;
    }

    bool looks_like_heading(const Item& item) const { return headings_.looks_like_heading(item, clauses_.section); }

    void take_numbered(Item& item) {
        const ParagraphNumber& number = *item.number;
        if (number.style == NumberStyle::labelled) {
            clauses_.section = number.preambular ? Section::preambular : Section::operative;
        } else if (clauses_.section == Section::preambular && !is_sub_paragraph(number) && !counts_preamble(item)) {
            clauses_.section = Section::operative;
        }
        clauses_.add_numbered(item, ClauseType::paragraph);
    }

    // Some number the preamble too: its paragraphs open in a participle and, at least the first, close in a comma.
    bool counts_preamble(const Item& item) const {
        const int preambular = clauses_.labeller.preambular_paragraphs();
        return item.number->value == preambular + 1 && opening_of(item.rest(), language_) == Opening::preambular &&
               (closing_punctuation(item.rest()) == ',' || preambular > 0);
    }

    // "Adopts the following declaration:", and then its title: the adopted document stands in the body itself.
    bool announces_document(std::size_t i) const {
        if (clauses_.section != Section::operative || i + 1 >= items_.size()) return false;
        const Item& next = items_[i + 1];
        return !next.number && looks_like_heading(next) && !is_annex_heading(next, language_) &&
               !is_meeting_line(next.text, language_) && adopts_what_follows(items_[i].text, language_);
    }

    // Exports lose the letters of lists: after a colon stand the items, until a paragraph opens like a clause.
    bool is_list_item(const Item& item) const {
        return !item.number && clauses_.section == Section::operative && !opens_with_body(item.text, language_) &&
               opening_of(item.text, language_) != Opening::operative;
    }

    std::size_t take_list_item(Item& item, int number) {
        if (closing_punctuation(item.text) != '.') listed_ = number + 1;
        clauses_.add_listed(item, number);
        return 1;
    }

    std::size_t take_unnumbered(std::size_t i) {
        Item& item = items_[i];
        Reason reason = Reason::goes_on;
        if (clauses_.section == Section::preambular && !is_before_first_number(i) && opens_operative_part(item)) {
            clauses_.section = Section::operative;
            reason = Reason::opens_operative;
        }
        if (clauses_.section == Section::operative && opens_preamble_again(item)) {
            clauses_.section = Section::preambular;
            reason = Reason::opens_preambular;
        }
        // "The General Assembly decides to ...": a text without an enacting line names its body so.
        if (clauses_.empty()) name_body(std::string_view(item.text).substr(0, bytes_of_body(item.text, language_)));
        const bool announces = announces_document(i);
        const bool opens_list = clauses_.section == Section::operative && closing_punctuation(item.text) == ':';
        if (opens_list && !announces && !clauses_.labeller.has_numbers()) listed_ = 1;
        clauses_.add_unnumbered(item, reason);
        if (announces) {
            clauses_.section = Section::annex;
            clauses_.labeller.start_document();
        }
        return 1;
    }

    // Where both parts have the same verbs, the preamble goes on until the paragraphs are numbered, if they are.
    bool is_before_first_number(std::size_t i) const {
        if (!language_.openings.same_verbs) return false;
        for (std::size_t j = i + 1; j < items_.size() && !is_enacting_line(items_[j].text, language_); ++j) {
            const auto& number = items_[j].number;
            if (number && number->style == NumberStyle::decimal && number->value == 1) return j - i <= kPreambleLeft;
        }
        return false;
    }

    // Unnumbered operative paragraphs close in a semicolon, a colon or a full stop, preambular ones in a comma.
    bool opens_operative_part(const Item& item) const {
        if (is_one_sentence(item.text, language_)) return true;
        if (clauses_.empty() && opens_with_body(item.text, language_)) return true;  // without an enacting line
        return closing_punctuation(item.text) != ',' && opening_of(item.text, language_) == Opening::operative;
    }

    // Sections of a resolution may have preambles of their own.
    bool opens_preamble_again(const Item& item) const {
        return closing_punctuation(item.text) == ',' && opening_of(item.text, language_) == Opening::preambular;
    }

    // ---- the rest -----------------------------------------------------------------------------------------------

    void leave_out(const Item& item, Reason reason) {
        out_.left_out.push_back({item.whole_text(), reason, item.source->line});
    }

    void finish_metadata() {
        Metadata& metadata = out_.metadata;
        if (metadata.adopted.empty()) metadata.adopted = ending_.date();
        if (!ending_.meeting().empty()) metadata.meeting = ending_.meeting();
        if (!statement_number_.empty()) {
            const std::string implied = implied_statement_symbol(metadata, statement_number_, language_);
            if (!implied.empty()) metadata.symbol = implied;
        }
        if (!is_symbol_of_resolution(metadata.symbol) && !title_number_.empty()) {
            const std::string implied = implied_symbol(metadata, title_number_, language_);
            if (!implied.empty()) metadata.symbol = implied;
        }
    }

    const Language& language_;
    const std::vector<std::size_t> indices_;
    std::vector<Item> items_;
    Segmentation out_;
    ClauseList clauses_;
    HeadingRules headings_;
    Ending ending_;
    State state_ = State::clauses;
    std::string title_number_;
    std::string statement_number_;
    int listed_ = 0;                // number of the next item of a list without numbers; 0 where none is open
    std::size_t last_meeting_ = 0;  // index of the last line that closes a resolution
    bool enacted_ = false;          // the part has its enacting line
    int parts_ = 1;                 // parts so far: a resolution without letters is one
};

}  // namespace

Segmentation segment(SourceText& source, const Language& language) {
    settle_label_tables(source);
    std::vector<std::size_t> indices = part_at_line_breaks(source, language);
    return Segmenter(source, std::move(indices), language).run(source);
}

}  // namespace clausediff::detail
