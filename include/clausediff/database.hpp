// The database of resolutions: one SQLite file that `clausediff index` writes and the commands about series read. Its
// tables are described in man/clausediff-index.5.
//
// One process may write while others read: a reader waits for the moment in which a batch is written, and a second
// writer for the batch of the first. A Database is for one thread at a time; two threads open two.
#pragma once

#include <clausediff/resolution.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff CLAUSEDIFF_API {

// What the file system says of a file. Equal stamps are equal bytes: no program sets `changed`.
struct FileStamp {
    std::int64_t size = -1;     // bytes; -1 is unknown, and equals nothing
    std::int64_t modified = 0;  // nanoseconds since 1970
    std::int64_t changed = 0;   // of the inode, likewise
};

// What the database knows of a file's bytes.
struct KnownFile {
    std::string sha256;  // "" if they could not be read
    FileStamp stamp;
};

// What is to be put into the database of one file.
struct Reading {
    std::string path;    // by which the database knows it
    std::string sha256;  // of its bytes, hexadecimal; "" if they could not be read
    FileStamp stamp;
    bool unchanged = false;                        // the database has these bytes already; the members below are empty
    std::string refused;                           // why it could not be read: one line; else ""
    std::shared_ptr<const Resolution> resolution;  // null if it could not be read
};

// Reads one file for the database, and nothing where `known` says that its bytes are there already: the stamp decides,
// or else their digest. What cannot be read is no error: `refused` says why.
[[nodiscard]] Reading read_to_index(const std::string& path, const std::optional<KnownFile>& known,
                                    const ReadOptions& options = {});

// Outlines as `clausediff outline --format jsonl` writes them, one JSON object after the other, in lines or not.
class OutlineSource {
public:
    // `descriptor` is open for reading, and stays open; `name` is what messages call it, "-" standard input.
    OutlineSource(int descriptor, std::string name);
    ~OutlineSource();
    OutlineSource(const OutlineSource&) = delete;
    OutlineSource& operator=(const OutlineSource&) = delete;

    // The next one; none at the end. Errors: unreadable (no such object: the line says where), too_large (an object of
    // more than 256 MiB). After an error there is no next one.
    [[nodiscard]] std::optional<Result<Reading>> next();

private:
    struct State;
    std::unique_ptr<State> state_;
};

struct IndexedPath {
    std::int64_t id = 0;
    std::string path;
};

struct IndexedDocument {
    std::int64_t id = 0;
    std::string sha256;
    std::string refused;
    Metadata metadata;        // `file` is the path
    std::size_t clauses = 0;  // without closing lines
};

// One document follows another.
struct Succession {
    std::int64_t document = 0;
    std::int64_t predecessor = 0;
    bool chief = true;     // of several predecessors of one document the one that a history follows
    std::string evidence;  // see SuccessionEdge: "title-equal+cited"
    double certainty = 0;  // 0..1
};

// A resolution that a document recalls, perhaps of its series, and that is not in the database.
struct AbsentMember {
    std::int64_t document = 0;
    std::string symbol;
};

// All that the database keeps of who follows whom, as it was at one moment.
struct KeptSuccessions {
    bool current = false;     // are they those of the documents as they are?
    std::string corrections;  // see Database::corrections()
    std::vector<IndexedDocument> documents;
    std::vector<Succession> successions;
    std::vector<AbsentMember> absent;
};

// A clause that descends from another, of the comparison of a document with a predecessor.
struct ClauseDescent {
    std::int64_t after = 0;  // clause_key() of both
    std::int64_t before = 0;
    std::string kind;  // "unchanged", "amended", "split", "merged"
    bool moved = false;
    std::optional<double> similarity;  // as in ClauseChange
    double probability = 1;
};

// How the tables name the clause of that index in its document.
[[nodiscard]] constexpr std::int64_t clause_key(std::int64_t document, std::size_t clause) {
    return (document << 16) + static_cast<std::int64_t>(clause);
}

