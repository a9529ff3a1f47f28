#include "series/record.hpp"

#include "base/ascii.hpp"
#include "base/unicode.hpp"

#include <clausediff/fetch.hpp>

#include <algorithm>
#include <map>

namespace clausediff::detail::series {
namespace {

constexpr std::size_t kShortestMission = 4;  // letters of "MINUSCA", "UNMISS"
constexpr int kFirstYear = 1946;             // sessions have not come so far

// "67/264" of "67/264 of 17 May 2013", "3369 (XXX)" of "3369 (XXX) of 10 October 1975"; "" if it is no such number.
std::string_view cited_number(std::string_view token) {
    const std::size_t close = token.find(')');
    const std::string_view number =
        close != std::string_view::npos ? token.substr(0, close + 1) : token.substr(0, token.find(' '));
    const bool is_one = number.size() <= 20 && number.find_first_of("/(") != std::string_view::npos;
    return is_one ? number : std::string_view();
}

// The letters of the word without the signs around them, if they are capitals: "MINUSCA", "МИНУСКА"; else "".
std::string_view mission_in(std::string_view word) {
    std::size_t begin = word.size(), end = 0, letters = 0;
    for (std::size_t at = 0; at < word.size();) {
        const std::size_t here = at;
        const char32_t c = unicode::next(word, at);
        if (!unicode::is_letter(c)) continue;
        if (!unicode::is_upper(c) || (letters > 0 && end != here)) return {};
        begin = std::min(begin, here);
        end = at;
        ++letters;
    }
    return letters >= kShortestMission ? word.substr(begin, end - begin) : std::string_view();
}

void read_tokens(const Resolution& resolution, Record& record) {
    std::map<std::string, std::size_t, std::less<>> names;
    for (std::size_t i = 0; i < resolution.clauses.size(); ++i) {
        const Clause& clause = resolution.clauses[i];
        bool opens = true;  // some write the opening word in capitals: "RECALLING"
        for (const Token& token : clause.tokens) {
            std::string_view text = std::string_view(clause.text).substr(token.begin, token.end - token.begin);
            if (token.kind == TokenKind::number) {
                const std::string_view number = cited_number(text);
                const bool preambular = clause.section == Section::preambular;
                if (!number.empty())
                    record.numbers.push_back({std::string(number), static_cast<std::uint32_t>(i), preambular});
            } else if (token.kind == TokenKind::word) {
                const std::string_view mission = opens ? std::string_view() : mission_in(text);
                if (!mission.empty()) ++names[std::string(mission)];
                opens = false;
            }
        }
    }
    const auto most =
        std::max_element(names.begin(), names.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    if (most != names.end()) record.mission = most->first;
}

void read_symbol(const Metadata& metadata, Record& record) {
    std::optional<SymbolPlace> place = symbol_place(metadata.symbol);
    const std::optional<std::string> of_file = symbol_of_file(metadata.file);
    const std::optional<SymbolPlace> file_place = of_file ? symbol_place(*of_file) : std::nullopt;
    if (file_place && metadata.symbol.empty()) {
        place = file_place;
    } else if (file_place && place && place->part.empty() && place->body == file_place->body &&
               place->session == file_place->session && place->number == file_place->number) {
        place->part = file_place->part;
    }
    record.is_resolution = place.has_value();
    if (place)
        record.place = *place;
    else
        record.place.session = session_of_symbol(metadata.symbol).value_or(0);
}

}  // namespace

Record record_of(const Resolution& resolution) {
    const Metadata& metadata = resolution.metadata;
    Record record;
    record.document = series_document(metadata);
    record.language = metadata.language;
    record.body_name = unicode::fold(metadata.body);
    record.title = title_words(metadata.title, metadata.language);
    record.title_key = title_key(record.title);
    read_symbol(metadata, record);
    const bool enacted = std::any_of(resolution.clauses.begin(), resolution.clauses.end(),
                                     [](const Clause& c) { return c.id.kind == ClauseKind::enacting; });
    record.takes_part = metadata.amends.empty() && (record.is_resolution || (enacted && !record.body_name.empty()));
    if (!record.takes_part) return record;
    read_tokens(resolution, record);
    record.print = text_print(resolution);
    return record;
}

std::vector<Citation> citations(const Record& record, const std::string& symbol) {
    std::vector<Citation> found;
    for (const CitedNumber& number : record.numbers) {
        const std::optional<std::string> cited = resolution_beside(symbol, number.number);
        const std::optional<SymbolPlace> place = cited ? symbol_place(*cited) : std::nullopt;
        if (place) found.push_back({*place, *cited, number.clause, number.preambular});
    }
    return found;
}

bool is_earlier(const Record& one, const Record& other) {
    if (!one.is_resolution) return false;
    if (other.is_resolution) return one.rank < other.rank;
    const int session = other.place.session;  // of a draft
    if (!one.place.is_special() && one.place.session > 0 && session > 0) return one.place.session < session;
    if (session >= kFirstYear && other.document.adopted.empty()) return to_int(one.when) < session;
    return one.when < other.when;
}

}  // namespace clausediff::detail::series

namespace clausediff {

SeriesDocument series_document(const Metadata& metadata) {
    SeriesDocument document = {metadata.file, metadata.symbol, metadata.title, metadata.adopted, 0, {}};
    if (document.symbol.empty()) document.symbol = detail::series::symbol_of_file(metadata.file).value_or("");
    return document;
}

}  // namespace clausediff
