// Names that countries and bodies had before, in texts of a later time.
#include "check/rules.hpp"

#include "base/ascii.hpp"
#include "base/unicode.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>

namespace clausediff::detail::checking {
namespace {

class NameReader {
public:
    NameReader(const Text& text, const FormerName& name, Report& report) : text_(text), name_(name), report_(report) {}

    void read(const Passage& passage) {
        const std::string_view words = passage.words.text;
        if (words.find(name_.former) == words.npos || tells_of_then(passage)) return;
        for (std::size_t at = words.find(name_.former); at != words.npos; at = words.find(name_.former, at + 1)) {
            const std::size_t end = at + name_.former.size();
            if (!stands_alone(words, at, end) || is_of_its_time(words, at, end)) continue;
            report_.at(passage, {at, end},
                       fmt::format("{} has been {} since {}", name_.former, name_.name, name_.since.substr(0, 4)));
        }
    }

private:
    static bool stands_alone(std::string_view words, std::size_t begin, std::size_t end) {
        std::size_t after = end;
        if (begin > 0 && (unicode::is_word(static_cast<unsigned char>(words[begin - 1])) || words[begin - 1] == '-')) {
            return false;
        }
        return end == words.size() || !unicode::is_word(unicode::next(words, after));
    }

    // Names and titles keep it: "the Charter of the Organization", "the Convention of Former Land", a quotation; and
    // so does who says that it was the name then.
    [[nodiscard]] bool is_of_its_time(std::string_view words, std::size_t begin, std::size_t end) const {
        constexpr std::size_t kQuoted = 400;  // bytes of a quotation that are looked at before and after the name
        const std::string_view earlier = words.substr(begin - std::min(begin, kQuoted), std::min(begin, kQuoted));
        const std::size_t open = earlier.rfind("“");
        const std::size_t close = earlier.rfind("”");
        const bool quoted = open != earlier.npos && (close == earlier.npos || close < open);
        if (quoted && words.substr(end, kQuoted).find("”") != words.npos) return true;
        const std::string_view after = words.substr(end);
        std::size_t next = 1;
        if (after.size() > 1 && after.front() == ' ' && unicode::is_upper(unicode::next(after, next))) return true;
        return follows_name_of(earlier) || near_time_word(words, begin, end);
    }

    // The clause tells of a time when that was the name: a year before it changed, a resolution "3369 (XXX)".
    [[nodiscard]] bool tells_of_then(const Passage& passage) const {
        const std::string_view since = name_.since.substr(0, 4);
        for (std::size_t k = 0; k < passage.words.size(); ++k) {
            const std::string_view word = passage.words.word(k);
            if (word.find("(X") != word.npos || word.find("(V") != word.npos) return true;
            for (std::size_t at = 0; at < word.size();) {
                const std::string_view part = next_part(word, at);
                if (part.empty()) break;
                if (part.size() == 4 && all_digits(part) && part >= "1900" && part <= since) return true;
            }
        }
        return false;
    }

    // "Charter of the", "Conference of the": a capital before "of".
    [[nodiscard]] bool follows_name_of(std::string_view before) const {
        std::size_t last = take_word(before);  // "the"
        if (last != before.npos && contains(text_.language.writing.articles, unicode::fold(before.substr(last)))) {
            before = trimmed(before.substr(0, last));
            last = take_word(before);
        } else if (last == before.npos) {
            return false;
        }
        if (last == before.npos || !contains(text_.language.writing.neutral_words, unicode::fold(before.substr(last))))
            return false;
        before = trimmed(before.substr(0, last));
        last = take_word(before);
        if (last == before.npos || last >= before.size()) return false;
        return unicode::is_upper(unicode::next(before, last));
    }
    static std::string_view trimmed(std::string_view text) {
        while (text.ends_with(' ')) text.remove_suffix(1);
        return text;
    }
    // Where the last word begins.
    static std::size_t take_word(std::string_view& text) {
        text = trimmed(text);
        if (text.empty()) return text.npos;
        const std::size_t space = text.rfind(' ');
        return space == text.npos ? 0 : space + 1;
    }

    // "then Oldland", "Oldland, which was renamed": the words that stand near, not those of the name itself.
    [[nodiscard]] bool near_time_word(std::string_view words, std::size_t begin, std::size_t end) const {
        constexpr std::size_t kNear = 40;  // bytes
        const std::size_t from = begin - std::min(begin, kNear);
        return has_time_word(words, from, begin) || has_time_word(words, end, std::min(words.size(), end + kNear));
    }
    [[nodiscard]] bool has_time_word(std::string_view words, std::size_t from, std::size_t to) const {
        const auto is_letter_at = [&](std::size_t at) { return at < words.size() && is_letter(words[at]); };
        while (from > 0 && is_letter_at(from) && is_letter_at(from - 1)) --from;
        for (std::size_t at = from; at < to;) {
            std::size_t end = at;
            while (is_letter_at(end)) ++end;
            if (contains(text_.language.drafting.of_its_time_words, unicode::fold(words.substr(at, end - at))))
                return true;
            at = std::max(end, at + 1);
        }
        return false;
    }

    const Text& text_;
    const FormerName& name_;
    Report& report_;
};

}  // namespace

void former_names(const Draft& draft, Report& report) {
    const Text& text = draft.text;
    const std::string time = text.time();
    if (time.empty()) return;
    for (const FormerName& name : text.language.drafting.former_names) {
        if (time < name.since) continue;
        NameReader reader(text, name, report);
        for (const Passage& passage : text.passages) {
            if (passage.note == kNone && passage.clause != kNone) reader.read(passage);
        }
    }
}

}  // namespace clausediff::detail::checking
