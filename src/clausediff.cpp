#include <clausediff/clausediff.hpp>

namespace clausediff {

Result<Resolution> load(const std::string& path, const ReadOptions& options) {
    const Result<SourceText> source = read_file(path, options);
    if (!source) return source.error();
    return normalise(source.value());
}

Comparison compare(const Resolution& before, const Resolution& after, const AlignOptions& options) {
    return compare_aligned(before, after, align(before, after, options));
}

}  // namespace clausediff
