#include "ui/viewmodels/catalogue/FactWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace berth::viewmodels {

namespace {

using catalog::TableId;

constexpr std::array kEveryTable{
    FactWord{"id", QT_TRANSLATE_NOOP("Facts", "Id")},
    FactWord{"name", QT_TRANSLATE_NOOP("Facts", "Name")},
    FactWord{"vendor", QT_TRANSLATE_NOOP("Facts", "Vendor")},
    FactWord{"kind", QT_TRANSLATE_NOOP("Facts", "Kind")},
    FactWord{"notes", QT_TRANSLATE_NOOP("Facts", "Notes")},
    FactWord{"source", QT_TRANSLATE_NOOP("Facts", "Source")},
    FactWord{"source_url", QT_TRANSLATE_NOOP("Facts", "Source")},
    FactWord{"source_date", QT_TRANSLATE_NOOP("Facts", "Source of")},
    FactWord{"unverified", QT_TRANSLATE_NOOP("Facts", "Unverified columns")},
    FactWord{"model_id", QT_TRANSLATE_NOOP("Facts", "Model")},
    FactWord{"precision_id", QT_TRANSLATE_NOOP("Facts", "Precision")},
    FactWord{"accelerator_id", QT_TRANSLATE_NOOP("Facts", "Accelerator")},
    FactWord{"engine", QT_TRANSLATE_NOOP("Facts", "Engine")},
    FactWord{"engine_version", QT_TRANSLATE_NOOP("Facts", "Engine version")},
    FactWord{"model", QT_TRANSLATE_NOOP("Facts", "Model, as published")},
    FactWord{"accelerator", QT_TRANSLATE_NOOP("Facts", "Accelerator, as published")},
    FactWord{"quantization", QT_TRANSLATE_NOOP("Facts", "Quantisation, as published")},
    FactWord{"weights_precision", QT_TRANSLATE_NOOP("Facts", "Precision, as published")},
    FactWord{"weak", QT_TRANSLATE_NOOP("Facts", "Weak evidence")},
    FactWord{"backend", QT_TRANSLATE_NOOP("Facts", "Backend")},
    FactWord{"region", QT_TRANSLATE_NOOP("Facts", "Region")},
    FactWord{"currency", QT_TRANSLATE_NOOP("Facts", "Currency")},
    FactWord{"value", QT_TRANSLATE_NOOP("Facts", "Value")},
    FactWord{"unit", QT_TRANSLATE_NOOP("Facts", "Unit")},
    FactWord{"low", QT_TRANSLATE_NOOP("Facts", "Low")},
    FactWord{"high", QT_TRANSLATE_NOOP("Facts", "High")},
    FactWord{"tdp_w", QT_TRANSLATE_NOOP("Facts", "Power limit"), "W"},
    FactWord{"bandwidth_gbs", QT_TRANSLATE_NOOP("Facts", "Memory bandwidth"), "GB/s"},
    FactWord{"memory_type", QT_TRANSLATE_NOOP("Facts", "Memory type")},
};

const FactWord* find(std::span<const FactWord> words, std::string_view column)
{
    const auto found = std::find_if(words.begin(), words.end(), [&](const FactWord& w) { return w.column == column; });
    return found == words.end() ? nullptr : &*found;
}

const FactWord* wordOf(TableId table, std::string_view column)
{
    const FactWord* own = find(wordsOf(table), column);
    return own != nullptr ? own : find(kEveryTable, column);
}

QString translated(const char* words)
{
    return *words == '\0' ? QString() : QCoreApplication::translate("Facts", words);
}

} // namespace

std::span<const FactWord> wordsOf(TableId table)
{
    switch (table) {
    case TableId::Models:
        return words::ofModels();
    case TableId::Accelerators:
        return words::ofAccelerators();
    case TableId::Systems:
    case TableId::Cpus:
    case TableId::Networks:
        return words::ofMachines();
    case TableId::Precisions:
    case TableId::Engines:
        return words::ofNumbers();
    case TableId::EngineProfiles:
        return words::ofProfiles();
    case TableId::Prices:
    case TableId::CostDefaults:
    case TableId::Workloads:
    case TableId::Guidance:
        return words::ofMoney();
    case TableId::Calibration:
    case TableId::Intervals:
        return words::ofSpeedModel();
    case TableId::MeasuredThroughput:
    case TableId::MeasuredLocal:
        return words::ofRuns();
    case TableId::MeasuredMemory:
    case TableId::MeasuredLlamaCpp:
    case TableId::MeasuredFileSizes:
        return words::ofBuffers();
    default:
        return {};
    }
}

QString factName(TableId table, std::string_view column)
{
    const FactWord* word = wordOf(table, column);
    return word != nullptr ? translated(word->name)
                           : QString::fromUtf8(column.data(), static_cast<qsizetype>(column.size()));
}

QString factUnit(TableId table, std::string_view column)
{
    const FactWord* word = wordOf(table, column);
    return word != nullptr ? translated(word->unit) : QString();
}

std::string_view writtenUnit(TableId table, std::string_view column)
{
    const FactWord* word = wordOf(table, column);
    return word != nullptr ? word->unit : "";
}

} // namespace berth::viewmodels
