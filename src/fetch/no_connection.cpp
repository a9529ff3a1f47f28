// In the place of connection.cpp where the program is built without libcurl.
#include "fetch/connection.hpp"

namespace clausediff {
namespace detail {

struct Connection::Handle {};

Connection::Connection(const FetchOptions&) {}
Connection::~Connection() = default;

Answer Connection::get(const std::string&, std::chrono::milliseconds) {
    Answer answer;
    answer.trouble = "this program is built without libcurl";
    return answer;
}

}  // namespace detail

bool has_certificate_authorities(const FetchOptions&) {
    return false;
}

std::string fetching_library() {
    return {};
}

}  // namespace clausediff
