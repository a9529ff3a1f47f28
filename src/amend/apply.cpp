// All instructions, or none: the amended draft, and its comparison with the draft.
#include <clausediff/amend.hpp>

#include "amend/amended_notes.hpp"
#include "amend/consequences.hpp"
#include "amend/find.hpp"
#include "amend/head.hpp"
#include "amend/new_numbers.hpp"
#include "amend/pieces.hpp"
#include "amend/plan.hpp"
#include "normalise/language.hpp"
#include "normalise/opening_verb.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace clausediff {

using namespace detail;
namespace {

using namespace amending;

class Amender {
public:
    Amender(std::shared_ptr<const Resolution> draft, std::span<const Amendment> amendments, const AmendOptions& options)
        : draft_(std::move(draft)), amendments_(amendments), options_(options) {}

    Amended run() {
        for (std::size_t d = 0; d < amendments_.size(); ++d) check_draft(d);
        if (!out_.refused.empty()) return std::move(out_);
        plan_ = make_plan(*draft_, amendments_);
        out_.instructions = std::move(plan_.applied);
        out_.refused = std::move(plan_.problems);
        if (!out_.refused.empty()) return std::move(out_);
        pieces_ = make_pieces(*draft_, plan_);
        check_results();
        if (!out_.refused.empty()) return std::move(out_);
        renumber(pieces_, *draft_);
        check_numbers();
        if (!out_.refused.empty()) return std::move(out_);
        build();
        warn_of_missing_notes();
        compare();
        follow();
        return std::move(out_);
    }

private:
    void check_draft(std::size_t d) {
        const Amendment& amendment = amendments_[d];
        const Fit fit = amending::fit(amendment, *draft_);
        const std::string& file = amendment.document->metadata.file;
        if (fit.refusal.empty()) {
            if (!fit.warning.empty()) out_.warnings.push_back(amendment.called() + ": " + fit.warning);
        } else if (options_.any_draft) {
            out_.warnings.push_back(amendment.called() + ": " + fit.refusal + "; applied all the same");
        } else {
            out_.refused.push_back(
                {d, 0, Error{ErrorCode::amendment, file, 0, fit.refusal + " (--any-draft to go on)"}});
        }
    }

    // "... so that the paragraph will read: ...". Of a step that changes nothing some paragraph must read so.
    void check_results() {
        std::vector<std::vector<std::size_t>> pieces_of(plan_.steps.size());
        std::set<std::string> all;
        bool any = false;
        for (const AmendStep* step : plan_.steps) any = any || has_result(*step);
        if (!any) return;
        for (std::size_t p = 0; p < pieces_.size(); ++p) {
            if (pieces_[p].gone) continue;
            all.insert(search_key(pieces_[p].text.text));
            for (const std::size_t step : pieces_[p].steps) pieces_of[step].push_back(p);
        }
        for (std::size_t i = 0; i < plan_.steps.size(); ++i) {
            if (!has_result(*plan_.steps[i])) continue;
            const std::string wanted = search_key(plan_.steps[i]->quoted);
            const std::vector<std::size_t>& made = pieces_of[i];
            const bool reads =
                plan_.idle[i] ? all.count(wanted) > 0 : std::any_of(made.begin(), made.end(), [&](std::size_t p) {
                    return search_key(pieces_[p].text.text) == wanted;
                });
            if (!reads) refuse(i, "the paragraph does not read then as the instruction says");
        }
    }

    static bool has_result(const AmendStep& step) {
        return !step.quoted.empty() && step.action != AmendAction::delete_paragraphs;
    }

    // A number that the instruction gives to a new paragraph.
    void check_numbers() {
        for (const NumberGiven& given : numbers_given(pieces_, *draft_, plan_)) {
            if (given.contradicts) {
                refuse(given.step, given.message);
            } else {
                out_.consequences.push_back({given.label, given.message, false});
            }
        }
    }

