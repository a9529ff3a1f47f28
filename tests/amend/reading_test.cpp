// What belongs to an instruction and what to new text, and what is not understood.
#include "amend/sample.hpp"

#include <string>
#include <vector>

using sample::amended;
using sample::amendment;
using sample::outcome;

namespace {

const char* const kUnknown = "! not an instruction I know:";

bool is_refused(const std::string& body, const std::string& message = kUnknown) {
    return outcome(body).substr(0, message.size()) == message;
}

}  // namespace

TEST_CASE("operations before a list in the same paragraph are done", "[amend]") {
    CHECK(outcome("1. Delete operative paragraph 1. In operative paragraph 4:\n\n(a) Replace “Also requests” with "
                  "“Requests”;\n\n(b) Delete “of all harbours”.") ==
          "-OP1\nOP3: Requests the Secretary-General to publish the charts, and in that context to train the crews;\n");
    CHECK(outcome("1. Delete operative paragraph 1 and amend operative paragraph 5 as follows:\n\n(a) Replace “lit” "
                  "with “burning”.") ==
          "-OP1\nOP4: Decides to keep the lamps burning, in accordance with paragraph 4 above;\n");
}

TEST_CASE("a list in a list is not read", "[amend]") {
    CHECK(
        is_refused("1. In operative paragraph 2:\n\n(a) In the chapeau:\n\n(i) Replace “Urges” with "
                   "“Invites”;\n\n(b) Delete “of the League”.",
                   "! a list of operations in a list is not read"));
}
