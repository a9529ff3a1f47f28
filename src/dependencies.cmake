# The libraries that the stages and the helper take from other projects: shared ones, or with CLAUSEDIFF_STATIC their
# archives. Each becomes a variable that target_link_libraries() takes: ${fmt}, ${icu}, ${minizip}, ${pugixml}, ${gumbo},
# ${sqlite}, ${crypto}, ${curl}.

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

# Sets `name` to `shared`, or in a static build to the archives of the libraries named after it.
function(clausediff_dependency name shared)
  set(found ${shared})
  if(CLAUSEDIFF_STATIC)
    set(found)
    foreach(library ${ARGN})
      find_library(CLAUSEDIFF_${library}_ARCHIVE lib${library}.a REQUIRED)
      list(APPEND found ${CLAUSEDIFF_${library}_ARCHIVE})
    endforeach()
  endif()
  set(${name} ${found} PARENT_SCOPE)
endfunction()

clausediff_dependency(icu ICU::uc icuuc icudata)
clausediff_dependency(minizip PkgConfig::minizip minizip z)
clausediff_dependency(pugixml PkgConfig::pugixml pugixml)
clausediff_dependency(gumbo PkgConfig::gumbo gumbo)
clausediff_dependency(crypto PkgConfig::libcrypto crypto)
clausediff_dependency(sqlite PkgConfig::sqlite3 sqlite3)

# Headers alone.
find_path(ROBIN_MAP_INCLUDE_DIR tsl/robin_map.h REQUIRED)
find_path(RAPIDJSON_INCLUDE_DIR rapidjson/writer.h REQUIRED)

# Debian has no archive of fmt, but all of it is in its headers as well, which makes the build longer.
set(fmt fmt::fmt)
if(CLAUSEDIFF_STATIC)
  set(fmt fmt::fmt-header-only)
endif()
