#include "render/random_akn.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

namespace sample {
namespace {

class AknWriter {
public:
    explicit AknWriter(unsigned seed) : counts_(seed % 2 == 1), dice_(seed) {}

    AknDocument write(const Lines& lines) {
        std::string body;
        for (const std::string& line : lines) {
            dice_.start(line);
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
    std::string block(std::string_view line) {
        switch (dice_.up_to(5)) {
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
        const bool counts = counts_ && tab != std::string_view::npos && line.find_first_not_of("0123456789.(a)") == tab;
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
            std::size_t size = std::min(1 + dice_.up_to(40), text.size());
            while (size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0) == 0x80) ++size;
            const std::string piece(text.substr(0, size));
            text.remove_prefix(size);
            const std::string look = kLooks[dice_.up_to(6)];
            out += dice_.one_in(2) ? piece : "<" + look + ">" + piece + "</" + look.substr(0, look.find(' ')) + ">";
            out_.text += piece;
            if (dice_.one_in(12)) out += note();
            if (dice_.one_in(12)) out += "<eol/>";
        }
        out_.text += "\n";
        return out;
    }

    std::string note() {
        const std::string number = std::to_string(++notes_);
        const std::string text = dice_.one_in(2) ? "See A/91/" + number + ", annex." : "Of the lamps, not the lenses.";
        out_.text += " " + text + " ";
        return "<authorialNote marker=\"" + number + "\"><p>\t\t" + text + "</p></authorialNote>";
    }

    const bool counts_;  // numbers stand in elements of their own
    LineDice dice_;
    std::string rows_;  // of the table that is being written
    int notes_ = 0;
    AknDocument out_;
};

}  // namespace

AknDocument as_akn(const Lines& lines, unsigned seed) {
    return AknWriter(seed).write(lines);
}

}  // namespace sample
