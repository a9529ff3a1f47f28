#include "render/random_akn.hpp"

#include <algorithm>
#include <cstddef>
#include <random>
#include <string_view>
#include <utility>

namespace sample {
namespace {

class AknWriter {
public:
    explicit AknWriter(unsigned seed) : seed_(seed) {}

    AknDocument write(const Lines& lines) {
        std::string body;
        for (const std::string& line : lines) {
            random_.seed(seed_ + sum_of(line));
            if (const auto cells = cells_of(line)) {
                rows_ += "<tr>\n" + cell(cells->first) + "\n" + cell(cells->second) + "</tr>\n";
                continue;
            }
            body += table() + block(line) + "\n";
        }
        body += table();
        out_.bytes = "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\">\n<statement>\n" + body +
                     "</statement></akomaNtoso>";
        return std::move(out_);
    }

private:
    [[nodiscard]] std::size_t up_to(std::size_t most) { return random_() % (most + 1); }
    [[nodiscard]] bool one_in(std::size_t many) { return up_to(many - 1) == 0; }

    static unsigned sum_of(const std::string& line) {
        unsigned sum = 0;
        for (const char c : line) sum = sum * 31 + static_cast<unsigned char>(c);
        return sum;
    }

    std::string block(std::string_view line) {
        switch (up_to(5)) {
            case 0:
                return "<coverPage>" + paragraph(line) + "</coverPage>";
            case 1:
                return "<conclusions>" + paragraph(line) + "</conclusions>";
            case 2:
                return "<section><heading>" + spans(line) + "</heading></section>";
            case 3:
                return "<preamble><container>" + paragraph(line) + "</container></preamble>";
            default:
                return numbered(line);
        }
    }

    std::string numbered(std::string_view line) {
        const std::size_t tab = line.find('\t');
        const bool counts =
            seed_ % 2 == 1 && tab != std::string_view::npos && line.find_first_not_of("0123456789.(a)") == tab;
        if (!counts) return "<paragraph><content>" + paragraph(line) + "</content></paragraph>";
        const std::string number(line.substr(0, tab));
        return "<paragraph>\n<num>" + number + "</num>\n<content>" + paragraph(line.substr(tab + 1)) +
               "</content></paragraph>";
    }

    std::string paragraph(std::string_view line) { return "<p xml:space=\"preserve\">\t" + spans(line) + "</p>"; }

    std::string cell(const std::string& text) { return "<td><p>" + spans(text) + "</p></td>"; }

    std::string table() { return rows_.empty() ? "" : "<table>" + std::exchange(rows_, {}) + "</table>\n"; }

    std::string spans(std::string_view text) {
        const char* const kLooks[] = {"span class='bold'", "span", "i", "a href='x'", "docDate", "outcome", "inline"};
        std::string out;
        while (!text.empty()) {
            std::size_t size = std::min(1 + up_to(40), text.size());
            while (size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0) == 0x80) ++size;
            const std::string piece(text.substr(0, size));
            text.remove_prefix(size);
            const std::string look = kLooks[up_to(6)];
            out += one_in(2) ? piece : "<" + look + ">" + piece + "</" + look.substr(0, look.find(' ')) + ">";
            out_.text += piece;
            if (one_in(12)) out += note();
            if (one_in(12)) out += "<eol/>";
        }
        out_.text += "\n";
        return out;
    }

    std::string note() {
        const std::string number = std::to_string(++notes_);
        const std::string text = one_in(2) ? "See A/91/" + number + ", annex." : "Of the lamps, not the lenses.";
        out_.text += " " + text + " ";
        return "<authorialNote marker=\"" + number + "\"><p>\t\t" + text + "</p></authorialNote>";
    }

    const unsigned seed_;
    std::mt19937 random_;
    std::string rows_;  // of the table that is being written
    int notes_ = 0;
    AknDocument out_;
};

}  // namespace

AknDocument as_akn(const Lines& lines, unsigned seed) {
    return AknWriter(seed).write(lines);
}

}  // namespace sample
