// What the helper might answer about a web page, to paragraphs and clauses: nothing that it writes may break the
// reader. The helper itself, where gumbo-parser runs, is a process of its own.
#include "through_normalise.hpp"

#include "read/html/blocks.hpp"
#include "read/html/page.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view answer(reinterpret_cast<const char*>(data), size);
    const clausediff::ReadLimits limits;
    const std::string path = "fuzz.html";
    clausediff::detail::Budget budget(limits, path);
    const auto page = clausediff::detail::html::parse_page(answer, path, budget);
    if (!page) return 0;
    auto source = clausediff::detail::html::read_blocks(page.value(), budget, clausediff::Revisions::accepted);
    if (!source) return 0;
    (void)clausediff::fuzz::through_normalise(std::move(source).value());
    return 0;
}
