// From the paragraphs of an amendment document to its instructions. Every paragraph is an instruction, new text of the
// one before it, or a problem.
#include <clausediff/amend.hpp>

#include "amend/annex_text.hpp"
#include "amend/grammar.hpp"
#include "amend/head.hpp"
#include "amend/headings.hpp"
#include "amend/hints.hpp"
#include "amend/new_text.hpp"
#include "amend/note_stars.hpp"
#include "amend/subject.hpp"
#include "amend/words.hpp"
#include "base/ascii.hpp"
#include "normalise/amendment.hpp"
#include "normalise/language.hpp"
#include "normalise/words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace clausediff {

using namespace detail;
namespace {

using namespace amending;

constexpr std::size_t kMostInstructions = 2'000;
constexpr std::size_t kMostTargets = 8'000;  // places of all their operations together

class Reader {
public:
    explicit Reader(std::shared_ptr<const Resolution> document)
        : language_(language(document->metadata.language.empty() ? "en" : document->metadata.language)),
          words_(words_of(document->metadata.language)) {
        out_.amendment.document = std::move(document);
        out_.amendment.notes = out_.amendment.document->footnotes;
        read_head(out_.amendment);
        const Resolution& text = *out_.amendment.document;
        TitleEnd end = end_of_title(text, language_);
        heading_ = std::move(end.heading);
        place_ = end.place;
        std::string& title = out_.amendment.title = text.metadata.title;
        if (place_ != nullptr && title.ends_with(place_->text)) {
            title = trim_end(std::string_view(title).substr(0, title.size() - place_->text.size()), " ");
        }
    }

    ReadAmendment run() {
        const Resolution& document = *out_.amendment.document;
        if (document.metadata.amends.empty()) {
            problem(0, 0, "no \"amendment to draft resolution ...\" in the head");
            return std::move(out_);
        }
        if (!names_draft(document.metadata.amends, language_)) {
            problem(0, 0,
                    fmt::format("amends {}, which is no draft: apply that one first, and amend what it makes",
                                document.metadata.amends));
            return std::move(out_);
        }
        if (place_ != nullptr) {
            Clause clause;
            clause.text = place_->text;
            clause.line = place_->line;
            take(clause, document.clauses);
        }
        for (const Clause& clause : document.clauses) {
            if (too_many_) break;
            take(clause,
                 std::span(document.clauses).subspan(static_cast<std::size_t>(&clause - document.clauses.data()) + 1));
        }
        finish();
        if (out_.amendment.instructions.empty() && out_.problems.empty()) problem(0, 0, "there is no instruction");
        return std::move(out_);
    }

private:
    void problem(std::size_t line, std::size_t instruction, std::string message) {
        const std::string& file = out_.amendment.document->metadata.file;
        out_.problems.push_back({0, instruction, Error{ErrorCode::amendment, file, line, std::move(message)}});
    }

    void take(const Clause& clause, std::span<const Clause> after) {
        // "OP3: delete “a”": the place was taken for a number.
        if (!clause.number.empty() && is_letter(clause.number[0])) {
            const Clause whole = with_number_in_text(clause);
            if (clause.number.ends_with(':') || parse(whole, false)) return take(whole, after);
        }
        if (const std::string_view stars = opening_stars(clause.text); !stars.empty() && clause.number.empty()) {
            Footnote note;
            note.number = stars;
            note.text = clause.text.substr(stars.size() + 1);
            note.line = clause.line;
            out_.amendment.notes.push_back(std::move(note));
            return;
        }
        if (is_heading(clause) && !is_heading_of_text(after)) {
            if (follows_ == Follows::steps) finish();
            heading_ = heading_of(clause.text, words_);
            below_heading_ = true;
            return;
        }
        if (out_.amendment.instructions.size() >= kMostInstructions) return more_than_are_read(clause);
        const bool listed = is_listed(clause);
        if (!listed && follows_ == Follows::steps && may_be_text_) begin_replacement();
        if (!listed && follows_ == Follows::steps) finish();
        const bool below_heading = std::exchange(below_heading_, false);
        if (waits_for_text() && begins_instruction_with_its_letter(clause)) {
            finish();
            return take(with_number_in_text(clause), after);
        }
        const bool begins = begins_instruction(clause) || (below_heading && begins_anew(clause));
        if (waits_for_text() && !begins) return take_text(clause);
        if (begins_with_its_letter(clause)) return take(with_number_in_text(clause), after);
        std::optional<Sentences> sentences = parse(clause, listed);
        if (sentences) {
            for (const AmendStep& step : sentences->steps) targets_ += step.places.size();
            if (sentences->too_many || targets_ > kMostTargets) return more_than_are_read(clause);
        }
        const bool understood = sentences && sentences->refusal.empty();
        const std::string why = sentences ? sentences->refusal : std::string();
        if (!understood) return listed ? not_understood_in_list(clause, why) : not_understood(clause, why);
        const std::string other = other_subject(out_.amendment, std::string_view(clause.text).substr(0, sentences->end),
                                                sentences->steps, heading_, words_);
        if (!listed) finish();
        if (!other.empty()) problem(clause.line, 0, other);
        if (sentences->says_in && is_sub(clause.number)) {
            problem(clause.line, 0,
                    fmt::format("\"{}\": is it the instruction's, or a sub-paragraph's?", clause.number));
        }
        begin(clause, std::move(*sentences), listed);
    }

