// Paragraphs move, and become one.
#include "amend/sentence_grammar.hpp"

#include <fmt/format.h>

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
        (void)(cursor_.take(words_.to_words) || cursor_.take_phrase("so that it"));
        if (cursor_.take(words_.become_words)) {
            position_.places = moved;
            return counted_as();
        }
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

// "operative paragraph 3", after "operative paragraph 5 becomes": it moves there, or others came and went before it.
bool SentenceGrammar::counted_as() {
    const Places were = position_.places;
    cursor_.skip(language_.writing.articles);
    (void)cursor_.take("new");
    Places now;
    if (!places_.take(now, {})) return false;
    if (were.size() != now.size()) {
        return refuse("there are not as many paragraphs as they become: say it of each, in a sentence of its own");
    }
    const auto is_whole = [](const AmendPlace& place) {
        return place.number.value_or(0) > 0 && place.suffix.empty() && place.path.empty() && place.sentence == 0 &&
               !place.chapeau;
    };
    for (std::size_t i = 0; i < were.size(); ++i) {
        const bool same_part =
            were[i].part == now[i].part && were[i].annex == now[i].annex && were[i].article == now[i].article;
        if (!same_part || !is_whole(were[i]) || !is_whole(now[i])) {
            return refuse(fmt::format("\"{}\" cannot become \"{}\": say where it moves, or delete and insert",
                                      were[i].text, now[i].text));
        }
        position_.places.assign(1, were[i]);
        AmendStep& step = add(AmendAction::move_paragraphs);
        step.everywhere = false;
        step.new_number = now[i].number;
        step.where = *now[i].number < *were[i].number ? AmendWhere::before : AmendWhere::after;
        step.beside.assign(1, now[i]);
    }
    return true;
}

// "operative paragraph 5 as operative paragraph 3", after "renumber"
bool SentenceGrammar::renumbered_as() {
    const std::size_t start = cursor_.place();
    const Position before = position_;
    begin_position();
    if (take_places() && (cursor_.take("as") || cursor_.take("to"))) return counted_as();
    cursor_.back_to(start);
    position_ = before;
    return false;
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
