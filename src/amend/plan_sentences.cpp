// Sentences of paragraphs that are deleted or replaced. The sign that closes the paragraph stays.
#include "amend/planner.hpp"

#include "amend/quoted_words.hpp"
#include "base/ascii.hpp"

#include <fmt/format.h>

#include <utility>

namespace clausediff::detail::amending {
namespace {

constexpr std::string_view kSigns = ",;.:";

bool ends_in_sign(std::string_view text, const Range& range) {
    return !range.empty() && kSigns.find(text[range.end - 1]) != std::string_view::npos;
}

// What goes with the sentence `i`. Where all sentences from `rest` on go, the sign that closes the paragraph takes the
// place of the full stop before them.
Range range_of_deletion(std::string_view text, const std::vector<Range>& sentences, std::size_t i, std::size_t rest) {
    Range out = sentences[i];
    if (i < rest || !ends_in_sign(text, sentences.back()) || text[sentences.back().end - 1] == '.') return out;
    out.begin = sentences[i - 1].end;
    if (i == rest && text[out.begin - 1] == '.') --out.begin;
    if (i + 1 == sentences.size()) --out.end;
    return out;
}

}  // namespace

std::size_t Planner::index_of_sentence(const Target& target) {
    const auto count = static_cast<int>(split(target.first, false).sentences.size());
    return static_cast<std::size_t>(target.sentence > 0 ? target.sentence - 1 : count + target.sentence);
}

void Planner::delete_sentence(std::size_t index, const Target& target) {
    gone_sentences_[target.first][index_of_sentence(target)].push_back(index);
}

// One sentence, or several beside each other: "replace the last two sentences with ...".
void Planner::replace_sentences(std::size_t index, const std::vector<Target>& targets) {
    const AmendStep& step = *plan_.steps[index];
    const std::size_t text = targets.front().first;
    const std::size_t first = index_of_sentence(targets.front());
    for (std::size_t i = 0; i < targets.size(); ++i) {
        const bool beside =
            targets[i].first == text && targets[i].sentence != 0 && index_of_sentence(targets[i]) == first + i;
        if (!beside) return refuse(index, "the sentences stand apart: which text is of which one?");
    }
    if (step.paragraphs.size() != 1) return refuse(index, "the text of one sentence must follow");
    const std::vector<Range>& sentences = split(text, false).sentences;
    Range range{sentences[first].begin, sentences[first + targets.size() - 1].end};
    TextEdit edit{{}, step.paragraphs[0].text, step.paragraphs[0].marks, index, Joint::as_is, false};
    if (has_ellipsis(edit.new_words)) return refuse(index, "quote the words of the new sentence in full");
    const bool closed = ends_in_sign(base_text(text), range);
    if (closed && !edit.new_words.empty() && is_letter(edit.new_words.back())) --range.end;
    add_sentence_edit(text, range, std::move(edit));
}

void Planner::add_sentence_edit(std::size_t text, const Range& range, TextEdit edit) {
    edit.range = respelled(text).range_after(range);
    if (edit.range.empty()) return already(edit.step, label(text) + " reads so already");
    plan_.edits[text].push_back(std::move(edit));
}

// The deletions of all instructions, as those of sentences beside each other depend on one another.
void Planner::settle_sentences() {
    for (const auto& [text, gone] : gone_sentences_) {
        const std::vector<Range>& sentences = split(text, false).sentences;
        std::size_t rest = sentences.size();
        while (rest > 0 && gone.count(rest - 1) > 0) --rest;
        if (rest == 0) {
            refuse(gone.rbegin()->second.back(),
                   fmt::format("{} has no other sentence: is the paragraph to be deleted?", label(text)));
            continue;
        }
        for (const auto& [sentence, steps] : gone) {
            const Range range = range_of_deletion(base_text(text), sentences, sentence, rest);
            for (const std::size_t step : steps) {
                add_sentence_edit(text, range, {{}, {}, {}, step, Joint::as_is, false});
            }
        }
    }
}

}  // namespace clausediff::detail::amending
