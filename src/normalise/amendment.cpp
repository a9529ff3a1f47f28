#include "normalise/amendment.hpp"

#include "base/ascii.hpp"
#include "normalise/clause_end.hpp"
#include "normalise/symbols.hpp"
#include "normalise/words.hpp"

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace clausediff::detail {
namespace {

constexpr std::size_t kHeadItems = 30;     // the line stands among so many
constexpr std::size_t kLongestLine = 600;  // bytes: sponsors are many
constexpr std::size_t kLineItems = 4;      // that the line takes at most; so many the title
constexpr std::size_t kTitleItems = 6;

// Where `phrase` stands in `text` as a line's beginning or after the colon of the sponsors; npos if it does not.
std::size_t find_opening(std::string_view text, std::string_view phrase) {
    for (std::size_t at = text.find(phrase); at != std::string_view::npos; at = text.find(phrase, at + 1)) {
        const std::size_t before = text.substr(0, at).find_last_not_of(" *");
        if (at == 0 || (before != std::string_view::npos && text[before] == ':')) return at;
    }
    return std::string_view::npos;
}

// What stands after the phrase that opens the line and goes on with what may be amended; "" without one.
std::string after_opening(std::string_view line, const WordList& openings, std::initializer_list<WordList> amended,
                          const Language& language) {
    const std::string small = to_lower(line);
    for (const std::string_view phrase : openings) {
        const std::size_t at = find_opening(small, phrase);
        if (at == std::string::npos) continue;
        const std::size_t after = at + phrase.size();
        const std::string_view rest = std::string_view(small).substr(after);
        if (std::none_of(amended.begin(), amended.end(),
                         [&](const WordList& phrases) { return goes_on_with(rest, phrases, language); })) {
            continue;
        }
        return std::string(line.substr(std::min(line.find_first_not_of(' ', after), line.size())));
    }
    return {};
}

// The draft, or the amendment, that the line amends, as it is printed; "" if the line amends none.
std::string amended_document(std::string_view line, const Language& language) {
    const Heads& heads = language.heads;
    std::string out =
        after_opening(line, heads.amendment_phrases, {heads.draft_phrases, heads.amended_amendments}, language);
    return out.empty() ? after_opening(line, heads.sub_amendment_phrases, {heads.amended_amendments}, language) : out;
}

bool is_instruction(const Item& item) {
    // "In operative paragraph 3, delete “a”", without a full stop
    const std::string_view text = item.text;
    return item.number.has_value() || ends_clause(text) || text.ends_with("\u201D") || text.ends_with('"');
}

// The line that begins with the item at `i`. It may be cut anywhere, and ends with the symbol of the draft or of the
// report that holds the draft.
std::optional<AmendmentHead> amendment_line(const std::vector<Item>& items, std::size_t i, std::size_t last,
                                            const Language& language) {
    AmendmentHead head;
    std::string line;
    std::size_t most = std::min(last, i + kLineItems);
    for (std::size_t j = i; j < most && line.size() < kLongestLine; ++j) {
        line += (line.empty() ? "" : " ") + items[j].text;
        std::string amends = amended_document(line, language);
        if (amends.empty() || ends_clause(line)) continue;
        const bool has_symbol = !find_symbol(amends).empty();
        if (head.end == 0) most = std::min(last, j + kLineItems);
        if (head.end == 0 || has_symbol) {
            head.amends = std::move(amends);
            head.end = j + 1;
        }
        if (has_symbol) break;
    }
    return head.end == 0 ? std::nullopt : std::optional(std::move(head));
}

}  // namespace

bool goes_on_with(std::string_view text, const WordList& phrases, const Language& language) {
    const std::size_t word = std::min(text.find_first_not_of(' '), text.size());
    text.remove_prefix(word);
    for (const std::string_view article : language.writing.articles) {
        if (text.starts_with(article) && text.substr(article.size()).starts_with(' ')) {
            text.remove_prefix(article.size() + 1);
            break;
        }
    }
    return std::any_of(phrases.begin(), phrases.end(),
                       [text](std::string_view phrase) { return text.starts_with(phrase); });
}

bool names_draft(std::string_view amends, const Language& language) {
    return goes_on_with(to_lower(amends), language.heads.draft_phrases, language);
}

std::optional<AmendmentHead> find_amendment(const std::vector<Item>& items, const Language& language) {
    std::size_t last = 0;  // the head ends with the enacting line at the latest
    while (last < std::min(items.size(), kHeadItems) && !enacts(items, last, language)) ++last;
    for (std::size_t i = 0; i < last; ++i) {
        if (std::optional<AmendmentHead> head = amendment_line(items, i, last, language)) {
            head->instructions = head->end;
            while (head->instructions < std::min(items.size(), head->end + kTitleItems) &&
                   !is_instruction(items[head->instructions])) {
                ++head->instructions;
            }
            // "Delete OP3", without a full stop, is no line of the title.
            if (head->instructions == items.size() && head->end + 1 < items.size()) head->instructions = head->end + 1;
            return head;
        }
    }
    return std::nullopt;
}

}  // namespace clausediff::detail
