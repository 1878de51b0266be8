# One static library per core folder: berth_core_library(memory DEPENDS parallel) compiles every .cpp of
# core/memory into berth_memory and lets it see only what it names. A folder of headers becomes an interface library.
# The target berth_core builds them all.
add_custom_target(berth_core)

function(berth_core_library name)
    cmake_parse_arguments(ARG "" "" "DEPENDS;LINK" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp)
    list(TRANSFORM ARG_DEPENDS PREPEND berth_)
    list(TRANSFORM ARG_DEPENDS REPLACE "/" "_")
    string(REPLACE "/" "_" target ${name})
    if(sources)
        add_library(berth_${target} STATIC ${sources})
        target_include_directories(berth_${target} PUBLIC ${CMAKE_SOURCE_DIR})
        target_link_libraries(berth_${target} PUBLIC ${ARG_DEPENDS} ${ARG_LINK} PRIVATE berth_warnings)
        add_dependencies(berth_core berth_${target})
    else()
        add_library(berth_${target} INTERFACE)
        target_include_directories(berth_${target} INTERFACE ${CMAKE_SOURCE_DIR})
        target_link_libraries(berth_${target} INTERFACE ${ARG_DEPENDS} ${ARG_LINK})
    endif()
endfunction()
