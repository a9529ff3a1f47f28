// What goes into the database comes out of it.
#include <clausediff/clausediff.hpp>

#include "base/sha256.hpp"
#include "index/codes.hpp"
#include "normalise/clause_id_text.hpp"
#include "support/catch.hpp"

#include <chrono>
#include <filesystem>
#include <fstream>
#include <thread>

#include <sqlite3.h>
#include <unistd.h>

using namespace clausediff;
using namespace clausediff::detail;

namespace {

// A folder that is the current one while this lives.
class Folder {
public:
    Folder() : was_(std::filesystem::current_path()) {
        path_ = std::filesystem::temp_directory_path() / ("clausediff_index_" + std::to_string(::getpid()));
        std::filesystem::create_directories(path_);
        std::filesystem::current_path(path_);
    }
    ~Folder() {
        std::filesystem::current_path(was_);
        std::filesystem::remove_all(path_);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

private:
    std::filesystem::path was_, path_;
};

constexpr const char* kHarbours =
    "A/RES/71/9\nUpkeep of harbours\nThe General Assembly,\nRecalling its resolution 70/9 of 3 May 2016,1\n"
    "Noting the charts,\n1. Requests the keepers:\n(a) To count the lamps;\n(b) To clean them;\n"
    "2. Also decides to wait.\n\n____________\n1 See A/70/12.\n";

Reading read(const std::string& path, const std::string& text) {
    std::ofstream(path) << text;
    return read_to_index(path, std::nullopt);
}

Database written(const std::string& path, const std::vector<Reading>& readings) {
    Result<Database> database = Database::open_to_write(path);
    REQUIRE(database.ok());
    REQUIRE(database.value().put(readings).ok());
    return std::move(database).value();
}

}  // namespace

TEST_CASE("the digest is that of the standard", "[index]") {
    CHECK(sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
          "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    CHECK(sha256(std::string(1'000'000, 'a')) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("which clause it is can be written and read back", "[index]") {
    ClauseId id;
    id.kind = ClauseKind::paragraph;
    id.section = Section::annex;
    id.part = 2, id.annex = ClauseId::kInBody, id.scope = "art;12 %", id.run = 3, id.number = 0, id.suffix = "bis";
    id.further = 4, id.paragraph_repeat = 2, id.repeat = 5;
    id.path = {{Counting::letters, 1}, {Counting::roman, 2}, {Counting::digits, 3}, {Counting::bullets, 4}};
    CHECK(parse_clause_id(clause_id_text(id)) == id);
    CHECK(parse_clause_id(clause_id_text({})) == ClauseId{});
    for (const char* wrong : {"kind=harbour", "number=", "number=x", "path=z1", "path=a", "scope=%4", "tide=1"}) {
        CAPTURE(wrong);
        CHECK_FALSE(parse_clause_id(wrong));
    }
}

TEST_CASE("a document comes back as it was", "[index]") {
    const Folder folder;
    const Database database = written("a.db", {read("harbours.txt", kHarbours)});
    const Result<Resolution> back = database.load(1);
    const Result<Resolution> read = load("harbours.txt");
    REQUIRE((back.ok() && read.ok()));
    const Resolution &was = read.value(), &is = back.value();
    CHECK(is.metadata.symbol == "A/RES/71/9");
    CHECK(is.metadata.title == was.metadata.title);
    CHECK(is.metadata.file == "harbours.txt");
    CHECK(is.reader == was.reader);
    REQUIRE(is.clauses.size() == was.clauses.size());
    for (std::size_t i = 0; i < is.clauses.size(); ++i) {
        const Clause &one = is.clauses[i], &other = was.clauses[i];
        CAPTURE(one.label);
        CHECK(one.id == other.id);
        CHECK(one.label == other.label);
        CHECK(one.text == other.text);
        CHECK(one.number == other.number);
        CHECK(one.level == other.level);
        CHECK(one.tokens.size() == other.tokens.size());
        CHECK(one.opening.verb == other.opening.verb);
        CHECK(one.opening.sequencing == other.opening.sequencing);
        CHECK(one.marks.size() == other.marks.size());
    }
    REQUIRE(is.footnotes.size() == 1);
    CHECK(is.footnotes[0].text == was.footnotes[0].text);
    CHECK(is.footnotes[0].clause == was.footnotes[0].clause);
    CHECK(is.head.size() == was.head.size());
    CHECK(compare(is, was).summary.all.of(ChangeKind::unchanged) == is.clauses.size());
}

TEST_CASE("successions and descents are kept, and go with their documents", "[index]") {
    const Folder folder;
    Database database = written("a.db", {read("a.txt", kHarbours), read("b.txt", kHarbours), read("c.txt", "")});
    CHECK(database.documents().value()[2].refused == "the file is empty");
    CHECK(database.load(3).error().message == "the file is empty");
    CHECK_FALSE(database.has_current_successions().value());
    CHECK_FALSE(database.replace_successions(std::vector<Succession>{{2, 1, true, "title-equal", 0.9}}, {}));
    const ClauseDescent descent = {clause_key(2, 0), clause_key(1, 0), "amended", true, 0.5, 0.75};
    CHECK_FALSE(database.add_descents(std::vector<ClauseDescent>{descent}));
    CHECK_FALSE(database.has_current_successions().value());  // more may have to be compared
    CHECK_FALSE(database.finish_successions());
    CHECK(database.has_current_successions().value());
    CHECK(database.kept_successions().value().current);
    REQUIRE(database.successions().value().size() == 1);
    CHECK(database.successions().value()[0].evidence == "title-equal");
    REQUIRE(database.descents(2, 1).value().size() == 1);
    CHECK(database.descents(2, 1).value()[0].similarity == 0.5);
    CHECK(database.descents(1, 2).value().empty());
    REQUIRE(database.put(std::vector<Reading>{read("a.txt", std::string(kHarbours) + "3. Decides to go.\n")}).ok());
    CHECK(database.successions().value().empty());
    CHECK(database.descents(2, 1).value().empty());
    CHECK_FALSE(database.has_current_successions().value());
}

TEST_CASE("successions are current only of the documents and corrections of which they were found", "[index]") {
    const Folder folder;
    Database database = written("a.db", {read("a.txt", kHarbours), read("b.txt", kHarbours)});
    const std::vector<Succession> links = {{2, 1, true, "title-equal", 0.9}};
    CHECK_FALSE(database.replace_successions({}, {}, "b.txt\t-\n"));
    CHECK_FALSE(database.finish_successions());
    CHECK(database.kept_successions().value().corrections == "b.txt\t-\n");
    CHECK_FALSE(database.replace_successions(links, {}));  // found with those that are kept
    CHECK_FALSE(database.finish_successions());
    CHECK(database.kept_successions().value().corrections == "b.txt\t-\n");
    CHECK(database.kept_successions().value().current);
    REQUIRE(database.remove(std::vector<std::int64_t>{1}) == std::nullopt);
    CHECK_FALSE(database.finish_successions());  // not of links that are older than the documents
    CHECK_FALSE(database.has_current_successions().value());
}

TEST_CASE("successions of documents that another process changed meanwhile are refused", "[index]") {
    const Folder folder;
    Database one = written("a.db", {read("a.txt", kHarbours)});
    Result<Database> two = Database::open_to_write("a.db");
    REQUIRE((one.documents().ok() && two.ok()));
    REQUIRE_FALSE(two.value().remove(std::vector<std::int64_t>{1}));
    const auto error = one.replace_successions({}, {}, "a.txt\t-\n");
    REQUIRE(error);
    CHECK(error->message.find("meanwhile") != std::string::npos);
    CHECK(two.value().documents().ok());
    CHECK(two.value().corrections().value().empty());
    CHECK_FALSE(two.value().replace_successions({}, {}));
}

TEST_CASE("links to documents that are not there are damage", "[index]") {
    const Folder folder;
    Database database = written("a.db", {read("a.txt", kHarbours), read("b.txt", kHarbours)});
    const std::vector<Succession> links = {{2, 7, true, "title-equal", 0.9}};
    CHECK_FALSE(database.replace_successions(links, {}));
    const Result<KeptSuccessions> kept = database.kept_successions();
    REQUIRE_FALSE(kept.ok());
    CHECK(kept.error().message.find("the database is damaged") == 0);
}

TEST_CASE("a file that the database knows is not read again", "[index]") {
    const Folder folder;
    const Reading first = read("a.txt", kHarbours);
    REQUIRE_FALSE(first.unchanged);
    CHECK(read_to_index("a.txt", KnownFile{first.sha256, {}}).unchanged);
    CHECK_FALSE(read_to_index("a.txt", KnownFile{"other", {}}).unchanged);
    // It was changed just now, and may be so again.
    CHECK(first.stamp.size == -1);
    CHECK(read_to_index("z.txt", std::nullopt).refused == "no such file");
}

TEST_CASE("a write that was interrupted is said, and undone by the next one who writes", "[index]") {
    const Folder folder;
    (void)written("a.db", {read("a.txt", kHarbours)});
    sqlite3* raw = nullptr;
    REQUIRE(sqlite3_open("a.db", &raw) == SQLITE_OK);
    // So long a text does not wait in memory for the end of the transaction.
    const char* update = "PRAGMA cache_size=2; BEGIN; UPDATE documents SET title = hex(zeroblob(500000));";
    CHECK(sqlite3_exec(raw, update, nullptr, nullptr, nullptr) == SQLITE_OK);
    std::filesystem::copy_file("a.db", "b.db");
    std::filesystem::copy_file("a.db-journal", "b.db-journal");
    CHECK(sqlite3_close(raw) == SQLITE_OK);

    const Result<Database> too_early = Database::open("b.db");
    REQUIRE_FALSE(too_early.ok());
    CHECK(too_early.error().message.find("was left in the middle of a write") == 0);
    REQUIRE(Database::open_to_write("b.db").ok());
    const Result<Database> sound = Database::open("b.db");
    REQUIRE(sound.ok());
    CHECK(sound.value().documents().value()[0].metadata.title == "Upkeep of harbours");
}

TEST_CASE("a database in use is waited for, however long the patience", "[index]") {
    const Folder folder;
    Database database = written("a.db", {read("a.txt", kHarbours)});
    sqlite3* raw = nullptr;
    REQUIRE(sqlite3_open("a.db", &raw) == SQLITE_OK);
    CHECK(sqlite3_exec(raw, "BEGIN; SELECT * FROM documents", nullptr, nullptr, nullptr) == SQLITE_OK);
    SECTION("no longer than that") {
        Result<Database> hasty = Database::open_to_write("a.db", std::chrono::seconds(0));
        REQUIRE(hasty.ok());
        const auto error = hasty.value().replace_successions({}, {});
        REQUIRE(error);
        CHECK(error->message.find("another process is using the database") == 0);
    }
    SECTION("longer than milliseconds count") {
        Result<Database> patient = Database::open_to_write("a.db", std::chrono::hours(1'000));
        REQUIRE(patient.ok());
        std::thread reader([raw] {
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
            (void)sqlite3_exec(raw, "COMMIT", nullptr, nullptr, nullptr);
        });
        CHECK_FALSE(patient.value().replace_successions({}, {}));
        reader.join();
    }
    CHECK(sqlite3_close(raw) == SQLITE_OK);
}

TEST_CASE("signs that are written without spaces are words of their own", "[index]") {
    CHECK(index::words_text("Décide d'attendre") == "Décide d'attendre");
    CHECK(index::words_text("大会 A/71") == " 大  会  A/71");
    CHECK(index::parse_cells(index::cells_text({0, 4, 4}), 9) == std::vector<std::size_t>{0, 4, 4});
    CHECK(index::parse_cells("0,12", 9).empty());
}
