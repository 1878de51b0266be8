# BERTH_SANITIZE holds a comma separated list for -fsanitize, e.g. "address,undefined"; empty means none.
set(BERTH_SANITIZE "" CACHE STRING "Sanitizers to build with")
if(BERTH_SANITIZE)
    add_compile_options(-fsanitize=${BERTH_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    # GCC warns against its own warnings that follow values through the code when sanitizers rewrite it: <regex> and
    # std::string set these off. The plain build keeps them.
    add_compile_options(-Wno-maybe-uninitialized -Wno-stringop-overflow -Wno-stringop-overread -Wno-array-bounds
                        -Wno-restrict)
    add_link_options(-fsanitize=${BERTH_SANITIZE})
endif()
