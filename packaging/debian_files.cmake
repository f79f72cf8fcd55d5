# SPDX-License-Identifier: Apache-2.0
#
# Run by cpack when what goes into the packages has been laid out, a folder for each component: adds the files that
# Debian Policy (chapter 12) asks for, and compresses what it wants compressed.

if(NOT CPACK_GENERATOR STREQUAL "DEB")
    return()
endif()

set(gzip gzip --best --no-name --force)
set(packaging ${CMAKE_CURRENT_LIST_DIR})
string(TIMESTAMP CHANGELOG_DATE "%a, %d %b %Y %H:%M:%S +0000" UTC) # honours SOURCE_DATE_EPOCH

foreach(component IN LISTS CPACK_COMPONENTS_ALL)
    string(TOUPPER ${component} COMPONENT)
    set(package ${CPACK_DEBIAN_${COMPONENT}_PACKAGE_NAME})
    set(root ${CPACK_TEMPORARY_DIRECTORY}/${component}/usr)
    set(documentation ${root}/share/doc/${package})

    file(REMOVE ${documentation}/LICENSE) # Debian has it in common-licenses
    file(MAKE_DIRECTORY ${documentation})
    configure_file(${packaging}/copyright ${documentation}/copyright COPYONLY)
    configure_file(${packaging}/changelog.in ${documentation}/changelog @ONLY)

    file(GLOB_RECURSE compressed ${root}/share/man/*.[1-8] ${documentation}/changelog)
    execute_process(COMMAND ${gzip} ${compressed} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
