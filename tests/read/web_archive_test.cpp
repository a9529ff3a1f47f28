// The page of a web archive: found among the parts, and decoded.
#include "support/catch.hpp"

#include "read/html/web_archive.hpp"

#include <string>

using clausediff::detail::html::is_web_archive;
using clausediff::detail::html::page_of_archive;

namespace {

std::string archive(const std::string& encoding, const std::string& page) {
    return "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"----=_Next\"\r\n\r\nA web archive.\r\n"
           "------=_Next\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n"
           "------=_Next\r\nContent-Transfer-Encoding: " +
           encoding + "\r\nContent-Type: text/html; charset=\"utf-8\"\r\n\r\n" + page + "\r\n------=_Next--\r\n";
}

}  // namespace

TEST_CASE("the page of a web archive is decoded", "[read]") {
    CHECK(page_of_archive(archive("quoted-printable", "<p class=3D\"a\">Recall=\r\ning c=C3=B4tes,</p>")) ==
          "<p class=\"a\">Recalling c\xC3\xB4tes,</p>\n");
    CHECK(page_of_archive(archive("base64", "PHA+TGFt\r\ncHM8L3A+")) == "<p>Lamps</p>");
    CHECK(page_of_archive(archive("8bit", "<p>Lamps</p>")) == "<p>Lamps</p>\n");
    CHECK(page_of_archive("MIME-Version: 1.0\n\nnothing") == "");
}

TEST_CASE("a web archive is recognized by its head", "[read]") {
    CHECK(is_web_archive(archive("8bit", "x")));
    CHECK(is_web_archive("From: <Saved by a browser>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n"));
    CHECK_FALSE(
        is_web_archive("The General Assembly,\nRecalling the MIME-Version: 1.0\nContent-Type: multipart/related\n"));
    CHECK_FALSE(is_web_archive("<html><body>x</body></html>"));
}
