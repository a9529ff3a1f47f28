#include "fetch/address.hpp"

#include <clausediff/fetch.hpp>

#include "base/ascii.hpp"
#include "fetch/symbol.hpp"

#include <algorithm>

namespace clausediff {
namespace detail {
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

// Letters, digits and the signs of names and IPv6 addresses; no name of dots alone.
bool is_plain_host(std::string_view host) {
    if (host.empty() || host.front() == '.') return false;
    return std::all_of(host.begin(), host.end(), [](char c) {
        return is_letter(c) || is_digit(c) || c == '.' || c == '-' || c == ':' || c == '[' || c == ']';
    });
}

// Programs that read addresses disagree where these are: libcurl takes "host\\@other" for a user and a host.
bool is_ambiguous(std::string_view text) {
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return c == '\\' || static_cast<unsigned char>(c) <= 0x20 || c == 0x7F; });
}

// "host:0443" and "host.:443" are "host"; "" if the port is none.
std::string with_plain_port(std::string_view host) {
    const std::size_t colon = host.rfind(':');
    const bool has_port = colon != std::string_view::npos && host.find(']', colon) == std::string_view::npos;
    std::string_view port = has_port ? host.substr(colon + 1) : "443";
    std::string name(host.substr(0, has_port ? colon : host.size()));
    if (!port.empty() && (!all_digits(port) || !is_plain_host(name))) return {};
    while (port.size() > 1 && port.starts_with('0')) port.remove_prefix(1);
    if (port == "0") return {};
    if (name.ends_with('.')) name.pop_back();
    return port.empty() || port == "443" ? name : name.append(":").append(port);
}

}  // namespace

Address parse_address(std::string_view text) {
    if (is_ambiguous(text)) return {};
    const std::string small = to_lower(text);
    Address address;
    address.https = small.starts_with("https://");
    if (!address.https && !small.starts_with("http://")) return {};
    std::string_view host = std::string_view(small).substr(small.find("//") + 2);
    const std::size_t end = std::min(host.find_first_of("/?#"), host.size());
    address.path = text.substr(text.size() - (host.size() - end));
    host = host.substr(0, end);
    if (const std::size_t at = host.rfind('@'); at != std::string_view::npos) {
        address.with_user = true;
        host.remove_prefix(at + 1);
    }
    if (is_plain_host(host)) address.host = with_plain_port(host);
    return address;
}

std::string why_not_followed(const std::string& target, const std::string& server,
                             const std::vector<std::string>& hosts) {
    const Address address = parse_address(target);
    if (is_ambiguous(target)) return "redirects to an address that can be read in two ways";
    if (address.host.empty() || !address.https) return "redirects to an address without https";
    if (address.with_user) return "redirects to an address with a name or a password in it";
    if (address.host == parse_address(server).host) return {};
    if (std::find(hosts.begin(), hosts.end(), address.host) != hosts.end()) return {};
    return "redirects to " + address.host + ", which is no host of the document server";
}

std::string folder_of_server(const std::string& server) {
    const Address address = parse_address(server);
    std::string place = address.host + address.path;
    while (place.ends_with('/')) place.pop_back();
    return place == parse_address(FetchOptions().server).host ? std::string() : "servers/" + encoded(place);
}

std::string address_of(const std::string& server, const std::string& symbol, const std::string& language,
                       const std::string& type) {
    std::string address = server;
    while (address.ends_with('/')) address.pop_back();
    return address + "/api/symbol/access?s=" + encoded(symbol_to_send(symbol)) + "&l=" + language + "&t=" + type;
}

}  // namespace detail

std::string why_no_server(const std::string& server) {
    // First, and without the address: passwords are not printed.
    if (server.find('@') != std::string::npos) {
        return "the address of the document server must not hold a name or a password";
    }
    const detail::Address address = detail::parse_address(server);
    if (address.host.empty() || !address.https) {
        return "the document server '" + server + "' is no address that begins with https://";
    }
    if (server.find_first_of("?# ") != std::string::npos) {
        return "the document server '" + server + "' is more than a host and a folder";
    }
    return {};
}

bool is_united_nations_server(const std::string& server) {
    const std::vector<std::string> hosts = FetchOptions().hosts;
    return std::find(hosts.begin(), hosts.end(), detail::parse_address(server).host) != hosts.end();
}

}  // namespace clausediff
