#include "base/word_breaks.hpp"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <memory>

namespace clausediff::detail {
namespace {

// Made once: it reads its dictionary then. Those that work on texts are copies of it, which takes next to no time.
const icu::BreakIterator* prototype() {
    static const std::unique_ptr<icu::BreakIterator> iterator = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::BreakIterator> made(
            icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
        return U_SUCCESS(status) ? std::move(made) : nullptr;
    }();
    return iterator.get();
}

}  // namespace

std::vector<std::uint32_t> word_breaks(std::string_view text) {
    std::vector<std::uint32_t> breaks;
    if (text.empty() || prototype() == nullptr) return breaks;
    const std::unique_ptr<icu::BreakIterator> words(prototype()->clone());
    if (words == nullptr) return breaks;
    UErrorCode status = U_ZERO_ERROR;
    UText* utf8 = utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status);
    words->setText(utf8, status);
    if (U_SUCCESS(status)) {
        for (std::int32_t at = words->first(); at != icu::BreakIterator::DONE; at = words->next()) {
            breaks.push_back(static_cast<std::uint32_t>(at));
        }
    }
    utext_close(utf8);
    return breaks;
}

}  // namespace clausediff::detail
