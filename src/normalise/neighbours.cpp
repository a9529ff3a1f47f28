#include "normalise/neighbours.hpp"

#include "base/ascii.hpp"
#include "normalise/metadata.hpp"

#include <algorithm>
#include <filesystem>

namespace clausediff::detail {
namespace {

constexpr std::size_t kTitleLines = 3;  // between the number of a resolution and its enacting line

// A title with its number, and the enacting line after it.
bool opens_resolution(const std::vector<Item>& items, std::size_t i, const Language& language) {
    if (numbered_title(items[i].text) == 0) return false;
    for (std::size_t j = i + 1; j < std::min(items.size(), i + 1 + kTitleLines); ++j) {
        if (enacts(items, j, language)) return true;
    }
    return false;
}

// "422 (V)" of "422 (V). Lamps"
std::string number_of(const Item& title) {
    return title.text.substr(0, numbered_title(title.text) - 1);
}

// "423V" of "423 (V)"; names of files part numbers in one way and texts in another.
std::string letters_and_digits(std::string_view text) {
    std::string out;
    std::copy_if(text.begin(), text.end(), std::back_inserter(out), [](char c) { return is_letter(c) || is_digit(c); });
    return to_lower(out);
}

bool names(std::string_view path, std::string_view number) {
    const std::string stem = letters_and_digits(std::filesystem::path(path).stem().string());
    const std::string key = letters_and_digits(number);
    return stem.ends_with(key) && !(stem.size() > key.size() && is_digit(stem[stem.size() - key.size() - 1]));
}

}  // namespace

OnePage asked_for(const std::vector<Item>& items, std::string_view path, const Language& language) {
    const OnePage all{0, items.size(), {}};
    std::vector<std::size_t> titles;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (opens_resolution(items, i, language)) titles.push_back(i);
    }
    const auto is_named = [&](std::size_t i) { return names(path, number_of(items[i])); };
    const auto title = std::find_if(titles.begin(), titles.end(), is_named);
    if (title == titles.end() || std::any_of(title + 1, titles.end(), is_named)) return all;
    OnePage page = all;
    const auto closes = [&](const Item& item) { return is_meeting_line(item.text, language); };
    // What stands before it without an end of its own is its head.
    if (std::any_of(items.begin(), items.begin() + static_cast<std::ptrdiff_t>(*title), closes)) page.first = *title;
    if (title + 1 != titles.end()) page.end = *(title + 1);
    for (const std::size_t other : titles) {
        if (other != *title) page.others.push_back(number_of(items[other]));
    }
    return page;
}

}  // namespace clausediff::detail
