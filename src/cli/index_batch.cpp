#include "cli/index_batch.hpp"

#include "cli/words.hpp"

#include <fmt/format.h>

#include <utility>

namespace clausediff::cli {
namespace {

constexpr std::size_t kMostBytes = 8U << 20;
constexpr std::size_t kMostReadings = 2'000;
constexpr std::chrono::seconds kMostTime(5);

std::size_t bytes_of(const Reading& reading) {
    std::size_t bytes = sizeof reading + reading.path.size();
    if (!reading.resolution) return bytes;
    for (const Clause& clause : reading.resolution->clauses) bytes += sizeof clause + clause.text.size();
    for (const Footnote& note : reading.resolution->footnotes) bytes += sizeof note + note.text.size();
    return bytes;
}

}  // namespace

IndexBatch::IndexBatch(Session& session, Database& database, bool again)
    : session_(session), database_(database), again_(again), last_(std::chrono::steady_clock::now()) {}

std::optional<Error> IndexBatch::add(Reading reading, Progress& progress) {
    if (!reading.refused.empty()) {
        progress.clear();
        session_.tell(reading.path + ": " + reading.refused);
    }
    bytes_ += bytes_of(reading);
    readings_.push_back(std::move(reading));
    const bool long_ago = std::chrono::steady_clock::now() - last_ > kMostTime;
    if (bytes_ < kMostBytes && readings_.size() < kMostReadings && !long_ago) return std::nullopt;
    return flush();
}

std::optional<Error> IndexBatch::flush() {
    if (readings_.empty()) return std::nullopt;
    const Result<PutCounts> put = database_.put(readings_, again_);
    if (!put) return put.error();
    counts_.added += put.value().added;
    counts_.replaced += put.value().replaced;
    counts_.unchanged += put.value().unchanged;
    counts_.refused += put.value().refused;
    readings_.clear();
    bytes_ = 0;
    last_ = std::chrono::steady_clock::now();
    return std::nullopt;
}

std::string IndexBatch::summary() const {
    const std::size_t all = counts_.added + counts_.replaced + counts_.unchanged;
    std::string out =
        fmt::format("{} {}: {} new, {} changed, {} as before.\n", grouped(all), all == 1 ? "file" : "files",
                    grouped(counts_.added), grouped(counts_.replaced), grouped(counts_.unchanged));
    if (counts_.refused > 0) {
        out += fmt::format("{} of them could not be read; the database holds the {}.\n", grouped(counts_.refused),
                           counts_.refused == 1 ? "reason" : "reasons");
    }
    return out;
}

}  // namespace clausediff::cli
