#include "read/pdf/page_lines.hpp"

#include "read/lines.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <iterator>
#include <map>
#include <utility>

namespace clausediff::detail::pdf {
namespace {

// All in ems, that is in sizes of the font.
constexpr double kSameLine = 0.35;     // the feet of a line's letters differ by less
constexpr double kRaisedOnLine = 0.5;  // and those of its raised marks by less than this
constexpr double kUsualSpace = 0.25;   // of a line too short to tell
// From a tenth on Poppler ends a word, give or take what is lost in rounding; nearer, only a space in the text does.
constexpr double kSplitLetters = 0.095;
constexpr double kWideGap = 1.5;
constexpr double kRaised = 0.08;
// The share of a line's usual space from which on a gap is a space. Letters moved apart stay below a half.
constexpr double kSpaceShare = 0.57;
// However wide the others are: a space that does not stretch is a quarter of an em, and shrinks to two thirds of that.
constexpr double kSurelySpace = 0.155;
constexpr double kWideShare = 2.5;
constexpr double kSmallShare = 0.95;  // of the line's size: what is smaller may be raised
constexpr double kSurelySmall = 0.8;  // what is not as small as this must be raised well above the line
constexpr double kWellRaised = 0.2;
constexpr double kFootShare = 0.195;  // of a word's box that lies below the feet of its letters, in most fonts

double foot_of(const Word& word) {
    return word.bottom - kFootShare * (word.bottom - word.top);
}

// The word's box as it lies if the page is turned so that the word can be read.
Word upright(Word word, const Page& page) {
    const Word was = word;
    if (word.turn == 1) {
        word.left = was.top;
        word.right = was.bottom;
        word.top = page.width - was.right;
        word.bottom = page.width - was.left;
    } else if (word.turn == 2) {
        word.left = page.width - was.right;
        word.right = page.width - was.left;
        word.top = page.height - was.bottom;
        word.bottom = page.height - was.top;
    } else if (word.turn == 3) {
        word.left = page.height - was.bottom;
        word.right = page.height - was.top;
        word.top = was.left;
        word.bottom = was.right;
    }
    return word;
}

bool is_word_end(unsigned char c) {
    return std::isalnum(c) != 0 || c >= 0x80;
}

bool is_dash(std::string_view text) {
    return text == "\xE2\x80\x93" || text == "\xE2\x80\x94";
}

// Letters or digits meet where the words do.
bool letters_meet(const LineWord& before, const LineWord& word) {
    const std::string_view a = before.text;
    const std::string_view b = word.text;
    if (is_dash(a.substr(a.size() - std::min<std::size_t>(a.size(), 3))) || is_dash(b.substr(0, 3))) return false;
    return is_word_end(static_cast<unsigned char>(a.back())) && is_word_end(static_cast<unsigned char>(b.front()));
}

// A comma and a closing bracket stand at what they close, wherever a justified line sets them.
bool closes(std::string_view text) {
    return text.front() == ',' || text.front() == ')';
}

double gap_in_ems(const LineWord& before, const LineWord& word, double line_size) {
    return (word.left - before.right) / line_size;
}

// The size of most letters.
double main_size(const std::vector<LineWord>& words) {
    std::map<long, std::size_t> letters;  // of each size, in twentieths of a point
    for (const LineWord& word : words) letters[std::lround(word.size * 20)] += word.text.size();
    const auto most = std::max_element(letters.begin(), letters.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    const auto word = std::find_if(words.begin(), words.end(),
                                   [most](const LineWord& one) { return std::lround(one.size * 20) == most->first; });
    return word->size;
}

// The foot of the first word that has the line's size.
double main_base(const std::vector<LineWord>& words, double size) {
    const auto word = std::find_if(words.begin(), words.end(),
                                   [size](const LineWord& one) { return std::abs(one.size - size) < 0.05; });
    return word == words.end() ? words.front().base : word->base;
}

// The space of most words of the line, in ems.
double usual_space(const PageLine& line) {
    std::vector<double> gaps;
    for (std::size_t i = 1; i < line.words.size(); ++i) {
        if (line.words[i].raised || line.words[i - 1].raised) continue;
        const double gap = gap_in_ems(line.words[i - 1], line.words[i], line.size);
        if (gap > kSplitLetters && gap < kWideGap) gaps.push_back(gap);
    }
    if (gaps.size() < 3) return kUsualSpace;
    const auto middle = gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2);
    std::nth_element(gaps.begin(), middle, gaps.end());
    return *middle;
}

Gap gap_of(const LineWord& before, const LineWord& word, double line_size, double space) {
    const double gap = gap_in_ems(before, word, line_size);
    if (gap > kWideGap && gap > kWideShare * space) return Gap::wide;
    if (closes(word.text)) return Gap::none;
    if (gap >= std::min(kSpaceShare * space, kSurelySpace)) return Gap::space;
    if (word.raised || before.raised || gap >= kSplitLetters || gap < -kSplitLetters) return Gap::none;
    return letters_meet(before, word) && before.font == word.font && before.size == word.size ? Gap::space : Gap::none;
}

// "12.", "(a)": a paragraph's number and nothing else.
bool is_number(std::string_view text) {
    return leading_number(std::string(text) + " ") == text.size();
}

bool is_bullet(std::string_view text) {
    constexpr std::string_view kBullets[] = {"\xE2\x80\xA2", "\xE2\x97\x8F", "\xE2\x96\xAA", "\xC2\xB7"};
    return std::find(std::begin(kBullets), std::end(kBullets), text) != std::end(kBullets);
}

// A cell begins with the word at `i`.
bool parts_cells(const PageLine& line, std::size_t i) {
    if (line.words[i].before != Gap::wide) return false;
    const std::string_view before = line.words[i - 1].text;
    return i > 1 || (!is_number(before) && !is_bullet(before));
}

bool is_bold(std::string_view font) {
    for (const std::string_view weight : {"Bold", "bold", "Black", "Heavy"}) {
        if (font.find(weight) != std::string_view::npos) return true;
    }
    return false;
}

// Everything that follows from the words.
void measure(PageLine& line) {
    std::vector<LineWord>& words = line.words;
    line.size = main_size(words);
    line.base = main_base(words, line.size);
    line.left = words.front().left;
    line.right = words.front().right;
    line.bold = true;
    for (LineWord& word : words) {
        line.left = std::min(line.left, word.left);
        line.right = std::max(line.right, word.right);
        const double raised = word.size <= kSurelySmall * line.size ? kRaised : kWellRaised;
        word.raised = word.size <= kSmallShare * line.size && word.base < line.base - raised * line.size;
        line.bold = line.bold && (word.raised || is_bold(word.font));
    }
    const double space = usual_space(line);
    for (std::size_t i = 1; i < words.size(); ++i) words[i].before = gap_of(words[i - 1], words[i], line.size, space);
    words.front().before = Gap::none;
    // What stands after a number goes to a tab stop, however near that is.
    if (words.size() > 1 && words[1].before == Gap::none && !words[1].raised && is_number(words.front().text)) {
        words[1].before = Gap::space;
    }
}

PageLine make_line(std::vector<LineWord> words, int page) {
    PageLine line;
    line.page = page;
    std::stable_sort(words.begin(), words.end(), [](const LineWord& a, const LineWord& b) { return a.left < b.left; });
    line.words = std::move(words);
    measure(line);
    return line;
}

// The words, of which `b` stands lower, are of one line.
bool on_one_line(const LineWord& a, const LineWord& b) {
    const double size = std::max(a.size, b.size);
    const bool one_is_small = std::min(a.size, b.size) <= kSmallShare * size;
    return b.base - a.base < (one_is_small ? kRaisedOnLine : kSameLine) * size;
}

// Words of one direction, to lines.
void gather_lines(std::vector<LineWord> words, int page, std::vector<PageLine>& lines) {
    std::stable_sort(words.begin(), words.end(), [](const LineWord& a, const LineWord& b) { return a.base < b.base; });
    for (std::size_t first = 0; first < words.size();) {
        std::size_t last = first + 1;
        std::size_t largest = first;
        while (last < words.size() && on_one_line(words[largest], words[last])) {
            if (words[last].size > words[largest].size) largest = last;
            ++last;
        }
        const auto from = words.begin() + static_cast<std::ptrdiff_t>(first);
        lines.push_back(make_line({from, from + static_cast<std::ptrdiff_t>(last - first)}, page));
        first = last;
    }
}

}  // namespace

std::vector<PageLine> lines_of_page(const Page& page, const PdfText& text) {
    std::array<std::vector<LineWord>, 4> by_turn;
    for (const Word& raw : page.words) {
        const Word word = upright(raw, page);
        by_turn[static_cast<std::size_t>(word.turn)].push_back(
            {word.text, word.left, word.right, foot_of(word), word.size, text.fonts[word.font], Gap::none, false});
    }
    const auto main = std::max_element(by_turn.begin(), by_turn.end(),
                                       [](const auto& a, const auto& b) { return a.size() < b.size(); });
    std::vector<PageLine> lines;
    gather_lines(std::move(*main), page.number, lines);
    const std::size_t upright_lines = lines.size();
    for (auto words = by_turn.begin(); words != by_turn.end(); ++words) {
        if (words != main) gather_lines(std::move(*words), page.number, lines);
    }
    for (std::size_t i = upright_lines; i < lines.size(); ++i) {
        lines[i].place = Place::furniture;
        lines[i].reason = Reason::across_text;
    }
    return lines;
}

std::string printed(const PageLine& line) {
    std::string text;
    for (const LineWord& word : line.words) {
        if (word.before == Gap::space) text += ' ';
        if (word.before == Gap::wide) text += '\t';
        text += word.text;
    }
    return text;
}

std::vector<LineCell> split_cells(const PageLine& line) {
    return split_cells(line, [&](std::size_t i) { return parts_cells(line, i); });
}

bool has_cells(const PageLine& line) {
    for (std::size_t i = 1; i < line.words.size(); ++i) {
        if (parts_cells(line, i)) return true;
    }
    return false;
}

PageLine part_of(const PageLine& line, std::size_t first, std::size_t last) {
    PageLine part = line;
    part.words.assign(line.words.begin() + static_cast<std::ptrdiff_t>(first),
                      line.words.begin() + static_cast<std::ptrdiff_t>(last));
    measure(part);
    return part;
}

}  // namespace clausediff::detail::pdf
