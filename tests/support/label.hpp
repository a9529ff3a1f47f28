// Clauses are named in tests by their labels. The project itself never reads one.
#pragma once

#include <clausediff/resolution.hpp>

#include <stdexcept>
#include <string>
#include <string_view>

namespace clausediff::test {

// Of "PP3", "OP6", "OP6(a)(b)", "A1.5" or "H2".
inline ClauseId id_of(std::string_view label) {
    ClauseId id;
    std::string_view rest = label;
    const auto number = [&] {
        int value = 0;
        for (; !rest.empty() && rest[0] >= '0' && rest[0] <= '9'; rest.remove_prefix(1))
            value = 10 * value + rest[0] - '0';
        return value;
    };
    if (rest.starts_with("PP") || rest.starts_with("OP")) {
        id.section = rest[0] == 'P' ? Section::preambular : Section::operative;
        rest.remove_prefix(2);
    } else if (rest.starts_with("A")) {
        id.section = Section::annex;
        rest.remove_prefix(1);
        id.annex = number();
        rest.remove_prefix(1);
    } else if (rest.starts_with("H")) {
        id.kind = ClauseKind::heading;
        rest.remove_prefix(1);
    }
    id.number = number();
    for (; rest.size() >= 3 && rest[0] == '('; rest.remove_prefix(3)) {
        id.path.push_back({Counting::letters, rest[1] - 'a' + 1});
    }
    if (to_label(id) != label) throw std::invalid_argument("no label that tests can write: " + std::string(label));
    return id;
}

}  // namespace clausediff::test
