#include "diff/classify.hpp"

#include "base/unicode.hpp"
#include "diff/spelling.hpp"
#include "diff/word_class.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace clausediff::detail {
namespace {

struct EditWord {
    std::string key;  // equal for two spellings of a word
    EditClass edit_class = EditClass::none;
    std::size_t bytes = 0;
    bool matched = false;  // the other side has it as well
};

// The words of one side that an edit takes away or adds.
using EditWords = std::vector<EditWord>;

class SideReader {
public:
    SideReader(const TokenList& list, const Language& language) : list_(list), language_(language) {}

    // The words that begin in the next `bytes` of the text. Words that are compared with none need no keys.
    EditWords take(std::size_t bytes, bool keys) {
        skip(bytes);
        EditWords words;
        constexpr std::size_t kBytesPerWord = 6;
        words.reserve(bytes / kBytesPerWord + 1);
        for (; next_ < list_.size() && list_.tokens[next_].begin < at_; ++next_) {
            const std::string_view word = list_.word(next_);
            std::string folded = unicode::fold(word);
            const EditClass edit_class = word_class(list_, next_, folded, language_);
            words.push_back(
                {keys ? spelling_key(std::move(folded), language_) : std::string(), edit_class, word.size()});
        }
        return words;
    }

    void pass(std::size_t bytes) {
        skip(bytes);
        while (next_ < list_.size() && list_.tokens[next_].begin < at_) ++next_;
    }

private:
    void skip(std::size_t bytes) { at_ += bytes; }

    const TokenList& list_;
    const Language& language_;
    std::size_t at_ = 0;    // byte of the text
    std::size_t next_ = 0;  // word
};

std::vector<EditWord*> by_key(EditWords& words) {
    std::vector<EditWord*> sorted;
    sorted.reserve(words.size());
    for (EditWord& word : words) sorted.push_back(&word);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const EditWord* a, const EditWord* b) { return a->key < b->key; });
    return sorted;
}

// Strikes out the words that both sides have.
void match(EditWords& before, EditWords& after) {
    const std::vector<EditWord*> before_words = by_key(before);
    const std::vector<EditWord*> after_words = by_key(after);
    auto i = before_words.begin();
    auto j = after_words.begin();
    while (i != before_words.end() && j != after_words.end()) {
        const int order = (*i)->key.compare((*j)->key);
        if (order == 0) (*i)->matched = (*j)->matched = true;
        if (order <= 0) ++i;
        if (order >= 0) ++j;
    }
}

// All letters and digits of the words, without what stands between them: "sub paragraph" is "subparagraph".
std::string joined(const EditWords& words) {
    std::string text;
    for (const EditWord& word : words) text += word.key;
    return text;
}

// What the words that are not matched are about; none if nothing is left but neutral words.
EditClass class_of(const EditWords& words) {
    std::array<std::size_t, kEditClasses> bytes{};
    for (const EditWord& word : words) {
        if (!word.matched) bytes[static_cast<std::size_t>(word.edit_class)] += word.bytes;
    }
    for (const EditClass weighty : {EditClass::wording, EditClass::number}) {
        if (bytes[static_cast<std::size_t>(weighty)] > 0) return weighty;
    }
    bytes[static_cast<std::size_t>(EditClass::none)] = 0;
    const auto most = std::max_element(bytes.begin(), bytes.end());
    return *most == 0 ? EditClass::none : static_cast<EditClass>(most - bytes.begin());
}

// A delete, an insert, or both, at one place.
void classify_edit(Segment* removed, Segment* inserted, EditWords before, EditWords after) {
    const bool both = removed != nullptr && inserted != nullptr;
    match(before, after);
    EditClass of_removed = class_of(before);
    EditClass of_inserted = class_of(after);
    if (both && joined(before) == joined(after)) of_removed = of_inserted = EditClass::none;
    if (of_removed == EditClass::none) of_removed = of_inserted;
    if (of_inserted == EditClass::none) of_inserted = of_removed;
    if (of_removed == EditClass::none) of_removed = of_inserted = EditClass::editorial;
    if (removed != nullptr) removed->edit_class = of_removed;
    if (inserted != nullptr) inserted->edit_class = of_inserted;
}

bool any_substance(const std::vector<Segment>& segments) {
    return std::any_of(segments.begin(), segments.end(), [](const Segment& segment) {
        return segment.edit_class == EditClass::wording || segment.edit_class == EditClass::number;
    });
}

}  // namespace

void classify(std::vector<Segment>& segments, const TokenList& before, const TokenList& after,
              const Language& language) {
    SideReader old_words(before, language);
    SideReader new_words(after, language);
    for (std::size_t i = 0; i < segments.size(); ++i) {
        Segment& segment = segments[i];
        if (segment.op == Op::equal) {
            old_words.pass(segment.before_text().size());
            new_words.pass(segment.text.size());
            continue;
        }
        const bool both = segment.op == Op::remove && i + 1 < segments.size() && segments[i + 1].op == Op::insert;
        Segment* removed = segment.op == Op::remove ? &segment : nullptr;
        Segment* inserted = both ? &segments[++i] : segment.op == Op::insert ? &segment : nullptr;
        classify_edit(removed, inserted, removed == nullptr ? EditWords() : old_words.take(removed->text.size(), both),
                      inserted == nullptr ? EditWords() : new_words.take(inserted->text.size(), both));
    }
}

bool is_routine(const ClauseChange& change, bool notes) {
    if (change.kind == ChangeKind::unchanged || change.before.empty() || change.after.empty()) return false;
    if (any_substance(change.segments)) return false;
    return !notes || std::none_of(change.footnotes.begin(), change.footnotes.end(),
                                  [](const NoteChange& note) { return any_substance(note.segments); });
}

bool opens_with_other_verb(const Clause& before, const Clause& after) {
    const std::string &was = before.opening.verb, &is = after.opening.verb;
    return !was.empty() && !is.empty() && was != is;
}

}  // namespace clausediff::detail
