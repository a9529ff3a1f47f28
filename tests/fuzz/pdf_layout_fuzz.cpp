// What the PDF helper might write, to paragraphs and clauses: nothing that it writes may break the reader.
#include <clausediff/resolution.hpp>

#include "read/pdf/layout.hpp"
#include "read/pdf/words.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view output(reinterpret_cast<const char*>(data), size);
    const clausediff::ReadLimits limits;
    const std::string path = "fuzz.pdf";
    clausediff::Budget budget(limits, path);
    const auto words = clausediff::pdf::parse_words(output, path, 100, budget);
    if (!words) return 0;
    const clausediff::SourceText source = clausediff::pdf::lay_out(words.value());
    for (const clausediff::SourceParagraph& paragraph : source.paragraphs) {
        for (const clausediff::SourceMark& mark : paragraph.marks) {
            if (mark.offset > paragraph.text.size()) std::abort();
        }
    }
    (void)clausediff::normalise(source);
    return 0;
}
