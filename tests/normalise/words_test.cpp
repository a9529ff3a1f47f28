#include "normalise/words.hpp"
#include "normalise/word_list.hpp"

#include "base/unicode.hpp"
#include "support/catch.hpp"

#include <random>
#include <string>
#include <vector>

using namespace clausediff;
using namespace clausediff::detail;
using unicode::Typography;

TEST_CASE("words are read one by one", "[normalise]") {
    const std::string text = " Deeply concerned, the Secretary-General\u2019s \u201Creport\u201D (2014) - n\u00E9e";
    const std::vector<std::string_view> expected = {"Deeply", "concerned", "the",     "Secretary-General\u2019s",
                                                    "report", "2014",      "n\u00E9e"};
    CHECK(split_words(text) == expected);
    CHECK(first_words(text, 2) == std::vector<std::string_view>{"Deeply", "concerned"});
    std::size_t at = 0;
    for (const std::string_view word : expected) CHECK(next_word(text, at) == word);
    CHECK(next_word(text, at).empty());
    CHECK(next_word("", at = 0).empty());
}

TEST_CASE("a list has its words and no others", "[normalise]") {
    static constexpr std::string_view kWords[] = {"also",          "a",        "further",
                                                  "in particular", "also-ran", "an extraordinarily long entry"};
    const WordList list(kWords);
    for (const std::string_view word : kWords) CHECK(list.has(word));
    for (const std::string_view word : {"", "als", "alsa", "blso", "Also", "furthes", "b", "alsO", "also ",
                                        "an extraordinarily short entry", "in particulas"}) {
        INFO(word);
        CHECK_FALSE(list.has(word));
    }
    CHECK_FALSE(WordList().has("also"));
    CHECK(list.may_begin_with('A'));
    CHECK(list.may_begin_with('f'));
    CHECK_FALSE(list.may_begin_with('t'));
    CHECK_FALSE(WordList().may_begin_with('a'));
}

TEST_CASE("a text is made tidy in place as it is elsewhere", "[normalise]") {
    const std::string pieces[] = {"a",      "Bc.",    " ",      "  ",     "\t",     "\u00A0", "\u2011",
                                  "\u200D", "\u00AD", "\u00E9", "\u2019", "\u4E2D", "`",      "0123456789 0123456789"};
    std::mt19937 random(5);
    for (int i = 0; i < 5000; ++i) {
        std::string text;
        for (auto length = random() % 20; length > 0; --length) text += pieces[random() % std::size(pieces)];
        INFO(text);
        for (const Typography typography : {Typography::plain, Typography::as_printed}) {
            const std::string tidy = unicode::tidy(text, typography);
            CHECK(unicode::tidy_in_place(text, typography) == tidy);
            CHECK(unicode::tidy(tidy, typography) == tidy);
        }
    }
}

TEST_CASE("a plain run ends where byte by byte it would", "[normalise]") {
    const auto graph = [](char c) { return c > ' ' && c < 0x7F && c != '`'; };
    const std::string pieces[] = {"word", "a", " ", "  ", "`", "\u2019", "Secretary-General", "12,", "\t"};
    std::mt19937 random(3);
    for (int i = 0; i < 5000; ++i) {
        std::string text;
        for (auto length = random() % 40; length > 0; --length) text += pieces[random() % (random() % 8 == 0 ? 9 : 3)];
        for (std::size_t from = 0; from < text.size(); from += 7) {
            std::size_t end = from;
            while (end < text.size() && (graph(text[end]) || (end > from && text[end] == ' ' && end + 1 < text.size() &&
                                                              graph(text[end + 1]))))
                ++end;
            INFO(text << " from " << from);
            REQUIRE(unicode::plain_run(text, from) == end - from);
        }
    }
}
