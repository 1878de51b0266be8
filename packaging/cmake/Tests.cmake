# Declares a test program and registers it with ctest.
#
#   berth_add_test(tst_units SOURCES tst_units.cpp static_units.cpp LINK berth_units
#                  [LABELS golden] [TIMEOUT 60] [ENVIRONMENT NAME=value …] [ARGUMENTS …] [WORKING_DIRECTORY dir]
#                  [CATALOG])
#
# CATALOG: the test reads the compiled catalogue, which is made before it and found at run time.
# Qt::Test is linked and automoc is on, so a test class in tst_x.cpp ends with QTEST_…MAIN and #include "tst_x.moc".
# Programs go to bin/tests; they never need a display. Labels: static unit golden qml screen cli lint; default unit.
# Tests below tests/core also get the label core and belong to the target berth_core_tests.
find_package(Qt6 6.4 REQUIRED COMPONENTS Test)

# Qt tells every test its own folders by a definition, for QFINDTESTDATA. That would give each test different flags, so
# that neither the precompiled header nor objects from the compiler cache could be shared; ours use BERTH_SOURCE_DIR.
get_target_property(definitions Qt6::Test INTERFACE_COMPILE_DEFINITIONS)
list(FILTER definitions EXCLUDE REGEX "QT_TESTCASE_")
set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS "${definitions}")

# Reading Qt Test takes three quarters of the time of a small test: 2.3 s without, 0.8 s with this header; making it
# takes 6 s. Tests that link more of Qt than its core have other flags and do without.
file(WRITE ${CMAKE_BINARY_DIR}/precompiled_tests.cpp "")
add_library(berth_test_header OBJECT ${CMAKE_BINARY_DIR}/precompiled_tests.cpp)
target_link_libraries(berth_test_header PRIVATE Qt6::Test berth_warnings)
target_precompile_headers(berth_test_header PRIVATE <QTest>)

add_custom_target(berth_core_tests)
set(BERTH_CORE_TESTS ${CMAKE_SOURCE_DIR}/tests/core)
set(BERTH_OFFSCREEN QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software)

function(berth_add_test name)
    cmake_parse_arguments(ARG "CATALOG" "TIMEOUT;WORKING_DIRECTORY" "SOURCES;LINK;LABELS;ENVIRONMENT;ARGUMENTS" ${ARGN})
    if(ARG_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "berth_add_test(${name}): unknown arguments ${ARG_UNPARSED_ARGUMENTS}")
    endif()
    if(NOT ARG_SOURCES)
        message(FATAL_ERROR "berth_add_test(${name}): SOURCES is empty")
    endif()
    if(NOT ARG_LABELS)
        set(ARG_LABELS unit)
    endif()
    cmake_path(IS_PREFIX BERTH_CORE_TESTS ${CMAKE_CURRENT_SOURCE_DIR} is_core)
    if(is_core)
        list(APPEND ARG_LABELS core)
    endif()
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    if(ARG_CATALOG)
        list(APPEND ARG_ENVIRONMENT BERTH_CATALOG=${CMAKE_BINARY_DIR}/share/berth/catalog.sqlite)
    endif()
    if(NOT ARG_WORKING_DIRECTORY)
        set(ARG_WORKING_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR})
    endif()

    add_executable(${name} ${ARG_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin/tests)
    target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR})
    target_compile_definitions(${name} PRIVATE BERTH_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
                                               BERTH_BINARY_DIR="${CMAKE_BINARY_DIR}")
    target_link_libraries(${name} PRIVATE ${ARG_LINK} Qt6::Test berth_warnings)

    if(ARG_CATALOG)
        add_dependencies(${name} berth_catalog_file)
    endif()
    if(is_core)
        target_precompile_headers(${name} REUSE_FROM berth_test_header)
        add_dependencies(berth_core_tests ${name})
    endif()

    add_test(NAME ${name} COMMAND ${name} ${ARG_ARGUMENTS} WORKING_DIRECTORY ${ARG_WORKING_DIRECTORY})
    set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABELS}" TIMEOUT ${ARG_TIMEOUT}
                         ENVIRONMENT "${BERTH_OFFSCREEN};${ARG_ENVIRONMENT}")
endfunction()

# Adds every folder beside the caller that has a CMakeLists.txt, so that a new folder of tests needs no list edited
# elsewhere and cannot be forgotten.
function(berth_add_test_folders)
    file(GLOB lists CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*/CMakeLists.txt)
    foreach(list IN LISTS lists)
        cmake_path(GET list PARENT_PATH folder)
        add_subdirectory(${folder})
    endforeach()
endfunction()
