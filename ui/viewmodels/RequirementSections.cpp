#include "ui/viewmodels/RequirementSections.h"

namespace berth::viewmodels {

void ModelSection::fill(sizing::SizingRequest& request) const
{
    request.model = m_model.currentId().toStdString();
    request.precision = m_precision.currentId().toStdString();
    request.kvPrecision = m_kvCache.currentId().toStdString();
    request.engine = m_engine.currentId().toStdString();
}

void HardwareSection::set(Machine machine)
{
    if (machine != m_machine) {
        m_machine = machine;
        Q_EMIT machineChanged();
    }
}

void HardwareSection::chooseMachine(Machine machine)
{
    if (machine != m_machine) {
        set(machine);
        Q_EMIT edited();
    }
}

void HardwareSection::fill(sizing::SizingRequest& request) const
{
    if (m_machine == Machine::System) {
        request.system = m_system.currentId().toStdString();
    } else {
        request.accelerator = m_accelerator.currentId().toStdString();
        request.count = m_count.whole();
    }
    request.nodes = m_nodes.whole();
}

void LoadSection::fill(sizing::SizingRequest& request) const
{
    request.concurrency = m_concurrency.whole();
    request.context = m_context.whole();
    request.input = m_input.whole();
    request.output = m_output.whole();
}

void EngineSection::fill(sizing::SizingRequest& request) const
{
    constexpr double kPercent = 100;
    request.tp = m_tensor.whole();
    request.pp = m_pipeline.whole();
    request.ep = m_expert.whole();
    request.dp = m_data.whole();
    request.memoryUtilization = m_utilization.number().transform([](double percent) { return percent / kPercent; });
    request.maxBatchedTokens = m_batchedTokens.whole();
}

} // namespace berth::viewmodels
