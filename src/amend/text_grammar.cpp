// Quoted words, and new text.
#include "amend/sentence_grammar.hpp"

#include "amend/new_text.hpp"
#include "amend/note_stars.hpp"

#include <utility>

namespace clausediff::detail::amending {

// "“a”", "the words “a”", "the following words: “a”", "a comma". Takes nothing if it is none.
bool SentenceGrammar::quotation(Quoted& out) {
    const std::size_t start = cursor_.place();
    out = {};
    (void)occurrences(out);
    cursor_.skip(words_.quoting_words);
    if (cursor_.is(LexKind::path) && cursor_.now().value == "s") {  // "the word(s)"
        cursor_.step();
        cursor_.skip(words_.quoting_words);
    }
    skip_to_of_reference();
    for (const auto& [name, sign] : words_.signs) {
        if (cursor_.take_phrase(name)) {
            out.words = sign;
            return true;
        }
    }
    if (from_to(out)) return true;
    (void)cursor_.take_sign(':');
    if (!cursor_.is(LexKind::quotation) || cursor_.now().value.empty()) {
        cursor_.back_to(start);
        return false;
    }
    Quoted words = quoted(cursor_.now());
    out.words = std::move(words.words);
    out.marks = std::move(words.marks);
    cursor_.step();
    return true;
}

// Words of which nothing is said, as new ones are.
bool SentenceGrammar::plain_quotation(Quoted& out) {
    const std::size_t start = cursor_.place();
    if (quotation(out) && is_plain(out)) return true;
    cursor_.back_to(start);
    return false;
}

// "from “a” to “b”", after "the words": as "“a … b”".
bool SentenceGrammar::from_to(Quoted& out) {
    const std::size_t start = cursor_.place();
    Quoted first, last;
    if (cursor_.take(words_.from_words) && plain_quotation(first) && cursor_.take(words_.to_words) &&
        plain_quotation(last)) {
        out.words = first.words + " \u2026 " + last.words;
        return true;
    }
    cursor_.back_to(start);
    return false;
}

// "all references to", "both occurrences of", "the second mention of"; before a quotation "the second" alone. Says so
// in `out`.
bool SentenceGrammar::occurrences(Quoted& out) {
    const std::size_t start = cursor_.place();
    const bool both = cursor_.take(words_.both_words);
    const bool all = both || cursor_.take(words_.all_words);
    cursor_.skip(language_.writing.articles);
    const int which = all ? 0 : places_.take_ordinal();
    const std::size_t noun = cursor_.place();
    const bool named =
        cursor_.take(words_.occurrence_words) && (cursor_.take(words_.to_words) || cursor_.take(words_.of_word));
    if (!named) cursor_.back_to(noun);
    if ((all && named) || (which != 0 && (named || cursor_.is(LexKind::quotation)))) {
        out.everywhere = all;
        out.times = both ? 2 : 0;
        out.which = which;
        return true;
    }
    cursor_.back_to(start);
    return false;
}

// "the reference to “a”"
void SentenceGrammar::skip_to_of_reference() {
    const std::size_t start = cursor_.place();
    if (!cursor_.take(words_.to_words)) return;
    cursor_.skip(words_.quoting_words);
    if (!cursor_.is(LexKind::quotation)) cursor_.back_to(start);
}

Quoted SentenceGrammar::quoted(std::size_t begin, std::size_t end) const {
    Quoted out;
    out.words = cursor_.text().substr(begin, end - begin);
    for (const NoteMark& mark : marks_) {
        if (mark.offset > begin && mark.offset <= end) out.marks.push_back({mark.offset - begin, mark.number});
    }
    detach_stars(out.words, out.marks);
    return out;
}

// "the following text:", "reading:", and the text: after the colon, in quotation marks, or in the paragraphs after
// this one.
bool SentenceGrammar::new_text() {
    (void)cursor_.take_sign(',');
    std::size_t start = cursor_.place();
    if (!cursor_.take(words_.with_words) || !cursor_.is(words_.text_words)) cursor_.back_to(start);
    cursor_.skip(words_.text_words);
    if (cursor_.is_sign(',') && cursor_.ahead(1).kind == LexKind::word &&
        words_.read_words.has(cursor_.ahead(1).value)) {
        cursor_.step();
        cursor_.skip(words_.text_words);
    }
    start = cursor_.place();
    (void)cursor_.take_sign(',');
    cursor_.skip(words_.and_words);
    if (start == cursor_.place() || !renumbering()) cursor_.back_to(start);
    return text_after(Follows::new_text);
}

bool SentenceGrammar::text_after(Follows what) {
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
        NewParagraph paragraph{"", std::move(text.words), std::move(text.marks)};
        if (may_have_number(step)) detach_number(paragraph, words_.suffixes);
        step.paragraphs.push_back(std::move(paragraph));
    } else {
        step.quoted = std::move(text.words);
    }
    return true;
}

}  // namespace clausediff::detail::amending
