// The catalogue as options of the requirement, in the window's language.
#pragma once

#include "core/catalog/Catalog.h"
#include "ui/viewmodels/Formatter.h"
#include "ui/viewmodels/Rows.h"

namespace berth::viewmodels {

// Ids of the first two precisions: what the hardware computes in (empty), and also weights smaller than that.
inline const QString kAnyPrecision = QStringLiteral("any");

[[nodiscard]] QList<ChoiceRow> modelOptions(const catalog::Catalog& catalog, const Formatter& format);
// The two open choices, then as published; formats that no published checkpoint of the model's kind uses are left out.
[[nodiscard]] QList<ChoiceRow> precisionOptions(const catalog::Catalog& catalog, const spec::ModelSpec& model);
[[nodiscard]] QList<ChoiceRow> kvCacheOptions();
[[nodiscard]] QList<ChoiceRow> engineOptions(const catalog::Catalog& catalog);
[[nodiscard]] QList<ChoiceRow> systemOptions(const catalog::Catalog& catalog, const Formatter& format);
[[nodiscard]] QList<ChoiceRow> acceleratorOptions(const catalog::Catalog& catalog);
// The first is none.
[[nodiscard]] QList<ChoiceRow> workloadOptions(const catalog::Catalog& catalog);
// Limits; the first of vendors, form factors and regions is "any". Currencies: those in which machines have prices, the
// commonest first.
[[nodiscard]] QList<ChoiceRow> vendorOptions(const catalog::Catalog& catalog);
[[nodiscard]] QList<ChoiceRow> formFactorOptions();
[[nodiscard]] QList<ChoiceRow> regionOptions(const catalog::Catalog& catalog); // those that have prices of their own
[[nodiscard]] QList<ChoiceRow> currencyOptions(const catalog::Catalog& catalog, const QString& usual);

} // namespace berth::viewmodels
