# SPDX-License-Identifier: Apache-2.0
#
# Debian packages, one for each component of the installation, and the release's tarball:
#
#     cmake --workflow --preset package      # build/package/*.deb
#     cmake --workflow --preset source       # build/package/chithi-VERSION.tar.xz
#
# What the programs link is found by dpkg-shlibdeps; debian_files.cmake adds what Debian asks of every package.

set(CHITHI_MAINTAINER "chithi maintainers <maintainers@chithi.invalid>" CACHE STRING
    "Who answers for the Debian packages: NAME <ADDRESS>")

set(CPACK_PACKAGE_CONTACT ${CHITHI_MAINTAINER})
set(CPACK_PACKAGE_VENDOR chithi)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # each package has its own
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR})
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_COMPONENTS_ALL tools library development extension)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${CMAKE_LIBRARY_OUTPUT_DIRECTORY})
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/debian_files.cmake)

# The interface of libchithi1 holds for programs of others; our own are built together and stay together.
set(library_package libchithi${PROJECT_VERSION_MAJOR})
set(this_library "${library_package} (= ${PROJECT_VERSION})")

set(CPACK_DEBIAN_TOOLS_PACKAGE_NAME chithi)
set(CPACK_DEBIAN_TOOLS_PACKAGE_SECTION text)
set(CPACK_DEBIAN_TOOLS_PACKAGE_DEPENDS ${this_library})
set(CPACK_DEBIAN_TOOLS_PACKAGE_RECOMMENDS "antiword, man-db, poppler-utils")
set(CPACK_DEBIAN_TOOLS_PACKAGE_SUGGESTS "libsqlite3-mod-chithi, tesseract-ocr-vie")
set(CPACK_DEBIAN_TOOLS_DESCRIPTION "reader of Vietnamese directive documents
Splits công văn, chỉ thị, thông báo kết luận and other directives of Vietnamese
offices into their requirements, finds who must do what by when, and answers
questions about thousands of them at once from an index with full-text search.")

set(CPACK_DEBIAN_LIBRARY_PACKAGE_NAME ${library_package})
set(CPACK_DEBIAN_LIBRARY_PACKAGE_SECTION libs)
set(CPACK_DEBIAN_LIBRARY_PACKAGE_CONTROL_EXTRA
    ${CMAKE_CURRENT_LIST_DIR}/triggers ${CMAKE_CURRENT_BINARY_DIR}/shlibs)
configure_file(${CMAKE_CURRENT_LIST_DIR}/shlibs.in shlibs)
set(CPACK_DEBIAN_LIBRARY_DESCRIPTION "library that reads Vietnamese directive documents
Turns directive documents of Vietnamese offices into records of requirements,
assignees and deadlines, keeps them in an SQLite index, and searches that.")

set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME libchithi-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS ${this_library})
set(CPACK_DEBIAN_DEVELOPMENT_DESCRIPTION "library that reads Vietnamese directive documents (headers)
What a program needs to be built with libchithi: headers, pkg-config and CMake
files, and the manual page libchithi(3).")

set(CPACK_DEBIAN_EXTENSION_PACKAGE_NAME libsqlite3-mod-chithi)
set(CPACK_DEBIAN_EXTENSION_PACKAGE_SECTION database)
set(CPACK_DEBIAN_EXTENSION_PACKAGE_CONTROL_EXTRA ${CMAKE_CURRENT_LIST_DIR}/triggers)
set(CPACK_DEBIAN_EXTENSION_DESCRIPTION "SQLite extension that opens indexes of chithi
The full-text tokenizer of Vietnamese that an index of chithi is written with,
for the sqlite3 shell and for every program that loads extensions of SQLite.")

# The tarball holds what is committed, whatever else lies in the folder.
set(CPACK_SOURCE_GENERATOR TXZ)
set(CPACK_SOURCE_PACKAGE_FILE_NAME chithi-${PROJECT_VERSION})
set(CPACK_SOURCE_INSTALLED_DIRECTORIES "")
set(CPACK_SOURCE_FOLDER ${PROJECT_SOURCE_DIR})
set(CPACK_INSTALL_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/committed_files.cmake)

include(CPack)
