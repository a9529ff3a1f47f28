# The libraries that a target takes from other projects: shared ones, or, in a program that is linked statically, their
# archives. Each becomes a variable that target_link_libraries() takes: ${fmt}, ${icu}, ${minizip}, ${pugixml}, ${gumbo}.
#
# What loads ICU and the others at its start pays for it at each start, more than comparing two short texts takes.
# Tests, and programs that use the library, take the shared libraries all the same: they would be large otherwise.

find_package(ICU 67 REQUIRED COMPONENTS uc i18n)
pkg_check_modules(minizip REQUIRED IMPORTED_TARGET minizip)
pkg_check_modules(pugixml REQUIRED IMPORTED_TARGET pugixml)
pkg_check_modules(gumbo REQUIRED IMPORTED_TARGET gumbo)

# Sets `name` to `shared`, or to the archives of the libraries named behind it where the program links statically.
function(clausediff_dependency name shared)
  set(${name} ${shared} PARENT_SCOPE)
  if(NOT CLAUSEDIFF_STATIC)
    return()
  endif()
  set(archives)
  foreach(library ${ARGN})
    find_library(CLAUSEDIFF_${library}_ARCHIVE lib${library}.a REQUIRED)
    list(APPEND archives ${CLAUSEDIFF_${library}_ARCHIVE})
  endforeach()
  list(JOIN archives "$<SEMICOLON>" archives)
  set(static $<BOOL:$<TARGET_PROPERTY:CLAUSEDIFF_LINKS_STATICALLY>>)
  set(${name} "$<BUILD_INTERFACE:$<IF:${static},${archives},${shared}>>" "$<INSTALL_INTERFACE:${shared}>" PARENT_SCOPE)
endfunction()

clausediff_dependency(icu ICU::uc icuuc icudata)
clausediff_dependency(minizip PkgConfig::minizip minizip z)
clausediff_dependency(pugixml PkgConfig::pugixml pugixml)
clausediff_dependency(gumbo PkgConfig::gumbo gumbo)

# Debian has no archive of fmt, but all of it is in its headers as well, which makes the build longer.
set(fmt fmt::fmt)
if(CLAUSEDIFF_STATIC)
  set(fmt $<BUILD_INTERFACE:fmt::fmt-header-only>)
endif()
