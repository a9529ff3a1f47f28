#include "base/libraries.hpp"

#include <unicode/uversion.h>

namespace clausediff::detail {

std::string icu_version() {
    UVersionInfo numbers;
    u_getVersion(numbers);
    char text[U_MAX_VERSION_STRING_LENGTH];
    u_versionToString(numbers, text);
    return text;
}

}  // namespace clausediff::detail
