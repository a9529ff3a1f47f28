// The main function of every test program: Catch2 2 makes it from this macro, Catch2 3 brings it in a library.
#define CATCH_CONFIG_MAIN
#include "support/catch.hpp"
