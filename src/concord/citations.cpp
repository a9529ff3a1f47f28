#include "concord/citations.hpp"

#include "base/ascii.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <optional>
#include <span>

namespace clausediff::detail::concordance {
namespace {

constexpr int kMostSession = 150;
constexpr int kFirstYear = 1946;  // of resolutions
constexpr int kLastYear = 2100;
constexpr int kMostNumber = 9999;
constexpr int kLastRoman = 31;  // session

// "xxv" is 25; 0 of what is no such number.
int roman_value(std::string_view word) {
    constexpr std::pair<char, int> kSigns[] = {{'i', 1}, {'v', 5}, {'x', 10}, {'l', 50}};
    int value = 0, before = 0;
    for (auto c = word.rbegin(); c != word.rend(); ++c) {
        const auto sign =
            std::find_if(std::begin(kSigns), std::end(kSigns), [&](const auto& s) { return s.first == *c; });
        if (sign == std::end(kSigns)) return 0;
        value += sign->second < before ? -sign->second : sign->second;
        before = std::max(before, sign->second);
    }
    return value;
}

// Digits of Chinese texts, and those in brackets: one sign each.
constexpr std::string_view kDigits[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
constexpr std::string_view kBracketed[] = {"㈠", "㈡", "㈢", "㈣", "㈤", "㈥", "㈦", "㈧", "㈨", "㈩"};

// The value of a sign, 0 if it is none of them.
std::size_t value_of(std::string_view sign, std::span<const std::string_view> signs) {
    const auto found = std::find(signs.begin(), signs.end(), sign);
    return found == signs.end() ? 0 : static_cast<std::size_t>(found - signs.begin()) + 1;
}

class Finder {
public:
    Finder(const std::vector<FactItem>& items, const Language& language) : items_(items), words_(language.citations) {}

    std::vector<Cited> run() {
        for (std::size_t i = 0; i < items_.size(); ++i) {
            std::optional<Cited> cited = session_and_number(i);
            if (!cited) cited = number_and_year(i);
            if (!cited) continue;
            i = cited->last;
            found_.push_back(std::move(*cited));
        }
        return std::move(found_);
    }

private:
    // Is item `i` the sign, right after the one before it?
    [[nodiscard]] bool is_sign(std::size_t i, std::string_view sign) const {
        return i < items_.size() && items_[i].is(sign) && are_glued(items_[i - 1], items_[i]);
    }

    // "77/30", "S-10/2"
    [[nodiscard]] std::optional<Cited> session_and_number(std::size_t i) const {
        if (i + 2 >= items_.size() || !items_[i].is_number(1, kLastYear) || !is_sign(i + 1, "/")) return std::nullopt;
        const FactItem& number = items_[i + 2];
        if (!number.is_number(1, kMostNumber) || !are_glued(items_[i + 1], number)) return std::nullopt;
        if (is_sign(i + 3, "/") || (i > 0 && is_sign(i, items_[i].text) && items_[i - 1].is("/"))) return std::nullopt;
        const int session = items_[i].value;
        if (session > kMostSession && session < kFirstYear) return std::nullopt;
        if (are_years(session, number.value)) return std::nullopt;
        const std::string key = fmt::format("{}/{}", session, number.value);
        if (i > 1 && items_[i - 1].is("-") && are_glued(items_[i - 1], items_[i])) {
            const std::string_view letters = letters_of_session(items_[i - 2]);
            if (!letters.empty()) return Cited{fmt::format("{}-{}", letters, key), i - 2, i + 2};
        }
        return Cited{key, i, i + 2};
    }

    // "2018/19", "2018/2019"; what is stored from the right, "2019/2018"
    static bool are_years(int one, int other) {
        if (one < kFirstYear) return false;
        return other == (one + 1) % 100 || other == one + 1 || (other >= kFirstYear && one == other + 1);
    }

    [[nodiscard]] std::string_view letters_of_session(const FactItem& item) const {
        if (item.is("s")) return "S";
        if (item.is("es")) return "ES";
        for (const auto& [letters, english] : words_.session_letters) {
            if (item.text == letters) return english;
        }
        return {};
    }

    // "1325 (2000)", "2625 (XXV)", "一㈠"
    [[nodiscard]] std::optional<Cited> number_and_year(std::size_t i) const {
        if (i + 1 < items_.size() && are_glued(items_[i], items_[i + 1])) {
            const std::size_t number = value_of(items_[i].text, kDigits),
                              session = value_of(items_[i + 1].text, kBracketed);
            if (number > 0 && session > 0) return Cited{fmt::format("{} ({})", number, session), i, i + 1};
        }
        if (i + 3 >= items_.size() || !items_[i].is_number(1, kMostNumber) || !items_[i + 1].is("("))
            return std::nullopt;
        const FactItem& inner = items_[i + 2];
        if (items_[i + 3].is(")")) {
            if (inner.is_number(kFirstYear, kLastYear)) return year_cited(i, inner.value, i + 3);
            const int session = inner.kind == FactItemKind::word ? session_value(inner) : 0;
            if (session > 0) return year_cited(i, session, i + 3);
            return std::nullopt;
        }
        // With letters before the session's number: "(د-25)", "(S-IV)".
        const bool dash = i + 5 < items_.size() && items_[i + 3].is("-") && items_[i + 5].is(")");
        const int session = dash ? session_value(items_[i + 4]) : 0;
        if (session == 0 || !is_session_letter(inner)) return std::nullopt;
        const std::string letters(letters_of_session(inner));
        if (letters.empty()) return year_cited(i, session, i + 5);
        return Cited{fmt::format("{} ({}-{})", items_[i].value, letters, session), i, i + 5};
    }

    // "25", "XXV": sessions were counted in capitals until 1975, sub-paragraphs are in small letters. Else 0.
    static int session_value(const FactItem& item) {
        if (item.is_number(1, kMostSession)) return item.value;
        const int value = item.kind == FactItemKind::word && item.capital ? roman_value(item.text) : 0;
        return value <= kLastRoman ? value : 0;
    }

    [[nodiscard]] bool is_session_letter(const FactItem& item) const {
        if (item.is("s") || item.is("es")) return true;
        return std::any_of(words_.session_letters.begin(), words_.session_letters.end(),
                           [&](const auto& letters) { return letters.first == item.text; });
    }

    [[nodiscard]] Cited year_cited(std::size_t i, int year, std::size_t last) const {
        return {fmt::format("{} ({})", items_[i].value, year), i, last};
    }

    const std::vector<FactItem>& items_;
    const Citations& words_;
    std::vector<Cited> found_;
};

bool is_of_symbol(char c) {
    return is_letter(c) || is_digit(c) || c == '/' || c == '.' || c == '-' || c == '(' || c == ')';
}

// A number of a document stands after a sign: "A/77/439", "L.2"; of "HIV/AIDS14" the digits are a mark.
bool has_number(std::string_view symbol) {
    for (std::size_t i = 1; i < symbol.size(); ++i) {
        if (is_digit(symbol[i]) && !is_letter(symbol[i - 1]) && !is_digit(symbol[i - 1])) return true;
    }
    return false;
}

}  // namespace

std::vector<Cited> citations_in(const std::vector<FactItem>& items, const Language& language) {
    return Finder(items, language).run();
}

std::vector<Symbol> symbols_in(std::string_view text) {
    std::vector<Symbol> symbols;
    for (std::size_t begin = 0; begin < text.size();) {
        std::size_t end = begin;
        while (end < text.size() && is_of_symbol(text[end])) ++end;
        if (end == begin) {
            ++begin;
            continue;
        }
        std::string_view run = text.substr(begin, end - begin);
        const std::size_t open = run.find_first_not_of("(");
        run.remove_prefix(std::min(open, run.size()));
        const std::size_t at = begin + (end - begin - run.size());
        while (!run.empty() && (run.back() == '.' || run.back() == '-' || run.back() == '/' ||
                                (run.back() == ')' && run.find('(') == std::string_view::npos))) {
            run.remove_suffix(1);
        }
        const std::size_t slash = run.find('/');
        const bool letters = slash != std::string_view::npos && slash > 0 && is_upper(run.front()) &&
                             std::all_of(run.begin(), run.begin() + static_cast<std::ptrdiff_t>(slash), is_upper);
        if (letters && has_number(run)) symbols.push_back({run, at});
        begin = end;
    }
    return symbols;
}

}  // namespace clausediff::detail::concordance
