// What is asked for, and where redirects may lead.
#include "fetch/address.hpp"

#include <clausediff/fetch.hpp>

#include "support/catch.hpp"

using namespace clausediff;
using namespace clausediff::detail;

TEST_CASE("symbols are encoded in addresses", "[fetch]") {
    CHECK(address_of("https://documents.un.org", "A/RES/69/317", "en", "docx") ==
          "https://documents.un.org/api/symbol/access?s=A%2FRES%2F69%2F317&l=en&t=docx");
    CHECK(address_of("https://mirror.example/un/", "S/RES/2709 (2023)", "fr", "pdf") ==
          "https://mirror.example/un/api/symbol/access?s=S%2FRES%2F2709%282023%29&l=fr&t=pdf");
}

TEST_CASE("redirects stay on https and on known hosts", "[fetch]") {
    const std::string server = "https://documents.un.org";
    const std::vector<std::string> hosts = {"docs.un.org"};
    struct Case {
        const char* target;
        bool followed;
    };
    const Case cases[] = {
        {"https://documents.un.org/doc/x.docx", true},
        {"https://DOCUMENTS.un.org:443/doc/x.docx", true},
        {"https://docs.un.org/x", true},
        {"http://documents.un.org/doc/x.docx", false},
        {"https://documents.un.org.example/doc/x.docx", false},
        {"https://documents.un.org@example.org/x", false},
        {"https://user:word@documents.un.org/x", false},
        {"https://example.org/documents.un.org", false},
        {"https://example.org\\@documents.un.org/", false},
        {"https://documents.un.org\\@example.org/x", false},
        {"https://example.org\\@documents.un.org:443/x", false},
        {"https://documents.un.org\t@example.org/x", false},
        {"https://documents.un.org /x", false},
        {"https://documents.un.org/x\n", false},
        {"https://documents.un.org/x@y", true},
        {"https://documents.un.org:8443/x", false},
        {"file:///etc/passwd", false},
        {"ftp://documents.un.org/x", false},
        {"https://", false},
        {"", false},
    };
    for (const Case& c : cases) {
        INFO(c.target);
        CHECK(why_not_followed(c.target, server, hosts).empty() == c.followed);
    }
}

TEST_CASE("a host has several spellings", "[fetch]") {
    for (const char* address :
         {"https://documents.un.org", "HTTPS://Documents.UN.org/", "https://documents.un.org:443/api",
          "https://documents.un.org:0443", "https://documents.un.org:", "https://documents.un.org."}) {
        INFO(address);
        CHECK(parse_address(address).host == "documents.un.org");
    }
    CHECK(parse_address("https://[::1]:8443/x").host == "[::1]:8443");
    CHECK(parse_address("https://[::1]/x").host == "[::1]");
    for (const char* address :
         {"https://..", "https://:8443", "https://a:b", "https://a:44x", "https://a:00", "https://a%2e"}) {
        INFO(address);
        CHECK(parse_address(address).host.empty());
    }
}

TEST_CASE("each server has a folder of its own in the cache", "[fetch]") {
    CHECK(folder_of_server("https://documents.un.org").empty());
    CHECK(folder_of_server("https://DOCUMENTS.un.org:443/").empty());
    CHECK(folder_of_server("https://documents.un.org/mirror") == "servers/documents.un.org%2Fmirror");
    CHECK(folder_of_server("https://mirror.example/un/") == "servers/mirror.example%2Fun");
    CHECK(folder_of_server("https://127.0.0.1:8443") == "servers/127.0.0.1%3A8443");
}

TEST_CASE("no message shows a password", "[fetch]") {
    for (const char* server :
         {"https://user:word@documents.un.org", "http://user:word@x", "user:word@x", "https://a?u:word@b"}) {
        CHECK(why_no_server(server).find("word@") == std::string::npos);
        CHECK(why_no_server(server) != "");
    }
}

TEST_CASE("the address of a server is a host and a folder", "[fetch]") {
    CHECK(why_no_server("https://127.0.0.1:8443") == "");
    CHECK(why_no_server("https://mirror.example/un") == "");
    for (const char* server : {"http://documents.un.org", "documents.un.org", "", "https://user:word@documents.un.org",
                               "https://documents.un.org/?s=", "https://documents.un.org/#a", "file:///etc"}) {
        INFO(server);
        CHECK(why_no_server(server) != "");
    }
}
