#include "cli/run.hpp"
#include "platform/interruption.hpp"

#include <iostream>

int main(int argc, char** argv) {
    clausediff::detail::platform::remove_on_signals();
    return clausediff::cli::run({argv + 1, argv + argc}, clausediff::cli::read_environment(), std::cout, std::cerr);
}
