// Cells of the catalogue as text in the window's language and locale. Texts from data are cleaned of characters that
// hide or reorder what is shown; show all of it as plain text. Pure functions.
#pragma once

#include <QString>

#include "ui/viewmodels/Formatter.h"
#include "ui/viewmodels/catalogue/CatalogueSnapshot.h"
#include "ui/viewmodels/catalogue/TableViews.h"

namespace berth::viewmodels {

[[nodiscard]] QString cleaned(std::string_view data);

// An empty cell is an empty text; a reference is the name of what it names.
[[nodiscard]] QString factValue(const CatalogueSnapshot& all, const catalog::Column& column, const catalog::Cell& cell,
                                const Formatter& format);

// As a list shows it, an en dash where nothing is known.
[[nodiscard]] QString listedValue(const CatalogueSnapshot& all, catalog::TableId table, const catalog::CellRow& row,
                                  const ListedColumn& listed, const Formatter& format);

// What a list orders by: the number, or the text in small letters; `known` is false where there is neither.
struct OrderKey
{
    bool known = false;
    bool isNumber = false;
    double number = 0;
    QString text{};
};
[[nodiscard]] OrderKey orderKey(const CatalogueSnapshot& all, catalog::TableId table, const catalog::CellRow& row,
                                const ListedColumn& listed);

// The publications of a source in their short names: "stas00/ml-engineering; tomshardware.com".
[[nodiscard]] QString shortSource(const std::string& source);
[[nodiscard]] QStringList publications(const std::string& source); // each as it is cited

// The same quantity in other words: 143,771 MiB is 150.8 GB or 140.4 GiB. Empty where there is nothing to add.
[[nodiscard]] QString otherWords(std::string_view column, const catalog::Cell& cell, const Formatter& format);

[[nodiscard]] bool isFigure(const catalog::Column& column);

} // namespace berth::viewmodels