    // "(b) of paragraph 2 should be deleted", "(a) and (c) of ...", "(a) should read: ...": the letter is of the
    // sentence.
    [[nodiscard]] bool begins_with_its_letter(const Clause& clause) const {
        if (!clause.number.starts_with('(') || !is_sub(clause.number)) return false;
        const std::string_view text = clause.text;
        const std::string_view word = text.substr(0, text.find(' '));
        return text.starts_with('(') || word == words_.of_word || word == words_.and_words[0] ||
               words_.modals.has(word);
    }

    // "(b) of paragraph 2 should be deleted", where new text could stand too: no sub-paragraph is an instruction.
    [[nodiscard]] bool begins_instruction_with_its_letter(const Clause& clause) const {
        if (in_quotation_ || !begins_with_its_letter(clause)) return false;
        const Clause whole = with_number_in_text(clause);
        return parse(whole, false) || seems_instruction(whole.text, language_);
    }

    static Clause with_number_in_text(const Clause& clause) {
        Clause whole = clause;
        whole.text = clause.number + " " + clause.text;
        for (NoteMark& mark : whole.marks) mark.offset += clause.number.size() + 1;
        whole.number.clear();
        return whole;
    }

    // An operation of a list: with a letter, or none of them has one.
    [[nodiscard]] bool is_listed(const Clause& clause) const {
        if (follows_ != Follows::steps) return false;
        if (is_sub(clause.number)) return listed_ == 0 || has_letters_;
        return clause.number.empty() && (listed_ == 0 || !has_letters_) && parse(clause, true).has_value();
    }

    // "Revise operative paragraph 3 as follows:", and no list of operations: what follows is its text.
    void begin_replacement() {
        AmendInstruction instruction = std::move(list_head_);
        AmendStep& step = instruction.steps.emplace_back();
        step.action = AmendAction::replace_paragraphs;
        step.places = places_;
        out_.amendment.instructions.push_back(std::move(instruction));
        follows_ = Follows::new_text;
        may_be_text_ = false;
        texts_ = 0;
        in_quotation_ = false;
    }

    void more_than_are_read(const Clause& clause) {
        if (!too_many_) problem(clause.line, 0, "there are more instructions, or more places in them, than are read");
        too_many_ = true;
    }

    // "Preambular paragraphs", above instructions.
    [[nodiscard]] bool is_heading(const Clause& clause) const { return !heading_of(clause.text, words_).empty(); }

    // A heading is new text where text is missing, or where no instruction comes `after` it.
    [[nodiscard]] bool is_heading_of_text(std::span<const Clause> after) const {
        constexpr std::size_t kMostHeadings = 4;  // above one another
        if (!waits_for_text() || passes_over_) return false;
        if (texts_ == 0 || in_quotation_) return true;
        for (const Clause& clause : after.first(std::min(after.size(), kMostHeadings))) {
            if (!is_heading(clause)) return !begins_instruction(clause) && !begins_anew(clause);
        }
        return true;
    }

    [[nodiscard]] std::optional<Sentences> parse(const Clause& clause, bool listed) const {
        return parse_sentences(clause.text, clause.marks, listed ? places_ : std::vector<AmendPlace>(), last_places(),
                               language_);
    }

