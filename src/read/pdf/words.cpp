#include "read/pdf/words.hpp"

#include "base/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>
#include <unordered_map>
#include <utility>

namespace clausediff::detail::pdf {
namespace {

// The fields of one line.
class Fields {
public:
    explicit Fields(std::string_view line) : rest_(line) {}

    std::string_view word() {
        const std::size_t end = rest_.find(' ');
        const std::string_view field = rest_.substr(0, end);
        rest_.remove_prefix(end == std::string_view::npos ? rest_.size() : end + 1);
        return field;
    }

    long number() {
        const std::string_view field = word();
        long value = 0;
        const auto parsed = std::from_chars(field.data(), field.data() + field.size(), value);
        if (parsed.ec != std::errc() || parsed.ptr != field.data() + field.size()) bad_ = true;
        return value;
    }

    double points() { return static_cast<double>(number()) / 100; }

    [[nodiscard]] std::string_view rest() const { return rest_; }
    [[nodiscard]] bool bad() const { return bad_; }

private:
    std::string_view rest_;
    bool bad_ = false;
};

class Parser {
public:
    Parser(std::size_t page_limit, Budget& budget) : budget_(budget), page_limit_(static_cast<long>(page_limit)) {}

    // False if the line breaks the rules.
    bool take(std::string_view line) {
        if (ended_) return false;
        Fields fields(line);
        const std::string_view what = fields.word();
        if (what == "word") return take_word(fields);
        if (what == "font") return take_font(fields);
        if (what == "page") return take_page(fields);
        if (what == "complaint") return take_complaint(fields);
        return what == "end" && take_end(fields);
    }

    [[nodiscard]] bool ended() const { return ended_; }
    PdfText release() { return std::move(text_); }

private:
    bool take_page(Fields& fields) {
        Page page;
        const long number = fields.number();
        page.width = fields.points();
        page.height = fields.points();
        if (fields.bad() || number <= last_page_ || number > page_limit_) return false;
        page.number = static_cast<int>(number);
        note_missing(page.number);
        last_page_ = page.number;
        text_.pages.push_back(std::move(page));
        return true;
    }

    // Faults of a page are reported after its words, those of the file as a whole before all pages.
    bool take_complaint(Fields& fields) {
        const long page = fields.number();
        if (fields.bad() || page < 0 || page > last_page_ + 1) return false;
        add_faulty(static_cast<int>(page));
        return true;
    }

    bool take_end(Fields& fields) {
        const long pages = fields.number();
        if (fields.bad() || pages < last_page_ || pages > page_limit_) return false;
        note_missing(static_cast<int>(pages) + 1);
        return ended_ = true;
    }

    // The pages between the last one and `next` were not there to be read.
    void note_missing(int next) {
        for (int page = last_page_ + 1; page < next; ++page) add_faulty(page);
    }

    // Pages come in order, and one may be both complained of and missing.
    void add_faulty(int page) {
        if (text_.faulty.empty() || text_.faulty.back() < page) text_.faulty.push_back(page);
    }

    bool take_font(Fields& fields) {
        const long id = fields.number();
        if (fields.bad()) return false;
        fonts_[id] = text_.fonts.size();
        text_.fonts.push_back(fields.rest());
        return true;
    }

    bool take_word(Fields& fields) {
        Word word;
        word.left = fields.points();
        word.top = fields.points();
        word.right = fields.points();
        word.bottom = fields.points();
        word.size = fields.points();
        const auto font = fonts_.find(fields.number());
        word.turn = static_cast<int>(fields.number());
        word.text = fields.rest();
        if (fields.bad() || text_.pages.empty() || font == fonts_.end() || word.turn < 0 || word.turn > 3) return false;
        if (!is_word(word.text)) return false;
        word.font = font->second;
        if (!budget_.take_elements() || !budget_.take_text(word.text.size())) return false;
        // What has no extent is not seen.
        if (!word.text.empty() && word.size > 0 && word.right >= word.left) text_.pages.back().words.push_back(word);
        return true;
    }

    static bool is_word(std::string_view text) {
        return is_utf8(text) && std::none_of(text.begin(), text.end(),
                                             [](char c) { return static_cast<unsigned char>(c) <= ' ' || c == 0x7F; });
    }

    Budget& budget_;
    PdfText text_;
    std::unordered_map<long, std::size_t> fonts_;
    long page_limit_;
    int last_page_ = 0;
    bool ended_ = false;
};

Error error_of(std::string_view what, const std::string& path, std::size_t page_limit) {
    if (what == "locked") {
        return Error{ErrorCode::unreadable, path, 0,
                     "an encrypted PDF file that asks for a password; save it without one and try again"};
    }
    if (what == "pages") {
        return Error{ErrorCode::too_large, path, 0,
                     fmt::format("more than {} pages, the limit of one file", page_limit)};
    }
    return damaged(path);
}

}  // namespace

Error damaged(const std::string& path) {
    return Error{ErrorCode::unreadable, path, 0,
                 "a damaged PDF file; open it in a PDF viewer, print it to a new PDF file and try again"};
}

Result<PdfText> parse_words(std::string_view output, const std::string& path, std::size_t page_limit, Budget& budget) {
    constexpr std::string_view kError = "error ";
    if (output.starts_with(kError)) {
        const std::string_view what = output.substr(kError.size());
        return error_of(what.substr(0, what.find('\n')), path, page_limit);
    }
    Parser parser(page_limit, budget);
    while (!output.empty()) {
        const std::size_t end = output.find('\n');
        if (end == std::string_view::npos || !parser.take(output.substr(0, end))) break;
        output.remove_prefix(end + 1);
    }
    if (budget.exhausted()) return budget.error();
    if (!parser.ended() || !output.empty()) return damaged(path);
    return parser.release();
}

}  // namespace clausediff::detail::pdf
