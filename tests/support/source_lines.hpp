// What a reader made of a file, for a test: one line a paragraph.
#pragma once

#include <clausediff/source.hpp>

#include <string>

namespace clausediff::test {

// Of each paragraph its number in brackets and its text with its marks in braces; notes, furniture and rows of tables
// are named. Of an error its message.
inline std::string source_lines(const Result<SourceText>& source) {
    if (!source) return describe(source.error());
    std::string out;
    for (const SourceParagraph& paragraph : source.value().paragraphs) {
        std::string text = paragraph.text;
        for (auto mark = paragraph.marks.rbegin(); mark != paragraph.marks.rend(); ++mark) {
            text.insert(mark->offset, "{" + mark->number + "}");
        }
        if (paragraph.role == Role::note) out += "note ";
        if (paragraph.role == Role::furniture) out += std::string(describe(paragraph.reason)) + ": ";
        if (paragraph.table_row) out += "row: ";
        if (!paragraph.number.empty()) out += "[" + paragraph.number + "] ";
        out += text + "\n";
    }
    return out;
}

}  // namespace clausediff::test
