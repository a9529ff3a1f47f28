// What is kept of a document to find what it follows.
#pragma once

#include "series/symbol_place.hpp"
#include "series/text_print.hpp"
#include "series/title_key.hpp"

#include <clausediff/predecessors.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace clausediff::detail::series {

// A number that a paragraph gives, perhaps that of a resolution: "67/264", "3369 (XXX)".
struct CitedNumber {
    std::string number;
    std::uint32_t clause = 0;  // its index
    bool preambular = false;
};

// A resolution of its own body that a document cites.
struct Citation {
    SymbolPlace place;
    std::string symbol;
    std::uint32_t clause = 0;
    bool preambular = false;
};

struct Record {
    SeriesDocument document;
    bool is_resolution = false;  // by its symbol; else it is a draft, or no resolution at all
    bool takes_part = false;
    std::string language;
    std::string body_name;  // as its text has it, folded
    SymbolPlace place;      // of a draft the body alone, and the session or 0
    std::string when;       // its date, or an estimate of it
    std::size_t rank = 0;   // of a resolution: its place among those of its family; copies share one
    std::vector<std::string> title;
    std::string title_key;
    std::vector<CitedNumber> numbers;
    std::string mission;  // the name in capitals that it names most
    TextPrint print;

    // Of body and language: only documents of one family follow each other.
    [[nodiscard]] std::string family() const { return place.body + '\n' + language; }
};

[[nodiscard]] Record record_of(const Resolution& resolution);

// Those of its own body, whose resolutions have symbols like `symbol`, in the order of the text.
[[nodiscard]] std::vector<Citation> citations(const Record& record, const std::string& symbol);

// Did `one` come before `other`? Both are of one family. Nothing comes after a draft: so there is no circle.
[[nodiscard]] bool is_earlier(const Record& one, const Record& other);

}  // namespace clausediff::detail::series
