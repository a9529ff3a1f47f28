#include "amend/plan.hpp"

#include "amend/find.hpp"
#include "base/ascii.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

namespace clausediff::detail::amending {
namespace {

constexpr std::size_t kMostSteps = 4'000;      // of all documents together
constexpr std::size_t kMostTargets = 8'000;    // of them all
constexpr std::size_t kMostSearches = 32;      // over the whole draft, for words that stand elsewhere
constexpr std::size_t kMostRedlines = 32;      // of paragraphs that read otherwise than is quoted
constexpr std::size_t kMostBytes = 64u << 20;  // of text that is searched for words that stand everywhere

struct Found {
    std::size_t text = 0;
    Range range;
};

std::string quoted(std::string_view words) {
    return "“" + std::string(words) + "”";
}

// The words, or the first bytes of them and "…".
std::string start_of(std::string_view words, std::size_t most) {
    if (words.size() <= most) return std::string(words);
    while (most > 0 && (static_cast<unsigned char>(words[most]) & 0xC0) == 0x80) --most;
    return std::string(words.substr(0, most)) + "…";
}

std::string_view without_edges(std::string_view words) {
    const auto is_edge = [](char c) { return c == ',' || c == ';' || c == '.' || c == ':' || c == ' '; };
    while (!words.empty() && is_edge(words.front())) words.remove_prefix(1);
    while (!words.empty() && is_edge(words.back())) words.remove_suffix(1);
    return words;
}

// Only signs and spaces stand between the two.
bool adjoin(std::string_view text, std::size_t end, std::size_t begin) {
    return end <= begin && without_edges(text.substr(end, begin - end)).empty();
}

class Planner {
public:
    Planner(const Resolution& draft, std::span<const Amendment> amendments)
        : draft_(draft), amendments_(amendments), places_(draft) {}

    Plan run() {
        number();
        if (plan_.steps.size() > kMostSteps || targets_ > kMostTargets) {
            plan_.problems.push_back({0, 0,
                                      Error{ErrorCode::too_large, amendments_[0].document->metadata.file, 0,
                                            "more instructions than are applied at once"}});
            return std::move(plan_);
        }
        for (std::size_t i = 0; i < plan_.steps.size(); ++i) {
            if (is_everywhere(*plan_.steps[i])) plan_everywhere(i);
        }
        settle(plan_.everywhere);
        for (std::size_t i = 0; i < plan_.steps.size(); ++i) {
            if (!is_everywhere(*plan_.steps[i])) plan_step(i);
        }
        settle(plan_.edits);
        settle_gone();
        finish();
        return std::move(plan_);
    }

private:
    // ---- steps and what becomes of them

    void number() {
        for (std::size_t d = 0; d < amendments_.size(); ++d) {
            const std::vector<AmendInstruction>& all = amendments_[d].instructions;
            for (std::size_t i = 0; i < all.size(); ++i) {
                plan_.instructions.push_back({d, i, &all[i]});
                plan_.applied.push_back({d, i, {}, AmendStatus::applied, {}});
                for (const AmendStep& step : all[i].steps) {
                    plan_.steps.push_back(&step);
                    plan_.instruction_of.push_back(plan_.instructions.size() - 1);
                    targets_ += step.places.size();
                }
            }
        }
        already_.resize(plan_.steps.size());
    }

    static bool is_everywhere(const AmendStep& step) {
        return step.everywhere &&
               (step.action == AmendAction::replace_words || step.action == AmendAction::delete_words);
    }

    // "instruction 3", of several documents "A/80/L.31, instruction 3".
    [[nodiscard]] std::string called(std::size_t step, bool with_document) const {
        const Numbered& numbered = plan_.instructions[plan_.instruction_of[step]];
        std::string out = "instruction " + numbered.value->number;
        if (with_document && amendments_.size() > 1) out = amendments_[numbered.document].called() + ", " + out;
        return out;
    }

    void refuse(std::size_t step, const std::string& why) {
        const std::size_t index = plan_.instruction_of[step];
        AppliedInstruction& applied = plan_.applied[index];
        applied.status = AmendStatus::refused;
        say(applied, why);
        const Numbered& numbered = plan_.instructions[index];
        const Amendment& amendment = amendments_[numbered.document];
        plan_.problems.push_back({numbered.document, numbered.instruction + 1,
                                  Error{ErrorCode::amendment, amendment.document->metadata.file, numbered.value->line,
                                        "instruction " + numbered.value->number + ": " + why}});
    }

