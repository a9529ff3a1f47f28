// Where quoted words stand in a text: typography, kinds of spaces and footnote marks do not count, words are whole.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff::detail::amending {

struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;
    [[nodiscard]] bool empty() const { return begin == end; }
    bool operator==(const Range&) const = default;
};

// A text as it is searched, with the way back.
class Searchable {
public:
    explicit Searchable(std::string_view text);

    // All places of the words, apart from one another; the first `most` of them. Bytes of the text.
    [[nodiscard]] std::vector<Range> all(std::string_view words, std::size_t most = kMost) const;
    // The same; but where the words stand both as words of their own and as parts of words with hyphens, the former.
    [[nodiscard]] std::vector<Range> find(std::string_view words) const;

    static constexpr std::size_t kMost = 100'000;

private:
    std::string key_;
    std::vector<std::size_t> at_;     // of each byte of the key, the byte of the text
    std::vector<std::size_t> after_;  // of each byte of the key, the byte of the text after its character
};

// The key by which texts are the same: that of a Searchable.
[[nodiscard]] std::string search_key(std::string_view text);

}  // namespace clausediff::detail::amending
