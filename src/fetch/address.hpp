// Addresses: of the requests, and those that redirects lead to.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace clausediff::detail {

struct Address {
    std::string host;  // in lower case, with its port if it is not 443: "documents.un.org", "127.0.0.1:8443"
    std::string path;  // what follows it: "/api?s=1"
    bool https = false;
    bool with_user = false;  // "https://user:word@host/"
};

// Of "https://documents.un.org/api?s=1". `host` is "" if `text` is no such address, or one that others may read in
// another way: with a backslash, white space or control characters.
[[nodiscard]] Address parse_address(std::string_view text);

// What is wrong with following a redirect of `server` to `target`: "" if nothing is.
[[nodiscard]] std::string why_not_followed(const std::string& target, const std::string& server,
                                           const std::vector<std::string>& hosts);

// The folder of the cache for what a server gives: "" for the usual server, "servers/mirror.example%2Fun" for another.
// What one server says must not pass for what another says. REQUIRES: why_no_server(server) is "".
[[nodiscard]] std::string folder_of_server(const std::string& server);

// The address of a document of a type, of the interface that documents.un.org offers.
[[nodiscard]] std::string address_of(const std::string& server, const std::string& symbol, const std::string& language,
                                     const std::string& type);

}  // namespace clausediff::detail
