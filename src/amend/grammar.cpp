#include "amend/grammar.hpp"

#include "amend/cursor.hpp"
#include "amend/note_stars.hpp"
#include "amend/place_grammar.hpp"

#include <algorithm>
#include <charconv>
#include <string>
#include <utility>

namespace clausediff::detail::amending {
namespace {

constexpr std::size_t kMostSteps = 1'000;    // of a paragraph
constexpr std::size_t kMostTargets = 8'000;  // places of all its steps together

using Places = std::vector<AmendPlace>;

// Quoted words and the marks of notes in them.
struct Quoted {
    std::string words;
    std::vector<NoteMark> marks;
};

// Where the operation is to be done, as far as the sentence has said it.
struct Position {
    Places places;                    // "in operative paragraph 3"
    std::optional<AmendWhere> where;  // of what is inserted
    Places beside;                    // "after operative paragraph 3"
    Quoted anchor;                    // "after “a”"
    Quoted second;                    // "between “a” and “b”"
    bool everywhere = false;
    bool said = false;  // the places: others would contradict them
};

// Is the place the other one, or in it?
bool is_within(const AmendPlace& inner, const AmendPlace& outer) {
    if (outer.part == AmendPlace::Part::whole) return true;
    const bool same_part = inner.part == outer.part && inner.annex == outer.annex;
    if (!same_part || (outer.article != 0 && inner.article != outer.article)) return false;
    if (!outer.number) return true;
    return inner.number == outer.number && inner.suffix == outer.suffix && inner.path.size() >= outer.path.size() &&
           std::equal(outer.path.begin(), outer.path.end(), inner.path.begin()) && (inner.chapeau || !outer.chapeau);
}

// Each of the places is within one of the others.
bool are_within(const Places& inner, const Places& outer) {
    constexpr std::size_t kMostCompared = 10'000;
    const bool one_for_one =
        inner.size() == outer.size() && std::equal(inner.begin(), inner.end(), outer.begin(), is_within);
    if (one_for_one) return true;
    if (inner.size() * outer.size() > kMostCompared) return false;
    return std::all_of(inner.begin(), inner.end(), [&](const AmendPlace& place) {
        return std::any_of(outer.begin(), outer.end(),
                           [&](const AmendPlace& other) { return is_within(place, other); });
    });
}

class Grammar {
public:
    Grammar(std::string_view text, std::span<const NoteMark> marks, const Places& context, const Language& language)
        : cursor_(text),
          words_(words_of(language.code)),
          language_(language),
          places_(cursor_, words_, language),
          marks_(marks) {
        out_.places = context;
    }

