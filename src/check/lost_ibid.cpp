// "Ibid., vol. 1833": the note before must be of what it means.
#include "check/rules.hpp"

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "check/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>

namespace clausediff::detail::checking {
namespace {

// Of "Ibid., vol. 1833, No. 31363" the word that the note before must have; "" if it may be any. "Ibid., Ninetieth
// Session, Supplement No. 13" is of official records, whose notes name a session too.
std::string_view word_before(const TokenList& words, const Language& language) {
    for (std::size_t k = 1; k < words.size(); ++k) {
        if (words.tokens[k].kind == TokenKind::punctuation) continue;
        const std::string word = unicode::fold(words.word(k));
        if (ordinal_value(word, language) > 0) return language.heads.session_word;
        for (const auto& [part, before] : language.drafting.ibid_parts) {
            if (word == part) return before;
        }
        break;
    }
    return {};
}

bool is_counted(const Footnote& note) {
    return std::any_of(note.number.begin(), note.number.end(), is_digit);
}

}  // namespace

void lost_ibids(const Draft& draft, Report& report) {
    const std::string_view ibid = draft.text.language.drafting.ibid;
    if (ibid.empty()) return;
    const std::vector<Footnote>& notes = draft.text.resolution.footnotes;
    std::string before;  // the note that an "ibid." would mean, folded
    for (std::size_t i = 0; i < notes.size(); ++i) {
        if (!is_counted(notes[i])) continue;
        const std::string folded = unicode::fold(notes[i].text);
        if (!folded.starts_with(ibid)) {
            before = folded;
            continue;
        }
        if (before.empty()) {
            report.at_note(i, fmt::format("note {}: \"{}\", but there is no note before it", notes[i].number,
                                          notes[i].text.substr(0, ibid.size())));
            continue;
        }
        const TokenizedText words(notes[i].text, draft.text.language);
        const std::string_view word = word_before(words.list(), draft.text.language);
        if (word.empty() || before.find(word) != std::string::npos) continue;
        report.at_note(i, fmt::format("note {}: \"{}\", but the note that it means has no \"{}\"", notes[i].number,
                                      notes[i].text.substr(0, ibid.size()), word));
    }
}

}  // namespace clausediff::detail::checking
