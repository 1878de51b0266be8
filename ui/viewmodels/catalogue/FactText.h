// Cells of the catalogue as text in the window's language and locale. Texts from data are cleaned of characters that
// hide or reorder what is shown; show all of it as plain text. Pure functions.
#pragma once

#include <QString>

#include "ui/viewmodels/Formatter.h"
#include "ui/viewmodels/catalogue/CatalogueSnapshot.h"
#include "ui/viewmodels/catalogue/TableViews.h"

namespace berth::viewmodels {

[[nodiscard]] QString cleaned(std::string_view data);

// An empty cell is an empty text; a reference is the name of what it names, a stored word what people call it.
[[nodiscard]] QString factValue(const CatalogueSnapshot& all, catalog::TableId table, const catalog::Column& column,
                                const catalog::Cell& cell, const Formatter& format);

// The cell as the file has it, where that is not what is shown; otherwise empty.
[[nodiscard]] QString storedWord(catalog::TableId table, const catalog::Column& column, const catalog::Cell& cell);

// The same of a text alone, for what narrows a list down.
[[nodiscard]] QString valueText(const CatalogueSnapshot& all, catalog::TableId table, std::string_view column,
                                const std::string& text);

// What people call the values of an entry's closed columns, for searching.
[[nodiscard]] QString closedWords(const CatalogueSnapshot& all, catalog::TableId table, const catalog::CellRow& row);

// As a list shows it, an en dash where nothing is known.
[[nodiscard]] QString listedValue(const CatalogueSnapshot& all, catalog::TableId table, const catalog::CellRow& row,
                                  const ListedColumn& listed, const Formatter& format);

// The same for a copied table: stored words and dates stay as the file has them.
[[nodiscard]] QString copiedValue(const CatalogueSnapshot& all, catalog::TableId table, const catalog::CellRow& row,
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

// The same in other words: 143,771 MiB is 150.8 GB or 140.4 GiB, MLA is multi-head latent attention. Empty where there
// is nothing to add.
[[nodiscard]] QString otherWords(catalog::TableId table, const catalog::Column& column, const catalog::Cell& cell,
                                 const Formatter& format);

[[nodiscard]] bool isFigure(const catalog::Column& column);

} // namespace berth::viewmodels