    std::optional<Sentences> run() {
        while (!cursor_.at_end()) {
            if (!sentence() || out_.steps.size() > kMostSteps) return std::nullopt;
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

private:
    // ---- sentences

    bool sentence() {
        cursor_.skip(words_.and_words);  // "Also in operative paragraph 3"
        const std::size_t start = cursor_.place();
        begin_position();
        if (renumbering()) return true;
        positions();
        if (cursor_.is_sign(':') && cursor_.ahead(1).kind == LexKind::end && !position_.places.empty()) {
            return list_follows();
        }
        if (cursor_.is_sign(':')) cursor_.step();
        if (at_verb()) return operations();
        if (said_of_words()) return after_operation();
        cursor_.back_to(start);
        begin_position();
        return (said_of_paragraph() || said_of_words() || said_of_new_paragraph()) && after_operation();
    }

    bool list_follows() {
        cursor_.step();
        out_.places = position_.places;
        out_.follows = Follows::steps;
        return true;
    }

    [[nodiscard]] bool at_verb() const {
        return cursor_.is(words_.delete_verbs) || cursor_.is(words_.replace_verbs) || cursor_.is(words_.insert_verbs) ||
               cursor_.is(words_.amend_verbs);
    }

    bool operations() {
        do {
            if (out_.steps.size() > kMostSteps || !operation()) return false;
        } while (out_.follows == Follows::nothing && another());
        return out_.follows != Follows::nothing || after_operation();
    }

    bool operation() {
        if (cursor_.is(words_.delete_verbs)) return deletion() && (out_.follows != Follows::nothing || in_its_place());
        if (cursor_.is(words_.replace_verbs)) return replacement();
        if (cursor_.is(words_.insert_verbs)) return insertion();
        return cursor_.is(words_.amend_verbs) && amending();
    }

    // ", and delete “b”", "; in paragraph 3, delete “b”"
    bool another() {
        const std::size_t start = cursor_.place();
        const Position before = position_;
        const bool sign = cursor_.take_sign(',') || cursor_.take_sign(';');
        const bool word = cursor_.is(words_.and_words);
        cursor_.skip(words_.and_words);
        (void)cursor_.take_sign(',');
        (void)cursor_.take("by");
        if (sign || word) {
            position_ = {};
            position_.places = before.places;
            positions();
            if (at_verb()) return true;
        }
        cursor_.back_to(start);
        position_ = before;
        return false;
    }

    // What may stand after an operation: renumbering, and the text that results.
    bool after_operation() {
        if (out_.follows != Follows::nothing) return true;
        std::size_t start = cursor_.place();
        const bool sign = cursor_.take_sign(',') || cursor_.take_sign(';');
        const bool word = cursor_.is(words_.and_words);
        cursor_.skip(words_.and_words);
        if ((sign || word) && renumbering()) return true;
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
    bool renumbering() {
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

    // ---- positions

    void begin_position() {
        position_ = {};
        position_.places = out_.places;
        position_.said = !out_.places.empty();
    }

    // Takes places, which are within those that were said before. False if there are none, or they are others: each
    // that is said must count.
    bool take_places() {
        const std::size_t start = cursor_.place();
        Places places;
        if (!places_.take(places, position_.places) || (position_.said && !are_within(places, position_.places))) {
            cursor_.back_to(start);
            return false;
        }
        position_.places = std::move(places);
        position_.said = true;
        return true;
    }

    // Any number of "in operative paragraph 3,", "after “a”,", "at the end of the preamble,".
    void positions() {
        while (true) {
            const std::size_t start = cursor_.place();
            (void)cursor_.take_sign(',');
            if (everywhere() || at_border() || beside() || in_places()) continue;
            cursor_.back_to(start);
            break;
        }
        const std::size_t start = cursor_.place();
        (void)cursor_.take_sign(',');
        if (!at_verb() && !cursor_.is(words_.for_word) && !cursor_.is(LexKind::quotation) &&
            !cursor_.is(words_.quoting_words))
            cursor_.back_to(start);
    }

    bool everywhere() {
        for (const std::string_view phrase : words_.everywhere_phrases) {
            if (cursor_.take_phrase(phrase)) return position_.everywhere = true, whole_if_unsaid();
        }
        if (!cursor_.take(words_.everywhere_words)) return false;
        position_.everywhere = true;
        if (take_places()) return true;
        const std::size_t start = cursor_.place();
        cursor_.skip(language_.writing.articles);
        if (!cursor_.take(words_.whole_words)) cursor_.back_to(start);
        return whole_if_unsaid();
    }

    bool whole_if_unsaid() {
        if (position_.places.empty()) {
            position_.places.emplace_back();
            position_.places.back().part = AmendPlace::Part::whole;
        }
        return true;
    }

    // "at the end of operative paragraph 3", "at the beginning"
    bool at_border() {
        const std::size_t start = cursor_.place();
        if (cursor_.take(words_.at_words)) {
            cursor_.skip(language_.writing.articles);
            const bool end = cursor_.take(words_.end_words);
            if (!position_.where && (end || cursor_.take(words_.beginning_words))) {
                position_.where = end ? AmendWhere::at_end : AmendWhere::at_beginning;
                const std::size_t after = cursor_.place();
                if (!cursor_.take(words_.of_word) || !take_places()) cursor_.back_to(after);
                return true;
            }
        }
        cursor_.back_to(start);
        return false;
    }

    // "after “a”", "before the word “a”", "between “a” and “b”", "after operative paragraph 3"
    bool beside() {
        if (position_.where) return false;
        const std::size_t start = cursor_.place();
        if (cursor_.take(words_.between_word)) {
            Quoted first, second;
            if (quotation(first) && cursor_.take("and") && quotation(second)) {
                position_.where = AmendWhere::between;
                position_.anchor = std::move(first);
                position_.second = std::move(second);
                return true;
            }
            cursor_.back_to(start);
            return between_paragraphs();
        }
        const bool after = cursor_.take(words_.after_word);
        if (!after && !cursor_.take(words_.before_word)) return false;
        const AmendWhere where = after ? AmendWhere::after : AmendWhere::before;
        Quoted anchor;
        if (quotation(anchor)) {
            position_.where = where;
            position_.anchor = std::move(anchor);
            return true;
        }
        Places places;
        if (take_beside(places)) {
            position_.where = where;
            position_.beside = std::move(places);
            return true;
        }
        cursor_.back_to(start);
        return false;
    }

    bool take_beside(Places& places) {
        return places_.take(places, position_.places) && (!position_.said || are_within(places, position_.places));
    }

    // "between operative paragraphs 4 and 5"
    bool between_paragraphs() {
        const std::size_t start = cursor_.place();
        Places places;
        cursor_.step();
        if (!take_beside(places) || places.size() != 2) {
            cursor_.back_to(start);
            return false;
        }
        position_.where = AmendWhere::after;
        position_.beside = {places[0]};
        return true;
    }

    bool in_places() {
        const std::size_t start = cursor_.place();
        if (!cursor_.take(words_.in_words) && !cursor_.take(words_.of_word)) return false;
        if (take_places()) return true;
        cursor_.back_to(start);
        return false;
    }

    // ---- quotations and new text

    // "“a”", "the words “a”", "the following words: “a”", "a comma". Takes nothing if it is none.
    bool quotation(Quoted& out) {
        const std::size_t start = cursor_.place();
        cursor_.skip(words_.quoting_words);
        for (const auto& [name, sign] : words_.signs) {
            if (cursor_.take_phrase(name)) {
                out = {std::string(sign), {}};
                return true;
            }
        }
        (void)cursor_.take_sign(':');
        if (!cursor_.is(LexKind::quotation) || cursor_.now().value.empty()) {
            cursor_.back_to(start);
            return false;
        }
        out = quoted(cursor_.now());
        cursor_.step();
        return true;
    }

    [[nodiscard]] Quoted quoted(const Lexeme& lexeme) const { return quoted(lexeme.begin, lexeme.end); }

    [[nodiscard]] Quoted quoted(std::size_t begin, std::size_t end) const {
        Quoted out{std::string(cursor_.text().substr(begin, end - begin)), {}};
        for (const NoteMark& mark : marks_) {
            if (mark.offset > begin && mark.offset <= end) out.marks.push_back({mark.offset - begin, mark.number});
        }
        detach_stars(out.words, out.marks);
        return out;
    }

    // "the following text:", "reading:", and the text: after the colon, in quotation marks, or in the paragraphs after
    // this one.
    bool new_text() {
        (void)cursor_.take_sign(',');
        cursor_.skip(words_.text_words);
        const std::size_t start = cursor_.place();
        (void)cursor_.take_sign(',');
        cursor_.skip(words_.and_words);
        if (start == cursor_.place() || !renumbering()) cursor_.back_to(start);
        return text_after(Follows::new_text);
    }

    bool text_after(Follows what) {
        const bool colon = cursor_.take_sign(':');
        AmendStep& step = out_.steps.back();
        end_ = cursor_.byte_before();
        if (cursor_.at_end()) {
            out_.follows = what;
            return true;
        }
        Quoted text;
        if (cursor_.is(LexKind::quotation)) {
            text = quoted(cursor_.now());
            cursor_.step();
            if (!cursor_.at_end() && !cursor_.is_sign('.') && !cursor_.is_sign(';')) return false;
        } else {
            if (!colon) return false;
            text = quoted(cursor_.byte(), cursor_.text().size());
            while (!cursor_.at_end()) cursor_.step();
        }
        if (what == Follows::new_text) {
            step.paragraphs.push_back({"", std::move(text.words), std::move(text.marks)});
        } else {
            step.quoted = std::move(text.words);
        }
        return true;
    }

    // ---- operations

    AmendStep& add(AmendAction action) {
        AmendStep& step = out_.steps.emplace_back();
        step.action = action;
        targets_ += position_.places.size();
        if (targets_ > kMostTargets) {
            out_.too_many = true;
        } else {
            step.places = position_.places;
        }
        step.everywhere = position_.everywhere || is_of_parts(step.places);
        return step;
    }

    // Places that are whole parts of the draft.
    static bool is_of_parts(const Places& places) {
        return std::any_of(places.begin(), places.end(), [](const AmendPlace& place) {
            const bool paragraph = place.number || !place.path.empty() || place.part == AmendPlace::Part::title;
            return !paragraph && place.article == 0;
        });
    }

    bool deletion() {
        cursor_.step();
        positions();  // "Delete in paragraph 10 the following words: “a”"
        std::vector<Quoted> all;
        Quoted words;
        while (all.size() < kMostSteps && quotation(words)) {
            all.push_back(std::move(words));
            const std::size_t start = cursor_.place();
            const bool sign = cursor_.take_sign(',');
            const bool word = cursor_.take("and");
            const std::size_t next = cursor_.place();
            if ((sign || word) && quotation(words)) {
                cursor_.back_to(next);
            } else {
                cursor_.back_to(start);
                break;
            }
        }
        if (all.empty()) return paragraph_deletion();
        positions();
        if (position_.places.empty()) return false;
        for (Quoted& one : all) {
            AmendStep& step = add(AmendAction::delete_words);
            step.words = std::move(one.words);
            if (!set_neighbour(step)) return false;
        }
        return true;
    }

    // "Delete “a” and replace it with “b”", "and insert in its place “b”", "Delete paragraph 3 and substitute therefor
    // the following:": one replacement. True if nothing of the kind stands here.
    bool in_its_place() {
        const std::size_t start = cursor_.place();
        (void)cursor_.take_sign(',');
        cursor_.skip(words_.and_words);
        const bool inserts = cursor_.is(words_.insert_verbs);
        if (start == cursor_.place() || (!inserts && !cursor_.is(words_.replace_verbs))) {
            cursor_.back_to(start);
            return true;
        }
        cursor_.step();
        const bool said = cursor_.is(words_.instead_words);
        cursor_.skip(words_.instead_words);
        const bool with = cursor_.take(words_.with_words);
        AmendStep& step = out_.steps.back();
        if (step.action == AmendAction::delete_paragraphs && said) {
            step.action = AmendAction::replace_paragraphs;
            return new_text();
        }
        Quoted new_words;
        const bool replaces = step.action == AmendAction::delete_words && (said || (inserts && !with));
        if (replaces && quotation(new_words) && (said || takes_instead() || at_end_of_operation())) {
            step.action = AmendAction::replace_words;
            step.new_words = std::move(new_words.words);
            step.new_marks = std::move(new_words.marks);
            return true;
        }
        cursor_.back_to(start);
        return true;
    }

    // "in its place"
    bool takes_instead() {
        const bool said = cursor_.is(words_.instead_words);
        cursor_.skip(words_.instead_words);
        return said;
    }

    [[nodiscard]] bool at_end_of_operation() const {
        return cursor_.at_end() || cursor_.is_sign('.') || cursor_.is_sign(';');
    }

    // "before the word “a” delete the word “b”", "at the end of paragraph 3, delete “b”". False of a place that only
    // what is inserted can have.
    bool set_neighbour(AmendStep& step) const {
        if (!position_.where) return true;
        if (*position_.where == AmendWhere::between || !position_.beside.empty()) return false;
        step.where = *position_.where;
        step.second_words = position_.anchor.words;
        return true;
    }

    // Paragraphs go or are replaced as a whole: no words, and no end, are their place.
    bool take_whole_paragraphs() { return !position_.where && !position_.everywhere && take_places(); }

    bool paragraph_deletion() {
        if (!take_whole_paragraphs()) return false;
        AmendStep& step = add(AmendAction::delete_paragraphs);
        step.everywhere = false;
        const std::size_t start = cursor_.place();
        (void)cursor_.take_sign(',');
        const bool which = cursor_.take("which") || cursor_.take("that");
        if (cursor_.take(words_.read_words)) {
            while (cursor_.is("as") || cursor_.is("follows")) cursor_.step();
            return text_after(Follows::quoted_text);
        }
        if (which) return false;
        cursor_.back_to(start);
        return true;
    }

    bool replacement() {
        const bool may_be_for = cursor_.is(words_.substitute_verbs);
        cursor_.step();
        positions();
        Quoted old_words, new_words;
        if (!quotation(old_words)) return (may_be_for && text_for_paragraph()) || paragraph_replacement();
        positions();
        const bool reversed = may_be_for && cursor_.take(words_.for_word);
        if (!reversed && !cursor_.take(words_.with_words)) return false;
        if (!quotation(new_words)) return false;
        if (reversed) std::swap(old_words, new_words);
        std::vector<std::pair<Quoted, Quoted>> all;
        all.emplace_back(std::move(old_words), std::move(new_words));
        while (!reversed && all.size() < kMostSteps && one_more(all)) {
        }
        positions();
        for (auto& [old_one, new_one] : all) {
            if (!add_replacement(std::move(old_one), std::move(new_one))) return false;
        }
        return true;
    }

    // "and “c” with “d”", after "replace “a” with “b”"
    bool one_more(std::vector<std::pair<Quoted, Quoted>>& all) {
        const std::size_t start = cursor_.place();
        Quoted old_words, new_words;
        const bool sign = cursor_.take_sign(',');
        const bool word = cursor_.is(words_.and_words);
        cursor_.skip(words_.and_words);
        if ((sign || word) && quotation(old_words) && cursor_.take(words_.with_words) && quotation(new_words)) {
            all.emplace_back(std::move(old_words), std::move(new_words));
            return true;
        }
        cursor_.back_to(start);
        return false;
    }

    bool add_replacement(Quoted old_words, Quoted new_words) {
        if (position_.places.empty()) return false;
        AmendStep& step = add(AmendAction::replace_words);
        step.words = std::move(old_words.words);
        step.new_words = std::move(new_words.words);
        step.new_marks = std::move(new_words.marks);
        return set_neighbour(step);
    }

    // "Substitute the following text for operative paragraph 3:"
    bool text_for_paragraph() {
        const std::size_t start = cursor_.place();
        cursor_.skip(words_.text_words);
        if (start != cursor_.place() && cursor_.take(words_.for_word) && take_whole_paragraphs()) {
            add(AmendAction::replace_paragraphs).everywhere = false;
            return new_text();
        }
        cursor_.back_to(start);
        return false;
    }

    bool paragraph_replacement() {
        if (!take_whole_paragraphs()) return false;
        if (!cursor_.take(words_.with_words) && !cursor_.is("as") && !cursor_.is("to")) return false;
        add(AmendAction::replace_paragraphs).everywhere = false;
        return new_text();
    }

    // "Amend paragraph 3 to read:", "Amend paragraph 3 by deleting “a”"
    bool amending() {
        cursor_.step();
        Quoted old_words, new_words;
        positions();
        if (quotation(old_words)) {  // "Change “a” to “b”"
            positions();
            (void)cursor_.take("to");
            cursor_.skip(words_.read_words);
            if (!quotation(new_words)) return false;
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

    bool insertion() {
        cursor_.step();
        positions();  // "Insert, after operative paragraph 4, a new paragraph"
        Quoted words;
        if (quotation(words)) return word_insertion(std::move(words));
        const std::size_t start = cursor_.place();
        if (paragraph_insertion()) return true;
        cursor_.back_to(start);
        // "At the end of the second paragraph insert the following: ..."
        cursor_.skip(words_.quoting_words);
        if (!cursor_.is_sign(':') || !position_.where) return false;
        if (!position_.beside.empty()) {
            begin_paragraphs();
            return text_after(Follows::new_text);
        }
        begin_words();
        return text_after(Follows::new_text);
    }

    bool word_insertion(Quoted words) {
        positions();
        if (!position_.where) return false;
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

    AmendStep& begin_words() {
        AmendStep& step = add(AmendAction::insert_words);
        step.where = *position_.where;
        step.words = position_.anchor.words;
        step.second_words = position_.second.words;
        return step;
    }

    AmendStep& begin_paragraphs() {
        AmendStep& step = add(AmendAction::insert_paragraphs);
        step.everywhere = false;
        step.where = position_.where.value_or(AmendWhere::after);
        targets_ += position_.beside.size();
        if (targets_ > kMostTargets) {
            out_.too_many = true;
        } else if (!position_.beside.empty()) {
            step.places = position_.beside;
        }
        return step;
    }

    // "a new operative paragraph, reading:", "two new paragraphs after operative paragraph 3, as follows:", "a new
    // operative paragraph 5 bis, reading:"
    bool paragraph_insertion() {
        NewParagraphs said;
        const std::size_t start = cursor_.place();
        (void)cursor_.take_sign(',');
        if (!cursor_.take("as")) cursor_.back_to(start);  // "Insert, as operative paragraph 4, the following:"
        if (!announced(said)) return false;
        positions();
        if (position_.everywhere || !position_.anchor.words.empty()) return false;
        AmendStep& step = begin_paragraphs();
        step.announced = said.count;
        step.section = said.section;
        if (!position_.where) {
            if (said.last && said.section) {
                step.where = AmendWhere::at_end;
                step.places.assign(1, AmendPlace{});
                step.places[0].part =
                    *said.section == Section::preambular ? AmendPlace::Part::preambular : AmendPlace::Part::operative;
                return new_text();
            }
            if (said.sub && step.places.size() == 1 && step.places[0].number) {
                step.where = AmendWhere::at_end;
                step.words = said.letters;
                return new_text();
            }
            if (said.number.empty()) return false;
            step.places = said.number;
            step.where = said.number[0].suffix.empty() ? AmendWhere::before : AmendWhere::after;
            step.places[0].suffix.clear();
        }
        return new_text();
    }

    struct NewParagraphs {
        std::optional<int> count;
        std::optional<Section> section;
        Places number;  // that the new paragraph is to have
        bool last = false;
        bool sub = false;
        std::string letters;  // of "a new sub-paragraph (d)"
    };

    bool announced(NewParagraphs& said) {
        said.count = 1;
        bool several = false;
        while (true) {
            if (cursor_.is(words_.counts)) {
                said.count = count_of(cursor_.now().value);
                several = true;
                cursor_.step();
            } else if (cursor_.is(words_.last_words)) {
                said.last = true;
                cursor_.step();
            } else if (cursor_.is("following") || cursor_.is("new") || cursor_.is("additional") ||
                       cursor_.is("further") || cursor_.is(language_.writing.articles)) {
                cursor_.step();
            } else {
                break;
            }
        }
        AmendPlace place;
        if (cursor_.take(words_.preambular_words)) {
            said.section = Section::preambular;
            place.part = AmendPlace::Part::preambular;
        } else if (cursor_.take(words_.operative_words)) {
            said.section = Section::operative;
        }
        if (cursor_.is(words_.paragraph_words) || cursor_.is(words_.sub_paragraph_words)) {
            if (!several && cursor_.now().value.ends_with('s')) said.count.reset();
            said.sub = cursor_.is(words_.sub_paragraph_words);
            cursor_.step();
        } else if (!said.section ||
                   (!cursor_.is(LexKind::number) && !cursor_.is(words_.read_words) && !cursor_.is_sign(':'))) {
            return false;  // "a new PP reading:" needs no other word
        }
        number_of_new(said, place);
        return true;
    }

    void number_of_new(NewParagraphs& said, AmendPlace place) {
        constexpr std::size_t kMostDigits = 4;
        for (; cursor_.is(LexKind::path); cursor_.step()) {  // "a new sub-paragraph (d)"
            said.sub = true;
            said.letters = cursor_.now().value;
        }
        if (!cursor_.is(LexKind::number) || cursor_.now().value.size() > kMostDigits) return;
        place.text = cursor_.now().value;
        int number = 0;
        std::from_chars(place.text.data(), place.text.data() + place.text.size(), number);
        place.number = number;
        cursor_.step();
        if (cursor_.is(words_.suffixes)) {
            place.suffix = cursor_.now().value;
            cursor_.step();
        }
        if (number > 0) said.number.push_back(std::move(place));
    }

    [[nodiscard]] int count_of(std::string_view word) const {
        int count = 1;
        for (const std::string_view one : words_.counts) {
            if (one == word) break;
            ++count;
        }
        return count;
    }

    // ---- sentences that begin with what they are about

    // "Paragraph 6 should read: ...", "Operative paragraph 6 should be deleted"
    bool said_of_paragraph() {
        const std::size_t start = cursor_.place();
        if (!take_places()) return false;
        if (cursor_.is_sign(':') || cursor_.is(LexKind::dash)) {  // "Operative paragraph 3: delete “a”"
            cursor_.step();
            if (at_verb()) return whole_deletion() || operations();
        }
        const bool modal = cursor_.is(words_.modals);
        cursor_.skip(words_.modals);
        if (cursor_.take(words_.amended)) cursor_.skip(words_.modals);
        if (cursor_.is(words_.read_words)) {
            add(AmendAction::replace_paragraphs).everywhere = false;
            return new_text();
        }
        if (modal && cursor_.take(words_.deleted)) {
            add(AmendAction::delete_paragraphs).everywhere = false;
            return true;
        }
        if (modal && cursor_.take(words_.replaced) && cursor_.take(words_.with_words)) {
            add(AmendAction::replace_paragraphs).everywhere = false;
            return new_text();
        }
        cursor_.back_to(start);
        begin_position();
        return false;
    }

    // "Operative paragraph 3: delete."
    bool whole_deletion() {
        const std::size_t start = cursor_.place();
        if (cursor_.take(words_.delete_verbs) && at_end_of_operation()) {
            add(AmendAction::delete_paragraphs).everywhere = false;
            return true;
        }
        cursor_.back_to(start);
        return false;
    }

    // "In paragraph 3, the word “a” should be deleted", "is replaced by “b”", "should be inserted after “c”"
    bool said_of_words() {
        const std::size_t start = cursor_.place();
        Quoted words;
        if (cursor_.take(words_.for_word)) {  // "for “a” read “b”"
            Quoted new_words;
            const bool reads =
                quotation(words) && (cursor_.take(words_.read_words) || cursor_.take(words_.substitute_verbs));
            if (reads && quotation(new_words)) return add_replacement(std::move(words), std::move(new_words));
            cursor_.back_to(start);
            return false;
        }
        if (!quotation(words)) return false;
        positions();
        const bool modal = cursor_.is(words_.modals);
        cursor_.skip(words_.modals);
        if (modal && cursor_.take(words_.deleted)) {
            positions();
            if (position_.places.empty()) return false;
            AmendStep& step = add(AmendAction::delete_words);
            step.words = std::move(words.words);
            return set_neighbour(step);
        }
        Quoted new_words;
        const bool replaced = modal && cursor_.take(words_.replaced) && cursor_.take(words_.with_words);
        if ((replaced || (modal && cursor_.take(words_.read_words))) && quotation(new_words)) {
            positions();
            return add_replacement(std::move(words), std::move(new_words));
        }
        if (modal && cursor_.take(words_.inserted)) return word_insertion(std::move(words));
        cursor_.back_to(start);
        return false;
    }

    // "A new operative paragraph should be inserted after operative paragraph 3, reading: ..."
    bool said_of_new_paragraph() {
        NewParagraphs said;
        if (!announced(said) || !cursor_.is(words_.modals)) return false;
        cursor_.skip(words_.modals);
        if (!cursor_.take(words_.inserted)) return false;
        positions();
        if (!position_.where || position_.everywhere || !position_.anchor.words.empty()) return false;
        AmendStep& step = begin_paragraphs();
        step.announced = said.count;
        step.section = said.section;
        return new_text();
    }

    Cursor cursor_;
    const Words& words_;
    const Language& language_;
    PlaceGrammar places_;
    std::span<const NoteMark> marks_;
    Position position_;
    Sentences out_;
    std::size_t end_ = 0;
    std::size_t targets_ = 0;
};

}  // namespace

std::optional<Sentences> parse_sentences(std::string_view text, std::span<const NoteMark> marks,
                                         const std::vector<AmendPlace>& context, const Language& language) {
    return Grammar(text, marks, context, language).run();
}

}  // namespace clausediff::detail::amending
