// Makes the plan. Its parts are in a file each: words, paragraphs, and what excludes each other.
#pragma once

#include "amend/plan.hpp"

#include "amend/find.hpp"
#include "amend/sentences.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace clausediff::detail::amending {

class Planner {
public:
    // Both must outlive this object.
    Planner(const Resolution& draft, std::span<const Amendment> amendments)
        : draft_(draft), amendments_(amendments), places_(draft) {}
    Plan run();

private:
    struct Found {
        std::size_t text = 0;
        Range range;
    };

    // ---- steps and what becomes of them

    void number();
    static bool is_counted(const AmendStep& step);
    static bool is_everywhere(const AmendStep& step);
    [[nodiscard]] std::string called(std::size_t step, bool with_document) const;
    void refuse(std::size_t step, const std::string& why);
    static void say(AppliedInstruction& applied, const std::string& message);
    void already(std::size_t step, const std::string& how);
    void plan_step(std::size_t index);
    void finish();

    // ---- texts

    [[nodiscard]] std::size_t title() const { return draft_.clauses.size(); }
    [[nodiscard]] const std::string& base_text(std::size_t text) const;
    [[nodiscard]] std::string label(std::size_t text) const;
    const Searchable& searchable(std::size_t text);
    const SplitText& split(std::size_t text, bool after_first);
    [[nodiscard]] std::vector<std::size_t> texts_of(const Target& target) const;
    const EditedText& respelled(std::size_t text);
    bool resolve(std::size_t step, const AmendPlace& place, std::vector<Target>& targets);
    void name_target(std::size_t step, const Target& target);
    void name_target(std::size_t step, const std::string& name);

    // ---- words: plan_words.cpp

    void plan_everywhere(std::size_t index);
    void plan_words(std::size_t index, const std::vector<Target>& targets);
    std::vector<Found> find_in(const AmendStep& step, const std::vector<std::size_t>& texts, int sentence,
                               bool after_first);
    static std::vector<Range> ranges_of(const std::string& words, const Searchable& text);
    static std::vector<Range> rest_of(const AmendStep& step, const std::string& text, const Range& within);
    bool rest_is_sure(std::size_t index, const Found& found, const std::vector<std::size_t>& texts);
    bool words_are_full(std::size_t index);
    std::vector<Range> beside(const AmendStep& step, std::size_t text, std::vector<Range> ranges) const;
    static std::vector<Range> beside(const AmendStep& step, const std::string& text, std::vector<Range> ranges);
    void add_edit(std::size_t index, const Found& found, bool in_draft);
    void went_before(std::size_t index, const Found& found);
    static bool stands_already(const AmendStep& step, const std::string& text, const Range& anchor);
    static const NewParagraph* paragraph_of_words(const AmendStep& step);
    static const std::string& new_words_of(const AmendStep& step);
    static const std::vector<NoteMark>& new_marks_of(const AmendStep& step);
    bool stands_as_often(std::size_t index, std::size_t count, const std::string& where);
    void insert_at_border(std::size_t index, std::size_t text, int sentence);
    void not_found(std::size_t index, const std::vector<std::size_t>& texts);
    std::string elsewhere(const std::string& words);

    // ---- sentences: plan_sentences.cpp

    [[nodiscard]] std::size_t index_of_sentence(const Target& target);
    void delete_sentence(std::size_t index, const Target& target);
    void replace_sentences(std::size_t index, const std::vector<Target>& targets);
    void add_sentence_edit(std::size_t text, const Range& range, TextEdit edit);
    void settle_sentences();

    // ---- paragraphs: plan_paragraphs.cpp

    void plan_gone(std::size_t index);
    [[nodiscard]] bool has_paragraphs_below(const Target& target) const;
    bool share_out(std::size_t index, const std::vector<Target>& targets,
                   std::vector<const std::vector<NewParagraph>*>& shares);
    void replace_title(std::size_t index);
    void plan_move(std::size_t index);
    bool move_beside(std::size_t index, Move& move);
    bool quoted_agrees(std::size_t index, const std::vector<Target>& targets);
    void plan_insertion(std::size_t index);
    void insert_in_whole(std::size_t index);
    [[nodiscard]] bool is_one_more(const AmendStep& step) const;
    void insert_annexes(std::size_t index);
    std::optional<std::size_t> annex_place(std::size_t index);
    bool replace_annex(std::size_t index, Gone& gone);
    void add_insertion(std::size_t at, const Insertion& insertion);
    [[nodiscard]] std::optional<std::size_t> border_child(const Target& target, AmendWhere where) const;

    // ---- what is done twice, and what excludes each other: plan_conflicts.cpp

    void settle(std::map<std::size_t, std::vector<TextEdit>>& all);
    static const TextEdit* same_insertion(const std::vector<TextEdit>& kept, const TextEdit& edit);
    void exclude(std::size_t a, std::size_t b, std::size_t text, const Range& range, bool in_draft);
    static bool same_paragraphs(const std::vector<NewParagraph>& a, const std::vector<NewParagraph>& b);
    [[nodiscard]] bool same_level(const Insertion& a, const Insertion& b) const;
    void settle_gone();
    void settle_moves();
    void exclude_paragraph(std::size_t a, std::size_t b, std::size_t clause);
    void refuse_inside(const Gone& gone);

    const Resolution& draft_;
    const std::span<const Amendment> amendments_;
    const DraftPlaces places_;
    Plan plan_;
    std::map<std::size_t, Searchable> searchables_;
    std::map<std::size_t, EditedText> respelled_;
    std::map<std::pair<std::size_t, bool>, SplitText> splits_;  // of a text, as it is and after the first round
    std::map<std::size_t, std::map<std::size_t, std::vector<std::size_t>>> gone_sentences_;  // of a text: the steps
    std::vector<bool> already_;  // of each step: it, or a part of it, is done
    std::size_t targets_ = 0;
    std::size_t searched_ = 0;
    std::size_t searches_ = 0;
    std::size_t redlines_ = 0;
};

}  // namespace clausediff::detail::amending
