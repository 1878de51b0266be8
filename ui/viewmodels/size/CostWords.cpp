// What the symbols of the cost steps are called: they mean other things than those of memory and speed.
#include "core/cost/Conversion.h"
#include "core/cost/CostKeys.h"
#include "ui/viewmodels/TraceWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>
#include <utility>

namespace berth::viewmodels {

namespace {

struct Entry
{
    std::string_view key;
    const char* words;
};

constexpr Entry kSymbols[]{
    {"purchase", QT_TRANSLATE_NOOP("Derivation", "Purchase")},
    {"installation", QT_TRANSLATE_NOOP("Derivation", "Installation")},
    {"licences", QT_TRANSLATE_NOOP("Derivation", "Licences")},
    {"share", QT_TRANSLATE_NOOP("Derivation", "Share of the purchase")},
    {"capital", QT_TRANSLATE_NOOP("Derivation", "Capital")},
    {"residual", QT_TRANSLATE_NOOP("Derivation", "Residual value")},
    {"months", QT_TRANSLATE_NOOP("Derivation", "Months of use")},
    {"active", QT_TRANSLATE_NOOP("Derivation", "While serving")},
    {"idle", QT_TRANSLATE_NOOP("Derivation", "While waiting")},
    {"u", QT_TRANSLATE_NOOP("Derivation", "Share of busy time")},
    {"hours", QT_TRANSLATE_NOOP("Derivation", "Hours of a month")},
    {"PUE", QT_TRANSLATE_NOOP("Derivation", "Power of the building over power of the machines")},
    {"energy", QT_TRANSLATE_NOOP("Derivation", "Energy")},
    {"tariff", QT_TRANSLATE_NOOP("Derivation", "Price of energy")},
    {"premises", QT_TRANSLATE_NOOP("Derivation", "Premises")},
    {"support", QT_TRANSLATE_NOOP("Derivation", "Support")},
    {"software", QT_TRANSLATE_NOOP("Derivation", "Software")},
    {"staff", QT_TRANSLATE_NOOP("Derivation", "Staff")},
    {"amortisation", QT_TRANSLATE_NOOP("Derivation", "Amortisation")},
    {"running", QT_TRANSLATE_NOOP("Derivation", "Running cost")},
    {"years", QT_TRANSLATE_NOOP("Derivation", "Years")},
    {"r", QT_TRANSLATE_NOOP("Derivation", "Discount rate")},
    {"accelerators", QT_TRANSLATE_NOOP("Derivation", "Accelerators")},
    {"accelerator", QT_TRANSLATE_NOOP("Derivation", "One accelerator")},
    {"published", QT_TRANSLATE_NOOP("Derivation", "Price as published")},
    {"exchange", QT_TRANSLATE_NOOP("Derivation", "Exchange rate")},
    {"sockets", QT_TRANSLATE_NOOP("Derivation", "Processors")},
    {"processor", QT_TRANSLATE_NOOP("Derivation", "One processor")},
    {"gigabytes", QT_TRANSLATE_NOOP("Derivation", "Host memory, in GB")},
    {"gigabyte", QT_TRANSLATE_NOOP("Derivation", "One GB of host memory")},
    {"processors", QT_TRANSLATE_NOOP("Derivation", "Processors")},
    {"memory", QT_TRANSLATE_NOOP("Derivation", "Host memory")},
    {"links", QT_TRANSLATE_NOOP("Derivation", "Links")},
    {"link", QT_TRANSLATE_NOOP("Derivation", "One link, with its transceivers")},
    {"switches", QT_TRANSLATE_NOOP("Derivation", "Switches")},
    {"switch", QT_TRANSLATE_NOOP("Derivation", "One switch")},
    {"adapters", QT_TRANSLATE_NOOP("Derivation", "Network adapters to buy")},
    {"adapter", QT_TRANSLATE_NOOP("Derivation", "One network adapter")},
    {"network", QT_TRANSLATE_NOOP("Derivation", "Network between the machines")},
    {"chassis", QT_TRANSLATE_NOOP("Derivation", "Everything else of the machine, over its accelerators")},
    {"machines", QT_TRANSLATE_NOOP("Derivation", "Machines")},
    {"price", QT_TRANSLATE_NOOP("Derivation", "Price of one machine")},
    {"fixed", QT_TRANSLATE_NOOP("Derivation", "Owning without energy, per month")},
    {"throughput", QT_TRANSLATE_NOOP("Derivation", "System throughput")},
    {"perKilowatt", QT_TRANSLATE_NOOP("Derivation", "Colocation of one kW, per month")},
    {"space", QT_TRANSLATE_NOOP("Derivation", "Rent of space, per month")},
    {"installationEach", QT_TRANSLATE_NOOP("Derivation", "Installation of one machine")},
    {"licenceEach", QT_TRANSLATE_NOOP("Derivation", "Licence of one accelerator")},
    {"softwareYear", QT_TRANSLATE_NOOP("Derivation", "Software, per year")},
    {"softwareEach", QT_TRANSLATE_NOOP("Derivation", "Software of one accelerator, per year")},
    {"people", QT_TRANSLATE_NOOP("Derivation", "People")},
    {"pay", QT_TRANSLATE_NOOP("Derivation", "One person, per year")},
    {"staffYear", QT_TRANSLATE_NOOP("Derivation", "Staff, per year")},
    {"rate", QT_TRANSLATE_NOOP("Derivation", "Rent of one for an hour")},
    {"count", QT_TRANSLATE_NOOP("Derivation", "What is rented, by number")},
    {"egress", QT_TRANSLATE_NOOP("Derivation", "Data that leaves the cloud, per month")},
    {"storage", QT_TRANSLATE_NOOP("Derivation", "Storage in the cloud, per month")},
    {"rent", QT_TRANSLATE_NOOP("Derivation", "Rent per month")},
    {"alternative", QT_TRANSLATE_NOOP("Derivation", "Rent per month")},
    {"prompts", QT_TRANSLATE_NOOP("Derivation", "Prompts read")},
    {"input", QT_TRANSLATE_NOOP("Derivation", "Prompt tokens per month")},
    {"inputPrice", QT_TRANSLATE_NOOP("Derivation", "A million prompt tokens")},
    {"output", QT_TRANSLATE_NOOP("Derivation", "Output tokens per month")},
    {"outputPrice", QT_TRANSLATE_NOOP("Derivation", "A million output tokens")},
    {"power", QT_TRANSLATE_NOOP("Derivation", "Power")},
};

// What a symbol means in one step and not in others: no two rows of a derivation may share a name.
struct StepEntry
{
    std::string_view step, symbol;
    const char* words;
};

constexpr StepEntry kStepSymbols[]{
    {cost::keys::kResidual, "share", QT_TRANSLATE_NOOP("Derivation", "Value at the end, as a share of the purchase")},
    {cost::keys::kSupport, "share", QT_TRANSLATE_NOOP("Derivation", "Support for a year, as a share of the purchase")},
    {cost::keys::kMachineFromParts, "accelerators", QT_TRANSLATE_NOOP("Derivation", "Accelerators of one machine")},
    {cost::keys::kLicences, "accelerators", QT_TRANSLATE_NOOP("Derivation", "Accelerators of all machines")},
    {cost::keys::kSoftwareYear, "accelerators", QT_TRANSLATE_NOOP("Derivation", "Accelerators of all machines")},
};

// What is converted, by its symbol in the step that takes it.
constexpr std::pair<std::string_view, std::string_view> kConversions[]{
    {cost::keys::kLinkConverted, "link"},
    {cost::keys::kSwitchConverted, "switch"},
    {cost::keys::kAdapterConverted, "adapter"},
    {cost::keys::kTariffConverted, "tariff"},
    {cost::keys::kColocationConverted, "perKilowatt"},
    {cost::keys::kSpaceConverted, "space"},
    {cost::keys::kSoftwareConverted, "softwareEach"},
    {cost::keys::kStaffConverted, "pay"},
    {cost::keys::kInstallationConverted, "installationEach"},
    {cost::keys::kLicencesConverted, "licenceEach"},
    {cost::keys::kCloudConverted, "rate"},
    {cost::keys::kReservedConverted, "rate"},
    {cost::keys::kSpotConverted, "rate"},
    {cost::keys::kApiInputConverted, "inputPrice"},
    {cost::keys::kApiOutputConverted, "outputPrice"},
};

constexpr const char* kRentNote =
    QT_TRANSLATE_NOOP("Derivation",
                      "The price of an hour times the hours that are billed: a model that must answer "
                      "at any time is billed for all hours of a month, busy or not.");

constexpr Entry kNotes[]{
    {cost::keys::kCloud, kRentNote},
    {cost::keys::kReserved, kRentNote},
    {cost::keys::kSpot, kRentNote},
    {cost::keys::kRentTotal,
     QT_TRANSLATE_NOOP("Derivation", "The rent of all months over which a purchase would be written off.")},
    {cost::keys::kApi,
     QT_TRANSLATE_NOOP("Derivation",
                       "What the tokens that these machines make in a month would cost elsewhere, prompts included.")},
    {cost::keys::kPurchase,
     QT_TRANSLATE_NOOP("Derivation",
                       "The price of one machine, times the number of machines. Where nobody publishes the "
                       "price of the whole machine, it is summed from its parts.")},
    {cost::keys::kOwning,
     QT_TRANSLATE_NOOP("Derivation",
                       "The purchase spread over the years of use, and what runs up every month: energy, "
                       "premises, support, software and staff as far as they are known.")},
    {cost::keys::kTotal,
     QT_TRANSLATE_NOOP("Derivation",
                       "All that is paid over the years of use: the purchase, and what runs up in each of their "
                       "months. What the machines are worth at the end is taken off, where somebody states it.")},
    {cost::keys::kRunning,
     QT_TRANSLATE_NOOP("Derivation",
                       "What has to be paid every month as long as the machines run: energy, premises, "
                       "support, software and staff as far as they are known.")},
    {cost::keys::kEnergyCost,
     QT_TRANSLATE_NOOP("Derivation",
                       "What the machines draw while they serve and while they wait, with the building "
                       "around them, at the usual price of energy.")},
    {cost::keys::kTokenCost,
     QT_TRANSLATE_NOOP("Derivation",
                       "What an hour of owning costs, over the tokens that come out in the busy share of "
                       "it.")},
};

const char* find(std::span<const Entry> entries, std::string_view key)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [key](const Entry& e) { return e.key == key; });
    return found != entries.end() ? found->words : nullptr;
}

