#include "normalise/segment.hpp"

#include "normalise/dates.hpp"
#include "normalise/head.hpp"
#include "normalise/item.hpp"
#include "normalise/labels.hpp"
#include "normalise/metadata.hpp"
#include "normalise/numbering.hpp"
#include "normalise/opening.hpp"
#include "normalise/unicode.hpp"
#include "normalise/words.hpp"

#include <algorithm>
#include <optional>

namespace clausediff {
namespace {

class Segmenter {
public:
    Segmenter(const SourceText& source, const Language& language) : language_(language) {
        for (const SourceParagraph& paragraph : source.paragraphs) {
            if (paragraph.role != Role::body) continue;
            Item item = make_item(paragraph);
            // What is left of a line of soft hyphens and direction marks is an empty line.
            if (!item.text.empty()) items_.push_back(std::move(item));
        }
        out_.metadata.file = source.path;
        out_.metadata.language = std::string(language.code);
        for (std::size_t i = 0; i < items_.size(); ++i) {
            if (is_meeting_line(items_[i].text, language_)) last_meeting_ = i;
        }
        indents_ = std::any_of(items_.begin(), items_.end(), [](const Item& item) { return item.source->indented; });
    }

    Segmentation run(const SourceText& source) {
        const Head head = read_head(items_, language_, out_);
        title_number_ = head.title_number;
        for (std::size_t i = head.end; i < items_.size();) i += take(i);
        take_notes_and_furniture(source);
        finish_metadata();
        return std::move(out_);
    }

private:
    enum class State { clauses, closed, annex };

    // ---- clauses ------------------------------------------------------------------------------------------------

    // Takes the paragraph at `i` in and returns how many it took.
    std::size_t take(std::size_t i) {
        const Item& item = items_[i];
        if (state_ != State::annex || has_closing_ahead(i)) {
            if (is_part_letter(item) && starts_part(i)) return take_part(item);
            if (is_enacting_line(item.text, language_)) return take_enacting(item);
        }
        if (state_ == State::clauses && is_meeting_line(item.text, language_)) return take_closing(item);
        if (state_ != State::closed && opens_notes(item)) {
            state_ = State::closed;
            last_note_ = 0;
        }
        if (state_ == State::closed && !is_annex_heading(item)) {
            if (take_after_end(item)) return 1;
        }
        if (is_annex_heading(item)) return take_annex(item);
        if (state_ == State::closed) start_annex();
        return take_clause(i);
    }

    // A letter alone is a part if an enacting line follows soon.
    bool starts_part(std::size_t i) const {
        for (std::size_t j = i + 1; j < std::min(items_.size(), i + 4); ++j) {
            if (is_enacting_line(items_[j].text, language_)) return true;
        }
        return false;
    }

    // In an annex an enacting line is a quotation, unless this is a document of several resolutions.
    bool has_closing_ahead(std::size_t i) const { return i <= last_meeting_; }

    std::size_t take_part(const Item& item) {
        state_ = State::clauses;
        section_ = Section::preambular;
        start_part(item.text);
        add_heading(item, item.text, "");
        return 1;
    }

    void start_part(const std::string& letter) {
        labeller_.start_part(letter);
        parts_ = letter.front() - 'A' + 1;
    }

    std::size_t take_enacting(const Item& item) {
        // A second resolution without a letter of its own is part B all the same.
        if (state_ != State::clauses) start_part(std::string(1, static_cast<char>('A' + parts_)));
        state_ = State::clauses;
        section_ = Section::preambular;
        if (out_.metadata.body.empty()) {
            const std::string_view body = trim_end(item.text, ",.:");
            out_.metadata.body = std::string(body.substr(body.find(' ') + 1));
        }
        Clause clause = make_clause(item, item.text, "");
        labeller_.enacting(clause);
        add(std::move(clause), item);
        return 1;
    }

