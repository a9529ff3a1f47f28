// A footnote that repeats another word for word.
#include "check/rules.hpp"

#include "base/ascii.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>

namespace clausediff::detail::checking {

void repeated_notes(const Draft& draft, Report& report) {
    std::map<std::string, std::string> numbers;  // of each text the first number
    const std::string_view ibid = draft.text.language.drafting.ibid;
    const std::vector<Footnote>& notes = draft.text.resolution.footnotes;
    for (std::size_t i = 0; i < notes.size(); ++i) {
        const Footnote& note = notes[i];
        if (!std::any_of(note.number.begin(), note.number.end(), is_digit)) continue;
        std::string beginning = note.text.substr(0, ibid.size());
        for (char& c : beginning) c = to_lower(c);
        if (!ibid.empty() && beginning == ibid) continue;
        const auto [first, is_new] = numbers.try_emplace(note.text, note.number);
        if (is_new || first->second == note.number) continue;
        report.at_note(i, fmt::format("note {} repeats note {}", note.number, first->second));
    }
}

}  // namespace clausediff::detail::checking
