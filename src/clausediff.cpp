#include <clausediff/clausediff.hpp>

#include <utility>

namespace clausediff {

Result<Resolution> load(const std::string& path, const ReadOptions& options) {
    Result<SourceText> source = read_file(path, options);
    if (!source) return source.error();
    return normalise(std::move(source).value(), options.limits);
}

Result<Resolution> load_bytes(std::string_view bytes, const std::string& path, const ReadOptions& options) {
    Result<SourceText> source = read_bytes(bytes, path, options);
    if (!source) return source.error();
    return normalise(std::move(source).value(), options.limits);
}

Comparison compare(std::shared_ptr<const Resolution> before, std::shared_ptr<const Resolution> after,
                   const CompareOptions& options) {
    const Alignment alignment = align(*before, *after, options);
    return compare_aligned(std::move(before), std::move(after), alignment, options);
}

Comparison compare(Resolution before, Resolution after, const CompareOptions& options) {
    return compare(std::make_shared<const Resolution>(std::move(before)),
                   std::make_shared<const Resolution>(std::move(after)), options);
}

}  // namespace clausediff
