// Any bytes as a text: encodings, exports, laid-out pages.
#include "through_normalise.hpp"

#include "read/readers.hpp"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    (void)clausediff::fuzz::through_normalise(clausediff::detail::read_text(bytes, "fuzz.txt", {}));
    return 0;
}
