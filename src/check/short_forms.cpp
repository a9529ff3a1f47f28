#include "check/short_forms.hpp"

#include "base/unicode.hpp"

#include <algorithm>
#include <utility>

namespace clausediff::detail::checking {

std::string short_form(std::string_view word) {
    if (word.size() < 4 || word.front() != '(' || word.back() != ')') return {};
    const std::string_view inner = word.substr(1, word.size() - 2);
    std::size_t capitals = 0;
    bool letters = true;
    for (std::size_t at = 0; at < inner.size();) {
        const char32_t c = unicode::next(inner, at);
        if (unicode::is_upper(c)) ++capitals;
        letters = letters && (unicode::is_letter(c) || c == '-');
    }
    const bool roman = inner.find_first_not_of("IVXLCDM") == std::string_view::npos;
    return letters && capitals >= 2 && !roman ? std::string(inner) : std::string();
}

std::set<std::string> definitions(const Text& text) {
    std::set<std::string> forms;
    for (const TokenList& words : text.words) {
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (std::string form = short_form(words.word(i)); !form.empty()) forms.insert(std::move(form));
        }
    }
    return forms;
}

}  // namespace clausediff::detail::checking
