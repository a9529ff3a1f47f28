#include "render/paragraph.hpp"

#include "base/locale.hpp"
#include "base/printable.hpp"
#include "base/unicode.hpp"

namespace clausediff::detail::render {
namespace {

// Around a line: RIGHT-TO-LEFT ISOLATE and POP DIRECTIONAL ISOLATE. A line, not what is marked in it: digits at the
// start of a part would be shown in another order than within the whole.
constexpr const char* kOpenIsolate = "\u2067";
constexpr const char* kCloseIsolate = "\u2069";

const char* escape(Style style) {
    switch (style) {
        case Style::plain:
            return "";
        case Style::strong:
            return "\x1b[1m";
        case Style::faint:
            return "\x1b[2m";
        case Style::removed:
            return "\x1b[9;31m";
        case Style::inserted:
            return "\x1b[4;32m";
        case Style::notable:
            return "\x1b[1;33m";
    }
    return "";
}

// Punctuation after an ideograph stays with it: a line doesn't begin with a comma.
bool breaks_between(char32_t before, char32_t after) {
    const bool beside = unicode::is_ideograph(before) || unicode::is_ideograph(after);
    const auto stays = [](char32_t c) { return unicode::is_word(c) || unicode::is_ideograph(c); };
    return beside && stays(before) && stays(after);
}

}  // namespace

Paragraph::Word& Paragraph::word() {
    if (!open_ || words_.empty()) {
        words_.push_back({fragments_.size(), 0, space_next_, space_style_});
        space_next_ = false;
        open_ = true;
    }
    return words_.back();
}

void Paragraph::end_word() {
    open_ = false;
}

void Paragraph::space(Style style) {
    if (words_.empty()) return;
    end_word();
    space_next_ = true;
    space_style_ = style;
}

void Paragraph::append(std::string_view text, Style style) {
    if (text.empty()) return;
    Word& target = word();
    if (fragments_.size() == target.first || fragments_.back().style != style) {
        fragments_.push_back({style, text_.size(), text_.size()});
    }
    text_ += text;
    fragments_.back().end = text_.size();
    target.columns += unicode::columns(text);
}

Paragraph& Paragraph::add(std::string_view text, Style style) {
    const std::string shown = printable(text);
    char32_t last = 0;
    std::size_t start = 0;
    for (std::size_t i = 0; i < shown.size();) {
        if (shown[i] > ' ' && shown[i] < '\x7F' && last < 0x80) {  // no line breaks between these
            last = static_cast<unsigned char>(shown[i++]);
            continue;
        }
        const std::size_t here = i;
        const char32_t c = unicode::next(shown, i);
        if (unicode::is_space(c)) {
            append(std::string_view(shown).substr(start, here - start), style);
            space(style);
            start = i;
        } else if (last != 0 && breaks_between(last, c)) {
            append(std::string_view(shown).substr(start, here - start), style);
            end_word();
            start = here;
        }
        last = unicode::is_space(c) ? 0 : c;
    }
    append(std::string_view(shown).substr(start), style);
    return *this;
}

Paragraph& Paragraph::glue(std::string_view text, Style style) {
    append(printable(text), style);
    return *this;
}

std::span<const Paragraph::Fragment> Paragraph::fragments(std::size_t word) const {
    const std::size_t end = word + 1 < words_.size() ? words_[word + 1].first : fragments_.size();
    return std::span(fragments_).subspan(words_[word].first, end - words_[word].first);
}

std::string_view Paragraph::text(const Fragment& fragment) const {
    return std::string_view(text_).substr(fragment.begin, fragment.end - fragment.begin);
}

void Paragraph::append_words(const Paragraph& other, std::size_t from) {
    for (std::size_t i = from; i < other.words_.size(); ++i) {
        words_.push_back(other.words_[i]);
        words_.back().first = fragments_.size();
        for (const Fragment& fragment : other.fragments(i)) {
            const std::size_t begin = text_.size();
            text_ += other.text(fragment);
            fragments_.push_back({fragment.style, begin, text_.size()});
        }
    }
    open_ = other.open_;
}

Paragraph& Paragraph::join(const Paragraph& other) {
    const std::size_t joint = words_.size();
    append_words(other, 0);
    if (joint > 0 && joint < words_.size()) words_[joint].space_before = true;
    return *this;
}

Paragraph& Paragraph::attach(const Paragraph& other) {
    if (other.words_.empty()) return *this;
    for (const Fragment& fragment : other.fragments(0)) append(other.text(fragment), fragment.style);
    append_words(other, 1);
    return *this;
}

std::size_t Paragraph::columns() const {
    std::size_t sum = 0;
    for (const Word& word : words_) sum += word.columns + (word.space_before ? 1 : 0);
    return sum;
}

bool Paragraph::is_right_to_left() const {
    constexpr std::size_t kShare = 3;  // what is Latin in an Arabic paragraph: labels, symbols, addresses
    if (unicode::is_ascii(text_)) return false;
    std::size_t letters = 0;
    std::size_t right_to_left = 0;
    for (std::size_t i = 0; i < text_.size();) {
        const char32_t c = unicode::next(text_, i);
        if (!unicode::is_letter(c)) continue;
        ++letters;
        if (c >= 0x80 && detail::is_right_to_left(c)) ++right_to_left;
    }
    return right_to_left * kShare > letters;
}

// Puts words on lines. Colour is switched off before each line end and on again after the indent.
class LineWriter {
public:
    LineWriter(const Paragraph& paragraph, const Layout& layout)
        : paragraph_(paragraph), layout_(layout), isolates_(layout.bidi && paragraph.is_right_to_left()) {
        indent(layout.first);
    }

