#include "normalise/session_finder.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

namespace clausediff::detail {
namespace {

constexpr int kMostSession = 999;         // years name sessions, too
constexpr std::size_t kMostBetween = 24;  // items between an ordinal and its noun, as those of a list of six

class Finder {
public:
    Finder(const std::vector<FactItem>& items, const Language& language)
        : items_(items), words_(language.sessions), writing_(language.writing) {}

    std::vector<FoundSession> run() {
        for (std::size_t i = 0; i < items_.size(); ++i) {
            if (words_.noun_first) {
                if (is_noun(i)) take_after_noun(i);
                continue;
            }
            std::optional<FoundSession> found = ordinal_at(i);
            if (!found) continue;
            i = found->last;
            const std::optional<std::size_t> noun = noun_from(i + 1);
            if (!noun || is_counted(*found)) continue;
            found->noun = *noun;
            found_.push_back(*found);
        }
        return std::move(found_);
    }

    // The ordinal in words that ends right before item `at`.
    [[nodiscard]] std::optional<FoundSession> ordinal_before(std::size_t at) const {
        constexpr std::size_t kMostItems = 4;
        for (std::size_t i = at - std::min(at, kMostItems); i < at; ++i) {
            if (items_[i].kind != FactItemKind::word) continue;
            const auto found = words_.noun_first ? units_first_at(i, true) : ordinal_at(i);
            if (found && found->last + 1 == at) return found;
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] bool has(std::size_t i) const { return i < items_.size(); }
    [[nodiscard]] bool is_noun(std::size_t i) const {
        const auto& endings = words_.noun_endings;
        const auto opens = [&](std::string_view noun) { return items_[i].text.starts_with(noun); };
        return std::any_of(words_.nouns.begin(), words_.nouns.end(), opens) &&
               (endings.empty() || std::any_of(endings.begin(), endings.end(),
                                               [&](std::string_view ending) { return spells(i + 1, ending); }));
    }
    // Do the items from `i` on begin with these characters?
    [[nodiscard]] bool spells(std::size_t i, std::string_view text) const {
        for (; !text.empty() && has(i) && text.starts_with(items_[i].text); ++i) {
            text.remove_prefix(items_[i].text.size());
        }
        return text.empty();
    }

    // The value of one word that ends an ordinal, 0 if it is none. Its joining word may be a part of it.
    [[nodiscard]] int value_of(std::string_view word) const {
        const auto is_word = [&](const auto& stem) {
            return word.starts_with(stem.first) && is_ending(word.substr(stem.first.size()));
        };
        const auto found = std::find_if(words_.ordinal_stems.begin(), words_.ordinal_stems.end(), is_word);
        return found == words_.ordinal_stems.end() ? 0 : found->second;
    }
    [[nodiscard]] bool is_ending(std::string_view rest) const {
        return words_.ordinal_endings.empty() ? rest.empty() : words_.ordinal_endings.has(rest);
    }
    [[nodiscard]] int joined_value_of(std::string_view word) const {
        const std::string_view joint = words_.joined_word;
        return !joint.empty() && word.starts_with(joint) ? value_of(word.substr(joint.size())) : 0;
    }

    struct Part {
        int value = 0;  // 0 of a word that belongs to no ordinal
        bool ends = false;
    };
    [[nodiscard]] Part part_of(std::string_view word) const {
        const auto cardinal = std::find_if(words_.cardinals.begin(), words_.cardinals.end(),
                                           [&](const auto& one) { return word == one.first; });
        return cardinal == words_.cardinals.end() ? Part{value_of(word), true} : Part{cardinal->second, false};
    }

    // "Les quatre premières sessions" are counted, and none is named.
    [[nodiscard]] bool is_counted(const FoundSession& ordinal) const {
        constexpr int kMostCounted = 99;
        if (!words_.opening.empty() || ordinal.first == 0) return false;
        const FactItem& before = items_[ordinal.first - 1];
        return before.is_number(2, kMostCounted) ||
               (before.kind == FactItemKind::word && writing_.numeral_words.has(before.text));
    }
    // "Premier" after "dix" ends no ordinal with it.
    [[nodiscard]] bool stands_alone(std::string_view word) const {
        return std::any_of(words_.lone_stems.begin(), words_.lone_stems.end(),
                           [&](std::string_view stem) { return word.starts_with(stem); });
    }

    // "79th", "79-й", "79º", "79.º", 第79
    [[nodiscard]] std::optional<FoundSession> number_at(std::size_t i) const {
        if (!items_[i].is_number(1, kMostSession)) return std::nullopt;
        if (!words_.opening.empty()) {
            return is_opened(i) ? std::optional(FoundSession{items_[i].value, i, i}) : std::nullopt;
        }
        std::size_t ending = i + 1;
        const bool is_sign = has(ending) && (items_[ending].is("-") || items_[ending].is("."));
        if (is_sign && are_glued(items_[i], items_[ending])) ++ending;
        const bool ends = has(ending) && are_glued(items_[ending - 1], items_[ending]) &&
                          words_.figure_endings.has(items_[ending].text);
        return ends ? std::optional(FoundSession{items_[i].value, i, ending}) : std::nullopt;
    }
    [[nodiscard]] bool is_opened(std::size_t i) const {
        return words_.opening.empty() || (i > 0 && items_[i - 1].is(words_.opening));
    }

    // "seventy-ninth", "quatre-vingt-unième", "семьдесят девятой", 七十九
    [[nodiscard]] std::optional<FoundSession> ordinal_at(std::size_t i) const {
        if (const auto number = number_at(i)) return number;
        Part last = is_opened(i) ? part_of(items_[i].text) : Part();
        if (last.value == 0) return std::nullopt;
        FoundSession found{last.value, i, i};
        for (std::size_t next = i + 1; has(next);) {
            bool bound = are_glued(items_[next - 1], items_[next]);
            const bool hyphen = items_[next].is("-");
            const bool joint = last.value >= kTens && words_.joints.has(items_[next].text);
            if ((hyphen || joint) && has(next + 1)) {
                ++next;
                bound = hyphen;
            }
            const Part part = part_of(items_[next].text);
            if (part.value == 0 || stands_alone(items_[next].text)) break;
            if (part.value > last.value && !bound && part.value != kHundred) break;  // the next of a list
            if (part.value > last.value) {
                found.number += last.value * (part.value - 1);  // 七十, "quatre-vingt"
            } else if (part.value < last.value && last.value >= kTen) {
                found.number += part.value;
            } else {
                break;
            }
            if (found.number > kMostSession) return std::nullopt;
            last = part;
            found.last = next++;
        }
        return last.ends ? std::optional(found) : std::nullopt;  // no "twenty sessions"
    }

    // Over words such as "special", and the other members of a list.
    [[nodiscard]] std::optional<std::size_t> noun_from(std::size_t i) const {
        const std::size_t end = std::min(items_.size(), i + kMostBetween);
        while (i < end) {
            if (is_noun(i)) return i;
            if (const auto next = ordinal_at(i)) {
                i = next->last + 1;
            } else if (writing_.articles.has(items_[i].text) && has(i + 1) && ordinal_at(i + 1)) {
                ++i;  // "la neuvième et la onzième session"
            } else if (words_.between.has(items_[i].text) || items_[i].is("-")) {
                ++i;
            } else {
                return std::nullopt;
            }
        }
        return std::nullopt;
    }

    // "الدورة التاسعة والسبعين", "دورتها 79", and the others of a list.
    void take_after_noun(std::size_t noun) {
        std::size_t i = noun + 1;
        while (has(i) && i <= noun + kMostBetween && words_.between.has(items_[i].text)) ++i;
        for (bool is_first = true; has(i); is_first = false) {
            std::optional<FoundSession> found = figures_at(i, is_first);
            if (!found) found = units_first_at(i, is_first);
            if (!found) return;
            found->noun = noun;
            found_.push_back(*found);
            i = found->last + 1;
        }
    }
    // "79", and "و79" after another. Of "79/30" none.
    [[nodiscard]] std::optional<FoundSession> figures_at(std::size_t i, bool is_first) const {
        const std::size_t at = !is_first && items_[i].is(words_.joined_word) ? i + 1 : i;
        if (!has(at) || !items_[at].is_number(1, kMostSession)) return std::nullopt;
        if (has(at + 1) && is_unit(items_[at + 1].text)) return std::nullopt;  // a session of 15 days
        const bool goes_on = has(at + 1) && are_glued(items_[at], items_[at + 1]) && items_[at + 1].is("/");
        return goes_on ? std::nullopt : std::optional(FoundSession{items_[at].value, at, at});
    }
    [[nodiscard]] bool is_unit(std::string_view word) const {
        return word != writing_.rate_word && writing_.units.has(word);
    }
    // The unit stands before the ten: "التاسعة والسبعين".
    [[nodiscard]] std::optional<FoundSession> units_first_at(std::size_t i, bool is_first) const {
        int value = value_of(items_[i].text);
        if (value == 0 && !is_first) value = joined_value_of(items_[i].text);
        if (value == 0) return std::nullopt;
        FoundSession found{value, i, i};
        if (value < kTen && has(i + 1)) {
            const int ten = value_of(items_[i + 1].text) == kTen ? kTen : joined_value_of(items_[i + 1].text);
            if (ten >= kTen) {
                found.number += ten;
                found.last = i + 1;
            }
        }
        const std::size_t next = found.last + 1;  // "الرابعة والأربعين بعد المائة"
        if (!has(next + 1) || !words_.joints.has(items_[next].text)) return found;
        if (const int hundreds = value_of(items_[next + 1].text); hundreds >= kHundred) {
            found.number += hundreds;
            found.last = next + 1;
        }
        return found;
    }

    static constexpr int kTen = 10;
    static constexpr int kTens = 20;  // "vingt et unième", and not "onzième et douzième"
    static constexpr int kHundred = 100;

    const std::vector<FactItem>& items_;
    const Sessions& words_;
    const Writing& writing_;
    std::vector<FoundSession> found_;
};

}  // namespace

std::vector<FoundSession> find_sessions(const std::vector<FactItem>& items, const Language& language) {
    if (language.sessions.nouns.empty()) return {};
    return Finder(items, language).run();
}

std::optional<FoundSession> ordinal_before(const std::vector<FactItem>& items, std::size_t at,
                                           const Language& language) {
    return Finder(items, language).ordinal_before(at);
}

}  // namespace clausediff::detail
