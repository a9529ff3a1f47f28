# The libraries that the stages and the helper take from other projects. Each becomes a variable that
# target_link_libraries() takes: ${fmt}, ${icu}, ${minizip}, ${pugixml}, ${gumbo}, ${sqlite}, ${crypto}, ${curl}; and for
# the static program ${archives}.

find_package(ICU 67 REQUIRED COMPONENTS uc)
pkg_check_modules(minizip REQUIRED IMPORTED_TARGET minizip)
pkg_check_modules(pugixml REQUIRED IMPORTED_TARGET pugixml)
pkg_check_modules(gumbo REQUIRED IMPORTED_TARGET gumbo)
pkg_check_modules(libcrypto REQUIRED IMPORTED_TARGET libcrypto>=1.1.1)
pkg_check_modules(sqlite3 REQUIRED IMPORTED_TARGET sqlite3>=3.38)
# Never an archive: libcurl's own libraries have none in Debian.
set(curl)
if(CLAUSEDIFF_FETCH)
  pkg_check_modules(libcurl REQUIRED IMPORTED_TARGET libcurl>=7.66)
  set(curl PkgConfig::libcurl)
endif()

set(icu ICU::uc)
set(minizip PkgConfig::minizip)
set(pugixml PkgConfig::pugixml)
set(gumbo PkgConfig::gumbo)
set(crypto PkgConfig::libcrypto)
set(sqlite PkgConfig::sqlite3)

# For the static program, their archives instead.
set(archives)
if(CLAUSEDIFF_STATIC)
  foreach(library pugixml minizip z icuuc icudata sqlite3 crypto)
    find_library(CLAUSEDIFF_${library}_ARCHIVE lib${library}.a REQUIRED)
    list(APPEND archives ${CLAUSEDIFF_${library}_ARCHIVE})
  endforeach()
endif()

# Headers alone.
find_path(ROBIN_MAP_INCLUDE_DIR tsl/robin_map.h REQUIRED)
find_path(RAPIDJSON_INCLUDE_DIR rapidjson/writer.h REQUIRED)

# Debian has no archive of fmt for the static program, but all of it is in its headers as well, which makes the build
# longer.
set(fmt fmt::fmt)
if(CLAUSEDIFF_STATIC)
  set(fmt fmt::fmt-header-only)
endif()