// What put() did.
struct PutCounts {
    std::size_t added = 0;     // documents that were not there
    std::size_t replaced = 0;  // that were there with other bytes
    std::size_t unchanged = 0;
    std::size_t refused = 0;  // of all of them, those that could not be read
};

class Database {
public:
    static constexpr std::chrono::seconds kPatience{60};

    // To read it. Nothing is written, not even beside it, so that it may lie on a medium that cannot be written to.
    // Errors: not_found, unreadable (no database, damaged, in use), binary (of another program, or of a newer version).
    [[nodiscard]] static Result<Database> open(const std::string& path);
    // To write to it; it is made if there is none. What another process holds is waited for so long at a time; then it
    // is in use. Errors: the same, and unwritable.
    [[nodiscard]] static Result<Database> open_to_write(const std::string& path,
                                                        std::chrono::seconds patience = kPatience);

    Database(Database&& other) noexcept;
    Database& operator=(Database&& other) noexcept;
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database();

    // Errors of all that follow: unreadable (damaged, or in use for a minute); of those that write, unwritable. After
    // an error, all give that error: open it anew.

    [[nodiscard]] Result<std::optional<KnownFile>> known(const std::string& path) const;
    // In the order in which they were put in.
    [[nodiscard]] Result<std::vector<IndexedDocument>> documents() const;
    [[nodiscard]] Result<std::vector<IndexedPath>> paths() const;
    // A document with its tokens, as load() gives it, without lines, reasons, furniture and the bytes of its file. Of
    // one that was refused: no_clauses, with the reason. REQUIRES: the database has a document of that id.
    [[nodiscard]] Result<Resolution> load(std::int64_t document) const;
    // In the order of `document`; the chief predecessor first.
    [[nodiscard]] Result<std::vector<Succession>> successions() const;
    // In the order of `document`, of one document from old to new.
    [[nodiscard]] Result<std::vector<AbsentMember>> absent_members() const;
    // What people corrected, as they wrote it: see parse_corrections(). "" if nothing.
    [[nodiscard]] Result<std::string> corrections() const;
    // Are successions() those of the documents as they are now?
    [[nodiscard]] Result<bool> has_current_successions() const;
    // All of these at once. Every id in them is that of a document; that nothing follows itself is not looked at.
    // Errors: also unreadable, where a row names a document that is not there.
    [[nodiscard]] Result<KeptSuccessions> kept_successions() const;
    // The descents between two documents, in the order of `after`.
    [[nodiscard]] Result<std::vector<ClauseDescent>> descents(std::int64_t document, std::int64_t predecessor) const;

    // Puts in all of them or none. A new document gets the next id, one that is there keeps its own. What is there with
    // the same bytes stays as it is, unless `again` says to replace it.
    [[nodiscard]] Result<PutCounts> put(std::span<const Reading> readings, bool again = false);
    // Removes documents and all that belongs to them.
    [[nodiscard]] std::optional<Error> remove(std::span<const std::int64_t> documents);
    // Replaces all successions and absent members, and the corrections that they were found with, if any are given; the
    // descents are removed. They are not current before finish_successions(). Fails where another process wrote to the
    // database since documents() gave what they were found from; then nothing of it is kept.
    [[nodiscard]] std::optional<Error> replace_successions(std::span<const Succession> successions,
                                                           std::span<const AbsentMember> absent,
                                                           const std::optional<std::string>& corrections = {});
    [[nodiscard]] std::optional<Error> add_descents(std::span<const ClauseDescent> descents);
    // After the last descents: the successions are current, unless a document was put in or removed since they were
    // replaced.
    [[nodiscard]] std::optional<Error> finish_successions();

private:
    class Store;
    explicit Database(std::unique_ptr<Store> store);
    std::unique_ptr<Store> store_;
};

}  // namespace clausediff
