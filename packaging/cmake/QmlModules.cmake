# Declares a QML module as a static library:
#
#   berth_qml_module(Berth.Controls
#       QML Label.qml … [SINGLETONS Theme.qml …] [SOURCES PaintedIcon.cpp PaintedIcon.h …]
#       [DEPENDS Berth.Theme …] [EXPORTS Berth.Tokens …] [LINK Qt6::Svg …])
#
# EXPORTS are dependencies that whoever imports the module gets to see as well. A QML file that uses a C++ type of its
# own module imports this module by name (Qt 6.4 finds only QML types of the same folder by itself).
# The target is berth_ui_<last part in small letters>. A program links berth_ui_<…>plugin, which brings the module, its
# QML files and everything it depends on. Only written sources are compiled with our warnings, not generated ones.
# DBus, Svg, Widgets and PrintSupport because the modules need them and a program looks for the targets of what it links in
# its own folder.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core DBus Gui PrintSupport Qml Quick Svg Widgets)

# qmllint and the editor read the modules here; without it they would be blind.
set(QT_QML_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/qml)

# Compiling QML to C++ ahead starts the window sooner and costs a C++ file for every QML file, so only what users get
# does it by default.
if(CMAKE_BUILD_TYPE STREQUAL "Release")
    set(compile_qml ON)
else()
    set(compile_qml OFF)
endif()
option(BERTH_COMPILE_QML "Compile QML files to machine code ahead of time" ${compile_qml})
if(NOT BERTH_COMPILE_QML)
    set(BERTH_QML_OPTIONS NO_CACHEGEN)
endif()

function(berth_qml_target uri out)
    string(REGEX REPLACE "^Berth\\." "" name ${uri})
    string(REPLACE "." "_" name ${name})
    string(TOLOWER ${name} name)
    set(${out} berth_ui_${name} PARENT_SCOPE)
endfunction()

function(berth_qml_module uri)
    cmake_parse_arguments(ARG "" "" "QML;SINGLETONS;SOURCES;DEPENDS;EXPORTS;LINK" ${ARGN})
    if(ARG_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "berth_qml_module(${uri}): unknown arguments ${ARG_UNPARSED_ARGUMENTS}")
    endif()
    berth_qml_target(${uri} target)
    if(ARG_SINGLETONS)
        set_source_files_properties(${ARG_SINGLETONS} PROPERTIES QT_QML_SINGLETON_TYPE TRUE)
    endif()

    set(CMAKE_AUTOMOC ON)
    qt_add_qml_module(${target} STATIC
        URI ${uri}
        VERSION 1.0
        RESOURCE_PREFIX /qt/qml
        ${BERTH_QML_OPTIONS}
        QML_FILES ${ARG_SINGLETONS} ${ARG_QML}
        SOURCES ${ARG_SOURCES}
        DEPENDENCIES QtQuick ${ARG_DEPENDS}
        IMPORTS ${ARG_EXPORTS})
    # Generated registration code includes headers by their bare name.
    target_include_directories(${target} PUBLIC ${CMAKE_SOURCE_DIR} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(${target} PUBLIC Qt6::Quick ${ARG_LINK})
    set_source_files_properties(${ARG_SOURCES} PROPERTIES
        COMPILE_OPTIONS "$<TARGET_PROPERTY:berth_warnings,INTERFACE_COMPILE_OPTIONS>")

    target_link_libraries(${target}plugin PUBLIC ${target})
    foreach(dependency IN LISTS ARG_DEPENDS ARG_EXPORTS)
        berth_qml_target(${dependency} other)
        target_link_libraries(${target} PUBLIC ${other})
        target_link_libraries(${target}plugin PUBLIC ${other}plugin)
    endforeach()
endfunction()
