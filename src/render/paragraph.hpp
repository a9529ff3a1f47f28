// Text for a terminal: styled words, broken into lines by the columns that they take.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff::detail::render {

enum class Style { plain, strong, faint, removed, inserted, notable };

struct Layout {
    std::size_t width = 80;   // columns of a line, its indent included
    std::size_t first = 0;    // indent of the first line
    std::size_t hanging = 0;  // indent of the others
    bool colour = false;
    bool bidi = false;  // marks of direction around each line of a paragraph that is written from right to left
};

// One paragraph in the making. All text that the renderer prints passes through here, and so through printable().
class Paragraph {
public:
    // Lines may break at the white space of `text`, and beside ideographs.
    Paragraph& add(std::string_view text, Style style = Style::plain);
    // No line breaks within `text`, nor between it and what stands before and after it.
    Paragraph& glue(std::string_view text, Style style = Style::plain);

    // Appends the words of another paragraph after a space.
    Paragraph& join(const Paragraph& other);

    // The same without a space and without a line break.
    Paragraph& attach(const Paragraph& other);

    [[nodiscard]] std::size_t columns() const;  // on one line
    [[nodiscard]] bool empty() const { return words_.empty(); }
    // Is it mostly, labels and remarks of the report aside, in a script that is written from right to left?
    [[nodiscard]] bool is_right_to_left() const;
    // Lines that end in a newline each; escape sequences never span one. A word wider than a line is cut.
    [[nodiscard]] std::string lines(const Layout& layout) const;

private:
    struct Fragment {
        Style style = Style::plain;
        std::size_t begin = 0;  // in text_
        std::size_t end = 0;
    };
    struct Word {               // what stays together on one line
        std::size_t first = 0;  // of its fragments, which end where the next word's begin
        std::size_t columns = 0;
        bool space_before = false;
        Style space = Style::plain;
    };

    Word& word();
    void space(Style style);
    void append(std::string_view text, Style style);
    void end_word();
    void append_words(const Paragraph& other, std::size_t from);
    [[nodiscard]] std::span<const Fragment> fragments(std::size_t word) const;
    [[nodiscard]] std::string_view text(const Fragment& fragment) const;

    std::string text_;  // of all fragments, one after the other
    std::vector<Fragment> fragments_;
    std::vector<Word> words_;
    bool open_ = false;        // the last word may still grow
    bool space_next_ = false;  // a space stands before the next word
    Style space_style_ = Style::plain;

    friend class LineWriter;
};

}  // namespace clausediff::detail::render
