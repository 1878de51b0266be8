// Numbers as people type them into a field with a unit: "141", "141 GB", "4.8 TB/s", "32k", "671B". Pure functions.
#pragma once

#include <QString>

#include "core/report/TextSource.h"

#include <optional>
#include <string>
#include <string_view>

namespace berth::viewmodels {

struct FieldUnit
{
    QString shown{}; // in the window's language: "Token/s"
    std::string_view written = ""; // in English: "GB/s"; what converts to it is understood as well
};

// The number in the field's own unit, as a file of the catalogue has it. Digits stay exactly as typed where nothing is
// converted. "k" and "M" multiply, by 1,024 where tokens are meant; "B" is a billion where there is no unit. Groups are
// optional but must stand where groups end. Nothing: no number, or of a unit that does not convert.
[[nodiscard]] std::optional<std::string> typedNumber(const QString& text, const FieldUnit& unit,
                                                     const report::NumberFormat& format);

} // namespace berth::viewmodels
