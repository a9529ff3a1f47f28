#include "render/docx/onto/raw_text.hpp"

#include "base/unicode.hpp"

namespace clausediff::render::docx {
namespace {

std::string_view name_of(const pugi::xml_node& node) {
    return node.name();
}

// Bytes of the character at `at` that counts for nothing when words are looked for; 0 if it counts.
std::size_t passed_over(std::string_view text, std::size_t at) {
    std::size_t end = at;
    const char32_t c = unicode::next(text, end);
    const bool without_width = c == 0x00AD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
                               (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF;
    return without_width || unicode::is_space(c) ? end - at : 0;
}

// The character at `at`, behind which `at` is moved. A hyphen that forbids a line break is read as one that does not.
char32_t next_letter(std::string_view text, std::size_t& at) {
    const char32_t c = unicode::next(text, at);
    return c == 0x2011 ? U'-' : c;
}

std::size_t skip(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        const std::size_t size = passed_over(text, at);
        if (size == 0) break;
        at += size;
    }
    return at;
}

}  // namespace

RawText::RawText(pugi::xml_node paragraph) : paragraphs_{paragraph}, is_row_(name_of(paragraph) == "w:tr") {
    is_row_ ? read_row(paragraph) : read(paragraph);
}

void RawText::join(const RawText& next) {
    add({}, next.paragraph(), "\t");
    const std::size_t base = text_.size();
    for (Atom atom : next.atoms_) {
        atom.begin += base;
        atom.end += base;
        atoms_.push_back(atom);
    }
    text_ += next.text_;
    paragraphs_.push_back(next.paragraph());
}

bool RawText::begins(std::string_view words) const {
    std::size_t i = skip(words, 0);
    for (std::size_t at = skip(text_, 0); at < text_.size(); at = skip(text_, at), i = skip(words, i)) {
        if (i >= words.size() || next_letter(words, i) != next_letter(text_, at)) return false;
    }
    return i > 0 && i < words.size();
}

// All cells and what they hold, tables in them too.
void RawText::read_row(pugi::xml_node parent) {
    for (const pugi::xml_node& node : parent.children()) {
        const std::string_view name = name_of(node);
        if (name == "w:tc" && !atoms_.empty()) add({}, node, "\t");
        if (name == "w:p") {
            read(node);
            text_ += ' ';  // paragraphs of a cell are words apart
        } else if (name != "mc:Fallback") {
            read_row(node);
        }
    }
}

// Hyperlinks, fields, tags and the like hold runs, at any depth. What a text box holds are paragraphs of their own.
void RawText::read(pugi::xml_node parent) {
    for (const pugi::xml_node& node : parent.children()) {
        const std::string_view name = name_of(node);
        if (name == "w:r") {
            read_run(node);
        } else if (name != "w:pPr" && name != "w:p" && name != "w:del" && name != "w:moveFrom") {
            read(node);
        }
    }
}

void RawText::read_run(pugi::xml_node run) {
    for (const pugi::xml_node& node : run.children()) {
        const std::string_view name = name_of(node);
        if (name == "w:t") add(run, node, node.text().get());
        if (name == "w:tab") add(run, node, "\t");
        if (name == "w:br" || name == "w:cr") add(run, node, "\n");
        if (name == "w:noBreakHyphen") add(run, node, "\xE2\x80\x91");
        if (name == "w:softHyphen") add(run, node, "\xC2\xAD");
        if (name == "w:footnoteReference" || name == "w:endnoteReference") add(run, node, "", true);
    }
}

void RawText::add(pugi::xml_node run, pugi::xml_node content, std::string_view text, bool note) {
    atoms_.push_back({run, content, text_.size(), text_.size() + text.size(), note});
    text_ += text;
}

std::optional<std::size_t> RawText::match(std::size_t from, std::string_view words) const {
    std::size_t at = from;
    for (std::size_t i = skip(words, 0); i < words.size(); i = skip(words, i)) {
        const std::size_t place = skip(text_, at);
        std::size_t word_end = i;
        std::size_t text_end = place;
        if (place >= text_.size() || next_letter(words, word_end) != next_letter(text_, text_end)) return std::nullopt;
        at = text_end;
        i = word_end;
    }
    // White space at their end is theirs.
    const bool spaced = !words.empty() && (words.back() == ' ' || words.back() == '\t');
    return spaced ? skip(text_, at) : at;
}

bool RawText::ends_at(std::size_t from) const {
    return skip(text_, from) >= text_.size();
}

const Atom* RawText::note_at(std::size_t from) const {
    const std::size_t next_letter = skip(text_, from);
    for (const Atom& atom : atoms_) {
        if (atom.note && atom.begin >= from && atom.begin <= next_letter) return &atom;
    }
    return nullptr;
}

}  // namespace clausediff::render::docx