    static void say(AppliedInstruction& applied, const std::string& message) {
        applied.message += (applied.message.empty() ? "" : "; ") + message;
    }

    // The step has nothing to do, as it is done.
    void already(std::size_t step, const std::string& how) {
        already_[step] = true;
        say(plan_.applied[plan_.instruction_of[step]], how);
    }

    // A step that was done already at one of its places, and changes another, is applied.
    void finish() {
        plan_.idle = std::move(already_);
        for (const auto* round : {&plan_.everywhere, &plan_.edits}) {
            for (const auto& [text, edits] : *round) {
                for (const TextEdit& edit : edits) plan_.idle[edit.step] = false;
            }
        }
        for (const Gone& gone : plan_.gone) plan_.idle[gone.step] = false;
        for (const auto& [clause, insertions] : plan_.insertions) {
            for (const Insertion& insertion : insertions) plan_.idle[insertion.step] = false;
        }
        std::vector<bool> any(plan_.instructions.size()), all(plan_.instructions.size(), true);
        for (std::size_t i = 0; i < plan_.steps.size(); ++i) {
            any[plan_.instruction_of[i]] = true;
            if (!plan_.idle[i]) all[plan_.instruction_of[i]] = false;
        }
        for (std::size_t i = 0; i < plan_.applied.size(); ++i) {
            AppliedInstruction& applied = plan_.applied[i];
            if (applied.status == AmendStatus::applied && any[i] && all[i]) applied.status = AmendStatus::already_so;
        }
    }

    // ---- texts

    [[nodiscard]] std::size_t title() const { return draft_.clauses.size(); }

    [[nodiscard]] const std::string& base_text(std::size_t text) const {
        return text == title() ? draft_.metadata.title : draft_.clauses[text].text;
    }

    [[nodiscard]] std::string label(std::size_t text) const {
        return text == title() ? "the title" : draft_.clauses[text].label;
    }

    const Searchable& searchable(std::size_t text) {
        const auto found = searchables_.find(text);
        if (found != searchables_.end()) return found->second;
        return searchables_.emplace(text, Searchable(base_text(text))).first->second;
    }

    [[nodiscard]] std::vector<std::size_t> texts_of(const Target& target) const {
        std::vector<std::size_t> texts;
        if (target.title) {
            texts.push_back(title());
            return texts;
        }
        for (std::size_t i = target.first; i < target.last; ++i) {
            if (draft_.clauses[i].type != ClauseType::closing) texts.push_back(i);
        }
        return texts;
    }

    // The text after the first round, which must have been settled.
    const EditedText& respelled(std::size_t text) {
        const auto found = respelled_.find(text);
        if (found != respelled_.end()) return found->second;
        const auto edits = plan_.everywhere.find(text);
        return respelled_
            .emplace(text, edit_text(text_of(draft_, text),
                                     edits == plan_.everywhere.end() ? std::vector<TextEdit>() : edits->second))
            .first->second;
    }

    bool resolve(std::size_t step, const AmendPlace& place, std::vector<Target>& targets) {
        const std::size_t before = targets.size();
        const std::string problem = places_.find(place, targets);
        if (!problem.empty()) {
            refuse(step, problem);
            return false;
        }
        for (std::size_t i = before; i < targets.size(); ++i) name_target(step, targets[i]);
        return true;
    }

    void name_target(std::size_t step, const Target& target) {
        if (target.title) return name_target(step, "title");
        // Of a whole part the words name the clauses that they change.
        if (!is_everywhere(*plan_.steps[step])) name_target(step, draft_.clauses[target.first].label);
    }

    void name_target(std::size_t step, const std::string& name) {
        std::vector<std::string>& names = plan_.applied[plan_.instruction_of[step]].targets;
        constexpr std::size_t kCompared = 200;  // more are named twice rather than compared with all
        const auto from = names.end() - static_cast<std::ptrdiff_t>(std::min(names.size(), kCompared));
        if (std::find(from, names.end(), name) == names.end()) names.push_back(name);
    }

    // ---- everywhere

