// Places as instructions name them: "the third preambular paragraph and operative paragraphs 2 and 5 (a)".
#pragma once

#include <clausediff/amend.hpp>
#include <optional>

#include "amend/cursor.hpp"
#include "normalise/language.hpp"

#include <vector>

namespace clausediff::detail::amending {

class PlaceGrammar {
public:
    // All must outlive this object.
    PlaceGrammar(Cursor& cursor, const Words& words, const Language& language)
        : cursor_(cursor), words_(words), language_(language) {}

    // Takes places, joined by commas and "and", and appends them to `out`. False, and nothing is taken, if none stands
    // here. `context`: what "sub-paragraph (c)" alone and "the paragraph" belong to.
    // `carried`: the context was said of another operation, so that "paragraph 3" need not be of its preamble.
    bool take(std::vector<AmendPlace>& out, const std::vector<AmendPlace>& context, bool carried = false);

    // "second", "last": its value, as of AmendPlace::number; 0, and nothing is taken, if none stands here.
    int take_ordinal();

    // What "the same paragraph" means from now on.
    void set_last(const std::vector<AmendPlace>& places) { last_ = places; }

private:
    using Places = std::vector<AmendPlace>;
    static constexpr std::size_t kMostPlaces = 1'000;  // of one instruction
    static constexpr std::size_t kMostDigits = 4;      // of the number of a paragraph

    bool one(Places& out, const Places& context);
    bool named(Places& out, const Places& context);
    bool chapeau(Places& out, const Places& context);
    bool inside_part(Places& out);
    bool part_alone(Places& out);
    bool by_ordinal(Places& out);
    bool by_part(Places& out);
    bool by_paragraph(Places& out);
    bool sub_paragraphs(Places& out, const Places& context);
    bool article(Places& out);
    bool annex(Places& out);
    bool same_as_before(Places& out, const Places& context);
    bool same_as_last(Places& out);
    bool sentences(Places& out, const Places& context);
    void narrow(Places& out, std::size_t first);
    static void set_sentences(Places& out, const std::vector<int>& numbers);
    [[nodiscard]] static bool is_one_paragraph(const Places& places);
    std::vector<int> ordinals();
    std::vector<int> sentence_numbers();

    bool numbers(Places& out, AmendPlace place);
    bool number(Places& out, const AmendPlace& place);
    bool takes_range();
    bool sibling(Places& out);
    bool letters_up_to(Places& out);
    bool numbers_up_to(Places& out, const AmendPlace& place);
    void paths(AmendPlace& place);
    void of_draft(Places& out, std::size_t first);
    void to_draft();
    bool take_paragraph_word();
    void of_part(Places& out, std::size_t first);
    void skip_text_of();
    void skip_draft();
    void skip_remark();
    bool separator();
    [[nodiscard]] int ordinal() const;

    Cursor& cursor_;
    const Words& words_;
    const Language& language_;
    Places last_;                       // "the same paragraph"
    std::optional<AmendPlace> within_;  // the part of the draft that was said before
    bool first_ = false;                // no place of the list was taken yet
    bool carried_ = false;              // that part, from another operation
    int depth_ = 0;                     // of annexes in one another, as in "annex I, paragraph 2 of annex I"
};

}  // namespace clausediff::detail::amending
