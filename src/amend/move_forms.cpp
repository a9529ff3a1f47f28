// Paragraphs move, and become one.
#include "amend/sentence_grammar.hpp"

#include <algorithm>
#include <utility>

namespace clausediff::detail::amending {

// "Move operative paragraph 5 after operative paragraph 7"
bool SentenceGrammar::moving() {
    cursor_.step();
    return take_whole_paragraphs() && moved_to();
}

// Is the beginning or the end of the draft resolution that of the part that the paragraphs are of?
bool SentenceGrammar::is_border_of_draft(const Places& moved, AmendWhere where) {
    using Part = AmendPlace::Part;
    const Part part = where == AmendWhere::at_beginning ? Part::preambular : Part::operative;
    return std::all_of(moved.begin(), moved.end(), [&](const AmendPlace& place) { return place.part == part; });
}

// "after operative paragraph 7", "to the position before it", "to the end of the operative part"
bool SentenceGrammar::moved_to() {
    const Places moved = position_.places;
    position_ = {};
    positions();
    if (!position_.where) {
        (void)cursor_.take(words_.to_words);
        const bool follows = cursor_.take("follow");
        if (follows || cursor_.take("precede")) {
            if (!take_beside(position_.beside)) return false;
            position_.where = follows ? AmendWhere::after : AmendWhere::before;
        }
        cursor_.skip(language_.writing.articles);
        cursor_.skip(words_.position_words);
        positions();
    }
    if (!position_.where || position_.everywhere || !position_.anchor.words.empty()) return false;
    Places beside = position_.beside.empty() ? position_.places : position_.beside;
    const bool in_whole = beside.size() == 1 && beside[0].part == AmendPlace::Part::whole && !beside[0].number;
    if (in_whole && !is_border_of_draft(moved, *position_.where)) return false;
    if (beside.empty() || in_whole) {  // "to the end", "to the end of the draft resolution"
        beside.assign(1, AmendPlace{});
        beside[0].part = moved[0].part;
        beside[0].annex = moved[0].annex;
    }
    const AmendWhere where = *position_.where;
    position_.places = moved;
    AmendStep& step = add(AmendAction::move_paragraphs);
    step.everywhere = false;
    step.where = where;
    step.beside = std::move(beside);
    return true;
}

// "Merge operative paragraphs 3 and 4, to read:"
bool SentenceGrammar::merging() {
    cursor_.step();
    return take_whole_paragraphs() && merged();
}

bool SentenceGrammar::merged() {
    if (position_.places.size() < 2) return false;
    (void)cursor_.take_sign(',');
    AmendStep& step = add(AmendAction::replace_paragraphs);
    step.everywhere = false;
    step.announced = 1;
    const std::size_t start = cursor_.place();
    if (cursor_.is("into") || cursor_.is("so") || cursor_.is("as")) cursor_.step();
    cursor_.skip(words_.result_words);
    return (start != cursor_.place() || cursor_.is(words_.read_words) || cursor_.is("to")) && new_text();
}

}  // namespace clausediff::detail::amending
