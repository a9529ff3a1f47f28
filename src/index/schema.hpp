// The tables of the database: man/clausediff-index.5 describes them.
#pragma once

#include "index/sqlite.hpp"

namespace clausediff::detail::index {

// Checks that the file is a database of clausediff that this version knows; else the connection has failed.
void check_schema(Connection& connection);

// Makes the tables where the file is empty, and checks it else.
void make_schema(Connection& connection);

}  // namespace clausediff::detail::index
