#include "render/random_word.hpp"

#include "support/word_package.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

namespace sample {

using namespace clausediff;

namespace {

class WordWriter {
public:
    explicit WordWriter(unsigned seed) : counts_(seed % 2 == 1), dice_(seed) {}

    WordDocument write(const Lines& lines) {
        for (const std::string& line : lines) {
            dice_.start(line);
            if (const auto cells = cells_of(line)) {
                rows_ += "<w:tr>" + cell(cells->first) + cell(cells->second) + "</w:tr>";
                continue;
            }
            end_table();
            parts_.body += paragraph(line);
        }
        end_table();
        out_.bytes = test::word_package(parts_);
        return std::move(out_);
    }

private:
    // ---- paragraphs and tables

    std::string paragraph(std::string_view line) {
        std::string properties;
        if (counts_) properties = counted(line);
        if (dice_.one_in(12)) properties += "<w:rPr><w:" + pick_change() + "/></w:rPr>";
        const std::string content = runs(line);
        say("\n", "\n");
        return "<w:p>" + (properties.empty() ? "" : "<w:pPr>" + properties + "</w:pPr>") + content + "</w:p>";
    }

    // Takes the number from the line that Word is to count: "1." or "(a)".
    static std::string counted(std::string_view& line) {
        const std::size_t tab = line.find('\t');
        if (tab == std::string_view::npos || line.find_first_not_of("0123456789.(a)") != tab) return {};
        const bool letter = line.starts_with('(');
        line.remove_prefix(tab + 1);
        return std::string("<w:numPr><w:ilvl w:val=\"") + (letter ? "1" : "0") + "\"/><w:numId w:val=\"1\"/></w:numPr>";
    }

    std::string cell(const std::string& text) {
        const std::string content = runs(text);
        say("\n", "\n");
        return "<w:tc><w:p>" + content + "</w:p></w:tc>";
    }

    void end_table() {
        if (!rows_.empty()) parts_.body += "<w:tbl>" + std::exchange(rows_, {}) + "</w:tbl>";
    }

    // ---- runs

    std::string runs(std::string_view text) {
        std::string out;
        const std::string_view whole = text;
        while (!text.empty()) {
            std::size_t size = std::min(1 + dice_.up_to(40), text.size());
            while (size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0) == 0x80) ++size;
            const std::string piece(text.substr(0, size));
            text.remove_prefix(size);
            if (dice_.one_in(10)) {
                out += "<w:ins w:id=\"" + next_id() + "\" w:author=\"A\">" + run(piece, "t") + "</w:ins>";
                say(piece, "");
                continue;
            }
            out += in_container(run(piece, "t"));
            say(piece, piece);
            if (dice_.one_in(10)) out += deleted();
            // Numbers have no notes.
            if (dice_.one_in(12) && (text.empty() || whole.size() - text.size() > 8)) out += note();
        }
        return out;
    }

    std::string run(const std::string& text, const std::string& element) {
        const char* const kLooks[] = {"", "<w:rPr><w:b/></w:rPr>", "<w:rPr><w:i/></w:rPr>"};
        std::string out = std::string("<w:r>") + kLooks[dice_.up_to(2)];
        for (std::size_t at = 0; at <= text.size();) {
            const std::size_t end = std::min(text.find('\t', at), text.size());
            if (at > 0) out += "<w:tab/>";
            out += "<w:" + element + " xml:space=\"preserve\">" + text.substr(at, end - at) + "</w:" + element + ">";
            at = end + 1;
        }
        return out + "</w:r>";
    }

    // Links, controls, fields and tags hold runs, and one another.
    std::string in_container(const std::string& content) {
        const auto sign = [](const char* type) {
            return std::string("<w:r><w:fldChar w:fldCharType=\"") + type + "\"/></w:r>";
        };
        switch (dice_.up_to(20)) {
            case 0:
                return "<w:hyperlink w:anchor=\"lamps\">" + content + "</w:hyperlink>";
            case 1:
                return "<w:sdt><w:sdtPr/><w:sdtContent>" + in_container(content) + "</w:sdtContent></w:sdt>";
            case 2:
                return "<w:fldSimple w:instr=\"REF lamps\">" + content + "</w:fldSimple>";
            case 3:
                return sign("begin") + "<w:r><w:instrText>REF lamps</w:instrText></w:r>" + sign("separate") + content +
                       sign("end");
            case 4:
                return "<w:smartTag w:element=\"place\">" + in_container(content) + "</w:smartTag>";
            default:
                return content;
        }
    }

    std::string deleted() {
        say("", " douse old lamps");
        return "<w:del w:id=\"" + next_id() + "\" w:author=\"A\">" + run(" douse old lamps", "delText") + "</w:del>";
    }

    std::string note() {
        const std::string id = next_id();
        const std::string text = dice_.up_to(1) == 0 ? "See A/91/" + id + ", annex." : "Of the lamps, not the lenses.";
        parts_.footnotes += "<w:footnote w:id=\"" + id + "\"><w:p><w:r><w:footnoteRef/></w:r>" + run(" " + text, "t") +
                            "</w:p></w:footnote>";
        say(" " + text + " ", " " + text + " ");
        return "<w:r><w:footnoteReference w:id=\"" + id + "\"/></w:r>";
    }

    std::string pick_change() { return (dice_.up_to(1) == 0 ? "ins w:id=\"" : "del w:id=\"") + next_id() + "\""; }
    std::string next_id() { return std::to_string(++last_id_); }

    void say(const std::string& accepted, const std::string& original) {
        out_.accepted += accepted;
        out_.original += original;
    }

    const bool counts_;
    LineDice dice_;
    test::WordParts parts_;
    std::string rows_;  // of the table that is being written
    int last_id_ = 1;
    WordDocument out_;
};

}  // namespace

WordDocument as_word(const Lines& lines, unsigned seed) {
    return WordWriter(seed).write(lines);
}

}  // namespace sample
