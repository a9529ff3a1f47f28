// Any bytes as a web page.
#include "through_normalise.hpp"

#include "read/html/html.hpp"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    clausediff::fuzz::through_normalise(clausediff::html::read_html(bytes, "fuzz.html", {}));
    return 0;
}
