// Word documents, to paragraphs and clauses.
#include "through_normalise.hpp"
#include "word_input.hpp"

#include "read/word/word.hpp"

#include <cstddef>
#include <cstdint>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes = clausediff::fuzz::word_document({reinterpret_cast<const char*>(data), size});
    (void)clausediff::fuzz::through_normalise(clausediff::detail::word::read_word(bytes, "fuzz.docx", {}));
    return 0;
}
