#include <clausediff/source.hpp>

#include "support/catch.hpp"

using namespace clausediff;

namespace {

std::string utf16(std::string_view ascii, bool little_endian) {
    std::string out;
    for (const char c : ascii) {
        if (!little_endian) out += '\0';
        out += c;
        if (little_endian) out += '\0';
    }
    return out;
}

const std::string kText = "The General Assembly,\n1. Decides to remain seized of the matter.\n";

}  // namespace

TEST_CASE("a resolution reads the same in every encoding that the UN's texts come in") {
    struct Case {
        std::string bytes;
        std::string encoding;
    };
    const Case cases[] = {
        {kText, "UTF-8"},
        {"\xEF\xBB\xBF" + kText, "UTF-8"},
        {"\xFF\xFE" + utf16(kText, true), "UTF-16LE"},
        {"\xFE\xFF" + utf16(kText, false), "UTF-16BE"},
        {utf16(kText, true), "UTF-16LE"},
        {utf16(kText, false), "UTF-16BE"},
    };
    for (const Case& one : cases) {
        const auto source = read_bytes(one.bytes, "test");
        REQUIRE(source.ok());
        CHECK(source.value().encoding == one.encoding);
        REQUIRE(source.value().paragraphs.size() == 2);
        CHECK(source.value().paragraphs[0].text == "The General Assembly,");
    }
}

TEST_CASE("windows-1252 is told from UTF-8 by its bytes") {
    const auto source = read_bytes("The General Assembly,\nRecalling C\xF4te d\x92Ivoire\x97its States,\n", "test");
    REQUIRE(source.ok());
    CHECK(source.value().encoding == "windows-1252");
    CHECK(source.value().paragraphs[1].text == "Recalling Côte d’Ivoire—its States,");
}

TEST_CASE("bytes that are no text are refused with a reason and a place") {
    struct Case {
        std::string bytes;
        ErrorCode code;
        std::size_t line;
    };
    const Case cases[] = {
        {"", ErrorCode::empty, 0},
        {" \n\t\n", ErrorCode::empty, 0},
        {std::string("ab\0\0\0cd", 7), ErrorCode::binary, 1},
        {"\x01\x02\x03\x04\x05 text", ErrorCode::binary, 0},
        {"PK\x03\x04", ErrorCode::binary, 0},
        {"\xE2\x80\x9CQuoted\xE2\x80\x9D\nbroken \xE2\x80 in the middle of a line of text\n", ErrorCode::bad_encoding,
         2},
        {"\xE2\x80\x9CQuoted\xE2\x80\x9D\ncut off \xE2\x80", ErrorCode::bad_encoding, 2},
        {"\xFF\xFE"
         "a",
         ErrorCode::bad_encoding, 0},
    };
    for (const Case& one : cases) {
        CAPTURE(one.bytes);
        const auto source = read_bytes(one.bytes, "test");
        REQUIRE_FALSE(source.ok());
        CHECK(source.error().code == one.code);
        CHECK(source.error().line == one.line);
        CHECK(source.error().message.find('\n') == std::string::npos);
    }
}

TEST_CASE("limits are told, not passed in silence") {
    ReadLimits limits;
    limits.bytes = 100;
    CHECK(read_bytes(std::string(101, 'a'), "test", limits).error().code == ErrorCode::too_large);
    limits.bytes = 1000;
    limits.line_bytes = 50;
    const auto long_line = read_bytes("short\n" + std::string(60, 'a'), "test", limits);
    REQUIRE_FALSE(long_line.ok());
    CHECK(long_line.error().line == 2);
    limits.paragraphs = 4;
    std::string letters = "a\n\n";
    for (int i = 0; i < 32; ++i) letters += "b\n";
    const auto many_lines = read_bytes(letters, "test", limits);
    REQUIRE_FALSE(many_lines.ok());
    CHECK(many_lines.error().message == "more than 32 lines");
}

TEST_CASE("line ends of every system end a line") {
    for (const std::string end : {"\n", "\r\n", "\r", "\xE2\x80\xA8"}) {
        const auto source =
            read_bytes("The General Assembly," + end + end + "1. Decides;" + end + "2. Requests.", "test");
        REQUIRE(source.ok());
        CHECK(source.value().paragraphs.size() == 3);
    }
}
