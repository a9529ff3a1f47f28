#include <clausediff/fetch.hpp>

#include "fetch/address.hpp"
#include "fetch/cache.hpp"
#include "fetch/connection.hpp"
#include "fetch/content.hpp"
#include "fetch/pace.hpp"

#include <algorithm>
#include <thread>
#include <utility>

namespace clausediff {
namespace {

using namespace detail;
using std::chrono::milliseconds;
using Clock = std::chrono::steady_clock;

// How a request went, after redirects and further tries.
enum class Outcome {
    document,  // `text` holds its bytes
    absent,    // the server has none
    unusable,  // something else came; `text` says what
    trouble,   // the server is busy or cannot be reached: there is no use in asking for another type
    too_large,
};
struct Reply {
    Outcome outcome = Outcome::absent;
    std::string text;
};

bool is_busy(long status) {
    return status == 202 || status == 403 || status == 429 || status >= 500;
}

// What a server says, in a line that can be read.
std::string shown(std::string text) {
    constexpr std::size_t kMost = 200;  // bytes
    if (text.size() <= kMost) return text;
    std::size_t end = kMost;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;  // not within a character
    return text.substr(0, end) + " ...";
}

std::string about(const std::string& address, const std::string& what) {
    return shown(address) + ": " + shown(what);
}

bool is_redirect(long status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

}  // namespace

struct Fetcher::State {
    explicit State(FetchOptions given)
        : options(std::move(given)),
          cache(options.cache, options.server, options.language, options.limits.bytes),
          connection(options) {}

    Result<Fetched> ask_for(const std::string& symbol);
    Reply request(const std::string& address, Turn& turn, Clock::time_point end);
    Reply try_often(const std::string& address, Turn& turn, Clock::time_point end, Answer& last);
    Reply follow(std::string address, Turn& turn, Clock::time_point end, Answer& last);
    [[nodiscard]] Reply judge(const Answer& answer) const;
    Result<Fetched> keep(const std::string& symbol, std::string bytes);
    [[nodiscard]] std::optional<Fetched> kept(const std::string& symbol) const;
    [[nodiscard]] Error absent(const std::string& symbol, const char* more) const;

