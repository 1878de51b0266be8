// Tables that are made once and then serve every estimate: memory by (model, precision, engine profile, conversion,
// speculation), speed by (model, precision, conversion), efficiency by (engine, generation, class). Meant to live as
// long as the program, with one catalogue at a time; may be shared by threads.
#pragma once

#include "core/sizing/Basis.h"

#include <map>
#include <memory>
#include <mutex>
#include <string>

namespace berth::sizing {

class PreparedModels
{
public:
    // Of one copy of the model. Errors: NotSizable {model, what is unknown} where even the memory cannot be told.
    [[nodiscard]] Result<Basis> basis(const Configuration& configuration);

    // Makes every table anew: the facts have changed. What was handed out stays good.
    void forget();

private:
    template <class T>
    using Kept = std::map<std::string, std::shared_ptr<const T>>;

    [[nodiscard]] Result<std::shared_ptr<const memory::MemoryTables>> memoryTables(const Configuration& configuration);
    [[nodiscard]] Result<std::shared_ptr<const performance::SpeedTable>> speedTable(const Configuration& configuration,
                                                                                    SpeedModel kind);
    [[nodiscard]] Result<std::shared_ptr<const Calibration>> calibration(const catalog::Catalog& catalog);
    [[nodiscard]] Result<SpeedBasis> speed(const Configuration& configuration);
    [[nodiscard]] performance::ServingEfficiency serving(const performance::EfficiencyScope& scope);
    [[nodiscard]] performance::LocalEfficiency local(const performance::EfficiencyScope& scope);

    std::mutex m_mutex;
    Kept<memory::MemoryTables> m_memory;
    Kept<performance::SpeedTable> m_speed;
    std::shared_ptr<const Calibration> m_calibration;
    std::map<std::string, performance::ServingEfficiency> m_serving;
    std::map<std::string, performance::LocalEfficiency> m_local;
};

} // namespace berth::sizing
