# What is installed, in four components: `cmake --install BUILD [--component NAME]`. The runtime is the program, library
# the shared library; the others are development and documentation. The static program, in the place of the other, is
# there on demand: `--component static`.

# The program and its helper.
install(TARGETS clausediff_program RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT runtime)
if(CLAUSEDIFF_STATIC)
  install(PROGRAMS $<TARGET_FILE:clausediff_static> RENAME clausediff DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT static
          EXCLUDE_FROM_ALL)
endif()
install(TARGETS clausediff_parse RUNTIME DESTINATION ${CMAKE_INSTALL_LIBEXECDIR}/clausediff COMPONENT runtime)
install(FILES src/parse_helper/clausediff-no-fonts.conf DESTINATION ${CMAKE_INSTALL_LIBEXECDIR}/clausediff
        COMPONENT runtime)
# Program and library both carry libraries that are headers alone.
foreach(component runtime library)
  install(FILES LICENSE THIRD-PARTY.md DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT ${component})
endforeach()

if(NOT CMAKE_CROSSCOMPILING)
  install(FILES ${PROJECT_BINARY_DIR}/completions/clausediff.bash RENAME clausediff
          DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions COMPONENT runtime)
  install(FILES ${PROJECT_BINARY_DIR}/completions/clausediff.zsh RENAME _clausediff
          DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions COMPONENT runtime)
  install(FILES ${PROJECT_BINARY_DIR}/completions/clausediff.fish
          DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d COMPONENT runtime)
endif()

file(GLOB command_pages CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/man/*.1)
install(FILES ${command_pages} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT documentation)
install(FILES man/clausediff-json.5 man/clausediff-index.5 DESTINATION ${CMAKE_INSTALL_MANDIR}/man5 COMPONENT documentation)
install(FILES man/clausediff-rules.7 man/clausediff-git.7 DESTINATION ${CMAKE_INSTALL_MANDIR}/man7 COMPONENT documentation)
install(FILES README.md CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT documentation)

# The library, its headers, and how CMake and pkg-config find them.
include(CMakePackageConfigHelpers)
set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/clausediff)
install(TARGETS clausediff EXPORT clausediff
        LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT library NAMELINK_COMPONENT development
        ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT development)
install(DIRECTORY include/clausediff DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT development)
install(EXPORT clausediff NAMESPACE clausediff:: DESTINATION ${package_dir} FILE clausediff-targets.cmake
        COMPONENT development)

# Programs that link the archive link its libraries too; the shared library brings them itself.
set(libcurl_requires)
if(CLAUSEDIFF_FETCH)
  set(libcurl_requires " libcurl")
endif()
set(library_requires "fmt pugixml minizip icu-uc sqlite3 libcrypto${libcurl_requires}")
if(BUILD_SHARED_LIBS)
  set(library_requires)
  # The program finds the library wherever both are installed to.
  file(RELATIVE_PATH library_from_program ${CMAKE_INSTALL_FULL_BINDIR} ${CMAKE_INSTALL_FULL_LIBDIR})
  set_target_properties(clausediff_program PROPERTIES INSTALL_RPATH "$ORIGIN/${library_from_program}")
endif()
file(RELATIVE_PATH prefix_from_pc ${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig ${CMAKE_INSTALL_PREFIX})
configure_file(src/clausediff.pc.in ${PROJECT_BINARY_DIR}/clausediff.pc @ONLY)
configure_file(src/clausediff-config.cmake.in ${PROJECT_BINARY_DIR}/clausediff-config.cmake @ONLY)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/clausediff-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/clausediff.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig COMPONENT development)
install(FILES ${PROJECT_BINARY_DIR}/clausediff-config.cmake ${PROJECT_BINARY_DIR}/clausediff-config-version.cmake
        DESTINATION ${package_dir} COMPONENT development)

if(BUILD_SHARED_LIBS AND PROJECT_IS_TOP_LEVEL)
  include(src/packages/debian.cmake)
endif()
