// Words are deleted, replaced and inserted.
#include "amend/sentence_grammar.hpp"

#include "amend/quoted_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace clausediff::detail::amending {

// "Delete “a” and replace it with “b”", "and insert in its place “b”", "Delete paragraph 3 and substitute therefor
// the following:": one replacement. True if nothing of the kind stands here.
// Of several deletions, `deleted`, it would not be known which one is replaced.
bool SentenceGrammar::in_its_place(std::size_t deleted) {
    const std::size_t start = cursor_.place();
    (void)cursor_.take_sign(',');
    cursor_.skip(words_.and_words);
    const bool inserts = cursor_.is(words_.insert_verbs) || cursor_.is(words_.substitute_verbs);
    if (start == cursor_.place() || (!inserts && !cursor_.is(words_.replace_verbs))) {
        cursor_.back_to(start);
        return true;
    }
    cursor_.step();
    const bool said = cursor_.is(words_.instead_words);
    cursor_.skip(words_.instead_words);
    const bool with = cursor_.take(words_.with_words);
    AmendStep& step = out_.steps.back();
    const std::size_t text = cursor_.place();
    cursor_.skip(words_.text_words);  // "insert the following in its place"
    const bool in_place = text != cursor_.place() && cursor_.is("in") && takes_instead();
    if (!in_place) cursor_.back_to(text);
    if (step.action == AmendAction::delete_paragraphs && (said || in_place)) {
        step.action = AmendAction::replace_paragraphs;
        return new_text();
    }
    Quoted new_words;
    const bool replaces = step.action == AmendAction::delete_words && (said || (inserts && !with));
    if (replaces && plain_quotation(new_words) && (said || takes_instead() || at_end_of_operation())) {
        if (deleted != 1) return false;
        step.action = AmendAction::replace_words;
        step.new_words = std::move(new_words.words);
        step.new_marks = std::move(new_words.marks);
        return true;
    }
    cursor_.back_to(start);
    return true;
}

// "delete all words after “a”"
bool SentenceGrammar::rest_deletion() {
    positions();
    if (position_.places.empty()) return false;
    AmendStep& step = add(AmendAction::delete_words);
    step.rest = true;
    return set_neighbour(step);
}

// "replace the remainder of the paragraph after “a” with “b”"
bool SentenceGrammar::rest_replacement() {
    positions();
    Quoted new_words;
    if (position_.places.empty() || !cursor_.take(words_.with_words) || !plain_quotation(new_words)) return false;
    positions();
    AmendStep& step = add(AmendAction::replace_words);
    step.rest = true;
    step.new_words = std::move(new_words.words);
    step.new_marks = std::move(new_words.marks);
    return set_neighbour(step);
}

// "in its place"
bool SentenceGrammar::takes_instead() {
    const bool said = cursor_.is(words_.instead_words);
    cursor_.skip(words_.instead_words);
    return said;
}

// "instead of", "in place of"
bool SentenceGrammar::takes_instead_of() {
    return std::any_of(words_.instead_of_phrases.begin(), words_.instead_of_phrases.end(),
                       [&](std::string_view phrase) { return cursor_.take_phrase(phrase); });
}

bool SentenceGrammar::at_instead_of() {
    const std::size_t start = cursor_.place();
    const bool there = takes_instead_of();
    cursor_.back_to(start);
    return there;
}

// “a”, after "insert “b” instead of"
bool SentenceGrammar::instead_of_words(Quoted new_words) {
    Quoted old_words;
    if (!quotation(old_words)) return false;
    positions();
    return add_replacement(std::move(old_words), std::move(new_words));
}

// The words that are deleted or replaced, or beside which others are inserted, with what is said of them.
void SentenceGrammar::set_words(AmendStep& step, Quoted words) const {
    step.words = std::move(words.words);
    step.times = words.times != 0 ? words.times : position_.times;
    step.which = words.which;
}

// "before the word “a” delete the word “b”", "at the end of paragraph 3, delete “b”". False of a place that only
// what is inserted can have.
bool SentenceGrammar::set_neighbour(AmendStep& step) const {
    if (!position_.where) return true;
    if (*position_.where == AmendWhere::between || !position_.beside.empty() || !is_plain(position_.anchor))
        return false;
    step.where = *position_.where;
    step.second_words = position_.anchor.words;
    return true;
}

