#include "fetch/address.hpp"

#include "base/ascii.hpp"
#include "fetch/symbol.hpp"

#include <algorithm>

namespace clausediff::detail {
namespace {

// All but unreserved characters (RFC 3986, 2.3). The server wants "/" and "(" so.
std::string encoded(std::string_view text) {
    constexpr std::string_view kHex = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        if (is_letter(c) || is_digit(c) || c == '-' || c == '.' || c == '_' || c == '~') {
            out += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        out += {'%', kHex[byte >> 4U], kHex[byte & 15U]};
    }
    return out;
}

bool is_plain_host(std::string_view host) {
    return !host.empty() && std::all_of(host.begin(), host.end(), [](char c) {
        return is_letter(c) || is_digit(c) || c == '.' || c == '-' || c == ':' || c == '[' || c == ']';
    });
}

}  // namespace

Address parse_address(std::string_view text) {
    const std::string small = to_lower(text);
    Address address;
    address.https = small.starts_with("https://");
    if (!address.https && !small.starts_with("http://")) return {};
    std::string_view host = std::string_view(small).substr(small.find("//") + 2);
    host = host.substr(0, std::min(host.find_first_of("/?#\\"), host.size()));
    if (const std::size_t at = host.rfind('@'); at != std::string_view::npos) {
        address.with_user = true;
        host.remove_prefix(at + 1);
    }
    if (address.https && host.ends_with(":443")) host.remove_suffix(4);
    if (!is_plain_host(host)) return {};
    address.host = host;
    return address;
}

std::string why_no_server(const std::string& server) {
    const Address address = parse_address(server);
    if (address.host.empty() || !address.https) {
        return "the document server '" + server + "' is no address that begins with https://";
    }
    if (address.with_user) return "the address of the document server must not hold a name or a password";
    if (server.find_first_of("?# ") != std::string::npos) {
        return "the document server '" + server + "' is more than a host and a folder";
    }
    return {};
}

std::string why_not_followed(const std::string& target, const std::string& server,
                             const std::vector<std::string>& hosts) {
    const Address address = parse_address(target);
    if (address.host.empty() || !address.https) return "redirects to an address without https";
    if (address.with_user) return "redirects to an address with a name or a password in it";
    if (address.host == parse_address(server).host) return {};
    if (std::find(hosts.begin(), hosts.end(), address.host) != hosts.end()) return {};
    return "redirects to " + address.host + ", which is no host of the document server";
}

std::string address_of(const std::string& server, const std::string& symbol, const std::string& language,
                       const std::string& type) {
    std::string address = server;
    while (address.ends_with('/')) address.pop_back();
    return address + "/api/symbol/access?s=" + encoded(symbol_to_send(symbol)) + "&l=" + language + "&t=" + type;
}

}  // namespace clausediff::detail
