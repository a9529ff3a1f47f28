// Where each byte of a clause came in.
#pragma once

#include <clausediff/series.hpp>

#include "normalise/language.hpp"

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace clausediff::detail {

struct Stamp {
    std::uint32_t introduced = 0;  // member that last put it there
    std::uint32_t first = 0;       // first member that has it anywhere
    bool operator==(const Stamp&) const = default;
};
using Stamps = std::vector<Stamp>;  // of each byte of a text

// The phrases of all members so far, three words each, with the first member that has them.
class PhraseMemory {
public:
    void add(const Clause& clause, std::uint32_t member);
    // Of each token the first member that has it with two of its neighbours; `member` where none has.
    [[nodiscard]] std::vector<std::uint32_t> first_of(const Clause& clause, std::uint32_t member) const;

private:
    std::unordered_map<std::uint64_t, std::uint32_t> first_;
};

// Stamps of the after text of a script: what is equal keeps its stamps, and so does a word of a change that takes the
// place of the same word in another case, unless one of the two is all of capitals; the rest is `fresh`.
[[nodiscard]] Stamps carry(const std::vector<Segment>& segments, const Stamps& before, Stamp fresh);

// Bytes that came in with `member` get the first member that has their phrase.
void find_first_uses(Stamps& stamps, const Clause& clause, const PhraseMemory& memory, std::uint32_t member);

[[nodiscard]] std::vector<WordRun> word_runs(const Clause& clause, const Stamps& stamps, const Language& language);

}  // namespace clausediff::detail
