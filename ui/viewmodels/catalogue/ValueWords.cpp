#include "ui/viewmodels/catalogue/ValueWords.h"

#include "ui/viewmodels/AuditWords.h"
#include "ui/viewmodels/catalogue/FactText.h"
#include "ui/viewmodels/catalogue/FactWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace berth::viewmodels {

namespace {

using catalog::TableId;

const ValueWord* find(std::span<const ValueSet> sets, TableId table, std::string_view column, std::string_view word)
{
    const auto set = std::find_if(sets.begin(), sets.end(),
                                  [&](const ValueSet& s) { return s.table == table && s.column == column; });
    if (set == sets.end()) {
        return nullptr;
    }
    const auto found =
        std::find_if(set->words.begin(), set->words.end(), [&](const ValueWord& w) { return w.word == word; });
    return found == set->words.end() ? nullptr : &*found;
}

const ValueWord* find(TableId table, std::string_view column, std::string_view word)
{
    const std::array all{words::ofModelValues(), words::ofHardwareValues(), words::ofSoftwareValues(),
                         words::ofMoneyValues(), words::ofRunValues()};
    for (const std::span<const ValueSet> sets : all) {
        if (const ValueWord* found = find(sets, table, column, word)) {
            return found;
        }
    }
    return nullptr;
}

QString translated(const char* words)
{
    return *words == '\0' ? QString() : QCoreApplication::translate("Facts", words);
}

// Values that name what has a name elsewhere: a kind of claim, a column of the measurements.
QString nameElsewhere(TableId table, std::string_view column, std::string_view word)
{
    if (table == TableId::Guidance && column == "kind") {
        catalog::GuidanceClaim claim;
        claim.kind = word;
        return claimTopic(claim);
    }
    if (table == TableId::Intervals && column == "metric") {
        const QString served = factName(TableId::MeasuredThroughput, word);
        return served == cleaned(word) ? factName(TableId::MeasuredLocal, word) : served;
    }
    return {};
}

} // namespace

ValueName valueName(TableId table, std::string_view column, std::string_view word)
{
    if (const ValueWord* known = find(table, column, word)) {
        return {translated(known->name), translated(known->meaning)};
    }
    return {nameElsewhere(table, column, word), {}};
}

ValueName cellName(TableId table, const catalog::Column& column, const std::string& text)
{
    if (column.type != catalog::ColumnType::Choices) {
        ValueName name = valueName(table, column.name, text);
        return name.name.isEmpty() ? ValueName{cleaned(text), {}} : name;
    }
    QStringList names;
    for (const QString& word : cleaned(text).split(u',', Qt::SkipEmptyParts)) {
        const QString name = valueName(table, column.name, word.toStdString()).name;
        names << (name.isEmpty() ? word : name);
    }
    return {names.join(QStringLiteral(", ")), {}};
}

} // namespace berth::viewmodels
