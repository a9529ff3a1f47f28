#include "normalise/session_finder.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

namespace clausediff::detail {
namespace {

constexpr int kMostSession = 999;        // years name sessions, too
constexpr std::size_t kMostBetween = 8;  // items between an ordinal and its noun

class Finder {
public:
    Finder(const std::vector<FactItem>& items, const Language& language) : items_(items), words_(language.sessions) {}

    std::vector<FoundSession> run() {
        for (std::size_t i = 0; i < items_.size(); ++i) {
            if (words_.noun_first) {
                if (is_noun(i)) take_after_noun(i);
                continue;
            }
            const std::optional<FoundSession> found = ordinal_at(i);
            if (!found) continue;
            if (leads_to_noun(found->last + 1)) found_.push_back(*found);
            i = found->last;
        }
        return std::move(found_);
    }

private:
    [[nodiscard]] bool has(std::size_t i) const { return i < items_.size(); }
    [[nodiscard]] bool is_noun(std::size_t i) const {
        return std::any_of(words_.nouns.begin(), words_.nouns.end(),
                           [&](std::string_view noun) { return items_[i].text.starts_with(noun); });
    }

    // The value of one word of an ordinal, 0 if it is none. Its joining word may be a part of it.
    [[nodiscard]] int value_of(std::string_view word) const {
        const auto& stems = words_.ordinal_stems;
        const auto found =
            std::find_if(stems.begin(), stems.end(), [&](const auto& stem) { return word.starts_with(stem.first); });
        return found == stems.end() ? 0 : found->second;
    }
    [[nodiscard]] int joined_value_of(std::string_view word) const {
        const std::string_view joint = words_.joined_word;
        return !joint.empty() && word.starts_with(joint) ? value_of(word.substr(joint.size())) : 0;
    }

    // "79th", "79-й", "79º", 第79
    [[nodiscard]] std::optional<FoundSession> number_at(std::size_t i) const {
        constexpr std::size_t kEnding = 6;  // bytes
        if (!items_[i].is_number(1, kMostSession)) return std::nullopt;
        const bool opened = !words_.opening.empty() && i > 0 && items_[i - 1].is(words_.opening);
        std::size_t last = i;
        if (has(last + 2) && items_[last + 1].is("-") && are_glued(items_[last], items_[last + 1])) ++last;
        const bool ends = has(last + 1) && are_glued(items_[last], items_[last + 1]) &&
                          items_[last + 1].kind != FactItemKind::number && items_[last + 1].text.size() <= kEnding;
        if (opened) return FoundSession{items_[i].value, i, i};
        if (!ends || items_[last + 1].is("/")) return std::nullopt;
        return FoundSession{items_[i].value, i, last + 1};
    }

    // "seventy-ninth", "quatre-vingt-unième", "семьдесят девятой", 七十九
    [[nodiscard]] std::optional<FoundSession> ordinal_at(std::size_t i) const {
        if (const auto number = number_at(i)) return number;
        const bool opened = words_.opening.empty() || (i > 0 && items_[i - 1].is(words_.opening));
        int least = opened ? value_of(items_[i].text) : 0;  // of the words so far
        if (least == 0) return std::nullopt;
        FoundSession found{least, i, i};
        for (std::size_t next = i + 1; has(next);) {
            bool bound = are_glued(items_[next - 1], items_[next]);
            const bool hyphen = items_[next].is("-");
            const bool joint = least >= kTens && words_.joints.has(items_[next].text);
            if ((hyphen || joint) && has(next + 1)) {
                ++next;
                bound = hyphen;
            }
            const int value = value_of(items_[next].text);
            if (value == 0) break;
            if (value > least && !bound && value != kHundred) break;  // the next of a list
            if (value > least) {
                found.number = found.number - least + least * value;  // 七十, "quatre-vingt"
            } else if (value < least) {
                found.number += value;
            } else {
                break;
            }
            if (found.number > kMostSession) return std::nullopt;
            least = value;
            found.last = next++;
        }
        return found;
    }

    // Over words such as "special", and the other members of a list.
    [[nodiscard]] bool leads_to_noun(std::size_t i) const {
        const std::size_t end = std::min(items_.size(), i + kMostBetween);
        while (i < end) {
            if (is_noun(i)) return true;
            if (const auto next = ordinal_at(i)) {
                i = next->last + 1;
            } else if (words_.between.has(items_[i].text) || items_[i].is("-")) {
                ++i;
            } else {
                return false;
            }
        }
        return false;
    }

    // "الدورة التاسعة والسبعين": the unit stands before the ten.
    void take_after_noun(std::size_t noun) {
        std::size_t i = noun + 1;
        while (has(i) && i <= noun + kMostBetween && words_.between.has(items_[i].text)) ++i;
        while (has(i)) {
            const bool is_first = found_.empty() || found_.back().first <= noun;
            int value = value_of(items_[i].text);
            if (value == 0 && !is_first) value = joined_value_of(items_[i].text);
            if (value == 0) return;
            FoundSession found{value, i, i};
            const bool unit = value < 10;
            if (unit && has(i + 1)) {
                const int ten = value_of(items_[i + 1].text) == 10 ? 10 : joined_value_of(items_[i + 1].text);
                if (ten >= 10) {
                    found.number += ten;
                    found.last = i + 1;
                }
            }
            const std::size_t next = found.last + 1;  // "الرابعة والأربعين بعد المائة"
            if (has(next + 1) && words_.joints.has(items_[next].text) && value_of(items_[next + 1].text) == kHundred) {
                found.number += kHundred;
                found.last = next + 1;
            }
            found_.push_back(found);
            i = found.last + 1;
        }
    }

    static constexpr int kTens = 20;  // "vingt et unième", and not "onzième et douzième"
    static constexpr int kHundred = 100;

    const std::vector<FactItem>& items_;
    const Sessions& words_;
    std::vector<FoundSession> found_;
};

}  // namespace

std::vector<FoundSession> find_sessions(const std::vector<FactItem>& items, const Language& language) {
    if (language.sessions.nouns.empty()) return {};
    return Finder(items, language).run();
}

}  // namespace clausediff::detail