// "and “c” with “d”", after "replace “a” with “b”"
bool SentenceGrammar::one_more(std::vector<std::pair<Quoted, Quoted>>& all) {
    const std::size_t start = cursor_.place();
    Quoted old_words, new_words;
    const bool sign = cursor_.take_sign(',');
    const bool word = cursor_.is(words_.and_words);
    cursor_.skip(words_.and_words);
    if ((sign || word) && quotation(old_words) && cursor_.take(words_.with_words) && plain_quotation(new_words)) {
        all.emplace_back(std::move(old_words), std::move(new_words));
        return true;
    }
    cursor_.back_to(start);
    return false;
}

// "the second “a” and “b”": which “b”? "And the word “b”" is none of what is counted, "both references to" are of all.
bool SentenceGrammar::is_counted_apart(const Quoted& before, const Quoted& after, bool named) {
    const bool counted = before.times != 0 || (before.which != 0 && !named);
    if (!counted || after.times != 0 || after.which != 0) return true;
    return refuse(fmt::format("{} is counted: is {} too? Name them apart", amending::quoted(before.words),
                              amending::quoted(after.words)));
}

// ", “b”", "and “b”", after “a”
bool SentenceGrammar::more_words(std::vector<Quoted>& all) {
    const std::size_t start = cursor_.place();
    const bool sign = cursor_.take_sign(',');
    const bool word = cursor_.take(words_.and_words[0]);
    Quoted words;
    if ((sign || word) && all.size() < kMostSteps && cursor_.is(LexKind::quotation) && quotation(words) &&
        !words.words.empty()) {
        all.push_back(std::move(words));
        return true;
    }
    cursor_.back_to(start);
    return false;
}

bool SentenceGrammar::at_more_words() {
    const std::size_t start = cursor_.place();
    std::vector<Quoted> more;
    const bool there = more_words(more);
    cursor_.back_to(start);
    return there;
}

// "replace “a” and “b” with “c” and “d”, respectively": each with the one in its place.
bool SentenceGrammar::respective_replacement(Quoted first) {
    std::vector<Quoted> old_words, new_words(1);
    old_words.push_back(std::move(first));
    while (more_words(old_words)) {
    }
    const auto respectively = [this] {
        const std::size_t start = cursor_.place();
        (void)cursor_.take_sign(',');
        const bool said = cursor_.take(words_.respectively_word);
        if (!said) cursor_.back_to(start);
        return said;
    };
    bool said = respectively();
    positions();
    (void)cursor_.take_sign(',');
    if (!cursor_.take(words_.with_words) || !plain_quotation(new_words[0])) return false;
    while (more_words(new_words)) {
    }
    said = respectively() || said;
    positions();
    if (old_words.size() != new_words.size()) {
        return refuse(fmt::format("{} quotations are replaced with {}: which one with which?", old_words.size(),
                                  new_words.size()));
    }
    if (said && position_.places.size() > 1) {
        return refuse("respectively: is it of the words, or of the places? Name the places one by one");
    }
    for (std::size_t i = 1; i < old_words.size(); ++i) {
        if (old_words[i].everywhere || !is_counted_apart(old_words[i - 1], old_words[i], false)) return false;
    }
    if (old_words[0].words.empty() || new_words[0].words.empty()) return false;
    for (std::size_t i = 0; i < old_words.size(); ++i) {
        if (!add_replacement(std::move(old_words[i]), std::move(new_words[i]))) return false;
    }
    return true;
}

bool SentenceGrammar::add_replacement(Quoted old_words, Quoted new_words) {
    if (old_words.everywhere) position_.everywhere = whole_if_unsaid();
    if (position_.places.empty() || !is_plain(new_words)) return false;
    AmendStep& step = add(AmendAction::replace_words);
    set_words(step, std::move(old_words));
    step.new_words = std::move(new_words.words);
    step.new_marks = std::move(new_words.marks);
    return set_neighbour(step);
}

