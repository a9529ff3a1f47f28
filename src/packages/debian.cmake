# The Debian packages, made by CPack of what is installed: clausediff, libclausediff0 and libclausediff-dev. The script
# src/packages/make.sh calls it. CPack leaves two things to us: what the binaries need, as its own search goes together
# with scripts that Debian does without (debian_needs.cmake), and the files that Debian wants in each package
# (debian_files.cmake).
set(CPACK_GENERATOR DEB)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SOURCE clausediff)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_ENABLE_COMPONENT_DEPENDS ON)
set(CPACK_PACKAGE_CONTACT "nobody <root@localhost>")  # make.sh says who
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")  # each package has its own
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ
                                                WORLD_EXECUTE)
set(CPACK_PROJECT_CONFIG_FILE ${PROJECT_SOURCE_DIR}/src/packages/debian_needs.cmake)
set(CPACK_PRE_BUILD_SCRIPTS ${PROJECT_SOURCE_DIR}/src/packages/debian_files.cmake)

set(about "clausediff shows what changed between successive resolutions of the United
Nations: which clauses were added, removed, amended, moved, split and merged,
and which words of them.")

# The program with its manual.
set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME clausediff)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_RECOMMENDS ca-certificates)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SUGGESTS libreoffice-writer-nogui)
set(CPACK_COMPONENT_PROGRAM_DEPENDS library)
set(CPACK_DEBIAN_PROGRAM_DESCRIPTION "clause by clause comparison of United Nations resolutions
${about}

The report is a text, a web page, or a Word document with tracked changes.")

# The library. Its package is named after its soname.
set(CPACK_DEBIAN_LIBRARY_PACKAGE_NAME libclausediff${CLAUSEDIFF_SOVERSION})
set(CPACK_DEBIAN_LIBRARY_PACKAGE_SECTION libs)
set(CPACK_DEBIAN_LIBRARY_DESCRIPTION "clause by clause comparison of UN resolutions - shared library
${about}

This package has the shared library.")
file(WRITE ${PROJECT_BINARY_DIR}/debian/triggers "activate-noawait ldconfig\n")
file(WRITE ${PROJECT_BINARY_DIR}/debian/shlibs
     "libclausediff ${CLAUSEDIFF_SOVERSION} libclausediff${CLAUSEDIFF_SOVERSION} (>= ${PROJECT_VERSION})\n")
set(CPACK_DEBIAN_LIBRARY_PACKAGE_CONTROL_EXTRA
    ${PROJECT_BINARY_DIR}/debian/triggers ${PROJECT_BINARY_DIR}/debian/shlibs)

# What programs are built with.
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME libclausediff-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_COMPONENT_DEVELOPMENT_DEPENDS library)
set(CPACK_DEBIAN_DEVELOPMENT_DESCRIPTION "clause by clause comparison of UN resolutions - development files
${about}

This package has the headers, and how CMake and pkg-config find the library.")

set(CPACK_COMPONENTS_ALL runtime documentation library development)
include(CPack)
cpack_add_component(runtime GROUP program)
cpack_add_component(documentation GROUP program)
cpack_add_component(library)
cpack_add_component(development DEPENDS library)
