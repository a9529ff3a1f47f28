// How documents are fetched, from what the user and the environment say.
#include "cli/fetch_options.hpp"

#include "support/catch.hpp"

using namespace clausediff;
using namespace clausediff::cli;

namespace {

FetchOptions options_with(const char* server, std::size_t seconds = 0) {
    FetchSettings settings;
    settings.server = server;
    settings.seconds = seconds;
    Environment environment;
    environment.pace = std::chrono::milliseconds(5);
    return fetch_options(settings, environment);
}

}  // namespace

TEST_CASE("the United Nations are asked once a second, however their server is spelt", "[fetch]") {
    for (const char* server : {"", "https://documents.un.org", "https://documents.un.org/", "https://DOCUMENTS.un.org",
                               "https://documents.un.org:443", "https://documents.un.org.", "https://undocs.org"}) {
        INFO(server);
        const FetchOptions options = options_with(server);
        CHECK(options.limits.between == std::chrono::seconds(1));
        CHECK_FALSE(options.hosts.empty());
    }
    const FetchOptions mirror = options_with("https://mirror.example");
    CHECK(mirror.limits.between == std::chrono::milliseconds(5));
    CHECK(mirror.hosts.empty());
}

TEST_CASE("a document may take as long as its requests", "[fetch]") {
    CHECK(options_with("").limits.document >= options_with("").limits.request);
    const FetchLimits patient = options_with("", 1800).limits;
    CHECK(patient.request == std::chrono::seconds(1800));
    CHECK(patient.document > patient.request);
    CHECK(options_with("", 2).limits.request == std::chrono::seconds(2));
}