    std::size_t take_closing(const Item& item) {
        if (section_ == Section::annex) section_ = Section::operative;  // behind a document in the body
        // Laid-out texts run meeting and date together: each is a closing line of its own.
        // Looked for in the text as printed: offsets in its folded form may lie inside a character.
        const std::size_t word = item.text.find(language_.meeting_word);
        const std::size_t end = word == std::string::npos ? item.text.size() : word + language_.meeting_word.size();
        if (out_.metadata.meeting.empty()) out_.metadata.meeting = item.text.substr(0, end);
        const std::size_t date = std::min(item.text.find_first_not_of(" ,", end), item.text.size());
        if (is_date(std::string_view(item.text).substr(date), language_)) {
            add_closing(item, std::string(trim_end(std::string_view(item.text).substr(0, date), "")));
            add_closing(item, item.text.substr(date));
        } else {
            add_closing(item, item.text);
        }
        state_ = State::closed;
        closing_ = true;
        in_vote_ = false;
        last_note_ = 0;
        return 1;
    }

    // The closing lines are text of the document: a redline without them would not be the whole document.
    void add_closing(const Item& item, std::string text) {
        if (closing_date_.empty()) closing_date_ = find_date(text, language_);
        Clause clause = make_clause(item, std::move(text), "");
        clause.type = ClauseType::heading;
        labeller_.closing(clause);
        add(std::move(clause), item);
    }

