#include "concord/numbers.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace clausediff::detail::concordance {
namespace {

constexpr std::size_t kGroup = 3;  // digits

class Finder {
public:
    Finder(const std::vector<FactItem>& items, const Language& language) : items_(items), signs_(language.numbers) {}

    std::vector<Number> run() {
        std::vector<Number> found;
        for (std::size_t i = 0; i < items_.size(); ++i) {
            if (!is_number(i)) continue;
            found.push_back(number_at(i));
            i = found.back().last;
        }
        return found;
    }

private:
    [[nodiscard]] bool is_number(std::size_t i) const {
        return i < items_.size() && items_[i].kind == FactItemKind::number;
    }
    [[nodiscard]] bool is_group(std::size_t i) const { return is_number(i) && items_[i].text.size() == kGroup; }
    // Does a sign stand at `i`, with nothing around it?
    [[nodiscard]] bool is_inner_sign(std::size_t i, std::string_view sign) const {
        return !sign.empty() && i + 1 < items_.size() && items_[i].is(sign) && are_glued(items_[i - 1], items_[i]) &&
               are_glued(items_[i], items_[i + 1]);
    }
    // Does one space, which may be a hard one, stand before item `i`?
    [[nodiscard]] bool is_next_group(std::size_t i) const {
        constexpr std::size_t kLongestSpace = 3;  // bytes
        return is_number(i) && items_[i].begin > items_[i - 1].end &&
               items_[i].begin - items_[i - 1].end <= kLongestSpace;
    }

    [[nodiscard]] Number number_at(std::size_t first) const {
        std::size_t last = first;
        std::string whole = items_[first].text;
        if (signs_.groups == DigitGroups::spaces_either_way && whole.size() == kGroup) {
            take_reversed(last, whole);
        }
        if (last == first && whole.size() <= kGroup) take_groups(last, whole);
        std::string fraction;
        if (is_inner_sign(last + 1, signs_.decimal) && is_number(last + 2) &&
            !is_inner_sign(last + 3, signs_.decimal)) {
            fraction = items_[last + 2].text;
            last += 2;
        }
        int power = 0;
        while (const int more = multiplier_at(last + 1)) {
            power += more;
            ++last;
        }
        return {value(whole, fraction, power), first, last};
    }

    void take_groups(std::size_t& last, std::string& whole) const {
        while (true) {
            const bool signed_group = is_inner_sign(last + 1, signs_.thousands) && is_group(last + 2);
            if (!signed_group && !(is_next_group(last + 1) && is_group(last + 1))) return;
            last += signed_group ? 2 : 1;
            whole += items_[last].text;
        }
    }

    // "379 717 3" is 3 717 379: the last group may be short.
    void take_reversed(std::size_t& last, std::string& whole) const {
        const std::size_t first = last;
        while (is_next_group(last + 1) && items_[last + 1].text.size() <= kGroup && is_group(last)) ++last;
        if (last == first) return;
        whole.clear();
        for (std::size_t i = last + 1; i-- > first;) whole += items_[i].text;
    }

    [[nodiscard]] int multiplier_at(std::size_t i) const {
        if (i >= items_.size()) return 0;
        const auto found = std::find_if(signs_.multipliers.begin(), signs_.multipliers.end(),
                                        [&](const auto& one) { return one.first == items_[i].text; });
        return found == signs_.multipliers.end() ? 0 : found->second;
    }

    static std::string value(std::string whole, std::string fraction, int power) {
        for (; power > 0; --power) {
            whole += fraction.empty() ? '0' : fraction.front();
            if (!fraction.empty()) fraction.erase(0, 1);
        }
        while (!fraction.empty() && fraction.back() == '0') fraction.pop_back();
        whole.erase(0, std::min(whole.find_first_not_of('0'), whole.size() - 1));
        return fraction.empty() ? whole : whole + '.' + fraction;
    }

    const std::vector<FactItem>& items_;
    const Numbers& signs_;
};

// "29" of "29000" and of "2.9"
std::string significant(std::string number) {
    std::erase(number, '.');
    number.erase(0, std::min(number.find_first_not_of('0'), number.size()));
    number.erase(number.find_last_not_of('0') + 1);
    return number;
}

std::size_t differing(const std::string& one, const std::string& other) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < one.size(); ++i) count += one[i] == other[i] ? 0 : 1;
    return count;
}

}  // namespace

std::vector<Number> numbers_in(const std::vector<FactItem>& items, const Language& language) {
    return Finder(items, language).run();
}

bool may_be_slip(const std::string& expected, const std::string& found) {
    constexpr std::size_t kLongNumber = 3;  // digits: smaller ones are often words
    if (expected.size() < kLongNumber) return false;
    const std::string one = significant(expected), other = significant(found);
    if (one.size() < 2 && other.size() < 2) return false;  // "1 million", "300 million"
    return one == other || (one.size() == other.size() && differing(one, other) <= 2) ||
           significant(one.substr(1)) == other || significant(other.substr(1)) == one;
}

}  // namespace clausediff::detail::concordance
