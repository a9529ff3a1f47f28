#include "base/bytes.hpp"
#include "support/catch.hpp"

#include <string>

using namespace clausediff;

TEST_CASE("a byte is found wherever it stands in a text of any length", "[read]") {
    for (std::size_t length = 0; length < 130; ++length) {
        const std::string none(length, 'a');
        CHECK(find_byte(none, 0, [](unsigned char byte) { return byte == '\n'; }) == length);
        for (std::size_t at = 0; at < length; ++at) {
            std::string text = none;
            text[at] = '\n';
            for (const std::size_t from : {std::size_t{0}, at / 2, at}) {
                CHECK(find_byte(text, from, [](unsigned char byte) { return byte == '\n'; }) == at);
            }
            CHECK(find_byte(text, at + 1, [](unsigned char byte) { return byte == '\n'; }) == length);
        }
    }
}

TEST_CASE("letters are counted up to the first byte that is none", "[read]") {
    for (int byte = 0; byte < 256; ++byte) {
        const char c = static_cast<char>(byte);
        const bool small = c >= 'a' && c <= 'z';
        const bool capital = c >= 'A' && c <= 'Z';
        for (std::size_t at = 0; at < 8; ++at) {
            std::string text = "azmazmaz";
            text[at] = c;
            CHECK(leading_small_letters(load_bytes(text.data())) == (small ? 8 : at));
            CHECK(leading_letters(load_bytes(text.data())) == (small || capital ? 8 : at));
        }
    }
}
