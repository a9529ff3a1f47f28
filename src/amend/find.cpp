#include "amend/find.hpp"

#include "base/unicode.hpp"

#include <algorithm>

namespace clausediff::detail::amending {
namespace {

bool is_dash(char32_t c) {
    return c == U'-' || (c >= U'\u2010' && c <= U'\u2015') || c == U'\u2212';
}

// What the character is compared as; "" of one that does not count. `same` is its own bytes.
std::string_view key_of(char32_t c, std::string_view same) {
    if (c < 0x80 && c != '*' && c != ' ' && c != '\t' && c != '\n') return same;
    if (c == U'*' || c == U'\u00AD' || unicode::is_invisible(c)) return {};
    if (unicode::is_space(c)) return " ";
    if (is_dash(c)) return "-";
    if (c == U'\u201C' || c == U'\u201D' || c == U'\u00AB' || c == U'\u00BB' || c == U'\u201E') return "\"";
    if (c == U'\u2018' || c == U'\u2019' || c == U'\u02BC') return "'";
    return same;
}

struct Key {
    std::string text;
    std::vector<std::size_t> at, after;
};

// Spaces stand once, none at a dash or at an end: lines are broken at dashes.
Key make_key(std::string_view text) {
    Key key;
    key.text.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t here = at;
        const char32_t c = unicode::next(text, at);
        const std::string_view as = key_of(c, text.substr(here, at - here));
        if (as.empty()) continue;
        const bool open = key.text.empty() || key.text.back() == ' ' || key.text.back() == '-';
        if (as == " " && open) continue;
        if (as == "-" && !key.text.empty() && key.text.back() == ' ') {
            key.text.pop_back();
            key.at.pop_back();
            key.after.pop_back();
        }
        key.text += as;
        key.at.insert(key.at.end(), as.size(), here);
        key.after.insert(key.after.end(), as.size(), at);
    }
    if (!key.text.empty() && key.text.back() == ' ') {
        key.text.pop_back();
        key.at.pop_back();
        key.after.pop_back();
    }
    return key;
}

bool is_word_before(std::string_view text, std::size_t at) {
    if (at == 0) return false;
    do {
        --at;
    } while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80);
    return unicode::is_word(unicode::next(text, at));
}

bool is_word_at(std::string_view text, std::size_t at) {
    return at < text.size() && unicode::is_word(unicode::next(text, at));
}

// No word is cut at either end.
bool is_whole(std::string_view text, std::size_t begin, std::size_t end) {
    const bool starts_inside = is_word_at(text, begin) && is_word_before(text, begin);
    const bool ends_inside = is_word_before(text, end) && is_word_at(text, end);
    return !starts_inside && !ends_inside;
}

}  // namespace

Searchable::Searchable(std::string_view text) {
    Key key = make_key(text);
    key_ = std::move(key.text);
    at_ = std::move(key.at);
    after_ = std::move(key.after);
}

std::vector<Range> Searchable::all(std::string_view words, std::size_t most) const {
    std::vector<Range> found;
    const std::string key = search_key(words);
    if (key.empty()) return found;
    for (std::size_t at = key_.find(key); at != std::string::npos && found.size() < most;) {
        const std::size_t end = at + key.size();
        const bool whole = is_whole(key_, at, end);
        if (whole) found.push_back({at_[at], after_[end - 1]});
        at = key_.find(key, whole ? end : at + 1);
    }
    return found;
}

std::vector<Range> Searchable::find(std::string_view words) const {
    std::vector<Range> found = all(words);
    if (found.size() < 2) return found;
    const auto apart = [&](const Range& range) {
        const auto key_begin =
            static_cast<std::size_t>(std::lower_bound(at_.begin(), at_.end(), range.begin) - at_.begin());
        const auto key_end =
            static_cast<std::size_t>(std::lower_bound(at_.begin(), at_.end(), range.end) - at_.begin());
        return (key_begin == 0 || key_[key_begin - 1] != '-') && (key_end >= key_.size() || key_[key_end] != '-');
    };
    std::vector<Range> clean;
    std::copy_if(found.begin(), found.end(), std::back_inserter(clean), apart);
    return clean.size() == 1 ? clean : found;
}

std::string search_key(std::string_view text) {
    return make_key(text).text;
}

}  // namespace clausediff::detail::amending
