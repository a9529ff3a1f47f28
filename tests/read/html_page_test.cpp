// What the helper program answers about a web page, and what it must not.
#include "read/html/page.hpp"

#include "read/budget.hpp"
#include "support/catch.hpp"

#include <string>

using namespace clausediff;
using namespace clausediff::detail;

namespace {

std::string tree_of(const html::Node* node) {
    if (!node->is_element()) return std::string(node->text);
    std::string out = std::string(node->name) + "(";
    for (const auto& [name, value] : node->attributes) out += std::string(name) + "='" + std::string(value) + "' ";
    for (const html::Node* child = node->first_child; child != nullptr; child = child->next) out += tree_of(child);
    return out + ")";
}

std::string read(const std::string& answer) {
    const std::string path = "page.html";
    ReadLimits limits;
    limits.nesting = 3;
    Budget budget(limits, path);
    const auto page = html::parse_page(answer, path, budget);
    return page ? tree_of(&page.value().nodes.front()) : page.error().message;
}

}  // namespace

TEST_CASE("the helper's answer is the tree of the page", "[read]") {
    CHECK(read("open html\nopen p\nattribute style a: b\nattribute id x\ntext Recalling \nnewline\ntext its\nclose\n"
               "text end\nclose\nend\n") == "html(p(style='a: b' id='x' Recalling \nits)end)");
    CHECK(read("open html\nclose\nend\n") == "html()");
}

TEST_CASE("an answer that breaks the rules is none", "[read]") {
    const char* const cases[] = {
        "",
        "end\n",
        "open html\n",
        "open html\nclose\n",
        "open html\nclose\nend",
        "open html\nend\n",
        "open html\nclose\nend\nend\n",
        "open html\nclose\nclose\nend\n",
        "open html\nclose\nopen html\nclose\nend\n",
        "open \nclose\nend\n",
        "text x\nend\n",
        "attribute id x\n",
        "open html\nattribute onclick x\nclose\nend\n",
        "open html\nattribute id x\nattribute id y\nclose\nend\n",
        "open html\nnonsense\nclose\nend\n",
        "error damaged\n",
    };
    for (const char* const one : cases) {
        INFO(one);
        CHECK(read(one) == "a web page that cannot be parsed; save it as text");
    }
}

TEST_CASE("limits end the reading of an answer", "[read]") {
    CHECK(read("open a\nopen a\nopen a\nopen a\n") == "elements stand in one another more than 3 deep");
    CHECK(read("error nesting\n") == "elements stand in one another more than 3 deep");
    CHECK(read("open html\nerror elements\n") == "more than 2000000 elements or words of a page");
    CHECK(read("error memory\n").find("memory") != std::string::npos);
}
