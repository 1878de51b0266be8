// What a search may buy, as options of the requirement.
#include "core/catalog/EnumNames.h"
#include "ui/viewmodels/Names.h"
#include "ui/viewmodels/Options.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace berth::viewmodels {

namespace {

class LimitOptions
{
    Q_DECLARE_TR_FUNCTIONS(LimitOptions)

public:
    static QString any() { return tr("Any", "vendor, form factor"); }
    static QString own() { return tr("Own figures", "kind of use"); }
    static QString kind(spec::SystemKind kind);
    static QString region(const std::string& id);
};

QString LimitOptions::kind(spec::SystemKind kind)
{
    switch (kind) {
    case spec::SystemKind::Server:
        return tr("Server");
    case spec::SystemKind::Workstation:
        return tr("Workstation");
    case spec::SystemKind::CpuServer:
        return tr("Server without accelerators");
    case spec::SystemKind::Appliance:
        return tr("Appliance");
    case spec::SystemKind::Mac:
        return tr("Mac");
    case spec::SystemKind::Edge:
        return tr("Edge device");
    }
    return {};
}

// As price lists write them; others as they stand.
QString LimitOptions::region(const std::string& id)
{
    if (id == "US") {
        return tr("United States");
    }
    if (id == "EU") {
        return tr("European Union");
    }
    return id == "China" ? tr("China") : text(id);
}

ChoiceRow option(const QString& id, const QString& name)
{
    return {.id = id, .name = name, .searched = (id + u' ' + name).toLower()};
}

} // namespace

QList<ChoiceRow> vendorOptions(const catalog::Catalog& catalog)
{
    QList<ChoiceRow> options{option({}, LimitOptions::any())};
    for (const spec::SystemSpec& system : catalog.systems) {
        const auto* accelerator = catalog::byId(catalog, system.accelerator);
        if (accelerator == nullptr) {
            continue;
        }
        const QString id = text(catalog::enumName(accelerator->vendor));
        const bool known =
            std::any_of(options.cbegin(), options.cend(), [&](const ChoiceRow& row) { return row.id == id; });
        if (!known) {
            options << option(id, text(accelerator->vendorName));
        }
    }
    return options;
}

QList<ChoiceRow> workloadOptions(const catalog::Catalog& catalog)
{
    QList<ChoiceRow> options{option({}, LimitOptions::own())};
    for (const catalog::Workload& workload : catalog.workloads) {
        options << option(text(workload.id.text), text(workload.name));
        options.last().detail = text(workload.notes);
    }
    return options;
}

QList<ChoiceRow> formFactorOptions()
{
    QList<ChoiceRow> options{option({}, LimitOptions::any())};
    for (const spec::SystemKind kind : {spec::SystemKind::Server, spec::SystemKind::Workstation,
                                        spec::SystemKind::Appliance, spec::SystemKind::Mac, spec::SystemKind::Edge}) {
        options << option(text(catalog::enumName(kind)), LimitOptions::kind(kind));
    }
    return options;
}

QList<ChoiceRow> regionOptions(const catalog::Catalog& catalog)
{
    constexpr std::string_view kEverywhere = "global"; // prices that hold in no region alone
    std::set<std::string> regions;
    for (const cost::PriceRow& row : catalog.prices) {
        if (row.region != kEverywhere && !row.region.empty()) {
            regions.insert(row.region);
        }
    }
    QList<ChoiceRow> options{option({}, LimitOptions::any())};
    for (const std::string& region : regions) {
        options << option(text(region), LimitOptions::region(region));
    }
    return options;
}

// The usual one, those of the price lists, most used first, then all others: an exchange rate may lead to them.
QList<ChoiceRow> currencyOptions(const catalog::Catalog& catalog, const QString& usual)
{
    std::map<std::string, int> counts;
    for (const cost::PriceRow& row : catalog.prices) {
        ++counts[row.currency];
    }
    std::vector<std::pair<std::string, int>> known(counts.begin(), counts.end());
    std::stable_sort(known.begin(), known.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    QStringList codes{usual};
    for (const auto& [code, count] : known) {
        codes << text(code);
    }
    for (const Currency& currency : allCurrencies()) {
        codes << text(currency.text());
    }
    codes.removeDuplicates();
    QList<ChoiceRow> options;
    for (const QString& code : codes) {
        options << option(code, code);
    }
    return options;
}

} // namespace berth::viewmodels
