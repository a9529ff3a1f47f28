// Which part of a text is laid in which way by a word processor.
#include "render/docx/document.hpp"

#include "base/locale.hpp"
#include "base/unicode.hpp"
#include "normalise/language.hpp"

#include <cstddef>
#include <string_view>
#include <utility>

namespace clausediff::detail::render::docx {
namespace {

enum class Direction { left_to_right, right_to_left, neutral, space };

Direction direction_of(char32_t c) {
    if (is_right_to_left(c)) return Direction::right_to_left;
    if (unicode::is_space(c)) return Direction::space;
    return unicode::is_word(c) ? Direction::left_to_right : Direction::neutral;
}

// Where the stretch ends that begins with a Latin letter or a digit at `at`: "A/RES/77/30", "2018-2019", "General
// Assembly". Numbers with a space between them are apart: the second stands to the left of the first.
std::size_t end_of_latin(std::string_view text, std::size_t at) {
    std::size_t end = at;
    bool letter = false;  // the last of the stretch
    bool space = false;
    for (std::size_t i = at; i < text.size();) {
        const char32_t c = unicode::next(text, i);
        const Direction direction = direction_of(c);
        if (direction == Direction::right_to_left || c == '\t') break;
        if (direction == Direction::space) {
            space = true;
        } else if (direction == Direction::left_to_right) {
            if (space && !letter && unicode::is_digit(c)) break;
            end = i;
            space = false;
            letter = !unicode::is_digit(c);
        }
    }
    return end;
}

std::vector<Run> parted(const std::vector<Run>& runs) {
    std::vector<Run> out;
    for (const Run& run : runs) {
        const std::string_view text = run.text;
        std::size_t from = 0;
        const auto add = [&](std::size_t end, Script script) {
            if (end == from && !text.empty()) return;
            Run piece = run;
            piece.text = std::string(text.substr(from, end - from));
            piece.script = script;
            out.push_back(std::move(piece));
            from = end;
        };
        for (std::size_t i = 0; i < text.size() && run.note == 0;) {
            const std::size_t start = i;
            if (direction_of(unicode::next(text, i)) != Direction::left_to_right) continue;
            add(start, Script::arabic);
            i = end_of_latin(text, start);
            add(i, Script::latin);
        }
        if (from < text.size() || text.empty()) add(text.size(), Script::arabic);
    }
    return out;
}

}  // namespace

void set_scripts(Document& document, const std::string& code) {
    document.right_to_left = is_right_to_left(code);
    const bool han = !language(code).writing.spaced;
    if (!document.right_to_left && !han) return;
    const auto set = [&](std::vector<Run>& runs) {
        if (document.right_to_left) runs = parted(runs);
        for (Run& run : runs) {
            if (han) run.script = Script::han;
        }
    };
    for (Paragraph& paragraph : document.paragraphs) set(paragraph.runs);
    for (std::vector<Note>* notes : {&document.notes, &document.loose_notes}) {
        for (Note& note : *notes) set(note.runs);
    }
}

}  // namespace clausediff::detail::render::docx
