// A footnote that says what the one just before it says, which "Ibid." would say, or another of its clause, whose mark
// would do. Further away adopted texts repeat a note as it is: "Ibid." would not reach so far, and no reader looks
// back.
#include "check/rules.hpp"

#include "base/ascii.hpp"
#include "base/unicode.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace clausediff::detail::checking {
namespace {

bool is_counted(const Footnote& note) {
    return std::any_of(note.number.begin(), note.number.end(), is_digit);
}

// "Ibid.", alone or with what is other.
bool says_ibid(const Footnote& note, std::string_view ibid) {
    return !ibid.empty() && unicode::fold(std::string_view(note.text).substr(0, ibid.size())) == ibid;
}

}  // namespace

void repeated_notes(const Draft& draft, Report& report) {
    const std::string_view ibid = draft.text.language.drafting.ibid;
    std::map<std::pair<std::size_t, std::string>, const Footnote*> of_clause;  // the first that says it
    const Footnote* before = nullptr;  // the last note that is itself, or that an "Ibid." alone repeats
    const std::vector<Footnote>& notes = draft.text.resolution.footnotes;
    for (std::size_t i = 0; i < notes.size(); ++i) {
        const Footnote& note = notes[i];
        if (!is_counted(note)) continue;
        if (says_ibid(note, ibid)) {
            if (note.text.size() > ibid.size()) before = nullptr;
            continue;
        }
        const Footnote* twin = before != nullptr && before->text == note.text ? before : nullptr;
        if (note.clause) {
            const auto [first, is_new] = of_clause.try_emplace({*note.clause, note.text}, &note);
            if (!is_new) twin = first->second;
        }
        before = &note;
        if (twin != nullptr && twin->number != note.number) {
            report.at_note(i, fmt::format("note {} repeats note {}", note.number, twin->number));
        }
    }
}

}  // namespace clausediff::detail::checking
