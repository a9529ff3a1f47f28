// One connection to the document server. The only part that knows libcurl.
#pragma once

#include <clausediff/fetch.hpp>

#include <chrono>
#include <memory>
#include <string>

namespace clausediff::detail {

struct Answer {
    long status = 0;                      // of HTTP; 0 if none came
    std::string body;                     // complete, unless there is trouble
    std::string redirect;                 // the whole address to go to, "" if there is none
    std::chrono::seconds retry_after{0};  // as the server asks; 0 if it does not
    std::string trouble;                  // why it is not complete, "" if it is
    bool too_large = false;
    bool may_pass = false;  // trouble that another try may not meet
};

class Connection {
public:
    // `options` must outlive it.
    explicit Connection(const FetchOptions& options);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    // One request over https; redirects are not followed. Certificates are checked, and nothing is sent but the
    // request.
    [[nodiscard]] Answer get(const std::string& address, std::chrono::milliseconds most_time);

private:
    struct Handle;
    std::unique_ptr<Handle> handle_;
};

}  // namespace clausediff::detail
