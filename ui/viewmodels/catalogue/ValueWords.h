// What the values of the catalogue's closed columns are called in the window's language: "mla" is "MLA", multi-head
// latent attention. The stored words stay in files and copies. The words are data tables, one for each kind of facts.
#pragma once

#include <QString>

#include "core/catalog/Tables.h"

#include <span>
#include <string_view>

namespace berth::viewmodels {

// Name and meaning are sources of translations in the context "Facts", or names that every language writes so.
struct ValueWord
{
    std::string_view word; // as stored
    const char* name;
    const char* meaning = ""; // what more there is to say; empty: the name says it
};

struct ValueSet
{
    catalog::TableId table;
    std::string_view column;
    std::span<const ValueWord> words;
};

struct ValueName
{
    QString name{};
    QString meaning{};
};

// Of one stored word; an empty name: it has none, and is shown as it is stored.
[[nodiscard]] ValueName valueName(catalog::TableId table, std::string_view column, std::string_view word);

// Of a cell: one word, or several with commas between.
[[nodiscard]] ValueName cellName(catalog::TableId table, const catalog::Column& column, const std::string& text);

namespace words {
[[nodiscard]] std::span<const ValueSet> ofModelValues();
[[nodiscard]] std::span<const ValueSet> ofHardwareValues();
[[nodiscard]] std::span<const ValueSet> ofSoftwareValues();
[[nodiscard]] std::span<const ValueSet> ofMoneyValues();
[[nodiscard]] std::span<const ValueSet> ofRunValues();
} // namespace words

} // namespace berth::viewmodels
