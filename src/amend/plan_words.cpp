// Words that are deleted, replaced and inserted: where they stand.
#include "amend/planner.hpp"

#include "amend/quoted_words.hpp"
#include "check/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <set>
#include <utility>

namespace clausediff::detail::amending {
namespace {

constexpr std::size_t kMostSearches = 32;      // over the whole draft, for words that stand elsewhere
constexpr std::size_t kMostBytes = 64u << 20;  // of text that is searched for words that stand everywhere

const char* name_of(AmendWhere where) {
    return where == AmendWhere::after ? "after" : "before";
}

std::string how_often(std::size_t count) {
    return count == 1 ? "once" : count == 2 ? "twice" : fmt::format("{} times", count);
}

}  // namespace

// False, and the step is refused, where the words do not stand as often as the instruction says: "in both places".
bool Planner::stands_as_often(std::size_t index, std::size_t count, const std::string& where) {
    const AmendStep& step = *plan_.steps[index];
    if (step.times == 0 || count == static_cast<std::size_t>(step.times)) return true;
    refuse(index, fmt::format("{} stands {} in {}, not {}", quoted(step.words), how_often(count),
                              where.empty() ? "the places that are named" : where,
                              how_often(static_cast<std::size_t>(step.times))));
    return false;
}

void Planner::plan_everywhere(std::size_t index) {
    const AmendStep& step = *plan_.steps[index];
    if (!words_are_full(index)) return;
    if (step.which != 0) {
        return refuse(index, fmt::format("{} is counted in one paragraph: name it", quoted(step.words)));
    }
    std::vector<Target> targets;
    for (const AmendPlace& place : step.places) {
        if (place.sentence != 0) return refuse(index, "words are changed throughout paragraphs, not sentences");
        if (!resolve(index, place, targets)) return;
    }
    std::set<std::size_t> texts;
    for (const Target& target : targets) {
        for (const std::size_t text : texts_of(target)) texts.insert(text);
    }
    std::size_t found = 0;
    for (const std::size_t text : texts) {
        searched_ += base_text(text).size();
        if (searched_ > kMostBytes) return refuse(index, "too many instructions for the whole text");
        for (const Range& range : beside(step, text, searchable(text).all(step.words))) {
            plan_.everywhere[text].push_back({range, step.new_words, step.new_marks, index, Joint::as_is, true});
            ++found;
        }
        // At the beginning of a text they have a capital.
        for (const Range& range : beside(step, text, searchable(text).all(checking::with_capital(step.words), 1))) {
            if (range.begin != 0 || checking::with_capital(step.words) == step.words) continue;
            plan_.everywhere[text].push_back(
                {range, checking::with_capital(step.new_words), step.new_marks, index, Joint::as_is, true});
            ++found;
        }
        if (text != title() && plan_.everywhere.count(text) > 0 && plan_.everywhere[text].back().step == index) {
            name_target(index, draft_.clauses[text].label);
        }
    }
    if (found > 0) return (void)stands_as_often(index, found, texts.size() == 1 ? label(*texts.begin()) : "");
    const bool done = !step.new_words.empty() && std::any_of(texts.begin(), texts.end(), [&](std::size_t text) {
        return !searchable(text).all(step.new_words, 1).empty();
    });
    if (done) return already(index, "it reads so already");
    refuse(index, fmt::format("{} stands nowhere in the places that are named", quoted(step.words)));
}

void Planner::plan_words(std::size_t index, const std::vector<Target>& targets) {
    const AmendStep& step = *plan_.steps[index];
    std::vector<std::size_t> texts;
    for (const Target& target : targets) {
        const std::vector<std::size_t> more = texts_of(target);
        texts.insert(texts.end(), more.begin(), more.end());
    }
    if (texts.empty()) return refuse(index, "there is no text at that place");
    if (step.action == AmendAction::insert_words &&
        (step.where == AmendWhere::at_end || step.where == AmendWhere::at_beginning)) {
        return insert_at_border(index, step.where == AmendWhere::at_end ? texts.back() : texts.front(),
                                targets.front().sentence);
    }
    for (const std::size_t text : texts) searched_ += base_text(text).size() * (has_ellipsis(step.words) ? 3 : 1);
    if (searched_ > kMostBytes) return refuse(index, "too much text to search for the words of all instructions");
    const int sentence = targets.empty() ? 0 : targets.front().sentence;
    std::vector<Found> found = find_in(step, texts, sentence, false);
    bool in_draft = !found.empty();
    if (found.empty()) found = find_in(step, texts, sentence, true);
    if (found.empty()) return not_found(index, texts);
    if (step.which != 0) {
        const auto count = static_cast<int>(found.size());
        const int place = step.which > 0 ? step.which - 1 : count + step.which;
        if (place < 0 || place >= count) {
            return refuse(index,
                          fmt::format("{} stands {} in {}, not {}", quoted(step.words), how_often(found.size()),
                                      label(texts.front()), how_often(static_cast<std::size_t>(std::abs(step.which)))));
        }
        found.assign(1, Found(found[static_cast<std::size_t>(place)]));
    }
    const bool all = is_counted(step);
    if (all && !stands_as_often(index, found.size(), label(texts.front()))) return;
    if (found.size() > 1 && !all) {
        return refuse(index,
                      fmt::format("{} stands {} in {}: which one?", quoted(step.rest ? step.second_words : step.words),
                                  how_often(found.size()), label(texts.front())));
    }
    if (step.rest && !rest_is_sure(index, found[0], texts)) return;
    for (const Found& one : found) add_edit(index, one, in_draft);
}

// The words in the draft as it is, or as the first round has made it.
std::vector<Planner::Found> Planner::find_in(const AmendStep& step, const std::vector<std::size_t>& texts, int sentence,
                                             bool after_first) {
    std::vector<Found> all;
    for (const std::size_t text : texts) {
        if (after_first && plan_.everywhere.count(text) == 0) continue;
        const std::string& own = after_first ? respelled(text).text.text : base_text(text);
        const std::optional<Range> within =
            sentence == 0 ? Range{0, own.size()} : split(text, after_first).sentence_at(sentence);
        if (!within) continue;
        std::vector<Range> ranges;
        if (step.rest) {
            ranges = rest_of(step, own, *within);
        } else {
            ranges = after_first ? ranges_of(step.words, Searchable(own)) : ranges_of(step.words, searchable(text));
            ranges = beside(step, own, std::move(ranges));
            std::erase_if(ranges, [&](const Range& one) { return one.begin < within->begin || one.end > within->end; });
        }
        for (const Range& range : ranges) all.push_back({text, range});
    }
    return all;
}

std::vector<Range> Planner::beside(const AmendStep& step, std::size_t text, std::vector<Range> ranges) const {
    return beside(step, base_text(text), std::move(ranges));
}

// Those of the ranges beside which the second words stand, or which stand at the end or the beginning of the text,
// where the step says so.
std::vector<Range> Planner::beside(const AmendStep& step, const std::string& text, std::vector<Range> ranges) {
    const bool inserts = step.action == AmendAction::insert_words;
    if (!inserts && step.where == AmendWhere::at_end) {
        std::erase_if(ranges, [&](const Range& range) { return !adjoin(text, range.end, text.size()); });
    } else if (!inserts && step.where == AmendWhere::at_beginning) {
        std::erase_if(ranges, [&](const Range& range) { return !adjoin(text, 0, range.begin); });
    }
    if (step.second_words.empty() || ranges.empty()) return ranges;
    const std::vector<Range> second = Searchable(text).all(step.second_words);
    const bool second_after = inserts || step.where == AmendWhere::before;
    std::erase_if(ranges, [&](const Range& range) {
        return std::none_of(second.begin(), second.end(), [&](const Range& other) {
            return second_after ? adjoin(text, range.end, other.begin) : adjoin(text, other.end, range.begin);
        });
    });
    return ranges;
}

void Planner::add_edit(std::size_t index, const Found& found, bool in_draft) {
    const AmendStep& step = *plan_.steps[index];
    const EditedText& after_first = respelled(found.text);
    const std::string& text = after_first.text.text;
    const auto first_round = plan_.everywhere.find(found.text);
    const Range range = in_draft ? after_first.range_after(found.range) : found.range;
    if (range.empty()) return went_before(index, found);
    const std::string_view there = std::string_view(text).substr(range.begin, range.end - range.begin);
    if (step.action == AmendAction::replace_words && search_key(there) == search_key(step.new_words)) {
        return already(index, first_round == plan_.everywhere.end()
                                  ? label(found.text) + " reads so already"
                                  : "done by " + called(first_round->second.front().step, true));
    }
    TextEdit edit{range, new_words_of(step), new_marks_of(step), index, Joint::as_is, false};
    if (step.rest) edit.fit = step.where == AmendWhere::before ? Joint::before : Joint::after;
    if (step.action == AmendAction::insert_words) {
        const bool after = step.where != AmendWhere::before;
        if (stands_already(step, text, range)) return already(index, label(found.text) + " reads so already");
        const std::size_t at = after ? range.end : range.begin;
        edit.range = {at, at};
        edit.fit = after ? Joint::after : Joint::before;
    }
    plan_.edits[found.text].push_back(std::move(edit));
}

// The words went in the first round, as a whole.
void Planner::went_before(std::size_t index, const Found& found) {
    for (const TextEdit& edit : plan_.everywhere.at(found.text)) {
        if (edit.range.end <= found.range.begin) continue;
        if (plan_.steps[index]->action != AmendAction::delete_words) {
            return exclude(edit.step, index, found.text, found.range, true);
        }
        return already(index, "done by " + called(edit.step, true));
    }
}

// The words that are to be inserted stand there.
bool Planner::stands_already(const AmendStep& step, const std::string& text, const Range& anchor) {
    for (const Range& range : Searchable(text).all(without_edges(new_words_of(step)))) {
        if (step.where != AmendWhere::before && adjoin(text, anchor.end, range.begin)) return true;
        if (step.where == AmendWhere::before && adjoin(text, range.end, anchor.begin)) return true;
    }
    return false;
}

// New words of an insertion may stand after a colon, as new paragraphs do.
const NewParagraph* Planner::paragraph_of_words(const AmendStep& step) {
    const bool words = step.action == AmendAction::insert_words && step.new_words.empty();
    return words && !step.paragraphs.empty() ? &step.paragraphs[0] : nullptr;
}

const std::string& Planner::new_words_of(const AmendStep& step) {
    const NewParagraph* paragraph = paragraph_of_words(step);
    return paragraph == nullptr ? step.new_words : paragraph->text;
}

const std::vector<NoteMark>& Planner::new_marks_of(const AmendStep& step) {
    const NewParagraph* paragraph = paragraph_of_words(step);
    return paragraph == nullptr ? step.new_marks : paragraph->marks;
}

// Why not: it reads so already, or the signs at its edges differ, or it stands elsewhere.
void Planner::not_found(std::size_t index, const std::vector<std::size_t>& texts) {
    const AmendStep& step = *plan_.steps[index];
    const std::string& where = label(texts.front());
    if (step.rest) {
        const bool stands = !searchable(texts.front()).find(step.second_words).empty();
        return refuse(index, stands ? fmt::format("nothing stands {} {} in {}", name_of(step.where),
                                                  quoted(step.second_words), where)
                                    : fmt::format("{} does not contain {}{}", where, quoted(step.second_words),
                                                  elsewhere(step.second_words)));
    }
    if (step.action == AmendAction::replace_words) {
        const auto often = static_cast<std::size_t>(is_counted(step) ? step.times : 1);
        for (const std::size_t text : texts) {
            if (Searchable(respelled(text).text.text).all(step.new_words, often + 1).size() == often) {
                return already(index, label(text) + " reads so already");
            }
        }
    }
    if (const std::string_view bare = without_edges(step.words); bare.size() < step.words.size() && !bare.empty()) {
        for (const std::size_t text : texts) {
            if (searchable(text).find(bare).empty()) continue;
            return refuse(index, fmt::format("{} contains {} only without the punctuation of {}", label(text),
                                             quoted(bare), quoted(step.words)));
        }
    }
    const bool contained = !searchable(texts.front()).find(step.words).empty();
    if (contained && (step.where == AmendWhere::at_end || step.where == AmendWhere::at_beginning)) {
        return refuse(index, fmt::format("{} does not {} with {}", where,
                                         step.where == AmendWhere::at_end ? "end" : "begin", quoted(step.words)));
    }
    if (!step.second_words.empty() && contained) {
        return refuse(index, fmt::format("in {} {} and {} do not stand beside each other", where, quoted(step.words),
                                         quoted(step.second_words)));
    }
    refuse(index, fmt::format("{} does not contain {}{}", where, quoted(step.words), elsewhere(step.words)));
}

// "; OP57 and OP58 do"
std::string Planner::elsewhere(const std::string& words) {
    constexpr std::size_t kNamed = 4;
    if (++searches_ > kMostSearches) return {};
    std::vector<std::string> there;
    for (std::size_t i = 0; i < draft_.clauses.size() && there.size() <= kNamed; ++i) {
        if (!searchable(i).all(words, 1).empty()) there.push_back(draft_.clauses[i].label);
    }
    if (there.empty()) return {};
    const bool more = there.size() > kNamed;
    if (more) there.resize(kNamed);
    std::string out = "; ";
    for (std::size_t i = 0; i < there.size(); ++i) {
        if (i > 0) out += i + 1 == there.size() && !more ? " and " : ", ";
        out += there[i];
    }
    return out + (more ? " and others do" : there.size() == 1 ? " does" : " do");
}

}  // namespace clausediff::detail::amending
