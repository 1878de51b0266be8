# BERTH_SANITIZE holds a comma separated list for -fsanitize, e.g. "address,undefined"; empty means none.
set(BERTH_SANITIZE "" CACHE STRING "Sanitizers to build with")
if(BERTH_SANITIZE)
    add_compile_options(-fsanitize=${BERTH_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    # GCC documents false positives of this warning under sanitizers; <regex> is one. The plain build keeps it.
    add_compile_options(-Wno-maybe-uninitialized)
    add_link_options(-fsanitize=${BERTH_SANITIZE})
endif()