    void plan_everywhere(std::size_t index) {
        const AmendStep& step = *plan_.steps[index];
        std::vector<Target> targets;
        for (const AmendPlace& place : step.places) {
            if (!resolve(index, place, targets)) return;
        }
        std::set<std::size_t> texts;
        for (const Target& target : targets) {
            for (const std::size_t text : texts_of(target)) texts.insert(text);
        }
        bool found = false;
        for (const std::size_t text : texts) {
            searched_ += base_text(text).size();
            if (searched_ > kMostBytes) return refuse(index, "too many instructions for the whole text");
            for (const Range& range : beside(step, text, searchable(text).all(step.words))) {
                plan_.everywhere[text].push_back({range, step.new_words, step.new_marks, index, Joint::as_is, true});
                found = true;
            }
            // At the beginning of a text they have a capital.
            for (const Range& range : beside(step, text, searchable(text).all(with_capital(step.words), 1))) {
                if (range.begin != 0 || with_capital(step.words) == step.words) continue;
                plan_.everywhere[text].push_back(
                    {range, with_capital(step.new_words), step.new_marks, index, Joint::as_is, true});
                found = true;
            }
            if (text != title() && plan_.everywhere.count(text) > 0 && plan_.everywhere[text].back().step == index) {
                name_target(index, draft_.clauses[text].label);
            }
        }
        if (found) return;
        const bool done = !step.new_words.empty() && std::any_of(texts.begin(), texts.end(), [&](std::size_t text) {
            return !searchable(text).all(step.new_words, 1).empty();
        });
        if (done) return already(index, "it reads so already");
        refuse(index, fmt::format("{} stands nowhere in the places that are named", quoted(step.words)));
    }

    // Sorts the edits of each text, and refuses those that exclude each other.
    void settle(std::map<std::size_t, std::vector<TextEdit>>& all) {
        for (auto& [text, edits] : all) {
            std::stable_sort(edits.begin(), edits.end(), [](const TextEdit& a, const TextEdit& b) {
                if (a.range.begin != b.range.begin) return a.range.begin < b.range.begin;
                return a.range.empty() && !b.range.empty();
            });
            std::vector<TextEdit> kept;
            std::size_t widest = 0;  // the one of `kept` that reaches farthest
            for (TextEdit& edit : edits) {
                if (const TextEdit* same = same_insertion(kept, edit)) {
                    already(edit.step, "done by " + called(same->step, true));
                    continue;
                }
                if (!kept.empty() && overlap(kept[widest], edit)) {
                    const TextEdit& other = kept[widest];
                    if (other.range == edit.range && other.new_words == edit.new_words) {
                        already(edit.step, "done by " + called(other.step, true));
                        continue;
                    }
                    exclude(other.step, edit.step, text, edit.range.empty() ? other.range : edit.range,
                            &all == &plan_.everywhere);
                    continue;
                }
                kept.push_back(std::move(edit));
                if (kept.size() == 1 || kept.back().range.end >= kept[widest].range.end) widest = kept.size() - 1;
            }
            edits = std::move(kept);
        }
    }

    // The insertion of the same words at the same place, which is among the last of `kept`; null without one.
    static const TextEdit* same_insertion(const std::vector<TextEdit>& kept, const TextEdit& edit) {
        if (!edit.range.empty()) return nullptr;
        for (auto other = kept.rbegin(); other != kept.rend() && other->range == edit.range; ++other) {
            if (other->fit == edit.fit && other->new_words == edit.new_words) return &*other;
        }
        return nullptr;
    }

    void exclude(std::size_t a, std::size_t b, std::size_t text, const Range& range, bool in_draft) {
        constexpr std::size_t kMostShown = 200;
        const std::string& all = in_draft ? base_text(text) : respelled(text).text.text;
        const std::string what = fmt::format(
            "{} and {} both change {} in {}", called(std::min(a, b), true), called(std::max(a, b), true),
            quoted(start_of(std::string_view(all).substr(range.begin, range.end - range.begin), kMostShown)),
            label(text));
        refuse(std::max(a, b), what);
        plan_.applied[plan_.instruction_of[std::min(a, b)]].status = AmendStatus::refused;
    }

    // ---- words