bool SentenceGrammar::word_insertion(Quoted words) {
    positions();
    if (!position_.where) return false;
    if (position_.beside.size() == 1 && position_.beside[0].sentence != 0) {  // "After the second sentence, insert “a”"
        AmendStep& step = begin_words();
        step.new_words = std::move(words.words);
        step.new_marks = std::move(words.marks);
        return true;
    }
    if (is_beside_itself()) return false;
    if (!position_.beside.empty()) {  // "After operative paragraph 3, insert “Requests ...;”"
        AmendStep& step = begin_paragraphs();
        step.paragraphs.push_back({"", std::move(words.words), std::move(words.marks)});
        return true;
    }
    if (position_.places.empty()) return false;
    AmendStep& step = begin_words();
    step.new_words = std::move(words.words);
    step.new_marks = std::move(words.marks);
    return true;
}

AmendStep& SentenceGrammar::begin_words() {
    if (position_.beside.size() == 1 && position_.beside[0].sentence != 0) {
        position_.where = *position_.where == AmendWhere::before ? AmendWhere::at_beginning : AmendWhere::at_end;
        position_.places = position_.beside;
    }
    AmendStep& step = add(AmendAction::insert_words);
    step.where = position_.where.value_or(AmendWhere::at_end);
    set_words(step, position_.anchor);
    step.second_words = position_.second.words;
    return step;
}

// "read “b” for “a”", "use “b” instead of “a”"
bool SentenceGrammar::reading_for() {
    const std::size_t start = cursor_.place();
    Quoted new_words;
    const bool reads =
        (cursor_.take(words_.read_words) || cursor_.take(words_.use_verbs)) && plain_quotation(new_words);
    if (reads && (cursor_.take(words_.for_word) || takes_instead_of()) && instead_of_words(std::move(new_words))) {
        return true;
    }
    cursor_.back_to(start);
    return false;
}

// "“a” read “b”", after "for"; after "instead of" also "“a”, insert “b”".
bool SentenceGrammar::reading_after(bool instead) {
    Quoted old_words, new_words;
    if (!quotation(old_words)) return false;
    positions();
    (void)cursor_.take_sign(',');
    const bool reads = cursor_.take(words_.read_words) || cursor_.take(words_.substitute_verbs) ||
                       (instead && (cursor_.take(words_.insert_verbs) || cursor_.take(words_.use_verbs)));
    return reads && plain_quotation(new_words) && add_replacement(std::move(old_words), std::move(new_words));
}

// "In paragraph 3, the word “a” should be deleted", "is replaced by “b”", "should be inserted after “c”"
bool SentenceGrammar::said_of_words() {
    const std::size_t start = cursor_.place();
    Quoted words;
    if (reading_for()) return true;
    const bool instead = takes_instead_of();
    if (instead || cursor_.take(words_.for_word)) {
        const std::size_t what = cursor_.place();
        if (reading_after(instead)) return true;
        cursor_.back_to(what);
        if (take_whole_paragraphs()) {  // "for paragraph 5 substitute the following:"
            (void)cursor_.take_sign(',');
            if (cursor_.take(words_.read_words) || cursor_.take(words_.substitute_verbs) ||
                (instead && cursor_.take(words_.insert_verbs))) {
                add(AmendAction::replace_paragraphs).everywhere = false;
                return new_text();
            }
        }
        begin_position();
        cursor_.back_to(start);
        return false;
    }
    if (!quotation(words)) return false;
    positions();
    const bool modal = cursor_.is(words_.modals);
    cursor_.skip(words_.modals);
    if (modal && cursor_.take(words_.deleted)) {
        cursor_.skip(words_.out_words);
        positions();
        if (words.everywhere) position_.everywhere = whole_if_unsaid();
        if (position_.places.empty()) return false;
        AmendStep& step = add(AmendAction::delete_words);
        set_words(step, std::move(words));
        return set_neighbour(step);
    }
    Quoted new_words;
    const bool replaced = modal && cursor_.take(words_.replaced) && cursor_.take(words_.with_words);
    if ((replaced || (modal && cursor_.take(words_.read_words))) && plain_quotation(new_words)) {
        positions();
        return add_replacement(std::move(words), std::move(new_words));
    }
    if (modal && is_plain(words) && cursor_.take(words_.inserted)) return word_insertion(std::move(words));
    cursor_.back_to(start);
    return false;
}

}  // namespace clausediff::detail::amending
