// Sentences of paragraphs, and the paragraph that was named before.
#include "amend/place_grammar.hpp"

namespace clausediff::detail::amending {

// "the same paragraph", "that paragraph"
bool PlaceGrammar::same_as_last(Places& out) {
    const std::size_t start = cursor_.place();
    const bool same = cursor_.take(words_.same_words) || cursor_.take("that");
    if (!same || last_.empty() ||
        (!cursor_.take(words_.paragraph_words) && !cursor_.take(words_.sub_paragraph_words))) {
        cursor_.back_to(start);
        return false;
    }
    out.insert(out.end(), last_.begin(), last_.end());
    return true;
}

// "second sentence", "last sentence"
bool PlaceGrammar::sentence_number(int& sentence) {
    const std::size_t start = cursor_.place();
    cursor_.skip(language_.writing.articles);
    sentence = ordinal();
    if (sentence != 0) {
        if (cursor_.is(LexKind::number)) cursor_.step();
        cursor_.step();
        if (cursor_.take(words_.sentence_words[0])) return true;  // "the last sentences" are of no known number
    }
    cursor_.back_to(start);
    return false;
}

// "the second sentence of operative paragraph 3"; alone, it is of the paragraph that was named.
bool PlaceGrammar::sentences(Places& out, const Places& context) {
    const std::size_t start = cursor_.place();
    const std::size_t first = out.size();
    int sentence = 0;
    if (depth_ > 0 || !sentence_number(sentence)) return false;
    const std::size_t after = cursor_.place();
    bool named_here = cursor_.take(words_.of_word) || cursor_.take(words_.in_words);
    if (named_here) {
        cursor_.skip(language_.writing.articles);
        skip_draft();
        ++depth_;
        named_here = named(out, context);
        --depth_;
    }
    if (!named_here) {
        cursor_.back_to(after);
        out.insert(out.end(), context.begin(), context.end());
    }
    if (out.size() != first + 1 || !out.back().number || out.back().sentence != 0) {
        out.resize(first);
        cursor_.back_to(start);
        return false;
    }
    out.back().sentence = sentence;
    return true;
}

// "operative paragraph 3, second sentence"
void PlaceGrammar::sentence_of(Places& out, std::size_t first) {
    const std::size_t start = cursor_.place();
    int sentence = 0;
    (void)cursor_.take_sign(',');
    const bool one = out.size() == first + 1 && out[first].number && out[first].sentence == 0;
    if (one && sentence_number(sentence)) {
        out[first].sentence = sentence;
    } else {
        cursor_.back_to(start);
    }
}

}  // namespace clausediff::detail::amending
