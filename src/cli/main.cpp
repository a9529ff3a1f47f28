#include "cli/run.hpp"

#include <iostream>

int main(int argc, char** argv) {
    return clausediff::cli::run({argv + 1, argv + argc}, clausediff::cli::read_environment(), std::cout, std::cerr);
}
