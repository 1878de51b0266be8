// What the columns of the catalogue are called and what they are measured in, in the window's language. The words are
// data tables, one for each kind of facts; a column without words is shown by its own name.
#pragma once

#include <QString>

#include "core/catalog/Tables.h"

#include <span>
#include <string_view>

namespace berth::viewmodels {

[[nodiscard]] QString factName(catalog::TableId table, std::string_view column);
[[nodiscard]] QString factUnit(catalog::TableId table, std::string_view column); // empty: none, or the value says it
[[nodiscard]] std::string_view writtenUnit(catalog::TableId table, std::string_view column); // the same in English

// One column: name and unit are sources of translations in the context "Facts".
struct FactWord
{
    std::string_view column;
    const char* name;
    const char* unit = "";
};

[[nodiscard]] std::span<const FactWord> wordsOf(catalog::TableId table); // what a table calls otherwise, or alone has

namespace words {
[[nodiscard]] std::span<const FactWord> ofModels();
[[nodiscard]] std::span<const FactWord> ofAccelerators();
[[nodiscard]] std::span<const FactWord> ofMachines();
[[nodiscard]] std::span<const FactWord> ofNumbers(); // precisions, engines
[[nodiscard]] std::span<const FactWord> ofProfiles();
[[nodiscard]] std::span<const FactWord> ofMoney();
[[nodiscard]] std::span<const FactWord> ofSpeedModel();
[[nodiscard]] std::span<const FactWord> ofRuns();
[[nodiscard]] std::span<const FactWord> ofBuffers();
} // namespace words

} // namespace berth::viewmodels
