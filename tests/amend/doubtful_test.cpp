// Instructions that say less than it takes, or two things at once: each is done in the one way that it can mean, or
// refused.
#include "amend/sample.hpp"

#include <string>
#include <vector>

namespace {

bool is_refused(const std::string& outcome) {
    return outcome.starts_with("! ");
}

std::string with_annex(const std::string& body) {
    const std::string annex =
        "Annex\nStatutes of the League\n1. The League has a seat on the lake.\n2. The League has a council.\n";
    return sample::outcome(sample::amended({sample::amendment(body)}, sample::kDraft + annex));
}

}  // namespace

TEST_CASE("which of several words is meant is counted in one paragraph", "[amend]") {
    for (const char* body : {"In the preamble, replace the first “Charter” with “Treaty”.",
                             "In the operative part, delete the first “lamps”.",
                             "In operative paragraph 5, replace the second “the” with “all” wherever it appears."}) {
        INFO(body);
        CHECK(sample::outcome(body).find("is counted in one paragraph: name it") != std::string::npos);
    }
    CHECK(sample::outcome("In operative paragraph 4, replace the second “the” with “all”.") ==
          "OP4: Also requests the Secretary-General to publish all charts of all harbours, and in that context to "
          "train the crews;\n");
}

TEST_CASE("a letter at the head of an instruction may be that of its sub-paragraph", "[amend]") {
    CHECK(sample::outcome("(b) of operative paragraph 2 should be deleted.") ==
          sample::outcome("Delete (b) of operative paragraph 2."));
    CHECK(sample::outcome("(a) and (c) of operative paragraph 2 should be deleted.") ==
          sample::outcome("Delete (a) and (c) of operative paragraph 2."));
    CHECK(sample::outcome("In operative paragraph 2:\n\n(a) should read: “To sing;”") == "OP2(a): To sing;\n");
    for (const char* body :
         {"(c) in operative paragraph 2 should read: “To sing;”", "(c) in operative paragraph 2 to be deleted.",
          "(a) to (c) of operative paragraph 2 should be deleted.", "(c) from operative paragraph 2 should be deleted.",
          "(a) should be deleted.",
          "In operative paragraph 2:\n\n(a) in operative paragraph 2 should read: “To sing;”"}) {
        INFO(body);
        CHECK(is_refused(sample::outcome(body)));
    }
    CHECK(sample::outcome("(a) In operative paragraph 5, replace “lit” with “burning”.\n\n(b) Operative paragraph 7 "
                          "should be deleted.") ==
          "OP5: Decides to keep the lamps burning, in accordance with paragraph 4 above;\n-OP7\n");
}

TEST_CASE("a list of operations ends at a heading", "[amend]") {
    for (const char* body :
         {"1. Operative paragraph 3:\n\nReplace “train” with “teach”.\n\nAnnex\n\nReplace “lamps” with “boats”.",
          "1. In operative paragraph 3:\n\n(a) Replace “train” with “teach”.\n\nAnnex\n\n(b) Replace “lamps” with "
          "“boats”."}) {
        INFO(body);
        CHECK(is_refused(with_annex(body)));
    }
    CHECK(with_annex("1. Operative paragraph 3:\n\nReplace “train” with “teach”.\n\nAnnex\n\nDelete paragraph 2 of "
                     "the annex.") ==
          "OP3: Requests the Secretary-General to teach the pilots, and the keepers of the lamps;\n-A1.2\n");
}
