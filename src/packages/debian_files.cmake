# Run by CPack when the files of each package stand in a folder: adds what Debian wants in each, the copyright, the
# notices of others and the changelogs, and packs man pages with gzip.
list(GET CPACK_BUILD_SOURCE_DIRS 0 source)
file(READ ${source}/LICENSE license)
string(REGEX REPLACE "^.*Copyright \\(c\\) ([^\n]*)\n.*" "\\1" holder "${license}")
string(REGEX REPLACE "^.*\n(Permission.*[^\n])\n*$" "\\1" license "${license}")
string(REPLACE "\n\n" "\n.\n" license "${license}")
string(REPLACE "\n" "\n " license "${license}")
string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S +0000" UTC)  # of SOURCE_DATE_EPOCH

foreach(component PROGRAM LIBRARY DEVELOPMENT)
  string(TOLOWER ${component} folder)
  set(folder ${CPACK_TEMPORARY_DIRECTORY}/${folder})
  set(documents ${folder}/usr/share/doc/${CPACK_DEBIAN_${component}_PACKAGE_NAME})
  # Each package has its documents in a folder of its own name.
  if(NOT component STREQUAL "PROGRAM")
    file(REMOVE_RECURSE ${folder}/usr/share/doc/clausediff)
  endif()
  file(REMOVE ${documents}/LICENSE ${documents}/CHANGELOG.md)
  file(WRITE ${documents}/copyright
"Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: clausediff

Files: *
Copyright: ${holder}
License: Expat
 ${license}
Comment:
 The binaries hold code of dtl, {fmt}, CLI11, robin-map and RapidJSON, which are
 headers. Their notices and licences are in THIRD-PARTY.md beside this file.
")
  configure_file(${source}/THIRD-PARTY.md ${documents}/THIRD-PARTY.md COPYONLY NO_SOURCE_PERMISSIONS)
  configure_file(${source}/CHANGELOG.md ${documents}/changelog COPYONLY NO_SOURCE_PERMISSIONS)
  file(WRITE ${documents}/changelog.Debian
"clausediff (${CPACK_PACKAGE_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}) unstable; urgency=medium

  * See /usr/share/doc/${CPACK_DEBIAN_${component}_PACKAGE_NAME}/changelog.gz.

 -- ${CPACK_DEBIAN_PACKAGE_MAINTAINER}  ${date}
")
  file(GLOB_RECURSE pages ${folder}/usr/share/man/*.[1-9])
  execute_process(COMMAND gzip -9n ${documents}/changelog ${documents}/changelog.Debian ${pages}
                  COMMAND_ERROR_IS_FATAL ANY)
endforeach()
