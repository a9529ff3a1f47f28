#include "fetch/connection.hpp"

#include <clausediff/version.hpp>

#include "base/ascii.hpp"

#include <curl/curl.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <string_view>
#include <system_error>

namespace clausediff {
namespace detail {
namespace {

constexpr const char* kUserAgent = "clausediff/" CLAUSEDIFF_VERSION_STRING;

struct Receiver {
    std::string body;
    std::size_t most_bytes = 0;
    bool too_large = false;
    bool encoded = false;  // in a way that libcurl unpacks unasked
};

// libcurl's write callback: taking fewer bytes than offered ends the transfer.
std::size_t receive(char* bytes, std::size_t, std::size_t count, void* user) {
    Receiver& receiver = *static_cast<Receiver*>(user);
    if (count > receiver.most_bytes - receiver.body.size()) {
        receiver.too_large = true;
        return 0;
    }
    receiver.body.append(bytes, count);
    return count;
}

// libcurl's header callback: an answer that is packed for its transfer ends there. Chunks are no packing.
std::size_t receive_header(char* bytes, std::size_t, std::size_t count, void* user) {
    constexpr std::string_view kName = "transfer-encoding:";
    const std::string line = to_lower(std::string_view(bytes, count));
    if (!line.starts_with(kName)) return count;
    std::string value;
    std::copy_if(line.begin() + kName.size(), line.end(), std::back_inserter(value),
                 [](char c) { return !is_space(c); });
    if (value == "chunked" || value == "identity") return count;
    static_cast<Receiver*>(user)->encoded = true;
    return 0;
}

// Another try may go better.
bool may_pass(CURLcode code) {
    switch (code) {
        case CURLE_COULDNT_RESOLVE_HOST:
        case CURLE_COULDNT_CONNECT:
        case CURLE_OPERATION_TIMEDOUT:
        case CURLE_PARTIAL_FILE:
        case CURLE_GOT_NOTHING:
        case CURLE_RECV_ERROR:
        case CURLE_SEND_ERROR:
            return true;
        default:
            return false;
    }
}

void only_https(CURL* curl) {
#if LIBCURL_VERSION_NUM >= 0x075500
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "https");
#else
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS, static_cast<long>(CURLPROTO_HTTPS));
#endif
}

void set_up(CURL* curl, const FetchOptions& options) {
    only_https(curl);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(curl, CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    curl_easy_setopt(curl, CURLOPT_USERAGENT, kUserAgent);
    curl_easy_setopt(curl, CURLOPT_MAXCONNECTS, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, static_cast<long>(options.limits.connect.count()));
    // Documents are compressed already. What is not asked for cannot grow when it is unpacked.
    curl_easy_setopt(curl, CURLOPT_ACCEPT_ENCODING, nullptr);
    curl_easy_setopt(curl, CURLOPT_PROXY, options.proxy.c_str());  // "": the environment is not asked
    curl_easy_setopt(curl, CURLOPT_NOPROXY, options.no_proxy.c_str());
    if (!options.ca_file.empty()) {  // instead of the system's file, and of its folder
        curl_easy_setopt(curl, CURLOPT_CAINFO, options.ca_file.c_str());
        curl_easy_setopt(curl, CURLOPT_CAPATH, nullptr);
    }
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, receive);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, receive_header);
}

// libcurl quotes a proxy that it cannot use, with the password in it.
bool may_be_shown(std::string_view problem, const FetchOptions& options) {
    return options.proxy.find('@') == std::string::npos || problem.find('@') == std::string_view::npos;
}

Answer answer_of(CURL* curl, CURLcode code, Receiver& receiver, const char* problem) {
    Answer answer;
    answer.body = std::move(receiver.body);
    answer.too_large = receiver.too_large;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &answer.status);
    char* redirect = nullptr;
    if (curl_easy_getinfo(curl, CURLINFO_REDIRECT_URL, &redirect) == CURLE_OK && redirect != nullptr) {
        answer.redirect = redirect;
    }
    curl_off_t seconds = 0;
    if (curl_easy_getinfo(curl, CURLINFO_RETRY_AFTER, &seconds) == CURLE_OK && seconds > 0) {
        answer.retry_after = std::chrono::seconds(std::min<curl_off_t>(seconds, 1'000'000));
    }
    if (code != CURLE_OK) {
        answer.trouble = *problem != '\0' ? problem : curl_easy_strerror(code);
        answer.may_pass = may_pass(code);
    }
    if (receiver.encoded) answer.trouble = "answers with a compressed transfer, which was not asked for";
    return answer;
}

}  // namespace

struct Connection::Handle {
    const FetchOptions* options = nullptr;
    CURL* curl = nullptr;
};

Connection::Connection(const FetchOptions& options) : handle_(std::make_unique<Handle>()) {
    handle_->options = &options;
    handle_->curl = curl_easy_init();
    if (handle_->curl != nullptr) set_up(handle_->curl, options);
}

Connection::~Connection() {
    if (handle_->curl != nullptr) curl_easy_cleanup(handle_->curl);
}

Answer Connection::get(const std::string& address, std::chrono::milliseconds most_time) {
    CURL* curl = handle_->curl;
    if (curl == nullptr) {
        Answer answer;
        answer.trouble = "libcurl cannot be used";
        return answer;
    }
    Receiver receiver;
    receiver.most_bytes = handle_->options->limits.bytes;
    char problem[CURL_ERROR_SIZE] = "";
    curl_easy_setopt(curl, CURLOPT_URL, address.c_str());
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, static_cast<void*>(&receiver));
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, static_cast<void*>(&receiver));
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, problem);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, static_cast<long>(std::max<long long>(most_time.count(), 1)));
    const CURLcode code = curl_easy_perform(curl);
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, nullptr);
    return answer_of(curl, code, receiver,
                     may_be_shown(problem, *handle_->options) ? problem : "the proxy cannot be used");
}

}  // namespace detail

bool has_certificate_authorities(const FetchOptions& options) {
    std::error_code ignored;
    if (!options.ca_file.empty()) return std::filesystem::is_regular_file(options.ca_file, ignored);
    CURL* curl = curl_easy_init();
    if (curl == nullptr) return false;
    char *file = nullptr, *folder = nullptr;
#if LIBCURL_VERSION_NUM >= 0x075400  // before that libcurl does not say
    curl_easy_getinfo(curl, CURLINFO_CAINFO, &file);
    curl_easy_getinfo(curl, CURLINFO_CAPATH, &folder);
    const bool known = file != nullptr || folder != nullptr;
#else
    const bool known = false;
#endif
    const bool found = !known || (file != nullptr && std::filesystem::is_regular_file(file, ignored)) ||
                       (folder != nullptr && std::filesystem::is_directory(folder, ignored) &&
                        !std::filesystem::is_empty(folder, ignored));
    curl_easy_cleanup(curl);
    return found;
}

std::string fetching_library() {
    std::string text = curl_version();  // "libcurl/7.88.1 OpenSSL/3.0.15 zlib/1.2.13 ..."
    const std::size_t first = text.find(' ');
    return text.substr(0, first == std::string::npos ? first : text.find(' ', first + 1));
}

}  // namespace clausediff
