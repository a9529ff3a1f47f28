// What every reader owes to the stages after it, whatever it reads.
#pragma once

#include <clausediff/resolution.hpp>

#include <cstdlib>

namespace clausediff::fuzz {

// Stops the fuzzer where marks stand outside their texts, or where normalise gives clauses that break its word.
inline void through_normalise(const Result<SourceText>& source) {
    if (!source) return;
    for (const SourceParagraph& paragraph : source.value().paragraphs) {
        for (const SourceMark& mark : paragraph.marks) {
            if (mark.offset > paragraph.text.size()) std::abort();
        }
    }
    const Result<Resolution> resolution = normalise(source.value());
    if (!resolution) return;
    for (const Clause& clause : resolution.value().clauses) {
        if (clause.label.empty() || clause.opening.length > clause.text.size()) std::abort();
        for (const NoteMark& mark : clause.marks) {
            if (mark.offset > clause.text.size()) std::abort();
        }
    }
}

}  // namespace clausediff::fuzz
