// Sentences, the operations in them, and what may stand around these.
#include "amend/sentence_grammar.hpp"

#include <algorithm>

namespace clausediff::detail::amending {

std::optional<Sentences> SentenceGrammar::run() {
    while (!cursor_.at_end()) {
        if (!sentence() || !sign_counts()) return refused();
        if (out_.steps.size() > kMostSteps) return std::nullopt;
        if (out_.too_many) return std::move(out_);
        if (out_.follows != Follows::nothing) break;
        if (!cursor_.at_end() && !cursor_.take_sign('.') && !cursor_.take_sign(';')) return std::nullopt;
        cursor_.skip(words_.and_words);
    }
    if (!cursor_.at_end()) return std::nullopt;
    if (end_ == 0) end_ = cursor_.text().size();
    out_.end = end_;
    return std::move(out_);
}

std::optional<Sentences> SentenceGrammar::refused() {
    if (refusal_.empty()) return std::nullopt;
    Sentences out;
    out.refusal = std::move(refusal_);
    return out;
}

bool SentenceGrammar::refuse(std::string why) {
    if (refusal_.empty()) refusal_ = std::move(why);
    return false;
}

bool SentenceGrammar::sentence() {
    if (cursor_.place() == 0 && cursor_.is(LexKind::dash)) cursor_.step();  // of a list
    cursor_.skip(words_.and_words);                                         // "Also in operative paragraph 3"
    skip_opening();
    const std::size_t start = cursor_.place();
    begin_position();
    if (renumbering()) return true;
    skip_before_verb();
    positions();
    if (cursor_.is_sign(':') && cursor_.ahead(1).kind == LexKind::end && !position_.places.empty()) {
        return list_follows();
    }
    if (cursor_.is_sign(':')) cursor_.step();
    skip_before_verb();
    if (at_verb()) return operations();
    const std::size_t verb = cursor_.place();
    if (said_of_words()) return after_operation();
    cursor_.back_to(verb);
    if (said_of_new_paragraph()) return after_operation();
    cursor_.back_to(verb);
    if (!position_.where && !position_.everywhere && !position_.places.empty() && becomes()) {
        if (verb != start) out_.says_in = true;
        return after_operation();
    }
    cursor_.back_to(start);
    begin_position();
    return (said_of_paragraph() || said_of_words() || said_of_new_paragraph()) && after_operation();
}

// "please", "it is proposed to"
void SentenceGrammar::skip_opening() {
    for (const std::string_view phrase : words_.opening_phrases) {
        if (cursor_.take_phrase(phrase)) return;
    }
}

// "(a) replace", "by replacing", "please replace"
void SentenceGrammar::skip_before_verb() {
    const std::size_t start = cursor_.place();
    (void)cursor_.take_sign(',');
    if (cursor_.is(LexKind::path) || cursor_.is("by")) cursor_.step();
    skip_opening();
    if (!at_verb() && !cursor_.is(words_.use_verbs)) cursor_.back_to(start);
}

bool SentenceGrammar::list_follows() {
    (void)(cursor_.take_sign(':') || cursor_.take_sign('.'));
    out_.places = position_.places;
    out_.follows = Follows::steps;
    return true;
}

bool SentenceGrammar::at_verb() const {
    return cursor_.is(words_.delete_verbs) || cursor_.is(words_.replace_verbs) || cursor_.is(words_.insert_verbs) ||
           cursor_.is(words_.amend_verbs) || cursor_.is(words_.move_verbs) || cursor_.is(words_.merge_verbs);
}

bool SentenceGrammar::operations() {
    do {
        if (out_.steps.size() > kMostSteps || !operation() || !sign_counts()) return false;
    } while (out_.follows == Follows::nothing && another());
    return out_.follows != Follows::nothing || after_operation();
}

bool SentenceGrammar::operation() {
    if (cursor_.is(words_.delete_verbs)) {
        const std::size_t before = out_.steps.size();
        return deletion() && (out_.follows != Follows::nothing || in_its_place(out_.steps.size() - before));
    }
    if (cursor_.is(words_.replace_verbs)) return replacement();
    if (cursor_.is(words_.insert_verbs)) return insertion();
    if (cursor_.is(words_.move_verbs)) return moving();
    if (cursor_.is(words_.merge_verbs)) return merging();
    return cursor_.is(words_.amend_verbs) && amending();
}

// ", and delete “b”", "; in paragraph 3, delete “b”"
bool SentenceGrammar::another() {
    const std::size_t start = cursor_.place();
    const Position before = position_;
    const bool sign = cursor_.take_sign(',') || cursor_.take_sign(';');
    const bool word = cursor_.is(words_.and_words);
    cursor_.skip(words_.and_words);
    (void)cursor_.take_sign(',');
    skip_before_verb();
    if (sign || word) {
        position_ = {};
        position_.places = before.places;
        positions();
        skip_before_verb();
        if (at_verb()) return true;
    }
    cursor_.back_to(start);
    position_ = before;
    return false;
}

// What may stand after an operation: renumbering, and the text that results.
bool SentenceGrammar::after_operation() {
    if (out_.follows != Follows::nothing) return true;
    std::size_t start = cursor_.place();
    const bool sign = cursor_.take_sign(',') || cursor_.take_sign(';');
    const bool aside = cursor_.take_other("(");  // "(and renumber accordingly)"
    const bool word = cursor_.is(words_.and_words);
    cursor_.skip(words_.and_words);
    if ((sign || word || aside) && renumbering() && (!aside || cursor_.take_other(")"))) return true;
    cursor_.back_to(start);
    (void)cursor_.take_sign(',');
    if (cursor_.is("so")) {
        cursor_.skip(words_.result_words);
        return text_after(Follows::result);
    }
    cursor_.back_to(start);
    return cursor_.at_end() || cursor_.is_sign('.') || cursor_.is_sign(';');
}

// "Renumber the subsequent paragraphs accordingly": they follow anyway.
bool SentenceGrammar::renumbering() {
    const std::size_t start = cursor_.place();
    Places ignored;
    cursor_.skip(language_.writing.articles);
    if (!cursor_.take(words_.renumber_verbs)) {
        // "the subsequent paragraphs should be renumbered accordingly"
        cursor_.skip(words_.renumber_rest);
        cursor_.skip(words_.modals);
        if (!cursor_.take(words_.renumbered)) {
            cursor_.back_to(start);
            return false;
        }
    }
    cursor_.skip(words_.renumber_rest);
    return true;
}

AmendStep& SentenceGrammar::add(AmendAction action) {
    AmendStep& step = out_.steps.emplace_back();
    step.action = action;
    targets_ += position_.places.size();
    if (targets_ > kMostTargets) {
        out_.too_many = true;
    } else {
        step.places = position_.places;
        if (!step.places.empty()) places_.set_last(step.places);
    }
    step.everywhere = position_.everywhere || is_of_parts(step.places);
    return step;
}

// Places that are whole parts of the draft.
bool SentenceGrammar::is_of_parts(const Places& places) {
    return std::any_of(places.begin(), places.end(), [](const AmendPlace& place) {
        const bool paragraph = place.number || !place.path.empty() || place.part == AmendPlace::Part::title;
        return !paragraph && place.article == 0;
    });
}

bool SentenceGrammar::deletion() {
    cursor_.step();
    cursor_.skip(words_.out_words);
    positions();  // "Delete in paragraph 10 the following words: “a”"
    if (rest_of_text()) return rest_deletion();
    std::vector<Quoted> all;
    Quoted words;
    bool named = false;
    while (all.size() < kMostSteps && quotation(words)) {
        // "all references to “a” and “b”", but not "and the word “b”"
        if (!all.empty() && all.front().everywhere != words.everywhere && (words.everywhere || named)) return false;
        if (!all.empty() && !is_counted_apart(all.back(), words, named)) return false;
        all.push_back(std::move(words));
        const std::size_t start = cursor_.place();
        const bool sign = cursor_.take_sign(',');
        const bool word = cursor_.take("and");
        const std::size_t next = cursor_.place();
        named = !cursor_.is(LexKind::quotation);
        if ((sign || word) && quotation(words)) {
            cursor_.back_to(next);
        } else {
            cursor_.back_to(start);
            break;
        }
    }
    if (all.empty()) return paragraph_deletion();
    if (all.front().everywhere) position_.everywhere = whole_if_unsaid();
    positions();
    if (position_.places.empty()) return false;
    for (Quoted& one : all) {
        AmendStep& step = add(AmendAction::delete_words);
        set_words(step, std::move(one));
        if (!set_neighbour(step)) return false;
    }
    return true;
}

bool SentenceGrammar::at_end_of_operation() const {
    return cursor_.at_end() || cursor_.is_sign('.') || cursor_.is_sign(';');
}

bool SentenceGrammar::replacement() {
    const bool may_be_for = cursor_.is(words_.substitute_verbs);
    cursor_.step();
    positions();
    if (rest_of_text()) return rest_replacement();
    Quoted old_words, new_words;
    if (!quotation(old_words)) return (may_be_for && text_for_paragraph()) || paragraph_replacement();
    if (at_more_words()) return respective_replacement(std::move(old_words));
    positions();
    const bool reversed = may_be_for && cursor_.take(words_.for_word);
    const std::size_t with = cursor_.place();
    const bool reads = cursor_.take("to") && cursor_.take(words_.read_words);
    if (!reads) cursor_.back_to(with);
    if (!reversed && !reads && !cursor_.take(words_.with_words)) return false;
    if (!quotation(new_words)) return false;
    if (reversed) std::swap(old_words, new_words);
    if (!is_plain(new_words)) return false;
    std::vector<std::pair<Quoted, Quoted>> all;
    all.emplace_back(std::move(old_words), std::move(new_words));
    while (!reversed && all.size() < kMostSteps && one_more(all)) {
    }
    positions();
    for (std::size_t i = 1; i < all.size(); ++i) {
        if (!is_counted_apart(all[i - 1].first, all[i].first, false)) return false;
    }
    for (auto& [old_one, new_one] : all) {
        if (old_one.everywhere != all.front().first.everywhere) return false;
        if (!add_replacement(std::move(old_one), std::move(new_one))) return false;
    }
    return true;
}

// "Amend paragraph 3 to read:", "Amend paragraph 3 by deleting “a”"
bool SentenceGrammar::amending() {
    cursor_.step();
    Quoted old_words, new_words;
    positions();
    if (quotation(old_words)) {  // "Change “a” to “b”"
        positions();
        (void)cursor_.take("to");
        cursor_.skip(words_.read_words);
        if (!plain_quotation(new_words)) return false;
        positions();
        return add_replacement(std::move(old_words), std::move(new_words));
    }
    (void)take_places();
    if (position_.places.empty()) return false;
    if (cursor_.take("by")) {
        cursor_.skip(language_.writing.articles);
        positions();
        return at_verb() && !cursor_.is(words_.amend_verbs) && operation();
    }
    if (position_.where || position_.everywhere) return false;
    if (!cursor_.is("to") && !cursor_.is("so") && !cursor_.is("as")) return false;
    while (cursor_.is("to") || cursor_.is("so") || cursor_.is("as") || cursor_.is("follows")) cursor_.step();
    if (cursor_.is_sign(':') && cursor_.ahead(1).kind == LexKind::end) {
        out_.may_be_text = !is_of_parts(position_.places);
        return list_follows();
    }
    add(AmendAction::replace_paragraphs).everywhere = false;
    return new_text();
}

bool SentenceGrammar::insertion() {
    cursor_.step();
    positions();  // "Insert, after operative paragraph 4, a new paragraph"
    Quoted words;
    if (plain_quotation(words)) return takes_instead_of() ? instead_of_words(words) : word_insertion(std::move(words));
    const std::size_t start = cursor_.place();
    if (paragraph_insertion()) return true;
    cursor_.back_to(start);
    // "At the end of the second paragraph insert the following: ..."
    cursor_.skip(position_.beside.empty() ? words_.quoting_words : words_.text_words);
    if (!position_.where) positions();  // "the following text at the end of"
    if (!cursor_.is_sign(':') || !position_.where || is_beside_itself()) return false;
    if (!position_.beside.empty()) {
        begin_paragraphs();
        return text_after(Follows::new_text);
    }
    begin_words();
    return text_after(Follows::new_text);
}

std::optional<Sentences> parse_sentences(std::string_view text, std::span<const NoteMark> marks,
                                         const std::vector<AmendPlace>& context,
                                         const std::vector<AmendPlace>& previous, const Language& language) {
    return SentenceGrammar(text, marks, context, previous, language).run();
}

}  // namespace clausediff::detail::amending
