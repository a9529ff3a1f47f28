// Sentences of paragraphs, and the paragraph that was named before.
#include "amend/place_grammar.hpp"

#include <algorithm>
#include <utility>

namespace clausediff::detail::amending {

// "the same paragraph", "that paragraph": the whole of it, and not a sub-paragraph, which has its own word.
bool PlaceGrammar::same_as_last(Places& out) {
    const std::size_t start = cursor_.place();
    const bool same = cursor_.take(words_.same_words) || cursor_.take("that");
    const bool several = cursor_.now().value.ends_with('s');
    const bool is_sub = cursor_.is(words_.sub_paragraph_words);
    const bool paragraphs =
        std::all_of(last_.begin(), last_.end(), [](const AmendPlace& p) { return p.number.has_value(); });
    if (!same || last_.empty() || !paragraphs || several != (last_.size() > 1) ||
        std::any_of(last_.begin(), last_.end(), [&](const AmendPlace& p) { return p.path.empty() == is_sub; }) ||
        !cursor_.take(is_sub ? words_.sub_paragraph_words : words_.paragraph_words)) {
        cursor_.back_to(start);
        return false;
    }
    for (AmendPlace place : last_) {
        place.sentence = 0;
        place.chapeau = false;
        place.text.clear();
        out.push_back(std::move(place));
    }
    return true;
}

// "second sentence", "last two sentences"; "the last sentences" are of no known number. None, and nothing is taken, if
// none stands here.
std::vector<int> PlaceGrammar::sentence_numbers() {
    const std::size_t start = cursor_.place();
    std::vector<int> numbers = ordinals();
    const bool one = cursor_.is(words_.sentence_words[0]);
    if (!numbers.empty() && (numbers.size() == 1) == one && cursor_.take(words_.sentence_words)) return numbers;
    cursor_.back_to(start);
    return {};
}

// "the second sentence of operative paragraph 3", "the last two sentences of"; alone, they are of the paragraph that
// was named.
bool PlaceGrammar::sentences(Places& out, const Places& context) {
    const std::size_t start = cursor_.place();
    const std::size_t first = out.size();
    if (depth_ > 0) return false;
    const std::vector<int> numbers = sentence_numbers();
    if (numbers.empty()) return false;
    const std::size_t after = cursor_.place();
    bool named_here = cursor_.take(words_.of_word) || cursor_.take(words_.in_words);
    if (named_here) {
        cursor_.skip(language_.writing.articles);
        skip_draft();
        ++depth_;
        named_here = named(out, context);
        --depth_;
    }
    if (!named_here && first_) {
        cursor_.back_to(after);
        out.insert(out.end(), context.begin(), context.end());
    }
    if (out.size() != first + 1 || !out.back().number || out.back().sentence != 0) {
        out.resize(first);
        cursor_.back_to(start);
        return false;
    }
    set_sentences(out, numbers);
    return true;
}

// "operative paragraph 3, second sentence", "operative paragraph 1, last two sentences", "operative paragraph 2,
// chapeau": the place is narrowed. Of several places it would not be clear.
void PlaceGrammar::narrow(Places& out, std::size_t first) {
    const std::size_t start = cursor_.place();
    const bool comma = cursor_.take_sign(',');
    const bool one = out.size() == first + 1 && out[first].number && out[first].sentence == 0;
    if (one && comma && !out[first].chapeau) {
        cursor_.skip(language_.writing.articles);
        if (cursor_.take(words_.chapeau_words) && !cursor_.is(words_.of_word)) {
            out[first].chapeau = true;
            return;
        }
        cursor_.back_to(start);
        (void)cursor_.take_sign(',');
    }
    const std::vector<int> numbers = one ? sentence_numbers() : std::vector<int>();
    if (numbers.empty()) return cursor_.back_to(start);
    set_sentences(out, numbers);
}

// The last place becomes one for each sentence.
void PlaceGrammar::set_sentences(Places& out, const std::vector<int>& numbers) {
    out.back().sentence = numbers[0];
    for (std::size_t i = 1; i < numbers.size(); ++i) {
        out.push_back(out.back());
        out.back().sentence = numbers[i];
    }
}

}  // namespace clausediff::detail::amending