    FetchOptions options;
    Cache cache;
    Connection connection;
    std::chrono::system_clock::time_point last_request;
    std::string refusal;
};

// One request with its redirects. Each is checked: a redirect can lead anywhere.
Reply Fetcher::State::follow(std::string address, Turn& turn, Clock::time_point end, Answer& last) {
    last = {};  // of an earlier try
    for (int hops = 0; hops <= options.limits.redirects; ++hops) {
        turn.wait();
        const auto left = std::chrono::duration_cast<milliseconds>(end - Clock::now());
        if (left.count() <= 0) return {Outcome::trouble, about(address, "takes too long")};
        if (options.asked) options.asked(address);
        last = connection.get(address, std::min<milliseconds>(left, options.limits.request));
        turn.asked();
        if (last.too_large) {
            return {Outcome::too_large,
                    about(address, "has more than " + std::to_string(options.limits.bytes) + " bytes")};
        }
        if (!last.trouble.empty()) return {Outcome::trouble, about(address, last.trouble)};
        if (!is_redirect(last.status) || last.redirect.empty()) {
            Reply reply = judge(last);
            if (reply.outcome != Outcome::document) reply.text = about(address, reply.text);
            return reply;
        }
        const std::string problem = why_not_followed(last.redirect, options.server, options.hosts);
        if (!problem.empty()) return {Outcome::unusable, about(address, problem)};
        address = last.redirect;
    }
    return {Outcome::unusable,
            about(address, "redirects more than " + std::to_string(options.limits.redirects) + " times")};
}

// The status alone says little: what is not published comes as 200 with nothing, an error as 200 with a web page.
Reply Fetcher::State::judge(const Answer& answer) const {
    const std::string status = "answers with status " + std::to_string(answer.status);
    if (is_busy(answer.status)) return {Outcome::trouble, status};
    if (answer.status == 404 || answer.status == 400) return {Outcome::absent, status};
    if (answer.status != 200) return {Outcome::unusable, status};
    if (answer.body.empty()) return {Outcome::absent, "is empty"};
    if (type_of(answer.body).empty()) return {Outcome::unusable, "answers with " + what_else(answer.body)};
    return {Outcome::document, answer.body};
}

// Who says that there are too many requests, or names a time that is not waited for, is not asked again.
Reply Fetcher::State::request(const std::string& address, Turn& turn, Clock::time_point end) {
    Answer last;
    Reply reply = try_often(address, turn, end, last);
    const bool wants_rest = last.status == 429 || (is_busy(last.status) && last.retry_after > options.limits.wait);
    if (reply.outcome == Outcome::trouble && wants_rest) refusal = reply.text;
    return reply;
}

// Tries again what may pass, after a while that doubles, or that the server names.
Reply Fetcher::State::try_often(const std::string& address, Turn& turn, Clock::time_point end, Answer& last) {
    milliseconds pause = options.limits.between;
    for (int tries = 1;; ++tries) {
        Reply reply = follow(address, turn, end, last);
        const bool may_pass = reply.outcome == Outcome::trouble && (last.may_pass || is_busy(last.status));
        if (!may_pass || tries >= options.limits.tries) return reply;
        if (last.retry_after > options.limits.wait) {
            reply.text += " and asks to wait " + std::to_string(last.retry_after.count()) + " seconds: try again then";
            return reply;
        }
        pause = std::max<milliseconds>(2 * pause, last.retry_after);
        if (Clock::now() + pause >= end) return reply;
        std::this_thread::sleep_for(pause);
    }
}

std::optional<Fetched> Fetcher::State::kept(const std::string& symbol) const {
    std::optional<Kept> found = cache.find(symbol);
    if (!found) return std::nullopt;
    return Fetched{symbol, found->type, std::move(found->bytes), found->path, "", true};
}

Result<Fetched> Fetcher::State::keep(const std::string& symbol, std::string bytes) {
    Fetched fetched;
    fetched.symbol = symbol;
    fetched.type = type_of(bytes);
    fetched.bytes = std::move(bytes);
    const Result<std::string> path = cache.keep(symbol, fetched.type, fetched.bytes);
    if (path)
        fetched.path = path.value();
    else
        fetched.notice = "not kept for the next time: " + describe(path.error());
    return fetched;
}

Error Fetcher::State::absent(const std::string& symbol, const char* more) const {
    return {ErrorCode::not_found, symbol, 0,
            options.server + " has no document of this symbol in the language \"" + options.language + "\"" + more};
}

// REQUIRES: it is not in the cache, or is to be asked for again.
Result<Fetched> Fetcher::State::ask_for(const std::string& symbol) {
    Turn turn(options.cache, options.limits.between, last_request);
    if (!options.refresh) {  // another process may have fetched it meanwhile
        if (auto fetched = kept(symbol)) return std::move(*fetched);
        if (cache.is_missing(symbol, options.server)) {
            return absent(symbol, ", as it said within the last day; clausediff fetch --refresh asks again");
        }
    }
    const Clock::time_point end = Clock::now() + options.limits.document;
    std::string problem;  // the first that is more than absence
    for (const DocumentType& type : kTypes) {
        const std::string address = address_of(options.server, symbol, options.language, type.name);
        Reply reply = request(address, turn, end);
        if (reply.outcome == Outcome::trouble) return Error{ErrorCode::unreadable, symbol, 0, reply.text};
        if (reply.outcome == Outcome::too_large) return Error{ErrorCode::too_large, symbol, 0, reply.text};
        if (reply.outcome == Outcome::document) {
            const auto wrong = options.check(reply.text, symbol);
            if (!wrong) return keep(symbol, std::move(reply.text));
            reply = {Outcome::unusable, about(address, *wrong)};
        }
        if (reply.outcome == Outcome::unusable && problem.empty()) problem = reply.text;
    }
    if (!problem.empty()) return Error{ErrorCode::unreadable, symbol, 0, problem};
    cache.remember_missing(symbol, options.server);
    return absent(symbol, "; it may not be published yet");
}

Fetcher::Fetcher(FetchOptions options) : state_(std::make_unique<State>(std::move(options))) {}
Fetcher::~Fetcher() = default;

Result<Fetched> Fetcher::fetch(const std::string& symbol) {
    if (const std::string problem = why_no_server(state_->options.server); !problem.empty()) {
        return Error{ErrorCode::usage, symbol, 0, problem};
    }
    if (!state_->options.refresh || state_->options.offline) {
        if (auto fetched = state_->kept(symbol)) return std::move(*fetched);
    }
    if (state_->options.offline) {
        return Error{ErrorCode::not_found, symbol, 0, "is not in the cache, and with --offline no server is asked"};
    }
    if (!state_->refusal.empty()) return Error{ErrorCode::unreadable, symbol, 0, state_->refusal};
    return state_->ask_for(symbol);
}

const std::string& Fetcher::refusal() const {
    return state_->refusal;
}

std::vector<std::string> Fetcher::addresses(const std::string& symbol) const {
    std::vector<std::string> addresses;
    for (const DocumentType& type : kTypes) {
        addresses.push_back(address_of(state_->options.server, symbol, state_->options.language, type.name));
    }
    return addresses;
}

bool Fetcher::is_kept(const std::string& symbol) const {
    return state_->cache.find(symbol).has_value();
}

}  // namespace clausediff
