// How amendments, their actions and what became of them are called.
#include <clausediff/amend.hpp>

#include <cstddef>
#include <string>

namespace clausediff {

std::string Amendment::called() const {
    return document->metadata.symbol.empty() ? document->metadata.file : document->metadata.symbol;
}

std::string Amendment::author() const {
    return called() + (sponsors.empty() ? "" : " (" + sponsors + ")");
}

const char* name(AmendAction action) {
    constexpr const char* kNames[] = {"delete paragraphs", "replace paragraphs", "insert paragraphs", "delete words",
                                      "replace words",     "insert words",       "move paragraphs"};
    return kNames[static_cast<std::size_t>(action)];
}

const char* name(AmendStatus status) {
    constexpr const char* kNames[] = {"applied", "already so", "refused"};
    return kNames[static_cast<std::size_t>(status)];
}

}  // namespace clausediff