    void refuse(std::size_t step, const std::string& why) {
        const std::size_t index = plan_.instruction_of[step];
        const Numbered& numbered = plan_.instructions[index];
        out_.instructions[index].status = AmendStatus::refused;
        out_.instructions[index].message = why;
        out_.refused.push_back({numbered.document, numbered.instruction + 1,
                                Error{ErrorCode::amendment, amendments_[numbered.document].document->metadata.file,
                                      numbered.value->line, "instruction " + numbered.value->number + ": " + why}});
    }

    // ---- the amended draft

    void build() {
        amended_ = *draft_;
        amended_.clauses.clear();
        amended_.bytes.reset();
        amended_.notices.clear();
        amended_.metadata.file = draft_->metadata.file + " as amended";
        for (const Piece& piece : pieces_) {
            if (!piece.gone) add_clause(piece);
        }
        missing_ = settle_notes(pieces_, *draft_, amendments_, plan_, amended_);
        set_title();
        tokenize_clauses(amended_);
        const Language& table = language(amended_.metadata.language);
        for (Clause& clause : amended_.clauses) clause.opening = opening_verb(clause, table);
    }

    void warn_of_missing_notes() {
        std::set<std::pair<std::size_t, std::string>> seen;
        for (const MissingNote& missing : missing_) {
            const std::size_t index = plan_.instruction_of[missing.step];
            if (!seen.emplace(index, missing.number).second) continue;
            const Numbered& numbered = plan_.instructions[index];
            out_.warnings.push_back(
                fmt::format("{}: instruction {}: the document has no note \"{}\": its mark in new words is left out",
                            amendments_[numbered.document].called(), numbered.value->number, missing.number));
        }
    }

    void add_clause(const Piece& piece) {
        Clause clause = piece.clause;
        clause.text = piece.text.text;
        if (!piece.old) clause.origin = {};
        amended_.clauses.push_back(std::move(clause));
    }

    void set_title() {
        const std::size_t title = draft_->clauses.size();
        MarkedText text = text_of(*draft_, title);
        bool changed = false;
        for (const auto* round : {&plan_.everywhere, &plan_.edits}) {
            const auto found = round->find(title);
            if (found == round->end() || found->second.empty()) continue;
            text = apply_edits(text, found->second);
            changed = true;
            for (const TextEdit& edit : found->second) title_steps_.push_back(edit.step);
        }
        if (!changed) return;
        // The head has the title in one paragraph or in several.
        std::vector<HeadParagraph> head;
        bool done = false;
        for (HeadParagraph& line : amended_.head) {
            if (line.kind == HeadKind::title) {
                if (done) continue;
                const std::size_t at = line.text.find(amended_.metadata.title);
                if (at == std::string::npos) {
                    line.text = text.text;
                } else {
                    line.text.replace(at, amended_.metadata.title.size(), text.text);
                }
                done = true;
            }
            head.push_back(std::move(line));
        }
        amended_.head = std::move(head);
        amended_.metadata.title = text.text;
    }

    // ---- the comparison

    // Which clause came of which is known.
    void compare() {
        Alignment alignment;
        std::vector<std::vector<std::size_t>> before(draft_->clauses.size()), after;
        for (const Piece& piece : pieces_) {
            if (piece.left) continue;
            if (piece.gone) {
                alignment.removed.push_back(*piece.old);
                before[*piece.old] = piece.steps;
                continue;
            }
            const std::size_t now = after.size();
            after.push_back(piece.steps);
            if (!piece.old) {
                alignment.added.push_back(now);
                continue;
            }
            ClauseLink link;
            link.before = {*piece.old};
            link.after = {now};
            link.score = 1;
            link.moved = piece.moved;
            link.evidence = {1, 1, 1, 1};
            alignment.links.push_back(std::move(link));
        }
        out_.comparison = compare_aligned(draft_, std::make_shared<const Resolution>(std::move(amended_)), alignment);
        for (ClauseChange& change : out_.comparison->changes) {
            if (change.kind == ChangeKind::unchanged && !change.move) continue;
            std::set<std::size_t> steps;
            for (const std::size_t i : change.before) steps.insert(before[i].begin(), before[i].end());
            for (const std::size_t i : change.after) steps.insert(after[i].begin(), after[i].end());
            sign(change, steps);
            for (const std::size_t i : change.after) sign_followed(change, i);
        }
        std::string all;
        for (const Amendment& amendment : amendments_) all += (all.empty() ? "" : ", ") + amendment.author();
        out_.comparison->remarks.push_back("with the amendments of " + all);
        for (const std::string& warning : out_.warnings) out_.comparison->remarks.push_back(warning);
        say_of_title();
    }

