#include "normalise/neighbours.hpp"

#include "base/ascii.hpp"
#include "normalise/metadata.hpp"
#include "normalise/symbols.hpp"

#include <algorithm>
#include <filesystem>

namespace clausediff::detail {
namespace {

constexpr std::size_t kTitleLines = 3;  // between the number of a resolution and its enacting line

// "91/7. Lamps", or of the Security Council "Resolution 370 (1975)".
bool is_title(const Item& item, const Language& language) {
    constexpr std::size_t kLongest = 100;  // bytes, of a line with number and date
    return numbered_title(item.text) > 0 || (item.text.size() < kLongest && item.text.find(" (") != std::string::npos &&
                                             !symbol_by_year(item.text, language).empty());
}

bool enacts_soon(const std::vector<Item>& items, std::size_t i, const Language& language) {
    for (std::size_t j = i + 1; j < std::min(items.size(), i + 1 + kTitleLines); ++j) {
        if (enacts(items, j, language)) return true;
    }
    return false;
}

// A title with its number, and the enacting line after it or the end of another resolution before it.
bool opens_resolution(const std::vector<Item>& items, std::size_t i, const Language& language) {
    constexpr std::size_t kEndLines = 2;  // the meeting and its date
    if (!is_title(items[i], language)) return false;
    if (enacts_soon(items, i, language)) return true;
    for (std::size_t j = i; j-- > 0 && i - j <= kEndLines;) {
        if (is_meeting_line(items[j].text, language)) return true;
    }
    return false;
}

// "422 (V)" of "422 (V). Lamps", "370 (1975)" of "Resolution 370 (1975)"
std::string number_of(const Item& title, const Language& language) {
    if (numbered_title(title.text) == 0) {
        const std::string symbol = symbol_by_year(title.text, language);
        return symbol.substr(symbol.rfind('/') + 1);
    }
    return title.text.substr(0, numbered_title(title.text) - 1);
}

// "423V" of "423 (V)"; names of files part numbers in one way and texts in another.
std::string letters_and_digits(std::string_view text) {
    std::string out;
    std::copy_if(text.begin(), text.end(), std::back_inserter(out), [](char c) { return is_letter(c) || is_digit(c); });
    return to_lower(out);
}

// "422" of "422 (V)", whose session may have been misread; "" of "91/7".
std::string_view figure_of(std::string_view number) {
    const std::size_t digits = number.find_first_not_of("0123456789");
    return number.find('(') == std::string_view::npos ? std::string_view() : number.substr(0, digits);
}

bool names(std::string_view path, std::string_view number) {
    const std::string stem = letters_and_digits(std::filesystem::path(path).stem().string());
    const std::string key = letters_and_digits(number);
    return stem.ends_with(key) && !(stem.size() > key.size() && is_digit(stem[stem.size() - key.size() - 1]));
}

// "A_RES_422(V)" names "422 (IV)", if nothing else.
bool names_figure(std::string_view path, std::string_view number) {
    const std::string stem = std::filesystem::path(path).stem().string();
    const std::string_view plain = std::string_view(stem).substr(0, std::min(stem.rfind('('), stem.size()));
    return plain.size() < stem.size() && !figure_of(number).empty() && names(plain, figure_of(number));
}

// The resolution that the path names is not among the titles and ends above the first of them: that follows on it.
bool ends_before(std::string_view path, std::string_view number) {
    constexpr int kMostMissed = 3;
    const std::string_view figure = figure_of(number);
    if (figure.empty() || figure.size() > 4) return false;
    const int value = std::stoi(std::string(figure));
    for (int before = value - 1; before > 0 && before >= value - kMostMissed; --before) {
        if (names(path, std::to_string(before) + std::string(number.substr(figure.size())))) return true;
    }
    return false;
}

class PageParts {
public:
    PageParts(const std::vector<Item>& items, std::string_view path, const Language& language)
        : items_(items), path_(path), language_(language) {
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (opens_resolution(items, i, language)) titles_.push_back(i);
        }
    }

    OnePage find() const {
        OnePage page{0, items_.size(), {}};
        const auto title = asked_for();
        if (title != titles_.end()) {
            // What stands before it without an end or a beginning of its own is its head.
            if (has_another_before(*title)) page.first = *title;
            if (title + 1 != titles_.end()) page.end = *(title + 1);
        } else if (!titles_.empty() && has_another_before(titles_.front()) && ends_before(path_, number(titles_[0]))) {
            page.end = titles_.front();
        } else {
            return page;
        }
        for (auto other = titles_.begin(); other != titles_.end(); ++other) {
            if (other != title) page.others.push_back(number(*other));
        }
        return page;
    }

private:
    using Titles = std::vector<std::size_t>;

    std::string number(std::size_t i) const { return number_of(items_[i], language_); }

    // The one title that the path names; of several the one with an enacting line, as a page in two languages has both.
    Titles::const_iterator asked_for() const {
        for (const bool enacting : {true, false}) {
            for (const auto& is_named : {names, names_figure}) {
                const auto is_title = [&](std::size_t title) {
                    return is_named(path_, number(title)) && (!enacting || enacts_soon(items_, title, language_));
                };
                const auto found = std::find_if(titles_.begin(), titles_.end(), is_title);
                if (found == titles_.end()) continue;
                return std::none_of(found + 1, titles_.end(), is_title) ? found : titles_.end();
            }
        }
        return titles_.end();
    }

    bool has_another_before(std::size_t title) const {
        for (std::size_t i = 0; i < title; ++i) {
            if (is_meeting_line(items_[i].text, language_) || enacts(items_, i, language_)) return true;
        }
        return false;
    }

    const std::vector<Item>& items_;
    const std::string_view path_;
    const Language& language_;
    Titles titles_;
};

}  // namespace

OnePage asked_for(const std::vector<Item>& items, std::string_view path, const Language& language) {
    return PageParts(items, path, language).find();
}

}  // namespace clausediff::detail
