// SQLite's C interface with owners. The first error of a connection is kept, and what follows it does nothing: so the
// callers ask once, at the end.
#pragma once

#include <clausediff/error.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace clausediff::detail::index {

class Connection {
public:
    // Opens the file; see error().
    Connection(const std::string& path, bool to_write, std::chrono::seconds patience);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] bool ok() const { return !error_; }
    [[nodiscard]] const std::optional<Error>& error() const { return error_; }
    // Keeps the error, where there is none yet.
    void fail(ErrorCode code, const std::string& message);

    // Runs statements that give no rows.
    void run(const char* statements);
    // The one number that a statement gives; 0 after an error.
    [[nodiscard]] std::int64_t number(const char* statement);

private:
    friend class Statement;
    friend class Transaction;
    bool succeeded(int code);
    void keep(int code);

    std::string path_;
    bool to_write_;
    sqlite3* handle_ = nullptr;
    std::optional<Error> error_;
};

class Statement {
public:
    // `sql` is one statement. The connection must outlive it.
    Statement(Connection& connection, const char* sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    // Gives values to the parameters, in their order, after a reset. `text` must live until the statement has run.
    Statement& text(std::string_view text);
    Statement& text_or_null(std::string_view text);  // "" is NULL
    Statement& number(std::int64_t value);
    Statement& real(double value);
    Statement& null();

    // Goes to the next row; false if there is none, or after an error.
    bool step();
    // Runs a statement that gives no rows, and makes it ready for the next values.
    void run();
    // Makes it ready for the next values.
    void reset();

    // Of the row, by its column.
    [[nodiscard]] std::string text_at(int column) const;  // NULL is ""
    [[nodiscard]] std::int64_t number_at(int column) const;
    [[nodiscard]] double real_at(int column) const;
    [[nodiscard]] bool null_at(int column) const;

private:
    Connection& connection_;
    sqlite3_stmt* statement_ = nullptr;
    int next_ = 1;  // parameter
};

// Undone at the end of its scope, if it was not committed.
class Transaction {
public:
    // Waits for another writer.
    explicit Transaction(Connection& connection);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

private:
    Connection& connection_;
    bool open_ = false;
};

// What is read in its scope is of one moment.
class ReadTransaction {
public:
    explicit ReadTransaction(Connection& connection) : connection_(connection) { connection_.run("BEGIN"); }
    ~ReadTransaction() { connection_.run("COMMIT"); }
    ReadTransaction(const ReadTransaction&) = delete;
    ReadTransaction& operator=(const ReadTransaction&) = delete;

private:
    Connection& connection_;
};

}  // namespace clausediff::detail::index