    // ---- consequences

    void follow() {
        const std::vector<SureConsequence> sure = sure_consequences(*out_.comparison);
        for (const SureConsequence& consequence : sure) {
            out_.consequences.push_back({out_.comparison->after->clauses[consequence.clause].label, consequence.message,
                                         options_.consequential});
        }
        const std::vector<Consequence> others = other_consequences(*out_.comparison);
        out_.consequences.insert(out_.consequences.end(), others.begin(), others.end());
        if (options_.consequential && !sure.empty()) apply_sure(sure);
        for (const Consequence& consequence : out_.consequences) {
            const std::string of = consequence.label.empty() ? std::string() : consequence.label + ": ";
            out_.comparison->remarks.push_back((consequence.applied ? "followed: " : "follows: ") + of +
                                               consequence.message);
        }
    }

    void apply_sure(const std::vector<SureConsequence>& sure) {
        std::size_t clause = 0;
        std::size_t next = 0;
        for (Piece& piece : pieces_) {
            if (piece.gone) continue;
            std::vector<TextEdit> edits;
            for (; next < sure.size() && sure[next].clause == clause; ++next) {
                followed_[clause].push_back(sure[next].message);
                for (const SureConsequence::Edit& edit : sure[next].edits) {
                    edits.push_back({edit.range, edit.words, {}, 0, Joint::as_is, true});
                }
            }
            std::sort(edits.begin(), edits.end(),
                      [](const TextEdit& a, const TextEdit& b) { return a.range.begin < b.range.begin; });
            if (!edits.empty()) edit_piece(piece, edits);
            ++clause;
        }
        build();
        compare();
    }

    // Names the instructions that make the change, and who proposes them.
    void sign(ClauseChange& change, const std::set<std::size_t>& steps) const {
        std::set<std::size_t> instructions, documents;
        for (const std::size_t step : steps) instructions.insert(plan_.instruction_of[step]);
        for (const std::size_t i : instructions) {
            change.remarks.push_back(words_of_instruction(i));
            documents.insert(plan_.instructions[i].document);
        }
        for (const std::size_t d : documents) {
            change.author += (change.author.empty() ? "" : "; ") + amendments_[d].author();
        }
    }

    void sign_followed(ClauseChange& change, std::size_t clause) const {
        const auto found = followed_.find(clause);
        if (found == followed_.end()) return;
        for (const std::string& message : found->second) change.remarks.push_back("follows: " + message);
        change.author += (change.author.empty() ? "" : "; ") + std::string("consequential");
    }

    [[nodiscard]] std::string words_of_instruction(std::size_t i) const {
        const Numbered& numbered = plan_.instructions[i];
        return fmt::format("{}, instruction {}: {}", amendments_[numbered.document].called(), numbered.value->number,
                           numbered.value->text);
    }

    void say_of_title() {
        std::set<std::size_t> instructions;
        for (const std::size_t step : title_steps_) instructions.insert(plan_.instruction_of[step]);
        for (const std::size_t i : instructions) {
            out_.comparison->remarks.push_back("title: " + words_of_instruction(i));
        }
    }

    const std::shared_ptr<const Resolution> draft_;
    const std::span<const Amendment> amendments_;
    const AmendOptions& options_;
    Plan plan_;
    std::vector<Piece> pieces_;
    Resolution amended_;
    std::vector<MissingNote> missing_;
    std::vector<std::size_t> title_steps_;
    std::map<std::size_t, std::vector<std::string>> followed_;  // of a clause of the amended draft
    Amended out_;
};

}  // namespace

Amended amend(std::shared_ptr<const Resolution> draft, std::span<const Amendment> amendments,
              const AmendOptions& options) {
    return Amender(std::move(draft), amendments, options).run();
}

}  // namespace clausediff