QString translated(const char* words)
{
    return words != nullptr ? QCoreApplication::translate("Derivation", words) : QString();
}

// What a step converts; empty: it converts nothing that other steps name.
QString convertedBy(std::string_view key)
{
    const auto* const found =
        std::find_if(std::begin(kConversions), std::end(kConversions), [key](const auto& e) { return e.first == key; });
    return found != std::end(kConversions) ? translated(find(kSymbols, found->second)) : QString();
}

} // namespace

bool isCostKey(std::string_view key)
{
    return std::find(cost::keys::kAll.begin(), cost::keys::kAll.end(), key) != cost::keys::kAll.end();
}

QString costSymbolName(std::string_view step, std::string_view symbol)
{
    const auto* const own = std::find_if(std::begin(kStepSymbols), std::end(kStepSymbols), [&](const StepEntry& entry) {
        return entry.step == step && entry.symbol == symbol;
    });
    if (own != std::end(kStepSymbols)) {
        return translated(own->words);
    }
    const QString converted = symbol == cost::kPublished ? convertedBy(step) : QString();
    return converted.isEmpty()
        ? translated(find(kSymbols, symbol))
        : QCoreApplication::translate("Derivation", "%1, as published", "a price").arg(converted);
}

QString conversionName(std::string_view key)
{
    const QString converted = convertedBy(key);
    return converted.isEmpty() ? QString()
                               : QCoreApplication::translate("Derivation", "%1, converted", "a price").arg(converted);
}

QString costNote(std::string_view key)
{
    return translated(find(kNotes, key));
}

} // namespace berth::viewmodels
