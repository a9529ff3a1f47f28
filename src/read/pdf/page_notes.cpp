#include "read/pdf/page_notes.hpp"

#include "base/ascii.hpp"
#include "read/furniture.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace clausediff::detail::pdf {
namespace {

constexpr double kSmaller = 0.95;      // of the body's size: notes are set smaller
constexpr std::size_t kMarkBytes = 3;  // of a mark: "128", "***", a dagger

bool is_mark(std::string_view text) {
    if (text.empty() || text.size() > kMarkBytes) return false;
    if (std::all_of(text.begin(), text.end(), is_digit)) return text.front() != '0';
    if (std::all_of(text.begin(), text.end(), [](char c) { return c == '*'; })) return true;
    if (text.size() == 1) return text.front() >= 'a' && text.front() <= 'z';
    return text == "\xE2\x80\xA0" || text == "\xE2\x80\xA1";
}

// The range of lines [first, last) of a page that are one column, furniture left out of account.
struct Column {
    std::size_t first = 0;
    std::size_t last = 0;
};

std::vector<Column> columns_of(const PageLines& page) {
    std::vector<Column> columns;
    for (std::size_t i = 0; i < page.size(); ++i) {
        if (columns.empty() || page[i].column != page[columns.back().first].column) columns.push_back({i, i});
        columns.back().last = i + 1;
    }
    return columns;
}

bool is_underscores(const PageLine& line) {
    const std::string text = printed(line);
    return (text.front() == '_' || text.front() == '-') && is_rule(text);
}

class NoteMarker {
public:
    NoteMarker(PageLines& page, double body_size) : page_(page), body_size_(body_size) {}

    void mark(const Column& column) {
        const std::size_t rule = last_rule(column);
        const std::size_t start = rule < column.last ? rule + 1 : start_of_small_lines(column);
        const std::size_t first = next_body(start, column.last);
        if (first == column.last) return;
        if (rule < column.last) {
            if (!is_small(page_[first]) && note_opening(page_[first]).number.empty()) return;
            page_[rule].place = Place::furniture;
            page_[rule].reason = Reason::rule;
        } else if (note_opening(page_[first]).number.empty() || page_[first].words.size() < 2) {
            return;  // a number alone may be the page's
        }
        for (std::size_t i = first; i < column.last; ++i) {
            if (page_[i].place == Place::body) page_[i].place = Place::note;
        }
    }

private:
    bool is_small(const PageLine& line) const { return line.size < kSmaller * body_size_; }

    std::size_t next_body(std::size_t from, std::size_t last) const {
        while (from < last && page_[from].place != Place::body) ++from;
        return from;
    }

    // The last rule of the column below which all is small, `column.last` if there is none.
    std::size_t last_rule(const Column& column) const {
        for (std::size_t i = column.last; i-- > column.first;) {
            if (page_[i].place != Place::body) continue;
            if (is_underscores(page_[i])) return i;
        }
        return column.last;
    }

    // Where the small lines begin that go down to the foot of the column.
    std::size_t start_of_small_lines(const Column& column) const {
        std::size_t start = column.last;
        for (std::size_t i = column.last; i-- > column.first;) {
            if (page_[i].place != Place::body) continue;
            if (!is_small(page_[i])) break;
            start = i;
        }
        return start;
    }

    PageLines& page_;
    double body_size_;
};

}  // namespace

double body_size(const std::vector<PageLines>& pages) {
    std::map<long, std::size_t> letters;  // of each size, in tenths of a point
    for (const PageLines& page : pages) {
        for (const PageLine& line : page) {
            if (line.place != Place::body) continue;
            for (const LineWord& word : line.words) letters[std::lround(word.size * 10)] += word.text.size();
        }
    }
    const auto most = std::max_element(letters.begin(), letters.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == letters.end() ? 0 : static_cast<double>(most->first) / 10;
}

void mark_notes(std::vector<PageLines>& pages, double body_size) {
    for (PageLines& page : pages) {
        NoteMarker marker(page, body_size);
        for (const Column& column : columns_of(page)) marker.mark(column);
    }
}

bool is_sign(std::string_view mark) {
    return !mark.empty() && !is_digit(mark.front()) && !(mark.front() >= 'a' && mark.front() <= 'z');
}

NoteOpening note_opening(const PageLine& line) {
    const LineWord& word = line.words.front();
    const bool letter = word.text.front() >= 'a' && word.text.front() <= 'z';
    if (line.words.size() < 2) {  // the text follows on a line of its own
        return is_mark(word.text) && !letter ? NoteOpening{std::string(word.text), 1} : NoteOpening{};
    }
    if (word.raised && is_mark(word.text)) return {std::string(word.text), 1};
    if (letter || !is_mark(word.text) || line.words[1].before == Gap::none) return {};
    // "* The present text": nothing else opens with an asterisk and a space. "3 See resolution 70/1.": a number may be
    // a number of the text, and a mark stands farther apart from what it opens.
    const bool apart = line.words[1].left - word.right > line.size / 2;
    return apart || is_sign(word.text) ? NoteOpening{std::string(word.text), 1} : NoteOpening{};
}

std::vector<std::string> marks_in(std::string_view raised) {
    std::vector<std::string> marks;
    while (!raised.empty()) {
        const std::size_t end = std::min(raised.find(','), raised.size());
        if (!is_mark(raised.substr(0, end))) return {};
        marks.emplace_back(raised.substr(0, end));
        raised.remove_prefix(std::min(end + 1, raised.size()));
    }
    return marks;
}

}  // namespace clausediff::detail::pdf
