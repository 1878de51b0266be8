// The catalogue as options of the requirement, in the window's language.
#pragma once

#include "core/catalog/Catalog.h"
#include "ui/viewmodels/Formatter.h"
#include "ui/viewmodels/Rows.h"

namespace berth::viewmodels {

[[nodiscard]] QList<ChoiceRow> modelOptions(const catalog::Catalog& catalog, const Formatter& format);
// As published first; formats that no published checkpoint of the model's kind uses are left out.
[[nodiscard]] QList<ChoiceRow> precisionOptions(const catalog::Catalog& catalog, const spec::ModelSpec& model);
[[nodiscard]] QList<ChoiceRow> kvCacheOptions();
[[nodiscard]] QList<ChoiceRow> engineOptions(const catalog::Catalog& catalog);
[[nodiscard]] QList<ChoiceRow> systemOptions(const catalog::Catalog& catalog, const Formatter& format);
[[nodiscard]] QList<ChoiceRow> acceleratorOptions(const catalog::Catalog& catalog);

} // namespace berth::viewmodels
