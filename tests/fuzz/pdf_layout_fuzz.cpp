// What the PDF helper might write, to paragraphs and clauses: nothing that it writes may break the reader.
#include "through_normalise.hpp"

#include "read/pdf/layout.hpp"
#include "read/pdf/words.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view output(reinterpret_cast<const char*>(data), size);
    const clausediff::ReadLimits limits;
    const std::string path = "fuzz.pdf";
    clausediff::detail::Budget budget(limits, path);
    const auto words = clausediff::detail::pdf::parse_words(output, path, 100, budget);
    if (!words) return 0;
    (void)clausediff::fuzz::through_normalise(clausediff::detail::pdf::lay_out(words.value()));
    return 0;
}
