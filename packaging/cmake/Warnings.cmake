# Warnings are errors in every configuration; an interface target so that generated code can stay out of it.
add_library(berth_warnings INTERFACE)
target_compile_options(berth_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Werror)
