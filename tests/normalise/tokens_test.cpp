#include "support/catch.hpp"
#include "support/text.hpp"

#include <clausediff/resolution.hpp>

#include "normalise/tokens.hpp"

#include <string>
#include <vector>

using namespace clausediff;
using namespace clausediff::detail;

namespace {

// The tokens between bars.
std::string bars(const std::string& text) {
    const TokenizedText tokenized(text, language("en"));
    const TokenList list = tokenized.list();
    std::string out;
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (i > 0) out += '|';
        out += list.word(i);
    }
    return out;
}

}  // namespace

TEST_CASE("what a delegate reads as one expression is one token", "[normalise][tokens]") {
    struct Case {
        const char* text;
        const char* tokens;
    };
    const std::vector<Case> cases = {
        {"", ""},
        {"Requests the Secretary-General to report;", "Requests|the|Secretary-General|to|report|;"},
        {"States\xE2\x80\x99 and the people\xE2\x80\x99s right",
         "States\xE2\x80\x99|and|the|people\xE2\x80\x99s|right"},
        {"\xE2\x80\x98its peers\xE2\x80\x99 work", "\xE2\x80\x98|its|peers|\xE2\x80\x99|work"},
        {"small- and large-scale", "small-|and|large-scale"},
        {"the Fund (UNICEF), paragraph 5 (a) (ii)", "the|Fund|(UNICEF)|,|paragraph|5|(a)|(ii)"},
        {"(see the annex)", "(|see|the|annex|)"},
        // citations
        {"its resolution 67/264 of 17 May 2013,", "its|resolution|67/264 of 17 May 2013|,"},
        {"resolutions 60/30 A of 29 November 2005 and 61/2", "resolutions|60/30 A of 29 November 2005|and|61/2"},
        {"2819 (XXVI) of 15 December 1971", "2819 (XXVI) of 15 December 1971"},
        {"22 A (I) of 13 February 1946", "22 A (I) of 13 February 1946"},
        {"resolution 1325 (2000) and", "resolution|1325 (2000)|and"},
        {"A/69/228-S/2014/560.", "A/69/228-S/2014/560|."},
        {"see A/RES/69/317, A/C.3/68/L.20/Rev.1.", "see|A/RES/69/317|,|A/C.3/68/L.20/Rev.1|."},
        {"67/264\nof 17 May 2013", "67/264|of|17 May 2013"},
        // dates
        {"on 17 May 2013", "on|17 May 2013"},
        {"on 10 and 11 June 2014", "on|10|and|11 June 2014"},
        {"in May 2014 and may act", "in|May 2014|and|may|act"},
        // numbers and units
        {"50 per cent of 2.5 million dollars", "50 per cent|of|2.5 million dollars"},
        {"13,343,900 dollars, 20% and $500", "13,343,900 dollars|,|20%|and|$500"},
        {"3 per country", "3|per|country"},
        {"Conference,1 and", "Conference|,|1|and"},
        // other scripts
        {"\xE5\xA4\xA7\xE4\xBC\x9A AB", "\xE5\xA4\xA7|\xE4\xBC\x9A|AB"},
        {"\xC3\xA9tats \xE2\x80\x94 km\xC2\xB2", "\xC3\xA9tats|\xE2\x80\x94|km\xC2\xB2"},
    };
    for (const Case& c : cases) CHECK(bars(c.text) == c.tokens);
}

TEST_CASE("tokens and the white space before them join to the text", "[normalise][tokens]") {
    for (const std::string text :
         {"", " ", "  a  b ", "one\ntwo 67/264 of 17 May 2013\n", "\xFF\xFE broken (", "\xC2\xA0x"}) {
        const TokenizedText tokenized(text, language("en"));
        const TokenList list = tokenized.list();
        std::string joined;
        for (std::size_t i = 0; i < list.size(); ++i) joined += list.whole(i);
        CHECK(joined == text);
    }
}

TEST_CASE("every clause that was read has tokens that join to its text", "[normalise][tokens]") {
    const Resolution read = test::resolution(
        "\tThe General Assembly,\n"
        "\tRecalling its resolution 12/4 of 3 May 2014,\n"
        "\t1.\tDecides to act:\n"
        "\t(a)\tBy 50 per cent;\n"
        "\t(b)\t\xE2\x80\x9CQuickly\xE2\x80\x9D.\n");
    CHECK(read.clauses.size() == 5);
    for (const Clause& clause : read.clauses) {
        const TokenList list = tokens_of(clause);
        CHECK(list.range(0, list.size()) == clause.text);
    }
}

TEST_CASE("the parts of a word are what clauses are linked by", "[normalise][tokens]") {
    const auto parts = [](std::string_view word) {
        std::string out;
        std::size_t at = 0;
        for (std::string_view part = next_part(word, at); !part.empty(); part = next_part(word, at)) {
            if (!out.empty()) out += '|';
            out += part;
        }
        return out;
    };
    CHECK(parts("Secretary-General\xE2\x80\x99s") == "Secretary|General|s");
    CHECK(parts("67/264 of 17 May 2013") == "67|264|of|17|May|2013");
    CHECK(parts("(UNESCO)") == "UNESCO");
    CHECK(parts("\xC3\xA9tats") == "\xC3\xA9tats");
    CHECK(parts("AB\xE5\xA4\xA7\xE4\xBC\x9A") == "AB|\xE5\xA4\xA7|\xE4\xBC\x9A");
    CHECK(parts("--").empty());
}
