// One file, read for the database: its stamp, its digest, and only where these are new, its text.
#include <clausediff/database.hpp>

#include "base/file_bytes.hpp"
#include "base/sha256.hpp"

#include <sys/stat.h>

#include <chrono>
#include <utility>

namespace clausediff {

using namespace detail;
namespace {

constexpr std::int64_t kSecond = 1'000'000'000;  // nanoseconds

std::int64_t nanoseconds(const timespec& time) {
    return std::int64_t{time.tv_sec} * kSecond + time.tv_nsec;
}

std::int64_t now() {
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

// A file that was changed just now may be changed again within the same tick of the clock of its file system (two
// seconds on FAT), and keep its stamp: it gets none.
FileStamp stamp_of(const std::string& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) return {};
#ifdef __APPLE__
    const FileStamp stamp = {status.st_size, nanoseconds(status.st_mtimespec), nanoseconds(status.st_ctimespec)};
#else
    const FileStamp stamp = {status.st_size, nanoseconds(status.st_mtim), nanoseconds(status.st_ctim)};
#endif
    return stamp.changed + 2 * kSecond < now() ? stamp : FileStamp{};
}

bool same(const FileStamp& one, const FileStamp& other) {
    return one.size >= 0 && one.size == other.size && one.modified == other.modified && one.changed == other.changed;
}

// The path stands in a column of its own.
std::string reason_of(const Error& error) {
    Error nameless = error;
    nameless.path.clear();
    return describe(nameless);
}

}  // namespace

Reading read_to_index(const std::string& path, const std::optional<KnownFile>& known, const ReadOptions& options) {
    Reading reading;
    reading.path = path;
    reading.stamp = stamp_of(path);  // before the bytes: what changes them after this makes the stamp an old one
    if (known && same(known->stamp, reading.stamp)) {
        reading.sha256 = known->sha256;
        reading.unchanged = true;
        return reading;
    }
    const Result<std::string> bytes = read_file_bytes(path, options.limits.bytes);
    if (!bytes) {
        reading.refused = reason_of(bytes.error());
        return reading;
    }
    reading.sha256 = sha256(bytes.value());
    if (known && known->sha256 == reading.sha256) {
        reading.unchanged = true;
        return reading;
    }
    Result<SourceText> source = read_bytes(bytes.value(), path, options);
    Result<Resolution> resolution =
        source ? normalise(std::move(source).value(), options.limits) : Result<Resolution>(source.error());
    if (!resolution) {
        reading.refused = reason_of(resolution.error());
        return reading;
    }
    // What the database does not keep would wait in memory for its turn.
    Resolution kept = std::move(resolution).value();
    kept.bytes.reset();
    for (Clause& clause : kept.clauses) clause.tokens = {};
    reading.resolution = std::make_shared<const Resolution>(std::move(kept));
    return reading;
}

}  // namespace clausediff
