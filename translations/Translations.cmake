# The languages of the window. translations/berth_<language>.ts hold the words; they are compiled and built into the
# target as :/i18n/berth_<language>.qm. berth_en.ts has plural forms alone: English is the language of the sources.
#
#   cmake --build build --target update_translations    brings new and changed sentences into the .ts files
#   python3 tests/layers/check_translations.py . LUPDATE    says what is missing or wrong
find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)

set(BERTH_LANGUAGES de zh_CN)
set(translations ${CMAKE_SOURCE_DIR}/translations)
list(TRANSFORM BERTH_LANGUAGES PREPEND ${translations}/berth_ OUTPUT_VARIABLE BERTH_TS_FILES)
list(TRANSFORM BERTH_TS_FILES APPEND .ts)

# Places of a sentence in the sources are left out: every moved line would change the files.
set(lupdate Qt6::lupdate ui app/desktop -I . -extensions cpp,h,qml -locations none -no-obsolete -source-language en_GB)
add_custom_target(update_translations
    COMMAND ${lupdate} -ts ${BERTH_TS_FILES}
    COMMAND ${lupdate} -pluralonly -target-language en_GB -ts ${translations}/berth_en.ts
    WORKING_DIRECTORY ${CMAKE_SOURCE_DIR}
    COMMENT "Bringing the sentences of the sources into the translations"
    VERBATIM)

function(berth_add_translations target)
    qt_add_lrelease(${target} TS_FILES ${BERTH_TS_FILES} ${translations}/berth_en.ts QM_FILES_OUTPUT_VARIABLE compiled)
    qt_add_resources(${target} berth_translations PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${compiled})
endfunction()
