#include "core/sizing/PreparedModels.h"

#include "core/performance/Deployment.h"
#include "core/performance/LocalDevice.h"
#include "core/sizing/HostProcessors.h"
#include "core/sizing/Replicas.h"

namespace berth::sizing {

namespace {

using performance::EfficiencyScope;

std::string modelKey(const Configuration& configuration)
{
    return configuration.model->id.text + '|' + configuration.precision->id.text + '|'
        + std::to_string(configuration.path.loadedBits);
}

std::string scopeKey(const EfficiencyScope& scope)
{
    return scope.engine + '|' + scope.generation + '|' + scope.deviceClass;
}

SpeedModel speedModelOf(const Configuration& configuration)
{
    const bool processors = configuration.deployment.accelerator().vendor == spec::Vendor::Host;
    return processors || configuration.engine->kind == spec::EngineKind::Local ? SpeedModel::Local
                                                                               : SpeedModel::Serving;
}

Result<Calibration> makeCalibration(const catalog::Catalog& catalog)
{
    auto serving = performance::makeServingTable(catalog.calibration);
    auto local = performance::makeLocalTable(catalog.calibration);
    auto intervals = performance::makeIntervalTable(catalog.intervals);
    if (!serving || !local || !intervals) {
        return std::unexpected(!serving ? serving.error() : !local ? local.error() : intervals.error());
    }
    return Calibration{*std::move(serving), *std::move(local), *intervals};
}

// Processors have no generation of their own in the calibration; what is fitted for them is its default.
EfficiencyScope localScopeOf(const spec::AcceleratorSpec& accelerator)
{
    return accelerator.vendor == spec::Vendor::Host
        ? EfficiencyScope{}
        : performance::localScope(accelerator, performance::usualBackend(accelerator));
}

Result<void> addLocalDevice(const Configuration& configuration, SpeedBasis& basis)
{
    performance::setFileFormat(basis.local, configuration.precision->id);
    const spec::AcceleratorSpec& accelerator = configuration.deployment.accelerator();
    if (const spec::SystemSpec* system = configuration.deployment.system) {
        const auto host = hostRatesOf(*configuration.catalog, *system, *configuration.engine);
        basis.hostKnown = host.has_value();
        basis.local.host = host.value_or(performance::HostRates{});
    }
    if (accelerator.vendor == spec::Vendor::Host) {
        return basis.hostKnown ? Result<void>() : failure(ErrorCode::MissingInput, {"host"}, accelerator.id.text);
    }
    const auto rates = performance::makeLocalRates(accelerator);
    if (!rates) {
        return std::unexpected(rates.error());
    }
    basis.local.device = *rates;
    return {};
}

Result<void> addServingDevice(const Configuration& configuration, SpeedBasis& basis)
{
    const auto rates = performance::makeDeviceRates(configuration.deployment.accelerator(),
                                                    performance::computeClass(configuration.path));
    if (!rates) {
        return std::unexpected(rates.error());
    }
    basis.serving.device = *rates;
    basis.serving.assumed = performance::isGuessed(*configuration.model);
    return {};
}

// What is made once and kept under a key.
template <class T, class Make>
Result<std::shared_ptr<const T>> keep(std::map<std::string, std::shared_ptr<const T>>& kept, const std::string& key,
                                      Make make)
{
    if (const auto known = kept.find(key); known != kept.end()) {
        return known->second;
    }
    Result<T> made = make();
    if (!made) {
        return std::unexpected(made.error());
    }
    return kept.emplace(key, std::make_shared<const T>(*std::move(made))).first->second;
}

} // namespace

Result<std::shared_ptr<const memory::MemoryTables>> PreparedModels::memoryTables(const Configuration& configuration)
{
    const bool speculates = configuration.speculation.has_value();
    const std::string key = modelKey(configuration) + '|' + configuration.profile->id + (speculates ? "|drafts" : "");
    return keep(m_memory, key, [&] {
        return memory::makeMemoryTables(*configuration.model, *configuration.precision, *configuration.profile,
                                        configuration.path, speculates);
    });
}

Result<std::shared_ptr<const performance::SpeedTable>> PreparedModels::speedTable(const Configuration& configuration,
                                                                                  SpeedModel kind)
{
    const bool file = kind == SpeedModel::Local;
    return keep(m_speed, modelKey(configuration) + (file ? "|file" : ""), [&]() -> Result<performance::SpeedTable> {
        memory::SchemeOptions options;
        options.convertedBits = configuration.path.loadedBits;
        auto table = performance::makeSpeedTable(*configuration.model, *configuration.precision, options);
        return table && file ? performance::tableOfFile(*table) : table;
    });
}

Result<std::shared_ptr<const Calibration>> PreparedModels::calibration(const catalog::Catalog& catalog)
{
    if (m_calibration == nullptr) {
        auto made = makeCalibration(catalog);
        if (!made) {
            return std::unexpected(made.error());
        }
        m_calibration = std::make_shared<const Calibration>(*std::move(made));
    }
    return m_calibration;
}

performance::ServingEfficiency PreparedModels::serving(const EfficiencyScope& scope)
{
    const auto [place, added] = m_serving.try_emplace(scopeKey(scope));
    if (added) {
        place->second = performance::resolve(m_calibration->serving, scope);
    }
    return place->second;
}

performance::LocalEfficiency PreparedModels::local(const EfficiencyScope& scope)
{
    const auto [place, added] = m_local.try_emplace(scopeKey(scope));
    if (added) {
        place->second = performance::resolve(m_calibration->local, scope);
    }
    return place->second;
}

Result<SpeedBasis> PreparedModels::speed(const Configuration& configuration)
{
    SpeedBasis basis;
    basis.kind = speedModelOf(configuration);
    auto calibrated = calibration(*configuration.catalog);
    if (!calibrated) {
        return std::unexpected(calibrated.error());
    }
    auto table = speedTable(configuration, basis.kind);
    if (!table) {
        return std::unexpected(table.error());
    }
    const bool isLocal = basis.kind == SpeedModel::Local;
    const auto device = isLocal ? addLocalDevice(configuration, basis) : addServingDevice(configuration, basis);
    if (!device) {
        return std::unexpected(device.error());
    }
    basis.table = *std::move(table);
    basis.calibration = *std::move(calibrated);
    const spec::AcceleratorSpec& accelerator = configuration.deployment.accelerator();
    if (isLocal) {
        const EfficiencyScope scope = localScopeOf(accelerator);
        basis.localEfficiency = local(scope);
        basis.local.generationKnown =
            scope.generation.empty() || performance::knowsGeneration(basis.calibration->local, scope.generation);
    } else {
        const EfficiencyScope scope = performance::servingScope(configuration.engine->id.text, accelerator);
        basis.servingEfficiency = serving(scope);
        basis.serving.generationKnown = performance::knowsGeneration(basis.calibration->serving, scope.generation);
    }
    return basis;
}

Result<Basis> PreparedModels::basis(const Configuration& configuration)
{
    const std::lock_guard lock(m_mutex);
    auto tables = memoryTables(configuration);
    if (!tables) {
        return std::unexpected(tables.error());
    }
    Basis basis;
    basis.model = configuration.model;
    basis.profile = configuration.profile;
    basis.path = configuration.path;
    basis.deployment = deploymentEach(configuration);
    basis.tables = *std::move(tables);
    if (auto made = speed(configuration)) {
        basis.speed = *std::move(made);
    } else {
        basis.speedGap = made.error();
    }
    return basis;
}

void PreparedModels::forget()
{
    const std::lock_guard lock(m_mutex);
    m_memory.clear();
    m_speed.clear();
    m_calibration.reset();
    m_serving.clear();
    m_local.clear();
}

} // namespace berth::sizing
