// Resolutions for tests, from text.
#pragma once

#include <clausediff/clausediff.hpp>

#include <string>
#include <string_view>

namespace clausediff::test {

// Reads and normalises a text; throws, and so fails the test, if that gives an error.
inline Resolution resolution(std::string_view text, const ReadOptions& options = {}) {
    const Result<SourceText> source = read_bytes(text, "test.txt", options);
    if (!source) throw std::runtime_error(describe(source.error()));
    Result<Resolution> resolution = normalise(source.value());
    if (!resolution) throw std::runtime_error(describe(resolution.error()));
    return std::move(resolution).value();
}

// One line a clause, "LABEL text", with its section and type where they are not those of its label's kind; footnote
// marks stand as ^number^.
inline std::string outline(const Resolution& resolution) {
    std::string out;
    for (const Clause& clause : resolution.clauses) {
        std::string text = clause.text;
        for (auto mark = clause.marks.rbegin(); mark != clause.marks.rend(); ++mark) {
            text.insert(mark->offset, "^" + mark->number + "^");
        }
        out += clause.label;
        if (clause.type != ClauseType::paragraph) out += std::string(" <") + name(clause.type) + ">";
        out += " " + text + "\n";
    }
    return out;
}

}  // namespace clausediff::test