    void plan_step(std::size_t index) {
        const AmendStep& step = *plan_.steps[index];
        switch (step.action) {
            case AmendAction::delete_paragraphs:
            case AmendAction::replace_paragraphs:
                return plan_gone(index);
            case AmendAction::insert_paragraphs:
                return plan_insertion(index);
            default:
                break;
        }
        if (step.everywhere && step.where != AmendWhere::at_end && step.where != AmendWhere::at_beginning) {
            return refuse(index, "words are inserted at one place, not everywhere");
        }
        for (const AmendPlace& place : step.places) {
            std::vector<Target> targets;
            if (!resolve(index, place, targets)) return;
            plan_words(index, targets);
        }
    }

    void plan_words(std::size_t index, const std::vector<Target>& targets) {
        const AmendStep& step = *plan_.steps[index];
        std::vector<std::size_t> texts;
        for (const Target& target : targets) {
            const std::vector<std::size_t> more = texts_of(target);
            texts.insert(texts.end(), more.begin(), more.end());
        }
        if (texts.empty()) return refuse(index, "there is no text at that place");
        if (step.action == AmendAction::insert_words &&
            (step.where == AmendWhere::at_end || step.where == AmendWhere::at_beginning)) {
            return insert_at_border(index, step.where == AmendWhere::at_end ? texts.back() : texts.front());
        }
        for (const std::size_t text : texts) searched_ += base_text(text).size();
        if (searched_ > kMostBytes) return refuse(index, "too much text to search for the words of all instructions");
        std::vector<Found> found = find_in(step, texts, false);
        bool in_draft = !found.empty();
        if (found.empty()) found = find_in(step, texts, true);
        if (found.empty()) return not_found(index, texts);
        if (found.size() > 1) {
            return refuse(index, fmt::format("{} stands {} in {}: which one?", quoted(step.words),
                                             found.size() == 2 ? "twice" : fmt::format("{} times", found.size()),
                                             label(texts.front())));
        }
        add_edit(index, found[0], in_draft);
    }

    // The words in the draft as it is, or as the first round has made it.
    std::vector<Found> find_in(const AmendStep& step, const std::vector<std::size_t>& texts, bool after_first) {
        std::vector<Found> all;
        for (const std::size_t text : texts) {
            if (after_first && plan_.everywhere.count(text) == 0) continue;
            const std::string& own = after_first ? respelled(text).text.text : base_text(text);
            std::vector<Range> ranges =
                after_first ? Searchable(own).find(step.words) : searchable(text).find(step.words);
            for (const Range& range : beside(step, own, std::move(ranges))) all.push_back({text, range});
        }
        return all;
    }

    std::vector<Range> beside(const AmendStep& step, std::size_t text, std::vector<Range> ranges) const {
        return beside(step, base_text(text), std::move(ranges));
    }