    void put(std::size_t index) {
        const Paragraph::Word& word = paragraph_.words_[index];
        const std::size_t needed = word.columns + (word.space_before ? 1 : 0);
        if (used_ > 0 && column_ + needed > layout_.width) {
            new_line();
        } else if (used_ > 0 && word.space_before) {
            print(" ", word.space, 1);
        }
        for (const Paragraph::Fragment& fragment : paragraph_.fragments(index)) {
            put(paragraph_.text(fragment), fragment.style);
        }
    }

    std::string finish() {
        end_line();
        return std::move(out_);
    }

private:
    void put(std::string_view text, Style style) {
        const std::size_t columns = unicode::columns(text);
        if (column_ + columns <= layout_.width) {
            print(text, style, columns);
            return;
        }
        for (std::size_t i = 0; i < text.size();) {
            const std::size_t start = i;
            unicode::next(text, i);
            const std::string_view one = text.substr(start, i - start);
            const std::size_t wide = unicode::columns(one);
            if (used_ > 0 && column_ + wide > layout_.width) new_line();
            print(one, style, wide);
        }
    }

    void print(std::string_view text, Style style, std::size_t columns) {
        switch_to(style);
        out_ += text;
        column_ += columns;
        used_ += columns;
    }

    void switch_to(Style style) {
        if (!layout_.colour || style == style_) return;
        if (style_ != Style::plain) out_ += "\x1b[0m";
        out_ += escape(style);
        style_ = style;
    }

    void new_line() {
        end_line();
        indent(layout_.hanging);
    }

    void end_line() {
        switch_to(Style::plain);
        if (isolates_) out_ += kCloseIsolate;
        out_ += '\n';
    }

    void indent(std::size_t columns) {
        out_.append(columns, ' ');
        if (isolates_) out_ += kOpenIsolate;
        column_ = columns;
        used_ = 0;
    }

    const Paragraph& paragraph_;
    Layout layout_;
    bool isolates_;
    std::string out_;
    std::size_t column_ = 0;  // columns of the line that are taken, its indent included
    std::size_t used_ = 0;    // and without it
    Style style_ = Style::plain;
};

std::string Paragraph::lines(const Layout& layout) const {
    if (words_.empty()) return {};
    LineWriter writer(*this, layout);
    for (std::size_t i = 0; i < words_.size(); ++i) writer.put(i);
    return writer.finish();
}

}  // namespace clausediff::detail::render
