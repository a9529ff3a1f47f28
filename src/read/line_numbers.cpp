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

// A number at the beginning of a line, with white space or nothing after it.
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
};

Margin margin_of(std::string_view text) {
    Margin margin;
    int number = 0;
    for_each_line(text, [&](std::string_view line) {
        ++number;
        const std::size_t start = line.find_first_not_of(" \t\f\r");
        if (start == std::string_view::npos) return;
        ++margin.full_lines;
        const std::size_t end = std::min(line.find_first_not_of("0123456789", start), line.size());
        if (end == start || end - start > kMostDigits || (end < line.size() && !is_space(line[end]))) return;
        const std::size_t rest = std::min(line.find_first_not_of(" \t\r", end), line.size());
        MarginNumber found;
        found.at = static_cast<std::size_t>(line.data() - text.data()) + start;
        found.size = end - start;
        std::from_chars(line.data() + start, line.data() + end, found.value);
        found.line = number;
        found.full = static_cast<int>(margin.full_lines);
        found.says = rest == line.size() || starts_lower(line.substr(rest));
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

}  // namespace

LineNumbers line_numbers(std::string_view text) {
    const Margin margin = margin_of(text);
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

std::string without_line_numbers(std::string_view text) {
    std::string out(text);
    for (const MarginNumber& number : counting(margin_of(text))) {
        std::fill_n(out.begin() + static_cast<std::ptrdiff_t>(number.at), number.size, ' ');
    }
    return out;
}

}  // namespace clausediff::detail
