// Fetch: the symbol of a document becomes the document, from a cache or from the document server of the United Nations.
// Stands before reading: what the bytes say is for the caller to check (FetchOptions::check).
#pragma once

#include <clausediff/error.hpp>

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff CLAUSEDIFF_API {

// The symbol that people write as "69/317", "a/res/69/317", "A_RES_69_317", "HRC 54/18" or "S/RES/2709 (2023)", in the
// form that documents print: "A/RES/69/317", "A/HRC/RES/54/18". None if `written` is no symbol. Which forms there are
// is a table in src/fetch/symbol.cpp.
[[nodiscard]] std::optional<std::string> parse_symbol(std::string_view written);

// The symbol of another resolution of the body that adopted `symbol`, by its number: of "A/HRC/RES/54/18" and "53/2"
// "A/HRC/RES/53/2". None if either is not of that kind.
[[nodiscard]] std::optional<std::string> resolution_beside(const std::string& symbol, std::string_view number);

// Are these the symbols of one document? Case and spaces do not count, nor does a session or year in parentheses that
// one of them leaves out.
[[nodiscard]] bool is_same_symbol(std::string_view one, std::string_view other);

// "A_RES_69_317": the symbol as files are called.
[[nodiscard]] std::string file_name_of_symbol(const std::string& symbol);

// The codes of the languages in which documents are issued: "ar", "en", "es", "fr", "ru", "zh".
[[nodiscard]] const std::vector<std::string>& document_languages();

struct FetchLimits {
    std::size_t bytes = 16u << 20;            // of a document
    std::chrono::seconds connect{20};         // until a connection stands
    std::chrono::seconds request{120};        // from its start to its end
    std::chrono::seconds document{300};       // all requests for one document, with the waiting between them
    std::chrono::seconds wait{60};            // the longest Retry-After that is obeyed by waiting
    std::chrono::milliseconds between{1000};  // from the end of a request to the start of the next
    int redirects = 5;                        // of one request
    int tries = 3;                            // of one request, if the server is busy or the connection breaks
};

struct FetchOptions {
    std::string server = "https://documents.un.org";
    // Hosts that redirects may lead to, beside the server's own.
    std::vector<std::string> hosts = {"documents.un.org", "undocs.org", "docs.un.org", "daccess-ods.un.org"};
    // Absolute path of a folder, which is made if need be; "" keeps nothing. Each server has its own part of it.
    std::string cache;
    std::string language = "en";  // one of document_languages()
    std::string ca_file;          // certificate authorities in PEM form; "" means those of the system
    std::string proxy;            // "" asks the server directly
    std::string no_proxy;         // hosts that are asked directly, with "," between them
    bool offline = false;         // the cache alone
    bool refresh = false;         // the server, whatever the cache holds
    FetchLimits limits;
    // Says what is wrong with the bytes of a document of that symbol; none if it is the right one. What it refuses is
    // neither kept nor returned. Called in the thread of fetch(). REQUIRED.
    std::function<std::optional<std::string>(const std::string& bytes, const std::string& symbol)> check;
    // Told of each request before it is made. May be empty.
    std::function<void(const std::string& address)> asked;
};

struct Fetched {
    std::string symbol;
    std::string type;  // by its first bytes: "docx", "doc" or "pdf"
    std::string bytes;
    std::string path;    // where the cache keeps it, "" if it does not
    std::string notice;  // why it could not be kept; mostly ""
    bool from_cache = false;
};

// Asks for one document at a time, over one connection. Other processes that use the same cache wait for their turn.
// Not for use by two threads at once.
class Fetcher {
public:
    explicit Fetcher(FetchOptions options);
    ~Fetcher();
    Fetcher(const Fetcher&) = delete;
    Fetcher& operator=(const Fetcher&) = delete;

    // `symbol` as parse_symbol() gives it. A document in the cache is returned as it is; that there is none is
    // remembered for a day. Errors, with the symbol as path: not_found (not published, not in the cache), unreadable
    // (the server cannot be reached or answers with something else, and the message names the address; or a build
    // without libcurl would have to ask), too_large, usage (the server's address).
    [[nodiscard]] Result<Fetched> fetch(const std::string& symbol);

    // Why the server is not asked any more, "" if it may be: it answered each try with status 429, or named a time to
    // wait that is longer than limits.wait. From then on fetch() gives what the cache has, and else this as an error.
    [[nodiscard]] const std::string& refusal() const;

    // The addresses that fetch() would ask, in their order, without asking any.
    [[nodiscard]] std::vector<std::string> addresses(const std::string& symbol) const;

    // Is it in the cache?
    [[nodiscard]] bool is_kept(const std::string& symbol) const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

// What is wrong with the address of a server: "" if nothing is. It is https, a host and a folder at most, without a
// password.
[[nodiscard]] std::string why_no_server(const std::string& server);

// Is it one of the servers of the United Nations (FetchOptions::hosts), however its address is spelt?
[[nodiscard]] bool is_united_nations_server(const std::string& server);

// Is there a file or a folder of certificate authorities to know a server by? What it holds is not looked at. False in
// a build without libcurl.
[[nodiscard]] bool has_certificate_authorities(const FetchOptions& options);

// What asks the server, "libcurl/7.88.1 OpenSSL/3.0.15"; "" in a build without it, which knows its cache alone.
[[nodiscard]] std::string fetching_library();

}  // namespace clausediff