    // Those of the last instruction that names any.
    [[nodiscard]] std::vector<AmendPlace> last_places() const {
        const std::vector<AmendInstruction>& all = out_.amendment.instructions;
        if (all.empty() || all.back().steps.empty()) return {};
        // The new paragraph, which the draft does not have.
        if (all.back().steps.back().action == AmendAction::insert_paragraphs) return {};
        return all.back().steps.back().places;
    }

    [[nodiscard]] bool waits_for_text() const {
        return follows_ == Follows::new_text || follows_ == Follows::quoted_text || follows_ == Follows::result ||
               passes_over_;
    }

    // New text ends with the next number of the list of instructions, and with a paragraph without a number that is an
    // instruction: no paragraph of a resolution is one.
    [[nodiscard]] bool begins_instruction(const Clause& clause) const {
        if (in_quotation_) return false;
        if (is_sub(clause.number)) {  // "(b) in paragraph 2 should be deleted"
            const std::optional<Sentences> sentences = parse(clause, false);
            return (sentences && sentences->says_in) || seems_one(clause);
        }
        const int value = to_int(clause.number);
        // An annex has numbers of its own.
        if (numbered_ && value == last_number_ + 1) {
            return passes_over_ || (texts_ > 0 && !takes_annex()) || parse(clause, false);
        }
        if (value != 0 || (passes_over_ && numbered_)) return seems_one(clause);
        return parse(clause, false) || seems_one(clause);
    }

    // After its own number. Annexes say "in article 3, ..." as well.
    [[nodiscard]] bool seems_one(const Clause& clause) const {
        return !passes_over_ && !takes_annex() && seems_instruction(clause.text, language_);
    }

    // Below a heading numbers may begin anew.
    [[nodiscard]] bool begins_anew(const Clause& clause) const {
        return numbered_ && !in_quotation_ && !is_sub(clause.number) && to_int(clause.number) == 1 &&
               parse(clause, false);
    }

    // The list goes on. `why`: it is understood so far; "" of one that is not.
    void unknown(const Clause& clause, const std::string& why) {
        problem(clause.line, 0, why.empty() ? not_known(clause.text, words_) : why);
    }

    void not_understood_in_list(const Clause& clause, const std::string& why) {
        ++listed_;
        has_letters_ = true;
        may_be_text_ = false;
        unknown(clause, why);
    }

    void not_understood(const Clause& clause, const std::string& why) {
        finish();
        const bool counts = !is_sub(clause.number) && to_int(clause.number) > 0;
        if (counts) {
            numbered_ = true;
            last_number_ = to_int(clause.number);
        }
        unknown(clause, why);
        passes_over_ = true;  // what may be its text
    }

    void begin(const Clause& clause, Sentences sentences, bool listed) {
        passes_over_ = false;
        AmendInstruction instruction;
        const std::string number(trim_end(clause.number, "."));
        if (listed) {
            instruction.number = list_number_ + (list_number_.empty() || number.empty() ? "" : " ") + number;
        } else {
            const bool goes_on = numbered_ && clause.number.empty();  // after one with a number
            numbered_ = goes_on || to_int(clause.number) > 0;
            if (numbered_ && !goes_on) last_number_ = to_int(clause.number);
            instruction.number = goes_on     ? std::to_string(last_number_)
                                 : numbered_ ? number
                                             : std::to_string(++counted_);
        }
        instruction.line = clause.line;
        instruction.text = trim_end(std::string_view(clause.text).substr(0, sentences.end), " ");
        const Follows follows = sentences.follows;
        if (follows == Follows::steps) {
            if (listed) return problem(clause.line, 0, "a list of operations in a list is not read");
            places_ = std::move(sentences.places);
            list_number_ = instruction.number;
            list_line_ = clause.line;
            listed_ = 0;
            follows_ = follows;
            may_be_text_ = sentences.may_be_text && sentences.steps.empty();
            if (may_be_text_) list_head_ = instruction;
            if (sentences.steps.empty()) return;
        }
        instruction.steps = std::move(sentences.steps);
        out_.amendment.instructions.push_back(std::move(instruction));
        if (follows == Follows::steps) return;
        if (listed) {
            ++listed_;
            has_letters_ = is_sub(clause.number);
            may_be_text_ = false;
            check_announced();
            if (follows != Follows::nothing) problem(clause.line, 0, "new text in a list of operations is not read");
            return;
        }
        follows_ = follows;
        texts_ = 0;
        in_quotation_ = false;
    }

