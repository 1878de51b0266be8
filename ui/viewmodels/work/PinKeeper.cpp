#include "ui/viewmodels/work/PinKeeper.h"

namespace berth::viewmodels {

namespace {

constexpr const char* kBaseline = "baseline";
constexpr const char* kRented = "rented";
constexpr const char* kYes = "1";

bool has(const workspace::Fields& fields, std::string_view name)
{
    for (const auto& [field, value] : fields) {
        if (field == name && value == kYes) {
            return true;
        }
    }
    return false;
}

workspace::SavedConfiguration kept(const Pin& pin)
{
    workspace::SavedConfiguration configuration;
    configuration.name = pin.name.toStdString();
    configuration.request = pin.request;
    configuration.pinned = true;
    configuration.place = pin.place;
    if (pin.baseline) {
        configuration.requirement.emplace_back(kBaseline, kYes);
    }
    if (pin.rented) {
        configuration.requirement.emplace_back(kRented, kYes);
    }
    return configuration;
}

} // namespace

void restorePins(Pins& pins, Keeper& keeper)
{
    const auto all = keeper.workspace() != nullptr ? keeper.workspace()->configurations()
                                                   : std::vector<workspace::SavedConfiguration>();
    QList<Pin> restored;
    for (const workspace::SavedConfiguration& configuration :
         all ? *all : std::vector<workspace::SavedConfiguration>()) {
        if (configuration.pinned) {
            restored.append({.name = QString::fromStdString(configuration.name),
                             .request = configuration.request,
                             .place = configuration.place,
                             .baseline = has(configuration.requirement, kBaseline),
                             .rented = has(configuration.requirement, kRented)});
        }
    }
    pins.setAll(restored);
}

void keepPins(const Pins& pins, Keeper& keeper)
{
    std::vector<workspace::SavedConfiguration> all;
    for (const Pin& pin : pins.all()) {
        all.push_back(kept(pin));
    }
    keeper.put(QStringLiteral("pins"),
               [all = std::move(all)](workspace::Workspace& workspace) { return workspace.replacePinned(all); });
}

} // namespace berth::viewmodels
