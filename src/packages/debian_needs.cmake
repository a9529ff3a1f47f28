# Read by CPack before it packs: the packages that the programs and the library need, as dpkg-shlibdeps finds them.
list(GET CPACK_BUILD_SOURCE_DIRS 1 build)

function(clausediff_needs component)
  set(work ${build}/debian/needs)
  file(WRITE ${work}/debian/control "")
  execute_process(COMMAND dpkg-shlibdeps -O --ignore-missing-info -l${build}/src ${ARGN} WORKING_DIRECTORY ${work}
                  OUTPUT_VARIABLE needs ERROR_VARIABLE errors RESULT_VARIABLE failed OUTPUT_STRIP_TRAILING_WHITESPACE)
  if(failed)
    message(FATAL_ERROR "dpkg-shlibdeps: ${errors}")
  endif()
  string(REPLACE "shlibs:Depends=" "" needs "${needs}")
  set(CPACK_DEBIAN_${component}_PACKAGE_DEPENDS "${needs}" PARENT_SCOPE)
endfunction()

clausediff_needs(PROGRAM ${build}/clausediff ${build}/libexec/clausediff/clausediff-parse)
clausediff_needs(LIBRARY ${build}/src/libclausediff.so)
