#include <clausediff/clausediff.hpp>

#include <utility>

namespace clausediff {

Result<Resolution> load(const std::string& path, const ReadOptions& options) {
    Result<SourceText> source = read_file(path, options);
    if (!source) return source.error();
    return normalise(std::move(source).value());
}

Comparison compare(Resolution before, Resolution after, const AlignOptions& options) {
    Alignment alignment = align(before, after, options);
    return compare_aligned(std::move(before), std::move(after), std::move(alignment));
}

}  // namespace clausediff
