// What is kept of a text to see whether its paragraphs recur in another one: hashes of its runs of three words. Names,
// numbers, dates and symbols are left out, since they roll forward, and alike templates differ in nothing else.
#pragma once

#include <clausediff/resolution.hpp>

#include <tsl/robin_map.h>

#include <cstdint>
#include <vector>

namespace clausediff::detail::series {

struct TextPrint {
    std::vector<std::uint32_t> runs;  // paragraph by paragraph, in their order
    std::vector<std::uint32_t> ends;  // of each paragraph of enough words, in `runs`
};

[[nodiscard]] TextPrint text_print(const Resolution& resolution);

// The shares of paragraphs of two texts that stand in the other one, 0..1. A paragraph does if four in ten of its runs
// do, wherever.
struct Recurrence {
    double first = 0, second = 0;
};

// Compares one text with many.
class RecurrenceCounter {
public:
    // `print` must outlive the counter.
    explicit RecurrenceCounter(const TextPrint& print);
    [[nodiscard]] Recurrence with(const TextPrint& other);

private:
    const TextPrint& print_;
    tsl::robin_map<std::uint32_t, std::uint32_t> numbers_;  // of the runs of the text, by their hashes
    std::vector<std::uint32_t> run_numbers_;                // of each run
    std::vector<std::uint32_t> seen_in_;                    // by number: the last text that had it
    std::uint32_t text_ = 0;
};

}  // namespace clausediff::detail::series
