#include "check/short_forms.hpp"

#include <algorithm>
#include <utility>

namespace clausediff::detail::checking {

std::string short_form(std::string_view word) {
    if (word.size() < 4 || word.front() != '(' || word.back() != ')') return {};
    const std::string_view inner = word.substr(1, word.size() - 2);
    const auto capitals = std::count_if(inner.begin(), inner.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    const bool letters = std::all_of(inner.begin(), inner.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-';
    });
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
