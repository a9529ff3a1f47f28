#include "index/sqlite.hpp"

#include <fmt/format.h>

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <limits>

namespace clausediff::detail::index {
namespace {

// SQLite's codes, and errno where the system said no.
Error error_of(int code, int system_error, const std::string& path, bool to_write) {
    if (code == SQLITE_READONLY_ROLLBACK) {
        return {ErrorCode::unreadable, path, 0,
                "was left in the middle of a write; run \"clausediff index --db\" on it once, which undoes that"};
    }
    const auto unreadable = [&path](const std::string& message) {
        return Error{ErrorCode::unreadable, path, 0, message};
    };
    const std::string why = system_error != 0 ? std::strerror(system_error) : sqlite3_errstr(code);
    switch (code & 0xFF) {
        case SQLITE_NOTADB:
            return {ErrorCode::binary, path, 0, "is no database of clausediff; name another file with --db"};
        case SQLITE_CORRUPT:
            return unreadable("the database is damaged; index the files again into a new one");
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return unreadable("another process is using the database; try again when it has finished");
        case SQLITE_FULL:
            return {ErrorCode::unwritable, path, 0, "cannot write: the disk is full; what was written before is sound"};
        case SQLITE_READONLY:
            return {ErrorCode::unwritable, path, 0, "cannot write: the database or its folder may not be written to"};
        case SQLITE_CANTOPEN:
            return unreadable("the database cannot be opened: " + why);
        case SQLITE_NOMEM:
            return {ErrorCode::too_large, path, 0, "not enough memory"};
        default:
            return {to_write ? ErrorCode::unwritable : ErrorCode::unreadable, path, 0,
                    fmt::format("cannot {}: {}", to_write ? "write" : "read", why)};
    }
}

}  // namespace

Connection::Connection(const std::string& path, bool to_write, std::chrono::seconds patience)
    : path_(path), to_write_(to_write) {
    const int access = to_write ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
    // A name that begins with "file:" or ":" is a file's name all the same.
    const std::string name = path.empty() || path[0] == '/' ? path : "./" + path;
    if (!succeeded(sqlite3_open_v2(name.c_str(), &handle_, access | SQLITE_OPEN_NOMUTEX, nullptr))) return;
    (void)sqlite3_extended_result_codes(handle_, 1);
    constexpr std::chrono::seconds kLongest(std::numeric_limits<int>::max() / 1'000);  // SQLite counts milliseconds
    (void)sqlite3_busy_timeout(handle_, static_cast<int>(std::min(patience, kLongest).count()) * 1'000);
    // A database may come from anywhere: its schema may call no functions, and no damage is passed over.
    (void)sqlite3_db_config(handle_, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    (void)sqlite3_db_config(handle_, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    run("PRAGMA cell_size_check=ON");
}

Connection::~Connection() {
    (void)sqlite3_close(handle_);
}

void Connection::fail(ErrorCode code, const std::string& message) {
    if (!error_) error_ = Error{code, path_, 0, message};
}

bool Connection::succeeded(int code) {
    if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE) keep(code);
    return ok();
}

void Connection::keep(int code) {
    if (error_) return;
    const int system_error = handle_ != nullptr ? sqlite3_system_errno(handle_) : 0;
    const bool of_system = (code & 0xFF) == SQLITE_IOERR || (code & 0xFF) == SQLITE_CANTOPEN;
    error_ = error_of(code, of_system ? system_error : 0, path_, to_write_);
}

void Connection::run(const char* statements) {
    if (ok()) (void)succeeded(sqlite3_exec(handle_, statements, nullptr, nullptr, nullptr));
}

std::int64_t Connection::number(const char* statement) {
    Statement one(*this, statement);
    return one.step() ? one.number_at(0) : 0;
}

Statement::Statement(Connection& connection, const char* sql) : connection_(connection) {
    if (!connection_.ok()) return;
    (void)connection_.succeeded(
        sqlite3_prepare_v3(connection_.handle_, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement_, nullptr));
}

Statement::~Statement() {
    (void)sqlite3_finalize(statement_);
}

Statement& Statement::text(std::string_view text) {
    if (connection_.ok()) {
        const char* data = text.data() == nullptr ? "" : text.data();
        (void)connection_.succeeded(
            sqlite3_bind_text64(statement_, next_++, data, text.size(), SQLITE_STATIC, SQLITE_UTF8));
    }
    return *this;
}

Statement& Statement::text_or_null(std::string_view value) {
    return value.empty() ? null() : text(value);
}

Statement& Statement::number(std::int64_t value) {
    if (connection_.ok()) (void)connection_.succeeded(sqlite3_bind_int64(statement_, next_++, value));
    return *this;
}

Statement& Statement::real(double value) {
    if (connection_.ok()) (void)connection_.succeeded(sqlite3_bind_double(statement_, next_++, value));
    return *this;
}

Statement& Statement::null() {
    if (connection_.ok()) (void)connection_.succeeded(sqlite3_bind_null(statement_, next_++));
    return *this;
}

bool Statement::step() {
    if (!connection_.ok()) return false;
    const int code = sqlite3_step(statement_);
    return connection_.succeeded(code) && code == SQLITE_ROW;
}

void Statement::run() {
    (void)step();
    reset();
}

void Statement::reset() {
    next_ = 1;
    if (statement_ != nullptr) (void)sqlite3_reset(statement_);  // its code is that of the last step
}

std::string Statement::text_at(int column) const {
    const auto* text = sqlite3_column_text(statement_, column);
    if (text == nullptr) return {};
    const int size = sqlite3_column_bytes(statement_, column);
    return {reinterpret_cast<const char*>(text), static_cast<std::size_t>(size)};
}

std::int64_t Statement::number_at(int column) const {
    return sqlite3_column_int64(statement_, column);
}

double Statement::real_at(int column) const {
    return sqlite3_column_double(statement_, column);
}

bool Statement::null_at(int column) const {
    return sqlite3_column_type(statement_, column) == SQLITE_NULL;
}

Transaction::Transaction(Connection& connection) : connection_(connection) {
    connection_.run("BEGIN IMMEDIATE");
    open_ = connection_.ok();
}

Transaction::~Transaction() {
    if (!open_ || sqlite3_get_autocommit(connection_.handle_) != 0) return;
    (void)sqlite3_exec(connection_.handle_, "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit() {
    connection_.run("COMMIT");
    if (connection_.ok()) open_ = false;
}

}  // namespace clausediff::detail::index
