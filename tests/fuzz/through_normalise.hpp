// What every reader owes to the stages after it, whatever it reads.
#pragma once

#include "support/letters.hpp"
#include "support/promises.hpp"

#include <clausediff/resolution.hpp>

#include <cstdio>
#include <cstdlib>
#include <string>

namespace clausediff::fuzz {

// Stops the fuzzer where a promise is broken, and says which.
inline void demand(const std::string& broken) {
    if (broken.empty()) return;
    std::fprintf(stderr, "broken: %s\n", broken.c_str());
    std::abort();
}

// What was read and the clauses that become of it keep their promises, and no letter is lost between them.
inline Result<Resolution> through_normalise(const Result<SourceText>& source) {
    if (!source) return source.error();
    demand(test::broken_promise(source.value()));
    Result<Resolution> resolution = normalise(source.value());
    if (!resolution) return resolution;
    demand(test::broken_promise(resolution.value()));
    if (!test::same_letters(source.value(), resolution.value()))
        demand("all letters that are no furniture are in the resolution");
    return resolution;
}

}  // namespace clausediff::fuzz