    // Those of the ranges beside which the second words stand, or which stand at the end or the beginning of the text,
    // where the step says so.
    static std::vector<Range> beside(const AmendStep& step, const std::string& text, std::vector<Range> ranges) {
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

    void add_edit(std::size_t index, const Found& found, bool in_draft) {
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
    void went_before(std::size_t index, const Found& found) {
        for (const TextEdit& edit : plan_.everywhere.at(found.text)) {
            if (edit.range.end <= found.range.begin) continue;
            if (plan_.steps[index]->action != AmendAction::delete_words) {
                return exclude(edit.step, index, found.text, found.range, true);
            }
            return already(index, "done by " + called(edit.step, true));
        }
    }

    // The words that are to be inserted stand there.
    static bool stands_already(const AmendStep& step, const std::string& text, const Range& anchor) {
        for (const Range& range : Searchable(text).all(without_edges(new_words_of(step)))) {
            if (step.where != AmendWhere::before && adjoin(text, anchor.end, range.begin)) return true;
            if (step.where == AmendWhere::before && adjoin(text, range.end, anchor.begin)) return true;
        }
        return false;
    }

    // New words of an insertion may stand after a colon, as new paragraphs do.
    static const NewParagraph* paragraph_of_words(const AmendStep& step) {
        const bool words = step.action == AmendAction::insert_words && step.new_words.empty();
        return words && !step.paragraphs.empty() ? &step.paragraphs[0] : nullptr;
    }
    static const std::string& new_words_of(const AmendStep& step) {
        const NewParagraph* paragraph = paragraph_of_words(step);
        return paragraph == nullptr ? step.new_words : paragraph->text;
    }
    static const std::vector<NoteMark>& new_marks_of(const AmendStep& step) {
        const NewParagraph* paragraph = paragraph_of_words(step);
        return paragraph == nullptr ? step.new_marks : paragraph->marks;
    }

    // At the end of a paragraph words stand before the sign that closes it, unless they bring their own.
    void insert_at_border(std::size_t index, std::size_t text) {
        const AmendStep& step = *plan_.steps[index];
        const std::string& own = respelled(text).text.text;
        const std::string& words = new_words_of(step);
        TextEdit edit{{0, 0}, words, new_marks_of(step), index, Joint::before, false};
        if (step.where == AmendWhere::at_end) {
            const auto is_sign = [](char c) { return c == ';' || c == ',' || c == '.' || c == ':'; };
            std::size_t at = own.size();
            const bool closed = at > 0 && is_sign(own[at - 1]);
            const bool brings = !words.empty() && is_sign(words.back());
            const bool goes_on = words.starts_with(',') || words.starts_with(';') || words.starts_with('.');
            if (closed && (!brings || goes_on)) --at;
            edit.range = {at, closed && brings && goes_on ? own.size() : at};
            edit.fit = Joint::after;
        }
        plan_.edits[text].push_back(std::move(edit));
    }

    // Why not: it reads so already, or the signs at its edges differ, or it stands elsewhere.
    void not_found(std::size_t index, const std::vector<std::size_t>& texts) {
        const AmendStep& step = *plan_.steps[index];
        const std::string& where = label(texts.front());
        if (step.action == AmendAction::replace_words) {
            for (const std::size_t text : texts) {
                if (Searchable(respelled(text).text.text).all(step.new_words, 2).size() == 1) {
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
            return refuse(index, fmt::format("in {} {} and {} do not stand beside each other", where,
                                             quoted(step.words), quoted(step.second_words)));
        }
        refuse(index, fmt::format("{} does not contain {}{}", where, quoted(step.words), elsewhere(step.words)));
    }

    // "; OP57 and OP58 do"
    std::string elsewhere(const std::string& words) {
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

    // ---- paragraphs

    void plan_gone(std::size_t index) {
        const AmendStep& step = *plan_.steps[index];
        std::vector<Target> targets;
        for (const AmendPlace& place : step.places) {
            if (!place.number && place.path.empty() && place.part != AmendPlace::Part::annex) {
                if (place.part == AmendPlace::Part::title && step.action == AmendAction::replace_paragraphs &&
                    step.paragraphs.size() == 1) {
                    return replace_title(index);
                }
                return refuse(index, fmt::format("\"{}\" is no single paragraph", place.text));
            }
            if (!resolve(index, place, targets)) return;
        }
        if (!step.quoted.empty() && step.action == AmendAction::delete_paragraphs && !quoted_agrees(index, targets))
            return;
        const bool replaces = step.action == AmendAction::replace_paragraphs;
        if (replaces && step.paragraphs.empty()) return refuse(index, "no text follows");
        for (std::size_t i = 0; i < targets.size(); ++i) {
            plan_.gone.push_back({index, targets[i], replaces && i == 0 ? &step.paragraphs : nullptr});
        }
    }

    void replace_title(std::size_t index) {
        const AmendStep& step = *plan_.steps[index];
        name_target(index, "title");
        plan_.edits[title()].push_back(
            {{0, respelled(title()).text.text.size()}, step.paragraphs[0].text, {}, index, Joint::as_is, false});
    }

    // "Delete the third preambular paragraph, reading: ..."
    bool quoted_agrees(std::size_t index, const std::vector<Target>& targets) {
        const AmendStep& step = *plan_.steps[index];
        std::string there;
        for (const Target& target : targets) {
            for (const std::size_t text : texts_of(target))
                there += (there.empty() ? "" : " ") + draft_.clauses[text].text;
        }
        std::string said = step.quoted;
        std::replace(said.begin(), said.end(), '\n', ' ');
        const auto bare = [](const std::string& text) { return std::string(without_edges(search_key(text))); };
        if (bare(said) == bare(there)) return true;
        if (++redlines_ > kMostRedlines) {
            refuse(index, label(targets.front().first) + " reads otherwise");
            return false;
        }
        std::string redline;
        for (const Segment& segment : diff_words(there, said)) {
            redline += segment.op == Op::equal    ? segment.text
                       : segment.op == Op::remove ? "[-" + segment.text + "-]"
                                                  : "{+" + segment.text + "+}";
        }
        refuse(index, fmt::format("{} reads otherwise: {}", label(targets.front().first), redline));
        return false;
    }

    void plan_insertion(std::size_t index) {
        const AmendStep& step = *plan_.steps[index];
        if (step.paragraphs.empty()) return refuse(index, "no text follows");
        if (step.places.size() != 1) return refuse(index, "new paragraphs are inserted at one place");
        const AmendPlace& place = step.places[0];
        const bool at_border = step.where == AmendWhere::at_end || step.where == AmendWhere::at_beginning;
        if (at_border && place.part == AmendPlace::Part::whole) return insert_in_whole(index);
        std::vector<Target> targets;
        if (!resolve(index, place, targets)) return;
        if (targets.empty() || targets[0].title || targets.back().first >= draft_.clauses.size()) {
            return refuse(index, "no paragraph can stand there");
        }
        const Section section = step.section.value_or(draft_.clauses[targets.back().first].section);
        Insertion insertion{index, targets.back().first, step.section, &step.paragraphs};
        std::size_t at = step.where == AmendWhere::before || step.where == AmendWhere::at_beginning
                             ? targets.front().first
                             : targets.back().last;
        if (at_border && place.number) {
            const Target& target = targets.back();
            const std::optional<std::size_t> child = border_child(target, step.where);
            if (!child) {
                return refuse(index, fmt::format("{} has no sub-paragraphs, beside which a new one could stand",
                                                 draft_.clauses[target.first].label));
            }
            for (std::size_t i = target.first + 1; i < target.last && !step.words.empty(); ++i) {
                const Clause& clause = draft_.clauses[i];
                const bool same_depth = clause.id.path.size() == draft_.clauses[*child].id.path.size();
                if (!same_depth || letters_of(clause.number) != step.words) continue;
                return refuse(index, fmt::format("{} is there already: is the new sub-paragraph to stand before it or "
                                                 "after it?",
                                                 clause.label));
            }
            insertion.beside = *child;
            at = step.where == AmendWhere::at_end ? target.last : *child;
        } else if (section != draft_.clauses[targets.back().first].section) {
            return refuse(index, fmt::format("a new {} paragraph beside {}", name(section),
                                             draft_.clauses[targets.back().first].label));
        }
        add_insertion(at, insertion);
    }

    // "At the end of the draft resolution": of its operative part, if the instruction does not say another.
    void insert_in_whole(std::size_t index) {
        const AmendStep& step = *plan_.steps[index];
        const Section section = step.section.value_or(Section::operative);
        const std::size_t first = places_.beginning_of(section), end = places_.end_of(section);
        if (first >= end) return refuse(index, fmt::format("the draft has no {} part", name(section)));
        const bool at_end = step.where == AmendWhere::at_end;
        std::size_t beside = at_end ? end - 1 : first;
        while (beside > first && !draft_.clauses[beside].id.path.empty()) --beside;  // a paragraph, not one below it
        name_target(index, draft_.clauses[beside].label);
        add_insertion(at_end ? end : first, {index, beside, step.section, &step.paragraphs});
    }

    void add_insertion(std::size_t at, const Insertion& insertion) {
        std::vector<Insertion>& there = plan_.insertions[at];
        for (const Insertion& other : there) {
            if (same_paragraphs(*other.paragraphs, *insertion.paragraphs) && same_level(other, insertion)) {
                return already(insertion.step, "done by " + called(other.step, true));
            }
        }
        there.push_back(insertion);
    }

    // "At the end of paragraph 3 insert a new sub-paragraph": its last one, or at the beginning its first.
    [[nodiscard]] std::optional<std::size_t> border_child(const Target& target, AmendWhere where) const {
        const std::size_t depth = draft_.clauses[target.first].id.path.size() + 1;
        std::optional<std::size_t> child;
        for (std::size_t i = target.first + 1; i < target.last; ++i) {
            if (draft_.clauses[i].id.path.size() != depth) continue;
            if (!child || where == AmendWhere::at_end) child = i;
        }
        return child;
    }

    static bool same_paragraphs(const std::vector<NewParagraph>& a, const std::vector<NewParagraph>& b) {
        return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                          [](const NewParagraph& one, const NewParagraph& other) {
                              return one.number == other.number && one.text == other.text;
                          });
    }

    // Both are paragraphs of the same part, or both are sub-paragraphs.
    [[nodiscard]] bool same_level(const Insertion& a, const Insertion& b) const {
        const ClauseId &one = draft_.clauses[a.beside].id, &other = draft_.clauses[b.beside].id;
        return one.section == other.section && one.path.size() == other.path.size() && a.section == b.section;
    }

    // Paragraphs that go: none goes twice, and nothing else changes in them.
    void settle_gone() {
        std::stable_sort(plan_.gone.begin(), plan_.gone.end(), [](const Gone& a, const Gone& b) {
            return a.target.first != b.target.first ? a.target.first < b.target.first : a.target.last > b.target.last;
        });
        std::vector<Gone> kept;
        for (const Gone& gone : plan_.gone) {
            if (kept.empty() || gone.target.first >= kept.back().target.last) {
                kept.push_back(gone);
                continue;
            }
            const Gone& other = kept.back();
            const bool same_text = gone.paragraphs != nullptr && other.paragraphs != nullptr &&
                                   gone.target.first == other.target.first && gone.target.last == other.target.last &&
                                   same_paragraphs(*gone.paragraphs, *other.paragraphs);
            if (same_text || (gone.paragraphs == nullptr && other.paragraphs == nullptr)) {
                already(gone.step, "done by " + called(other.step, true));
            } else {
                exclude_paragraph(other.step, gone.step, gone.target.first);
            }
        }
        plan_.gone = std::move(kept);
        for (const Gone& gone : plan_.gone) refuse_inside(gone);
    }

    void exclude_paragraph(std::size_t a, std::size_t b, std::size_t clause) {
        refuse(std::max(a, b), fmt::format("{} and {} both change {}", called(std::min(a, b), true),
                                           called(std::max(a, b), true), draft_.clauses[clause].label));
        plan_.applied[plan_.instruction_of[std::min(a, b)]].status = AmendStatus::refused;
    }

    void refuse_inside(const Gone& gone) {
        for (auto it = plan_.edits.lower_bound(gone.target.first);
             it != plan_.edits.end() && it->first < gone.target.last; ++it) {
            for (const TextEdit& edit : it->second) exclude_paragraph(gone.step, edit.step, it->first);
        }
        for (auto it = plan_.insertions.upper_bound(gone.target.first);
             it != plan_.insertions.end() && it->first < gone.target.last; ++it) {
            for (const Insertion& insertion : it->second)
                exclude_paragraph(gone.step, insertion.step, insertion.beside);
        }
        // After its last sub-paragraph new ones would come to stand below the paragraph before it.
        const auto after = plan_.insertions.find(gone.target.last);
        if (after == plan_.insertions.end()) return;
        for (const Insertion& insertion : after->second) {
            const bool below = insertion.beside > gone.target.first && insertion.beside < gone.target.last;
            if (below) exclude_paragraph(gone.step, insertion.step, insertion.beside);
        }
    }

    const Resolution& draft_;
    const std::span<const Amendment> amendments_;
    const DraftPlaces places_;
    Plan plan_;
    std::map<std::size_t, Searchable> searchables_;
    std::map<std::size_t, EditedText> respelled_;
    std::vector<bool> already_;  // of each step: it, or a part of it, is done
    std::size_t targets_ = 0;
    std::size_t searched_ = 0;
    std::size_t searches_ = 0;
    std::size_t redlines_ = 0;
};

}  // namespace

MarkedText text_of(const Resolution& draft, std::size_t text) {
    MarkedText out;
    if (text == draft.clauses.size()) {
        out.text = draft.metadata.title;
        return out;
    }
    const Clause& clause = draft.clauses[text];
    out.text = clause.text;
    out.marks = clause.marks;
    out.is_new.resize(clause.marks.size());
    out.step_of_mark.resize(clause.marks.size());
    return out;
}

Plan make_plan(const Resolution& draft, std::span<const Amendment> amendments) {
    return Planner(draft, amendments).run();
}

}  // namespace clausediff::detail::amending
