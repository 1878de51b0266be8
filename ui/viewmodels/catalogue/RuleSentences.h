// What a value of the catalogue must be, as a sentence at its field.
#pragma once

#include <QString>

#include "core/base/Error.h"
#include "ui/viewmodels/Formatter.h"

namespace berth::viewmodels {

// Of a CsvCell error: what was given and what it must be.
[[nodiscard]] QString ruleSentence(const Error& error, const Formatter& format);

// Of the rule of a CsvShape error ("cell-count", "missing-column price"): what is wrong with the file or its row.
[[nodiscard]] QString shapeSentence(const QString& rule);

} // namespace berth::viewmodels
