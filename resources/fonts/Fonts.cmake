# The Latin faces are built into the programs but not kept in the repository: Debian packages them. BERTH_FONT_FILES
# lists what was found. The ideographic faces are read from the system at run time (package fonts-noto-cjk).
set(BERTH_FONT_FOLDER "" CACHE PATH "Where NotoSans-*.ttf lie, if not where distributions put them")

function(berth_find_font face package)
    find_file(BERTH_FONT_${face} NotoSans-${face}.ttf
        HINTS ${BERTH_FONT_FOLDER}
        PATHS /usr/share/fonts/truetype/noto /usr/share/fonts/noto /usr/share/fonts/google-noto
        NO_CMAKE_FIND_ROOT_PATH)
    if(NOT BERTH_FONT_${face})
        message(FATAL_ERROR "NotoSans-${face}.ttf is missing. On Debian it is in the package ${package}; elsewhere set "
                            "BERTH_FONT_FOLDER to the folder that holds it.")
    endif()
    list(APPEND BERTH_FONT_FILES ${BERTH_FONT_${face}})
    set(BERTH_FONT_FILES ${BERTH_FONT_FILES} PARENT_SCOPE)
endfunction()

set(BERTH_FONT_FILES)
berth_find_font(Regular fonts-noto-core)
berth_find_font(Italic fonts-noto-core)
berth_find_font(Medium fonts-noto-extra)
berth_find_font(SemiBold fonts-noto-extra)
