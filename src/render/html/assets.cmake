# Puts report.css and report.js into a source file, with the SHA-256 of the script as hexadecimal digits.
set(html_folder ${CMAKE_CURRENT_LIST_DIR})
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${html_folder}/report.css ${html_folder}/report.js)
file(READ ${html_folder}/report.css report_css)
file(READ ${html_folder}/report.js report_js)
string(SHA256 report_js_sha256 "${report_js}")
set(html_assets ${CMAKE_CURRENT_BINARY_DIR}/html_assets.cpp)
configure_file(${html_folder}/assets.cpp.in ${html_assets} @ONLY)
