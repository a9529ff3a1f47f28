// Sentences of paragraphs, and the paragraph that was named before.
#include "amend/place_grammar.hpp"

#include <algorithm>

namespace clausediff::detail::amending {

// "the same paragraph", "that paragraph"
bool PlaceGrammar::same_as_last(Places& out) {
    const std::size_t start = cursor_.place();
    const bool same = cursor_.take(words_.same_words) || cursor_.take("that");
    const bool several = cursor_.now().value.ends_with('s');
    const bool paragraphs =
        std::all_of(last_.begin(), last_.end(), [](const AmendPlace& p) { return p.number.has_value(); });
    if (!same || last_.empty() || !paragraphs || several != (last_.size() > 1) ||
        (!cursor_.take(words_.paragraph_words) && !cursor_.take(words_.sub_paragraph_words))) {
        cursor_.back_to(start);
        return false;
    }
    out.insert(out.end(), last_.begin(), last_.end());
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
    if (!named_here) {
        cursor_.back_to(after);
        out.insert(out.end(), context.begin(), context.end());
    }
    if (out.size() != first + 1 || !out.back().number || out.back().sentence != 0) {
        out.resize(first);
        cursor_.back_to(start);
        return false;
    }
    out.back().sentence = numbers[0];
    for (std::size_t i = 1; i < numbers.size(); ++i) {
        out.push_back(out.back());
        out.back().sentence = numbers[i];
    }
    return true;
}

// "operative paragraph 3, second sentence". Of several the list of places would not be clear.
void PlaceGrammar::sentence_of(Places& out, std::size_t first) {
    const std::size_t start = cursor_.place();
    (void)cursor_.take_sign(',');
    const bool one = out.size() == first + 1 && out[first].number && out[first].sentence == 0;
    const std::vector<int> numbers = one ? sentence_numbers() : std::vector<int>();
    if (numbers.size() == 1) {
        out[first].sentence = numbers[0];
    } else {
        cursor_.back_to(start);
    }
}

}  // namespace clausediff::detail::amending