    // ---- new text

    AmendStep& last_step() { return out_.amendment.instructions.back().steps.back(); }

    // Is the new text that of whole annexes?
    [[nodiscard]] bool takes_annex() const {
        if (follows_ != Follows::new_text || passes_over_) return false;
        const AmendStep& step = out_.amendment.instructions.back().steps.back();
        if (step.annexes) return true;
        const AmendPlace place = step.places.empty() ? AmendPlace{} : step.places[0];
        return step.action == AmendAction::replace_paragraphs && place.part == AmendPlace::Part::annex &&
               !place.number && place.article == 0;
    }

    void take_text(const Clause& clause) {
        if (passes_over_) return;
        ++texts_;
        const bool has_number = follows_ != Follows::new_text || may_have_number(last_step());
        if (!has_number && clause.number.starts_with('(')) {  // it is of the text
            --texts_;
            return take_text(with_number_in_text(clause));
        }
        NewParagraph paragraph{clause.number, takes_annex() ? line_of(clause) : clause.text, clause.marks};
        in_quotation_ = unquote(paragraph, in_quotation_, has_number && !takes_annex(), words_.suffixes);
        detach_stars(paragraph.text, paragraph.marks);
        if (follows_ == Follows::new_text) {
            last_step().paragraphs.push_back(std::move(paragraph));
        } else {
            std::string& quoted = last_step().quoted;
            quoted += (quoted.empty() ? "" : "\n") + paragraph.text;
        }
    }

    // The instruction, and what followed it, has ended.
    void finish() {
        if (follows_ == Follows::steps && listed_ == 0) {
            problem(list_line_, 0, "no operation follows on the places that are named");
        } else if (waits_for_text() && !passes_over_ && texts_ == 0) {
            problem(out_.amendment.instructions.back().line, out_.amendment.instructions.size(),
                    fmt::format("instruction {}: no text follows", out_.amendment.instructions.back().number));
        } else if (!out_.amendment.instructions.empty() && follows_ != Follows::steps) {
            check_announced();
        }
        follows_ = Follows::nothing;
        passes_over_ = false;
        texts_ = 0;
    }

    void check_announced() {
        const AmendInstruction& instruction = out_.amendment.instructions.back();
        if (instruction.steps.empty() || checked_ == out_.amendment.instructions.size()) return;
        checked_ = out_.amendment.instructions.size();
        const std::string otherwise = announced_otherwise(instruction.steps.back());
        if (otherwise.empty()) return;
        problem(instruction.line, out_.amendment.instructions.size(),
                fmt::format("instruction {}: {}", instruction.number, otherwise));
    }

    const Language& language_;
    const Words& words_;
    ReadAmendment out_;
    Follows follows_ = Follows::nothing;  // what the last instruction waits for
    std::vector<AmendPlace> places_;      // of a list of operations
    std::string list_number_;
    const HeadParagraph* place_ = nullptr;  // right below the title: what the first instructions are about
    std::string heading_;                   // above the instructions, as heading_of() has it
    std::size_t list_line_ = 0;
    AmendInstruction list_head_;  // where new text may follow instead of a list
    bool below_heading_ = false;  // the paragraph before was one
    bool may_be_text_ = false;
    bool has_letters_ = false;  // the operations of the list
    std::size_t listed_ = 0;    // operations of the list so far
    std::size_t texts_ = 0;     // paragraphs of new text so far
    std::size_t checked_ = 0;   // instructions whose text was counted
    std::size_t targets_ = 0;   // places of all operations
    int last_number_ = 0;       // of the list of instructions
    int counted_ = 0;           // instructions without a number
    bool numbered_ = false;
    bool in_quotation_ = false;
    bool passes_over_ = false;  // paragraphs after one that was not understood
    bool too_many_ = false;
};

}  // namespace

bool understands_instructions(std::string_view language) {
    return has_words(language);
}

ReadAmendment read_amendment(std::shared_ptr<const Resolution> document) {
    return Reader(std::move(document)).run();
}

}  // namespace clausediff
