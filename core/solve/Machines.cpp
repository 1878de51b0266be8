#include "core/solve/Machines.h"

#include "core/catalog/HardwareNames.h"
#include "core/sizing/Checks.h"
#include "core/sizing/CostSubject.h"
#include "core/sizing/DefaultNetwork.h"
#include "core/sizing/HostDevice.h"
#include "core/sizing/SizingRequest.h"
#include "core/spec/Power.h"
#include "core/spec/Withdrawn.h"

#include <algorithm>
#include <array>

namespace berth::solve {

namespace {

constexpr std::array kLooseCounts = {1, 2, 4, 8}; // accelerators that boards and risers of one host take

std::string listOf(std::span<const std::string_view> words)
{
    std::string list;
    for (const std::string_view word : words) {
        list += (list.empty() ? "" : ", ") + std::string(word);
    }
    return list;
}

template <class E>
Result<std::vector<E>> chosen(const std::vector<std::string>& asked, const char* name)
{
    std::vector<E> values;
    for (const std::string& text : asked) {
        const auto value = catalog::enumFromName<E>(sizing::lowered(text));
        if (!value) {
            return failure(ErrorCode::UnknownChoice, {name, text, listOf(catalog::kEnumWords<E>)}, name);
        }
        values.push_back(*value);
    }
    return values;
}

template <class E>
bool admits(const std::vector<E>& allowed, E value)
{
    return allowed.empty() || std::find(allowed.begin(), allowed.end(), value) != allowed.end();
}

void setPower(Machine& machine, const std::optional<spec::PowerDraw>& draw)
{
    if (draw) {
        machine.watts = draw->rated.value;
        machine.activePower = draw->active;
        machine.idlePower = draw->idle;
    }
}

// A host of one's own takes the network that is assumed where none is named; a system the one that its row names.
cost::Joining joiningOf(const catalog::Catalog& catalog, const spec::SystemSpec* system, int count)
{
    if (system != nullptr && system->scaleOutNetwork.empty()) {
        return {};
    }
    sizing::Deployment deployment;
    deployment.system = system;
    deployment.network = sizing::defaultNetwork(catalog, system);
    deployment.products = count;
    return sizing::joiningOf(deployment);
}

Machine loose(const catalog::Catalog& catalog, const spec::AcceleratorSpec& accelerator, int count)
{
    Machine machine;
    machine.accelerator = &accelerator;
    machine.products = count;
    machine.devices = count * accelerator.chips;
    machine.joining = joiningOf(catalog, nullptr, count);
    machine.mostNodes = sizing::kMostNodes;
    setPower(machine, spec::powerOf(accelerator, count));
    return machine;
}

Machine ofSystem(const catalog::Catalog& catalog, const spec::SystemSpec& system,
                 const spec::AcceleratorSpec& accelerator)
{
    Machine machine = loose(catalog, accelerator, system.acceleratorCount);
    machine.system = &system;
    machine.joining = joiningOf(catalog, &system, system.acceleratorCount);
    setPower(machine, spec::powerOf(system, &accelerator));
    machine.rackUnits = system.rackUnits;
    return machine;
}

// Its processors are its one device.
Machine ofProcessors(const spec::SystemSpec& system)
{
    Machine machine;
    machine.system = &system;
    machine.host = std::make_shared<const spec::AcceleratorSpec>(sizing::makeHostDevice(system));
    machine.accelerator = machine.host.get();
    machine.products = machine.devices = 1;
    machine.mostNodes = sizing::kMostNodes;
    setPower(machine, spec::powerOf(system, nullptr));
    machine.rackUnits = system.rackUnits;
    return machine;
}

std::optional<Machine> machineOf(const catalog::Catalog& catalog, const spec::SystemSpec& system)
{
    if (system.acceleratorCount == 0) {
        return ofProcessors(system);
    }
    const auto* accelerator = catalog::byId(catalog, system.accelerator);
    if (accelerator == nullptr) {
        return std::nullopt;
    }
    return ofSystem(catalog, system, *accelerator);
}

Result<Machine> given(const catalog::Catalog& catalog, const GivenHardware& hardware)
{
    const auto nodes = sizing::checkRange(hardware.nodes.value_or(sizing::kMostNodes), "nodes", 1, sizing::kMostNodes);
    const auto count = sizing::checkRange(hardware.count, "count", 1, sizing::kMostCount);
    if (!nodes || !count) {
        return std::unexpected(nodes ? count.error() : nodes.error());
    }
    Machine machine;
    if (!hardware.system.empty()) {
        const auto system = catalog::findSystem(catalog, hardware.system);
        if (!system) {
            return std::unexpected(system.error());
        }
        const auto made = machineOf(catalog, **system);
        if (!made) {
            return failure(ErrorCode::MissingInput, {"accelerator of " + (*system)->id.text}, "system");
        }
        machine = *made;
    } else {
        const auto accelerator = catalog::findAccelerator(catalog, hardware.accelerator);
        if (!accelerator) {
            return std::unexpected(accelerator.error());
        }
        machine = loose(catalog, **accelerator, static_cast<int>(*count));
    }
    machine.mostNodes = static_cast<int>(*nodes);
    machine.owned = hardware.owned;
    return machine;
}

bool isGiven(const Problem& problem, const Machine& machine)
{
    return std::any_of(problem.machines.begin(), problem.machines.end(),
                       [&](const Machine& given) { return given.system == machine.system; });
}

Result<void> addGiven(const catalog::Catalog& catalog, const SolveRequest& request, Problem& problem)
{
    for (const GivenHardware& hardware : request.hardware) {
        const auto machine = given(catalog, hardware);
        if (!machine) {
            return std::unexpected(machine.error());
        }
        problem.machines.push_back(*machine);
    }
    for (const spec::SystemSpec& system : catalog.systems) {
        const auto machine = machineOf(catalog, system);
        if (machine && !isGiven(problem, *machine)) {
            problem.ruledOut.push_back({*machine, Constraint::Hardware});
        }
    }
    return {};
}

struct Admitted
{
    bool vendor = true;
    bool form = true;
    bool region = true;
};

// What one rule alone excludes is kept for advice.
void offer(Machine machine, const Admitted& by, Problem& problem)
{
    machine.withdrawn = spec::isWithdrawn(*machine.accelerator);
    if (by.vendor && by.form && by.region) {
        problem.machines.push_back(std::move(machine));
    } else if (static_cast<int>(by.vendor) + static_cast<int>(by.form) + static_cast<int>(by.region) == 2) {
        problem.ruledOut.push_back({std::move(machine),
                                    !by.vendor     ? Constraint::Vendors
                                        : !by.form ? Constraint::FormFactors
                                                   : Constraint::Region});
    }
}

bool isChina(std::string_view region)
{
    const std::string name = sizing::lowered(std::string(region));
    return name == "china" || name == "cn" || name == "prc";
}

} // namespace

bool isSoldIn(spec::Availability availability, std::string_view region)
{
    if (region.empty() || availability == spec::Availability::Anywhere) {
        return true;
    }
    return (availability == spec::Availability::NotChina) != isChina(region);
}

Result<void> addMachines(const catalog::Catalog& catalog, const SolveRequest& request, Problem& problem)
{
    if (!request.hardware.empty() && !(request.vendors.empty() && request.formFactors.empty())) {
        return failure(ErrorCode::ConflictingInputs,
                       {"system or accelerator", request.vendors.empty() ? "form-factor" : "vendor"}, "vendor");
    }
    if (!request.hardware.empty()) {
        return addGiven(catalog, request, problem);
    }
    const auto vendors = chosen<spec::Vendor>(request.vendors, "vendor");
    const auto forms = chosen<spec::SystemKind>(request.formFactors, "form-factor");
    if (!vendors || !forms) {
        return std::unexpected(vendors ? forms.error() : vendors.error());
    }
    for (const spec::SystemSpec& system : catalog.systems) {
        const auto machine = machineOf(catalog, system);
        if (machine) {
            offer(*machine,
                  {admits(*vendors, machine->accelerator->vendor), admits(*forms, system.kind),
                   isSoldIn(machine->accelerator->availability, request.region)},
                  problem);
        }
    }
    for (const spec::AcceleratorSpec& accelerator : catalog.accelerators) {
        for (const int count : kLooseCounts) {
            if (request.looseAccelerators) {
                offer(loose(catalog, accelerator, count),
                      {admits(*vendors, accelerator.vendor), true, isSoldIn(accelerator.availability, request.region)},
                      problem);
            }
        }
    }
    return {};
}

} // namespace berth::solve
