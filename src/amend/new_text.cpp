#include "amend/new_text.hpp"

#include "base/ascii.hpp"
#include "normalise/numbering.hpp"
#include "normalise/words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>

namespace clausediff::detail::amending {
namespace {

constexpr std::string_view kOpen = "\u201C";
constexpr std::string_view kClose = "\u201D";

void cut_front(NewParagraph& paragraph, std::size_t bytes) {
    paragraph.text.erase(0, bytes);
    for (NoteMark& mark : paragraph.marks) mark.offset -= std::min(mark.offset, bytes);
}

// "a", "aa", "iv"; "new" is a word.
bool is_letters(std::string_view inner) {
    const bool one = std::all_of(inner.begin(), inner.end(), [&](char c) { return c == inner[0] && is_lower(c); });
    return one || (is_lower(inner[0]) && roman_value(inner) > 0);
}

}  // namespace

bool may_have_number(const AmendStep& step) {
    using Part = AmendPlace::Part;
    if (step.action == AmendAction::insert_words) return false;
    const bool below = !step.paragraphs.empty() || !step.words.empty();
    if (step.section == Section::preambular && !below) return false;
    return std::none_of(step.places.begin(), step.places.end(), [&](const AmendPlace& place) {
        const bool preambular = place.part == Part::preambular && place.path.empty() && !below;
        return place.sentence != 0 || place.part == Part::title || preambular;
    });
}

bool is_sub(std::string_view number) {
    return !number.empty() && !is_digit(number.front());
}

std::string announced_otherwise(const AmendStep& step) {
    if (!step.announced || step.annexes) return {};  // annexes are counted when they are read
    const bool subs = !step.paragraphs.empty() && is_sub(step.paragraphs[0].number);
    const auto count = std::count_if(step.paragraphs.begin(), step.paragraphs.end(), [&](const NewParagraph& p) {
        return subs ? p.number.empty() || is_sub(p.number) : !is_sub(p.number);
    });
    if (count == *step.announced || (subs && step.announced == 1)) return {};
    return fmt::format("says {} new {}, {} {}", *step.announced, *step.announced == 1 ? "paragraph" : "paragraphs",
                       count, count == 1 ? "follows" : "follow");
}

void detach_number(NewParagraph& paragraph, const WordList& suffixes) {
    constexpr std::size_t kLongest = 6;
    std::size_t space = paragraph.text.find(' ');
    const std::size_t next = space == std::string::npos ? space : paragraph.text.find(' ', space + 1);
    const bool digits =
        space != std::string::npos && space < kLongest &&
        std::all_of(paragraph.text.begin(), paragraph.text.begin() + static_cast<std::ptrdiff_t>(space), is_digit);
    if (next != std::string::npos && digits) {  // "3 bis. Thanks the pilots;"
        const std::string_view word = std::string_view(paragraph.text).substr(space + 1, next - space - 1);
        if (!word.ends_with('.') || !suffixes.has(word.substr(0, word.size() - 1))) return;
        paragraph.number = paragraph.text.substr(0, next);
        return cut_front(paragraph, next + 1);
    }
    if (space == std::string::npos || space < 2 || space > kLongest) return;
    const std::string number = paragraph.text.substr(0, space);
    const bool letters = number.front() == '(' && number.back() == ')';
    const bool counts = !letters && number.back() == '.';
    const std::string_view inner = std::string_view(number).substr(letters ? 1 : 0, space - (letters ? 2 : 1));
    if (inner.empty() || !(letters || counts)) return;
    if (letters ? !is_letters(inner) : !std::all_of(inner.begin(), inner.end(), is_digit)) return;
    paragraph.number = number;
    cut_front(paragraph, space + 1);
}

bool unquote(NewParagraph& paragraph, bool in_quotation, bool may_have_number, const WordList& suffixes) {
    std::string& text = paragraph.text;
    const bool opens = text.starts_with(kOpen);
    if (!opens && !in_quotation) return in_quotation;
    const std::string_view kept = trim_end(text, ".");
    const bool closes = kept.ends_with(kClose);
    const std::size_t inner = opens ? text.find(kClose, kOpen.size()) : std::string::npos;
    if (opens && !in_quotation && inner != std::string::npos && inner + kClose.size() < kept.size()) {
        return in_quotation;  // the text itself begins with quoted words
    }
    if (closes) text.resize(kept.size() - kClose.size());
    if (opens) cut_front(paragraph, kOpen.size());
    for (NoteMark& mark : paragraph.marks) mark.offset = std::min(mark.offset, text.size());
    if (opens && paragraph.number.empty() && may_have_number) detach_number(paragraph, suffixes);
    return !closes;
}

}  // namespace clausediff::detail::amending
