// Pages for tests, as the helper program describes them: lines of text with their places.
#pragma once

#include <clausediff/source.hpp>

#include "read/pdf/layout.hpp"
#include "read/pdf/words.hpp"

#include <cmath>
#include <stdexcept>
#include <string>
#include <string_view>

namespace clausediff::test {

struct SheetStyle {
    double size = 10;
    bool bold = false;
    double stretch_to = 0;  // right edge to which the spaces are widened; 0 leaves them as they are
};

// Lengths are points. Every letter is half an em wide, a space a quarter, as far as a line is not stretched.
class Sheet {
public:
    void page(double width = 600, double height = 800) {
        out_ += "page " + std::to_string(++pages_) + " " + hundredths(width) + hundredths(height);
        end_line();
    }

    // Sets a line of text with its feet at `base`. In the text ^12^ is raised, "|" moves the next letters a little, as
    // files do inside a word, "{100}" goes on at that distance from the left edge of the page.
    void line(double left, double base, std::string_view text, const SheetStyle& style = {}) {
        const double space = style.stretch_to > 0 ? stretched_space(left, text, style) : style.size / 4;
        double at = left;
        std::string word;
        for (std::size_t i = 0; i <= text.size(); ++i) {
            const char c = i < text.size() ? text[i] : ' ';
            if (c != ' ' && c != '|' && c != '^' && c != '{') {
                word += c;
                continue;
            }
            at = put(at, base, word, style);
            word.clear();
            if (c == ' ') at += space;
            if (c == '|') at += style.size * 0.12;
            if (c == '{') {
                const std::size_t end = text.find('}', i);
                at = std::stod(std::string(text.substr(i + 1, end - i - 1)));
                i = end;
            }
            if (c == '^') {
                const std::size_t end = text.find('^', i + 1);
                at = put(at, base - 0.3 * style.size, std::string(text.substr(i + 1, end - i - 1)),
                         {0.6 * style.size, style.bold, 0});
                i = end;
            }
        }
    }

    // A line that is stretched to the right edge of a page's running text.
    void full(double left, double base, std::string_view text) { line(left, base, text, {10, false, 500}); }

    // A word as the helper writes it, all lengths in points.
    void word(double left, double top, double right, double bottom, double size, int turn, std::string_view text) {
        out_ += "word " + hundredths(left) + hundredths(top) + hundredths(right) + hundredths(bottom) +
                hundredths(size) + "0 " + std::to_string(turn) + " " + std::string(text);
        end_line();
    }

    [[nodiscard]] std::string output() const {
        return "font 0 Serif\nfont 1 Serif-Bold\n" + out_ + "end " + std::to_string(pages_) + "\n";
    }

    [[nodiscard]] SourceText read() const {
        const std::string text = output();
        const ReadLimits limits;
        const std::string path = "test.pdf";
        detail::Budget budget(limits, path);
        const auto words = detail::pdf::parse_words(text, path, 100, budget);
        if (!words) throw std::runtime_error(describe(words.error()));
        return detail::pdf::lay_out(words.value());
    }

private:
    static std::string hundredths(double points) { return std::to_string(std::lround(points * 100)) + " "; }
    void end_line() {
        if (out_.back() == ' ') out_.pop_back();
        out_ += '\n';
    }

    // Code points, half an em each.
    static double width_of(std::string_view word, double size) {
        std::size_t letters = 0;
        for (const char c : word) letters += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
        return static_cast<double>(letters) * size / 2;
    }

    double put(double left, double base, const std::string& word, const SheetStyle& style) {
        if (word.empty()) return left;
        const double right = left + width_of(word, style.size);
        out_ += "word " + hundredths(left) + hundredths(base - 0.891 * style.size) + hundredths(right) +
                hundredths(base + 0.216 * style.size) + hundredths(style.size) + (style.bold ? "1" : "0") + " 0 " +
                word;
        end_line();
        return right;
    }

    static double stretched_space(double left, std::string_view text, const SheetStyle& style) {
        double spaces = 0;
        std::string letters;
        for (const char c : text) c == ' ' ? spaces += 1 : (letters += c, 0.0);
        return spaces == 0 ? 0 : (style.stretch_to - left - width_of(letters, style.size)) / spaces;
    }

    std::string out_;
    int pages_ = 0;
};

// One line a paragraph: its role and its text, marks as ^number^, a tab as a bar.
inline std::string roles(const SourceText& source) {
    std::string out;
    for (const SourceParagraph& paragraph : source.paragraphs) {
        std::string text = paragraph.text;
        for (auto mark = paragraph.marks.rbegin(); mark != paragraph.marks.rend(); ++mark) {
            text.insert(mark->offset, "^" + mark->number + "^");
        }
        for (char& c : text) c = c == '\t' ? '|' : c;
        if (paragraph.role == Role::furniture) out += "(" + std::string(describe(paragraph.reason)) + ") ";
        if (paragraph.role == Role::note) out += "note " + paragraph.number + ": ";
        out += text + "\n";
    }
    return out;
}

}  // namespace clausediff::test
