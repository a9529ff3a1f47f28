#include "diff/word_keys.hpp"
#include "base/unicode.hpp"
#include "support/catch.hpp"

#include <deque>
#include <map>
#include <random>
#include <string>

using namespace clausediff;
using namespace clausediff::detail;

TEST_CASE("words have the same key when their typographic keys are the same", "[diff]") {
    // Letters, digits and signs; and those that are written in several ways, or are not ASCII.
    const std::string pieces[] = {"a",      "b",      "Z",      "0",       "-",      "'", "`",
                                  "\u2019", "\u2013", "\u00E9", "e\u0301", "\u00AD", " "};
    std::mt19937 random(11);
    std::deque<std::string> words;  // outlive the keys
    WordKeys keys(4);
    std::map<std::string, Key> expected;
    for (int i = 0; i < 50'000; ++i) {
        std::string word;
        for (auto length = random() % 12; length > 0; --length) word += pieces[random() % std::size(pieces)];
        const auto [known, is_new] =
            expected.emplace(unicode::typographic_key(word), static_cast<Key>(expected.size()));
        INFO(word);
        REQUIRE(keys.of(words.emplace_back(word)) == known->second);
    }
    CHECK(keys.size() == expected.size());
}

TEST_CASE("every byte of a word tells", "[diff]") {
    for (std::size_t length = 1; length < 40; ++length) {
        std::deque<std::string> words;
        WordKeys keys(64);
        const std::string word(length, 'm');
        CHECK(keys.of(word) == 0);
        for (std::size_t at = 0; at < length; ++at) {
            std::string other = word;
            other[at] = 'n';
            CHECK(keys.of(words.emplace_back(other)) == at + 1);
        }
    }
}
