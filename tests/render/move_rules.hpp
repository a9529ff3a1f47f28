// What Word wants of tracked moves (ECMA-376 part 1, 17.13.5): it calls a file that breaks these rules unreadable.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace word {

// The rules that the parts of a package break, a line each; none is as it should be.
[[nodiscard]] std::vector<std::string> broken_move_rules(const std::map<std::string, std::string>& parts);

// How many moves there are.
[[nodiscard]] std::size_t count_moves(const std::map<std::string, std::string>& parts);

}  // namespace word
