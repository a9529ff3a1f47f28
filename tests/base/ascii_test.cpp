#include "base/ascii.hpp"
#include "support/catch.hpp"

#include <cctype>

using namespace clausediff;
using namespace clausediff::detail;

TEST_CASE("bytes of other characters than ASCII are in no class", "[base]") {
    for (int byte = 0; byte < 256; ++byte) {
        const char c = static_cast<char>(byte);
        const bool ascii = byte < 0x80;
        INFO(byte);
        CHECK(is_digit(c) == (ascii && std::isdigit(byte) != 0));
        CHECK(is_lower(c) == (ascii && std::islower(byte) != 0));
        CHECK(is_upper(c) == (ascii && std::isupper(byte) != 0));
        CHECK(is_letter(c) == (ascii && std::isalpha(byte) != 0));
        CHECK(is_space(c) == (ascii && std::isspace(byte) != 0));
        CHECK(to_lower(c) == (ascii ? static_cast<char>(std::tolower(byte)) : c));
    }
}

TEST_CASE("no text is no number", "[base]") {
    CHECK(all_digits("2015"));
    CHECK_FALSE(all_digits(""));
    CHECK_FALSE(all_digits("69/317"));
}
