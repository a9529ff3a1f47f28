#include "base/ascii.hpp"
#include "read/sentence.hpp"
#include "read/typed_marks.hpp"

#include <algorithm>
#include <charconv>
#include <vector>

namespace clausediff::detail {
namespace {

constexpr std::size_t kFewest = 5;  // numbers that count lines
constexpr std::size_t kFewestSteps = 3;
constexpr int kStep = 5;  // some number every fifth line only
constexpr std::size_t kMostDigits = 4;

// A number at the beginning of a line, with white space or nothing after it, or at its end.
struct MarginNumber {
    std::size_t at = 0;    // byte of the text
    std::size_t size = 0;  // in bytes
    int value = 0;
    int line = 0;      // of all lines
    int full = 0;      // of those that hold something
    bool says = true;  // that it is no paragraph's: the line goes on in mid-sentence, or holds nothing else
};

struct Margin {
    std::vector<MarginNumber> numbers;
    std::size_t full_lines = 0;
    std::size_t ending_in_digits = 0;  // lines; without them there is no number at the right
};

enum class Side { left, right };

// The number at the beginning of the line, whose text begins at `start`; of size 0 if there is none.
MarginNumber number_at_left(std::string_view line, std::size_t start) {
    const std::size_t end = std::min(line.find_first_not_of("0123456789", start), line.size());
    if (end == start || end - start > kMostDigits || (end < line.size() && !is_space(line[end]))) return {};
    const std::size_t rest = std::min(line.find_first_not_of(" \t\r", end), line.size());
    MarginNumber found;
    found.at = start;
    found.size = end - start;
    found.says = rest == line.size() || starts_lower(line.substr(rest));
    return found;
}

// The same at the end of the line, apart from its words.
MarginNumber number_at_right(std::string_view line, std::size_t start) {
    constexpr std::size_t kGap = 3;  // spaces
    const std::size_t end = line.find_last_not_of(" \t\r") + 1;
    if (!is_digit(line[end - 1])) return {};
    std::size_t number = end;
    while (number > start && is_digit(line[number - 1])) --number;
    const std::size_t words = line.substr(0, number).find_last_not_of(" \t") + 1;
    const bool apart =
        number - words >= kGap || line.substr(words, number - words).find('\t') != std::string_view::npos;
    if (number == start || end - number > kMostDigits || !apart) return {};
    MarginNumber found;
    found.at = number;
    found.size = end - number;
    found.says = starts_lower(line.substr(start));
    return found;
}

Margin margin_of(std::string_view text, Side side) {
    Margin margin;
    int number = 0;
    for_each_line(text, [&](std::string_view line) {
        ++number;
        const std::size_t start = line.find_first_not_of(" \t\f\r");
        if (start == std::string_view::npos) return;
        ++margin.full_lines;
        const std::string_view words = line.ends_with('\r') ? line.substr(0, line.size() - 1) : line;
        if (is_digit(words.back())) ++margin.ending_in_digits;
        if (side == Side::left && !is_digit(line[start])) return;
        MarginNumber found = side == Side::left ? number_at_left(line, start) : number_at_right(line, start);
        if (found.size == 0) return;
        std::from_chars(line.data() + found.at, line.data() + found.at + found.size, found.value);
        found.at += static_cast<std::size_t>(line.data() - text.data());
        found.line = number;
        found.full = static_cast<int>(margin.full_lines);
        margin.numbers.push_back(found);
    });
    return margin;
}

// Is the second number as many more than the first as there are lines between them? A page may begin anew.
bool follows(const MarginNumber& before, const MarginNumber& number) {
    const int more = number.value - before.value;
    return more == number.line - before.line || more == number.full - before.full || number.value == 1 ||
           (number.value == kStep && before.value % kStep == 0);
}

// The numbers that go on with the one before them or that the next one goes on with.
std::vector<MarginNumber> counting(const Margin& margin) {
    const std::vector<MarginNumber>& all = margin.numbers;
    std::vector<MarginNumber> found;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool goes_on = i > 0 && follows(all[i - 1], all[i]);
        const bool is_gone_on = i + 1 < all.size() && follows(all[i], all[i + 1]);
        if (goes_on || is_gone_on) found.push_back(all[i]);
    }
    return found;
}

std::size_t that_say(const std::vector<MarginNumber>& numbers) {
    return static_cast<std::size_t>(
        std::count_if(numbers.begin(), numbers.end(), [](const MarginNumber& one) { return one.says; }));
}

LineNumbers judge(const Margin& margin) {
    if (margin.numbers.size() < kFewestSteps) return LineNumbers::none;
    const std::vector<MarginNumber> numbers = counting(margin);
    const bool by_step = !numbers.empty() && std::all_of(numbers.begin(), numbers.end(), [](const MarginNumber& one) {
        return one.value % kStep == 0;
    });
    const std::size_t lines = by_step ? margin.full_lines / kStep : margin.full_lines;
    // Paragraphs are numbered so too, a line each: but they open with a capital.
    constexpr std::size_t kShare = 5;
    if (numbers.size() >= (by_step ? kFewestSteps : kFewest) && numbers.size() * 10 >= lines * 8 &&
        that_say(numbers) * kShare >= numbers.size()) {
        return LineNumbers::certain;
    }
    const bool many = margin.numbers.size() >= kFewest && margin.numbers.size() * 2 >= margin.full_lines;
    return many && that_say(margin.numbers) * kShare >= margin.numbers.size() ? LineNumbers::unsure : LineNumbers::none;
}

}  // namespace

LineNumbers line_numbers(std::string_view text) {
    const Margin margin = margin_of(text, Side::left);
    const LineNumbers left = judge(margin);
    const bool may_stand_at_right = margin.ending_in_digits >= std::max(kFewestSteps, margin.full_lines / (2 * kStep));
    if (left == LineNumbers::certain || !may_stand_at_right) return left;
    return judge(margin_of(text, Side::right)) == LineNumbers::certain ? LineNumbers::certain : left;
}

std::string without_line_numbers(std::string_view text) {
    std::string out(text);
    for (const Side side : {Side::left, Side::right}) {
        const Margin margin = margin_of(text, side);
        if (judge(margin) != LineNumbers::certain) continue;
        for (const MarginNumber& number : counting(margin)) {
            std::fill_n(out.begin() + static_cast<std::ptrdiff_t>(number.at), number.size, ' ');
        }
        break;
    }
    return out;
}

}  // namespace clausediff::detail
