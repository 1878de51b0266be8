#include "ui/viewmodels/RequirementSections.h"

#include "ui/viewmodels/Options.h"

namespace berth::viewmodels {

void ModelSection::fill(Question& question) const
{
    solve::SolveRequest& search = question.search;
    const QString precision = m_precision.currentId();
    search.models = {m_model.currentId().toStdString()};
    search.family = m_family.isOn();
    search.anyPrecision = precision == kAnyPrecision;
    if (!precision.isEmpty() && precision != kAnyPrecision) {
        search.precisions = {precision.toStdString()};
    }
    search.kvPrecision = m_kvCache.currentId().toStdString();
    if (!m_engine.currentId().isEmpty()) {
        search.engines = {m_engine.currentId().toStdString()};
    }
    if (question.own) {
        question.own->model = search.models.front();
        question.own->precision = search.precisions.empty() ? std::string() : search.precisions.front();
        question.own->kvPrecision = search.kvPrecision;
        question.own->engine = m_engine.currentId().toStdString();
    }
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
    if (m_machine == Machine::Any) {
        return;
    }
    if (m_machine == Machine::System) {
        request.system = m_system.currentId().toStdString();
    } else {
        request.accelerator = m_accelerator.currentId().toStdString();
        request.count = m_count.whole();
    }
    request.nodes = m_nodes.whole();
    request.owned = m_owned.isOn();
}

void EngineSection::fill(sizing::SizingRequest& request) const
{
    constexpr double kPercent = 100;
    request.replicas = m_replicas.whole();
    request.tp = m_tensor.whole();
    request.pp = m_pipeline.whole();
    request.ep = m_expert.whole();
    request.dp = m_data.whole();
    if (m_promptDevices.whole() && m_answerDevices.whole()) { // one alone says nothing yet
        request.promptDevices = m_promptDevices.whole();
        request.answerDevices = m_answerDevices.whole();
    }
    request.memoryUtilization = m_utilization.number().transform([](double percent) { return percent / kPercent; });
    request.maxBatchedTokens = m_batchedTokens.whole();
}

} // namespace berth::viewmodels
