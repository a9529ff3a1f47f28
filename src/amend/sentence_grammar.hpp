// The grammar of instructions, by recursive descent. Each function that returns a bool takes what it is named after, or
// leaves the cursor where it was or the sentence not understood. Its parts are in a file each.
#pragma once

#include "amend/grammar.hpp"

#include "amend/cursor.hpp"
#include "amend/place_grammar.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace clausediff::detail::amending {

using Places = std::vector<AmendPlace>;

// Quoted words and the marks of notes in them.
struct Quoted {
    std::string words;
    std::vector<NoteMark> marks;
    bool everywhere = false;  // "all references to “a”"
    int times = 0;            // "both references to “a”": how often they stand; 0 if that is not said
    int which = 0;            // "the second “a”"; 0 if that is not said
};

// Where the operation is to be done, as far as the sentence has said it.
struct Position {
    Places places;                    // "in operative paragraph 3"
    std::optional<AmendWhere> where;  // of what is inserted
    Places beside;                    // "after operative paragraph 3"
    Quoted anchor;                    // "after “a”"
    Quoted second;                    // "between “a” and “b”"; "at the end, before the semicolon" that sign
    bool everywhere = false;
    int times = 0;      // "in both places": how often the words stand; 0 if that is not said
    bool said = false;  // the places: others would contradict them
};

class SentenceGrammar {
public:
    // All must outlive this object.
    SentenceGrammar(std::string_view text, std::span<const NoteMark> marks, const Places& context,
                    const Places& previous, const Language& language)
        : cursor_(text),
          words_(words_of(language.code)),
          language_(language),
          places_(cursor_, words_, language),
          marks_(marks) {
        out_.places = context;
        places_.set_last(previous);
    }

    // None if a word is not understood.
    std::optional<Sentences> run();
    // As seems_instruction().
    bool seems_one();

private:
    static constexpr std::size_t kMostSteps = 1'000;    // of a paragraph
    static constexpr std::size_t kMostTargets = 8'000;  // places of all its steps together

    // ---- sentences, and the operations in them: grammar.cpp

    // False, as the sentence is not read: it says why, if no other form of a sentence fits.
    bool refuse(std::string why);
    std::optional<Sentences> refused();
    bool sentence();
    void skip_opening();
    void skip_before_verb();
    bool list_follows();
    [[nodiscard]] bool at_verb() const;
    bool operations();
    bool operation();
    bool another();
    bool after_operation();
    bool renumbering();
    bool deletion();
    bool replacement();
    bool amending();
    bool insertion();
    AmendStep& add(AmendAction action);
    static bool is_of_parts(const Places& places);
    [[nodiscard]] bool at_end_of_operation() const;

    // ---- what begins as an instruction: seeming_instruction.cpp

    [[nodiscard]] bool goes_on_as_one(bool led, bool letter) const;
    bool names_paragraph_of_draft();

    // ---- where an operation is to be done: position_grammar.cpp

    void begin_position();
    bool take_places();
    void positions();
    bool everywhere();
    bool how_often();
    bool whole_if_unsaid();
    bool at_border();
    bool beside();
    bool take_beside(Places& places);
    [[nodiscard]] bool beside_agrees() const;
    [[nodiscard]] bool is_beside_itself() const;
    bool between_paragraphs();
    bool rest_of_text();
    bool whole_rest(bool& said);
    bool rest_of_what();
    bool to_the_end();
    bool in_places();
    void before_sign();
    [[nodiscard]] bool sign_counts() const;

    // ---- quotations and new text: text_grammar.cpp

    bool quotation(Quoted& out);
    bool plain_quotation(Quoted& out);
    bool from_to(Quoted& out);
    bool occurrences(Quoted& out);
    void skip_to_of_reference();
    static bool is_plain(const Quoted& words) { return !words.everywhere && words.times == 0 && words.which == 0; }
    [[nodiscard]] Quoted quoted(const Lexeme& lexeme) const { return quoted(lexeme.begin, lexeme.end); }
    [[nodiscard]] Quoted quoted(std::size_t begin, std::size_t end) const;
    bool new_text();
    bool text_after(Follows what);

    // ---- forms of instructions on words: word_forms.cpp

    bool in_its_place(std::size_t deleted);
    bool takes_instead();
    void set_words(AmendStep& step, Quoted words) const;
    bool at_instead_of();
    bool takes_instead_of();
    bool set_neighbour(AmendStep& step) const;
    bool one_more(std::vector<std::pair<Quoted, Quoted>>& all);
    bool is_counted_apart(const Quoted& before, const Quoted& after, bool named);
    bool at_more_words();
    bool more_words(std::vector<Quoted>& all);
    bool respective_replacement(Quoted first);
    bool add_replacement(Quoted old_words, Quoted new_words);
    bool word_insertion(Quoted words);
    AmendStep& begin_words();
    bool rest_deletion();
    bool rest_replacement();
    bool said_of_words();
    bool reading_for();
    bool instead_of_words(Quoted new_words);
    bool reading_after(bool instead);

    // ---- forms of instructions on paragraphs: paragraph_forms.cpp

    // What is said of new paragraphs before their text.
    struct NewParagraphs {
        std::optional<int> count;
        std::optional<Section> section;
        Places number;  // that the new paragraph is to have
        Places below;   // of "a new sub-paragraph 2 (d)" that of paragraph 2
        bool is_new = false;
        bool last = false;
        bool first = false;
        bool sub = false;
        bool annexes = false;   // "two new annexes"
        bool sentence = false;  // "a new sentence"
        std::string letters;    // of "a new sub-paragraph (d)"
    };
    // Paragraphs go or are replaced as a whole: no words, and no end, are their place.
    bool take_whole_paragraphs() { return !position_.where && !position_.everywhere && take_places(); }
    void skip_to_as();
    bool paragraph_deletion();
    bool text_for_paragraph();
    bool paragraph_replacement();
    bool at_single_paragraph();
    static AmendPlace whole_place();
    AmendStep& begin_paragraphs();
    bool paragraph_insertion();
    bool part_of_new(const AmendStep& step, const NewParagraphs& said, AmendPlace& part) const;
    bool place_of_new(AmendStep& step, const NewParagraphs& said);
    static void number_said(AmendStep& step, const NewParagraphs& said);
    bool said_of_paragraph();
    bool becomes();
    bool whole_deletion();
    bool said_of_new_paragraph();

    // ---- paragraphs move, and become one: move_forms.cpp

    bool moving();
    bool moved_to();
    static bool is_border_of_draft(const Places& moved, AmendWhere where);
    bool merging();
    bool merged();

    // ---- what is said of new paragraphs: new_paragraph_forms.cpp

    bool announced(NewParagraphs& said);
    void number_of_new(NewParagraphs& said, AmendPlace place);
    void numbers_of_more(NewParagraphs& said);
    [[nodiscard]] int count_of(std::string_view word) const;

    Cursor cursor_;
    const Words& words_;
    const Language& language_;
    PlaceGrammar places_;
    std::span<const NoteMark> marks_;
    Position position_;
    Sentences out_;
    std::string refusal_;
    std::size_t end_ = 0;
    std::size_t targets_ = 0;
};

}  // namespace clausediff::detail::amending
