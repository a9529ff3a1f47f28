// Where a resolution stands among those of its body, by its symbol.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace clausediff::detail::series {

// Special and emergency special sessions are counted apart: "S-30/1", "ES-10/24".
enum class SessionKind { regular, special, emergency };

struct SymbolPlace {
    std::string body;  // what the symbols of one body begin with: "A/RES", "UNEP/EA"
    SessionKind kind = SessionKind::regular;
    int session = 0;  // or year; 0 where the body counts on and on
    int number = 0;
    std::string part;  // "B"; "" if it has no parts

    [[nodiscard]] bool is_special() const { return kind != SessionKind::regular; }
    // Of regular sessions, or of one special session: the order of adoption.
    [[nodiscard]] std::strong_ordering order(const SymbolPlace& other) const;
};

// Of "A/RES/69/317", "A/RES/3369(XXX)", "S/RES/2709 (2023)", "UNEP/EA.4/Res.6"; none if it is no symbol of a
// resolution.
[[nodiscard]] std::optional<SymbolPlace> symbol_place(std::string_view symbol);

// The session or year of a document of another kind: of "A/80/L.18" and "A/C.3/80/L.33" 80, of "E/2024/L.7" 2024; none
// if there is none.
[[nodiscard]] std::optional<int> session_of_symbol(std::string_view symbol);

// The symbol that the file is called after, "A_RES_57_283_B.txt", as parse_symbol() gives it; none if that is no symbol
// of a resolution.
[[nodiscard]] std::optional<std::string> symbol_of_file(std::string_view file);

}  // namespace clausediff::detail::series
