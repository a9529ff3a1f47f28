// A set of the values of an enumeration.
#pragma once

#include <clausediff/export.hpp>

#include <cstdint>
#include <initializer_list>

namespace clausediff CLAUSEDIFF_API {

// REQUIRES: the values count from 0 on, and there are at most 64.
template <class Enum>
class EnumSet {
public:
    constexpr EnumSet() = default;
    constexpr EnumSet(std::initializer_list<Enum> values) {
        for (const Enum value : values) insert(value);
    }

    constexpr void insert(Enum value) { bits_ |= bit(value); }
    [[nodiscard]] constexpr bool contains(Enum value) const { return (bits_ & bit(value)) != 0; }
    [[nodiscard]] constexpr bool empty() const { return bits_ == 0; }
    constexpr bool operator==(const EnumSet&) const = default;

private:
    static constexpr std::uint64_t bit(Enum value) { return std::uint64_t{1} << static_cast<unsigned>(value); }

    std::uint64_t bits_ = 0;
};

}  // namespace clausediff
