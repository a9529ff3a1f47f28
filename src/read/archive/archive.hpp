// A zip archive in memory. Its names are keys and never paths: nothing is written anywhere.
#pragma once

#include <clausediff/source.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

struct zip;

namespace clausediff {

class Archive {
public:
    // `bytes` must outlive the archive. Errors: binary (broken), too_large (entries).
    static Result<Archive> open(std::string_view bytes, const std::string& path, const ReadLimits& limits);

    [[nodiscard]] bool has(const std::string& name) const;

    // The bytes of a part, unpacked. Errors: binary (missing, broken or behind a password), too_large (the limits on
    // one part's ratio and on all parts that were read).
    [[nodiscard]] Result<std::string> read(const std::string& name);

private:
    struct Closer {
        void operator()(zip* archive) const;
    };

    Archive(zip* archive, const std::string& path, const ReadLimits& limits);
    [[nodiscard]] Error broken(const std::string& name) const;

    std::unique_ptr<zip, Closer> archive_;
    std::string path_;
    ReadLimits limits_;
    std::size_t unpacked_ = 0;  // bytes read so far
};

}  // namespace clausediff
