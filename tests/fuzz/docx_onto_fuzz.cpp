// A Word document as the before text, edited to become an after text. The first byte chooses options; a line "===="
// parts the document, as word_fuzz takes it, from the text.
#include "parted.hpp"
#include "through_normalise.hpp"
#include "word_input.hpp"

#include "read/readers.hpp"
#include "support/report_promises.hpp"

#include <clausediff/clausediff.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace {

using namespace clausediff;
using namespace clausediff::detail;
using fuzz::demand;

constexpr unsigned kOriginal = 1, kComments = 2;  // bits of the first byte

// What a document becomes where the input has no text for it.
constexpr std::string_view kAfter = "The General Assembly,\n1.\tRequests all to rest;\n2.\tDecides to go on.\n";

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const auto [first, second] = fuzz::parted({reinterpret_cast<const char*>(data) + 1, size - 1});
    const std::string document = fuzz::word_document(first);
    if (!document.starts_with("PK\x03\x04")) return 0;
    ReadOptions reading;
    reading.revisions = (data[0] & kOriginal) != 0 ? Revisions::original : Revisions::accepted;
    const Result<SourceText> source = read_bytes(document, "before.docx", reading);
    const Result<Resolution> before = fuzz::through_normalise(source);
    if (!before) return 0;
    const Result<Resolution> after =
        fuzz::through_normalise(read_text(second.value_or(std::string(kAfter)), "after.txt", {}));
    if (!after) return 0;
    const Comparison comparison = compare(before.value(), after.value());
    demand(test::broken_promise(comparison));
    DocxOptions options;
    options.comments = (data[0] & kComments) != 0;
    const DocxResult redline = render_docx(comparison, options);
    demand(redline.why_new.empty() ? test::broken_promise_of_edited_docx(comparison, source.value(), redline.bytes)
                                   : test::broken_promise_of_new_docx(comparison));
    return 0;
}
