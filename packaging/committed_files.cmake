# SPDX-License-Identifier: Apache-2.0
#
# Run by cpack for every package; lays out the release's tarball.

if(NOT CPACK_SOURCE_GENERATOR STREQUAL CPACK_GENERATOR)
    return() # a Debian package
endif()

execute_process(
    COMMAND git -C ${CPACK_SOURCE_FOLDER} archive HEAD
    COMMAND tar --extract --directory ${CMAKE_INSTALL_PREFIX}
    COMMAND_ERROR_IS_FATAL ANY)
