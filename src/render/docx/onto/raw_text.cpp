#include "render/docx/onto/raw_text.hpp"

#include "base/unicode.hpp"

#include <algorithm>
#include <cstring>

namespace clausediff::detail::render::docx {
namespace {

using word::PieceKind;

// Bytes of the character at `at` that counts for nothing when words are looked for; 0 if it counts.
std::size_t passed_over(std::string_view text, std::size_t at) {
    std::size_t end = at;
    const char32_t c = unicode::next(text, end);
    const bool without_width = c < 0x20 || c == 0x00AD || (c >= 0x200B && c <= 0x200F) ||
                               (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF;
    return without_width || unicode::is_space(c) ? end - at : 0;
}

// The character at `at`, after which `at` is moved. A hyphen that forbids a line break is read as one that does not.
char32_t next_letter(std::string_view text, std::size_t& at) {
    const char32_t c = unicode::next(text, at);
    return c == 0x2011 ? U'-' : c;
}

std::size_t skip_space(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        const std::size_t size = passed_over(text, at);
        if (size == 0) break;
        at += size;
    }
    return at;
}

}  // namespace

RawText::RawText(const word::Block& block, bool numbered)
    : elements_(block.elements), automatic_(!block.paragraph.number.empty()) {
    word::Trace number;
    if (numbered && automatic_) number.add_fixed(block.paragraph.number + " ", {});
    add(number);
    add(block.trace);
}

void RawText::join(const word::Block& next) {
    word::Trace boundary;
    boundary.add_fixed("\t", next.elements.front());
    add(boundary);
    add(next.trace);
    elements_.insert(elements_.end(), next.elements.begin(), next.elements.end());
}

bool RawText::is_row() const {
    return std::strcmp(elements_.front().name(), "w:tr") == 0;
}

void RawText::add(const word::Trace& trace) {
    for (const word::Piece& piece : trace.pieces) {
        if (piece.kind == PieceKind::mark) marks_.push_back(atoms_.size());
        const std::size_t field = piece.field == word::Piece::kNoField ? piece.field : piece.field + fields_.size();
        atoms_.push_back({piece.kind, piece.run, piece.content, text_.size(), text_.size() + piece.text.size(), field});
        text_ += piece.text;
    }
    fields_.insert(fields_.end(), trace.fields.begin(), trace.fields.end());
}

std::vector<RawText::Cell> RawText::cells() const {
    if (!is_row()) return {};
    const auto row_of = [](pugi::xml_node node) {
        while (node && std::strcmp(node.name(), "w:tr") != 0) node = node.parent();
        return node;
    };
    std::vector<Cell> cells(1);
    for (const Atom& atom : atoms_) {
        const bool opens = atom.is_fixed() && std::strcmp(atom.content.name(), "w:tc") == 0;
        if (!opens || row_of(atom.content) != elements_.front()) continue;
        cells.back().end = atom.begin;
        cells.push_back({atom.end, atom.end});
    }
    cells.back().end = text_.size();
    return cells;
}

std::size_t RawText::next_letter_from(std::size_t from) const {
    return skip_space(text_, from);
}

std::size_t RawText::skip(std::size_t at) const {
    for (;;) {
        at = skip_space(text_, at);
        const auto mark = std::lower_bound(marks_.begin(), marks_.end(), at, [&](std::size_t index, std::size_t place) {
            return atoms_[index].end <= place;
        });
        if (mark == marks_.end() || atoms_[*mark].begin > at) return at;
        at = atoms_[*mark].end;
    }
}

std::optional<std::size_t> RawText::match(std::size_t from, std::string_view words) const {
    std::size_t at = from;
    for (std::size_t i = skip_space(words, 0); i < words.size(); i = skip_space(words, i)) {
        const std::size_t place = skip(at);
        std::size_t word_end = i;
        std::size_t text_end = place;
        if (place >= text_.size() || next_letter(words, word_end) != next_letter(text_, text_end)) return std::nullopt;
        at = text_end;
        i = word_end;
    }
    // White space at their end is theirs.
    const bool spaced = !words.empty() && (words.back() == ' ' || words.back() == '\t');
    return spaced ? skip_space(text_, at) : at;
}

std::optional<std::size_t> RawText::match_near(std::size_t from, std::string_view words) const {
    constexpr std::size_t kNear = 200;  // bytes
    for (std::size_t at = from; at < std::min(text_.size(), from + kNear);) {
        if (const auto end = match(at, words)) return end;
        (void)unicode::next(text_, at);
    }
    return std::nullopt;
}

std::vector<Atom>::const_iterator RawText::first_from(std::size_t at) const {
    return std::partition_point(atoms_.begin(), atoms_.end(), [&](const Atom& atom) { return atom.begin < at; });
}

bool RawText::is_editable(std::size_t begin, std::size_t end) const {
    auto atom = first_from(begin);
    if (atom != atoms_.begin()) --atom;
    for (; atom != atoms_.end() && atom->begin < end; ++atom) {
        const bool touched = atom->end > begin && atom->kind != PieceKind::equation && !atom->is_fixed();
        if (touched && std::strcmp(atom->run.name(), "w:r") != 0) return false;
    }
    return true;
}

bool RawText::begins_with_number(std::size_t from, std::size_t end) const {
    for (auto atom = first_from(from); atom != atoms_.end() && atom->begin < end; ++atom) {
        const bool blank = skip_space(text_, atom->begin) >= atom->end;
        if (!blank) return atom->is_fixed();
    }
    return false;
}

std::optional<std::size_t> RawText::note_at(std::size_t from, PieceKind kind, std::size_t first) const {
    const auto find_up_to = [&](std::size_t letter) -> std::optional<std::size_t> {
        const auto begin = atoms_.begin() + static_cast<std::ptrdiff_t>(std::min(first, atoms_.size()));
        for (auto atom = std::max(first_from(from), begin); atom != atoms_.end() && atom->begin <= letter; ++atom) {
            if (atom->kind == kind) return static_cast<std::size_t>(atom - atoms_.begin());
        }
        return std::nullopt;
    };
    // Next to the place, and only then beyond marks of other notes.
    if (const auto found = find_up_to(skip_space(text_, from))) return found;
    if (kind != PieceKind::note) return std::nullopt;
    if (const auto found = find_up_to(skip(from))) return found;
    return note_before(from, first);
}

// White space may stand between the reference and the place: of "1.", a note and a tab the text begins after the tab.
std::optional<std::size_t> RawText::note_before(std::size_t from, std::size_t first) const {
    constexpr std::size_t kNear = 8;  // atoms
    const auto place = static_cast<std::size_t>(first_from(from) - atoms_.begin());
    std::optional<std::size_t> found;
    for (std::size_t i = place; i > first && place - i < kNear && skip_space(text_, atoms_[i - 1].begin) >= from; --i) {
        if (atoms_[i - 1].is_note()) found = i - 1;
    }
    return found;
}

pugi::xml_node first_run(pugi::xml_node paragraph) {
    return paragraph.select_node(".//w:r[w:t]").node();
}

}  // namespace clausediff::detail::render::docx
