#include "platform/terminal.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

namespace clausediff::detail::platform {

bool output_is_terminal() {
    return isatty(STDOUT_FILENO) == 1;
}

bool input_is_terminal() {
    return isatty(STDIN_FILENO) == 1;
}

bool errors_go_to_terminal() {
    return isatty(STDERR_FILENO) == 1;
}

std::size_t terminal_columns() {
    winsize size{};
    return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

}  // namespace clausediff::detail::platform
