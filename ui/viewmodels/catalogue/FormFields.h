// How the form for own facts asks: from what core says of a column come the kind of its field, its options, and what
// may be typed into it. Pure functions.
#pragma once

#include <QString>

#include "ui/viewmodels/Formatter.h"
#include "ui/viewmodels/Rows.h"
#include "ui/viewmodels/catalogue/CatalogueSnapshot.h"
#include "ui/viewmodels/catalogue/FieldRow.h"

namespace berth::viewmodels {

// What a row says of itself (source, date, what is unverified) is not asked.
[[nodiscard]] bool isAboutTheRow(std::string_view column);

[[nodiscard]] const catalog::Column* columnNamed(catalog::TableId table, std::string_view name); // nullptr: none

// The field of a column under the given id; `cell` as the file has it is shown as people type it.
[[nodiscard]] FieldRow formField(catalog::TableId table, const catalog::Column& column, const QString& id,
                                 const std::string& cell, const Formatter& format);

// Every column of a new entry: what it is called by, those that are needed or listed, then the key, then the rest.
struct EntryFields
{
    QList<FieldRow> first;
    QList<FieldRow> further;
};
[[nodiscard]] EntryFields entryFields(catalog::TableId table, const Formatter& format);

// What a field of the kind Choice or Choices chooses from; `present` is an option, too.
[[nodiscard]] QList<ChoiceRow> fieldOptions(const CatalogueSnapshot& all, catalog::TableId table,
                                            const catalog::Column& column, const std::string& present);

// What was typed as the file has it, or why it cannot be taken.
struct TypedCell
{
    std::string cell{};
    QString error{};
};
[[nodiscard]] TypedCell typedCell(catalog::TableId table, const catalog::Column& column, const QString& typed,
                                  const Formatter& format);

// The key of an entry that was given none: "own-", and its name, or what it is about, in small letters. Empty: neither.
[[nodiscard]] std::string keyOfTyped(const CatalogueSnapshot& all, catalog::TableId table,
                                     const QList<FieldRow>& typed);

// What a field means or takes, where its name does not say it.
[[nodiscard]] QString factHelp(catalog::TableId table, std::string_view column);

} // namespace berth::viewmodels