    // Behind the closing lines stand dates, votes, notes and, in exports, the furniture of all pages.
    bool take_after_end(const Item& item) {
        const bool bracketed = item.text.front() == '[' && item.text.back() == ']';
        // A recorded vote is one bracket over many lines.
        if (closing_ && !bracketed && (item.text.front() == '[' || in_vote_)) {
            in_vote_ = item.text.back() != ']';
            add_closing(item, item.text);
            return true;
        }
        if (closing_ && (bracketed || is_date(item.text, language_))) {
            add_closing(item, item.text);
            return true;
        }
        closing_ = false;
        if (take_note(item)) return true;
        const bool number_alone =
            std::all_of(item.text.begin(), item.text.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (number_alone) {
            leave_out(item, "page number");
            return true;
        }
        const std::string_view what =
            item.text.size() < kHeadingBytes ? read_head_line(item.text, language_, out_.metadata) : std::string_view{};
        if (!what.empty()) {
            leave_out(item, what);
            return true;
        }
        return false;
    }

    // Where a text has no closing lines, as drafts have not, its list of notes begins with "1 " behind a full stop.
    bool opens_notes(const Item& item) const {
        return item.source->text.starts_with("1 ") && !out_.clauses.empty() && section_ != Section::preambular &&
               out_.clauses.back().clause.text.ends_with('.');
    }

    // "1 On 28 June 2011, ...": exports list the notes at the end, counted from 1, without a dot.
    bool take_note(const Item& item) {
        const std::string& text = item.text;
        std::size_t digits = 0;
        while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9') ++digits;
        if (digits == 0 || digits > 3 || digits + 2 >= text.size() || text[digits] != ' ') return false;
        if (first_words(std::string_view(text).substr(digits), 1).empty()) return false;
        const int number = std::stoi(text.substr(0, digits));
        const std::string following = unicode::fold(first_words(std::string_view(text).substr(digits), 1).front());
        if (number != last_note_ + 1 || contains(language_.months, following)) return false;
        last_note_ = number;
        Footnote note{text.substr(0, digits), text.substr(digits + 1), "", item.source->line};
        out_.notes.push_back({std::move(note), item.source->first_page});
        return true;
    }

    // ---- annexes ------------------------------------------------------------------------------------------------

    // "Annex", "Annex II", "Appendix A": the word and at most a number.
    bool is_annex_heading(const Item& item) const {
        if (item.text.size() > 40 || section_ == Section::preambular) return false;
        const std::string folded = unicode::fold(item.text);
        const std::vector<std::string_view> words = split_words(folded);
        return !words.empty() && words.size() <= 2 && contains(language_.annex_words, words[0]) &&
               !ends_clause(item.text) && (words.size() == 1 || words[1].size() <= 4);
    }

    void start_annex() {
        state_ = State::annex;
        section_ = Section::annex;
        labeller_.start_annex();
    }

    std::size_t take_annex(const Item& item) {
        start_annex();
        Clause clause = make_clause(item, item.text, "");
        clause.type = ClauseType::heading;
        labeller_.annex_heading(clause);
        add(std::move(clause), item);
        return 1;
    }

    // ---- one clause ---------------------------------------------------------------------------------------------

    std::size_t take_clause(std::size_t i) {
        const Item& item = items_[i];
        if (is_table_row(item)) {
            Clause clause = make_clause(item, item.text, "");
            clause.type = ClauseType::table_row;
            labeller_.table_row(clause);
            add(std::move(clause), item);
            return 1;
        }
        if (const std::size_t taken = take_heading(i)) return taken;
        if (!item.number || is_upper_number(*item.number)) return take_unnumbered(i);
        take_numbered(item);
        return 1;
    }

    std::size_t take_heading(std::size_t i) {
        const Item& item = items_[i];
        if (const std::string scope = keyword_scope(item.text, language_);
            !scope.empty() && !ends_clause(item.text) && !item.number) {
            labeller_.start_scope(scope);
            return take_counted_heading(i, item.text, "");
        }
        if (item.number && is_upper_number(*item.number) && item.rest.size() < kHeadingBytes &&
            !ends_clause(item.rest)) {
            labeller_.start_scope(trim_end(item.number->printed, "."));
            if (item.rest.empty()) return take_counted_heading(i, "", item.number->printed);
            add_heading(item, item.rest, item.number->printed);
            return 1;
        }
        if (item.number && section_ == Section::annex && item.number->style == NumberStyle::decimal &&
            is_short_title(item.rest)) {
            Clause clause = make_clause(item, item.rest, item.number->printed);
            clause.type = ClauseType::heading;
            labeller_.numbered(clause, *item.number);
            add(std::move(clause), item);
            return 1;
        }
        if (item.number || !looks_like_heading(item)) return 0;
        add_heading(item, item.text, "");
        return 1;
    }

    // A heading's number stands alone on its line, "II" or "Section 3": the next line is its title.
    std::size_t take_counted_heading(std::size_t i, const std::string& text, const std::string& number) {
        const Item& item = items_[i];
        const bool alone = number.empty() ? split_words(text).size() == 2 : true;
        if (alone && i + 1 < items_.size() && !items_[i + 1].number && looks_like_heading(items_[i + 1]) &&
            !is_annex_heading(items_[i + 1])) {
            add_heading(item, text.empty() ? items_[i + 1].text : text + " " + items_[i + 1].text, number);
            return 2;
        }
        add_heading(item, text, number);
        return 1;
    }

    static bool is_short_title(std::string_view text) {
        return !text.empty() && text.size() < 120 && !ends_clause(text);
    }

    // Short, without the punctuation that closes clauses and, in texts that set paragraphs in, not set in.
    bool looks_like_heading(const Item& item) const {
        if (item.text.size() > kHeadingBytes || ends_clause(item.text)) return false;
        if (indents_ && item.source->indented && section_ != Section::annex) {
            return item.text.size() < 120 && opening_of(item.text, language_) == Opening::neither;
        }
        return true;
    }

    void take_numbered(const Item& item) {
        const ParagraphNumber& number = *item.number;
        if (number.style == NumberStyle::labelled) {
            section_ = number.preambular ? Section::preambular : Section::operative;
        } else if (section_ == Section::preambular && !is_sub_paragraph(number)) {
            section_ = Section::operative;
        }
        Clause clause = make_clause(item, item.rest, number.printed);
        labeller_.numbered(clause, number);
        add(std::move(clause), item);
    }

    // "Adopts the following declaration:", and then its title: the adopted document stands in the body itself.
    bool announces_document(std::size_t i) const {
        if (section_ != Section::operative || i + 1 >= items_.size()) return false;
        const Item& next = items_[i + 1];
        if (next.number || !looks_like_heading(next) || is_annex_heading(next) ||
            is_meeting_line(next.text, language_)) {
            return false;
        }
        const std::string folded = unicode::fold(items_[i].text);
        const std::vector<std::string_view> words = split_words(folded);
        return std::any_of(words.begin(), words.end(),
                           [this](std::string_view word) { return contains(language_.announcing_words, word); }) &&
               (items_[i].text.back() == ':' || items_[i].text.back() == '.');
    }

    std::size_t take_unnumbered(std::size_t i) {
        const Item& item = items_[i];
        if (section_ == Section::preambular && opens_operative_part(item)) section_ = Section::operative;
        if (section_ == Section::operative && opens_preamble_again(item)) section_ = Section::preambular;
        Clause clause = make_clause(item, item.text, "");
        labeller_.unnumbered(clause);
        add(std::move(clause), item);
        if (announces_document(i)) {
            section_ = Section::annex;
            labeller_.start_document();
        }
        return 1;
    }

    // Unnumbered operative paragraphs close in a semicolon, a colon or a full stop, preambular ones in a comma.
    bool opens_operative_part(const Item& item) const {
        if (is_one_sentence(item.text, language_)) return true;
        return item.text.back() != ',' && opening_of(item.text, language_) == Opening::operative;
    }

    // Sections of a resolution may have preambles of their own.
    bool opens_preamble_again(const Item& item) const {
        return item.text.back() == ',' && opening_of(item.text, language_) == Opening::preambular;
    }

    Clause make_clause(const Item& item, std::string text, std::string number) const {
        Clause clause;
        clause.text = std::move(text);
        clause.number = std::move(number);
        clause.section = section_;
        clause.line = item.source->line;
        return clause;
    }

    void add_heading(const Item& item, std::string text, std::string number) {
        Clause clause = make_clause(item, std::move(text), std::move(number));
        clause.type = ClauseType::heading;
        labeller_.heading(clause);
        add(std::move(clause), item);
    }

    void add(Clause clause, const Item& item) {
        PagedClause paged;
        paged.first_page = item.source->first_page;
        paged.last_page = item.source->last_page;
        const std::size_t cut = item.text.size() - std::min(item.text.size(), clause.text.size());
        for (const SourceMark& mark : item.source->marks) {
            const std::size_t offset = unicode::tidy(std::string_view(item.source->text).substr(0, mark.offset)).size();
            paged.source_marks.push_back({std::min(offset - std::min(offset, cut), clause.text.size()), mark.number});
        }
        paged.clause = std::move(clause);
        out_.clauses.push_back(std::move(paged));
    }

    // ---- the rest -----------------------------------------------------------------------------------------------

    void leave_out(const Item& item, std::string_view reason) {
        out_.left_out.push_back({item.text, std::string(reason), item.source->line});
    }

    void take_notes_and_furniture(const SourceText& source) {
        for (const SourceParagraph& paragraph : source.paragraphs) {
            if (paragraph.role == Role::note) {
                Footnote note{paragraph.number, unicode::tidy(paragraph.text), "", paragraph.line};
                out_.notes.push_back({std::move(note), paragraph.first_page});
            } else if (paragraph.role == Role::furniture) {
                (void)read_head_line(paragraph.text, language_, out_.metadata);
                out_.left_out.push_back({unicode::tidy(paragraph.text), paragraph.reason, paragraph.line});
            }
        }
        std::stable_sort(out_.left_out.begin(), out_.left_out.end(),
                         [](const LeftOut& a, const LeftOut& b) { return a.line < b.line; });
    }

    void finish_metadata() {
        Metadata& metadata = out_.metadata;
        if (metadata.adopted.empty()) metadata.adopted = closing_date_;
        if (metadata.symbol.find("/RES/") == std::string::npos && !title_number_.empty()) {
            const std::string implied = implied_symbol(metadata, title_number_);
            if (!implied.empty()) metadata.symbol = implied;
        }
    }

    const Language& language_;
    std::vector<Item> items_;
    Segmentation out_;
    Labeller labeller_;
    State state_ = State::clauses;
    Section section_ = Section::preambular;
    std::string title_number_;
    std::string closing_date_;
    std::size_t last_meeting_ = 0;  // index of the last line that closes a resolution
    int parts_ = 1;                 // parts so far: a resolution without letters is one
    int last_note_ = 0;
    bool in_vote_ = false;  // inside the bracket of a recorded vote
    bool closing_ = false;  // the closing lines have begun and not ended
    bool indents_ = false;  // the text sets its paragraphs in, so what is not set in may be a heading
};

}  // namespace

Segmentation segment(const SourceText& source, const Language& language) {
    return Segmenter(source, language).run(source);
}

}  // namespace clausediff
