// Akoma Ntoso files, to paragraphs and clauses.
#include "through_normalise.hpp"

#include "read/akn/akn.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    (void)clausediff::detail::akn::is_akn(bytes);
    (void)clausediff::fuzz::through_normalise(clausediff::detail::akn::read_akn(bytes, "fuzz.xml", {}));
    return 0;
}
