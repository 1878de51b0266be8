#include "ui/viewmodels/Details.h"

#include "core/memory/Blocker.h"
#include "core/memory/TraceKeys.h"
#include "ui/viewmodels/DerivationKeys.h"
#include "ui/viewmodels/Messages.h"
#include "ui/viewmodels/Names.h"
#include "ui/viewmodels/Results.h"

#include <QCoreApplication>

namespace berth::viewmodels {

namespace {

namespace keys = memory::keys;

class Ledger
{
    Q_DECLARE_TR_FUNCTIONS(Ledger)

public:
    static QList<LedgerRow> device(const memory::DeviceMemory& device);
    static QList<LedgerRow> deployment(const sizing::Sizing& sizing);
};

LedgerRow row(Part part, const QString& name, Bytes bytes, std::string_view key)
{
    return {.id = name, .part = part, .name = name, .value = shown(bytes, key)};
}

QList<LedgerRow> Ledger::device(const memory::DeviceMemory& device)
{
    QList<LedgerRow> rows{row(Part::Weights, tr("Weights"), device.weights, keys::kWeightsPerDevice),
                          row(Part::KvCache, tr("KV cache"), device.kvCache, keys::kKvPerDevice)};
    if (device.state > Bytes(0)) {
        rows << row(Part::KvCache, tr("State"), device.state, keys::kKvPerDevice);
    }
    rows << row(Part::Activations, tr("Activations"), device.activations, keys::kActivations)
         << row(Part::Runtime, tr("Runtime and links"), device.runtime, keys::kRuntime);
    if (device.graphs > Bytes(0)) {
        rows << row(Part::Graphs, tr("Captured graphs"), device.graphs, derivation::kGraphs);
    }
    const Bytes missing = memory::missingOf(device);
    rows << (missing > Bytes(0) ? row(Part::Missing, tr("Missing"), missing, keys::kFree)
                                : row(Part::Free, tr("Free"), device.free, keys::kFree));
    rows << row(Part::KeptBack, tr("Kept back"), device.capacity - device.usable, derivation::kKeptBack);
    return rows;
}

QList<LedgerRow> Ledger::deployment(const sizing::Sizing& sizing)
{
    const memory::MemoryEstimate& estimate = sizing.memory;
    const auto plain = [](const QString& name, const ShownValue& value) {
        return LedgerRow{.id = name, .name = name, .value = value};
    };
    QList<LedgerRow> rows{
        plain(tr("Weights, loaded once"), shown(estimate.totalWeights, keys::kTotalWeights)),
        plain(tr("KV cache per token"), shown(estimate.kvBytesPerToken, Measure::Bytes, keys::kKvBytesPerToken))};
    if (estimate.stateBytesPerSequence > 0) {
        rows << plain(tr("State per sequence"),
                      shown(estimate.stateBytesPerSequence, Measure::Bytes, keys::kStatePerSequence));
    }
    rows << plain(tr("Tokens held"), shown(estimate.kvCapacityTokens, Measure::Tokens, keys::kKvCapacity))
         << plain(tr("Sequences of this context"),
                  shown(estimate.maxConcurrency, Measure::Sequences, keys::kMaxConcurrency))
         << plain(tr("Host memory"), shown(estimate.hostMemory, derivation::kHostMemory))
         << plain(tr("Disk"), shown(estimate.disk, derivation::kDisk));
    return rows;
}

QList<FindingRow> findingRows(const FindingList& findings, const Formatter& format)
{
    QList<FindingRow> rows;
    for (const Finding& finding : findings) {
        rows << FindingRow{.id = QString::number(static_cast<int>(finding.code)),
                           .severity = static_cast<Severity>(finding.severity),
                           .text = sentence(finding, format)};
    }
    return rows;
}

} // namespace

void Details::showFit(const Answer& answer, const Candidate& candidate, const Formatter& format)
{
    const sizing::Sizing& sizing = *candidate.sizing;
    const spec::ReportedMemory reported = spec::reportedMemory(sizing.configuration.deployment.accelerator());
    m_known = true;
    m_name = configurationName(sizing.configuration);
    m_detail = configurationDetail(sizing.configuration);
    if (answer.ofModels) { // on the same hardware it is the model that is chosen
        m_detail = m_name + QStringLiteral(" · ") + m_detail;
        m_name = text(sizing.configuration.model->displayName);
    }
    m_verdict = static_cast<Verdict>(sizing.memory.verdict);
    m_verdictWord = viewmodels::verdictWord(sizing.memory.verdict);
    m_reason = verdictSentence(sizing, format);
    m_devices = shown(std::int64_t{sizing.configuration.deployment.devices()}, Measure::Devices);
    m_reported = shown(toDouble(reported.bytes), Measure::Mebibytes);
    m_reportedMeasured = reported.measured;
    showMemory(sizing);
    Q_EMIT changed();
}

void Details::showSpeed(const Answer& answer, const Candidate& candidate, const Formatter& format)
{
    m_speed.show(*candidate.sizing, format);
    m_standing.show(answer, candidate, format);
}

void Details::showDeployment(const Answer& answer, const Candidate& candidate, const Costs& costs,
                             const Formatter& format)
{
    const sizing::Sizing& sizing = *candidate.sizing;
    const bool runs = sizing.memory.verdict != memory::Verdict::Unsupported;
    m_cost.show(costs, sizing, answer.search->problem.currency, format);
    m_host.setRows(runs ? Ledger::deployment(sizing) : QList<LedgerRow>());
    m_findings.setRows(findingRows(sizing.memory.findings, format));
}

void Details::showMemory(const sizing::Sizing& sizing)
{
    const memory::MemoryEstimate& estimate = sizing.memory;
    const memory::DeviceMemory& device = estimate.device;
    const bool runs = estimate.verdict != memory::Verdict::Unsupported;
    m_used = runs ? shown(device.used(), derivation::kUsed) : ShownValue{.measure = Measure::Memory};
    m_usable = shown(device.usable, keys::kUsable);
    m_tokens = runs ? shown(estimate.kvCapacityTokens, Measure::Tokens, keys::kKvCapacity)
                    : ShownValue{.measure = Measure::Tokens};
    m_requestedTokens = shown(estimate.requestedTokens, Measure::Tokens);
    m_capacity = shown(device.capacity, derivation::kCapacity);
    m_parts = runs ? partsOf(device) : QList<double>();
    m_ledger.setRows(runs ? Ledger::device(device) : QList<LedgerRow>());
}

QString Details::asText(const Formatter& format) const
{
    QStringList lines{m_name, m_detail, m_verdictWord + QStringLiteral(": ") + m_reason};
    for (const RowModel<LedgerRow>* model : {&m_ledger, &m_host}) {
        for (const LedgerRow& line : model->rows()) {
            lines << line.name + QStringLiteral(": ") + format.text(line.value);
        }
    }
    for (const SpeedRow& line : m_speed.rowList()) {
        lines << line.name + QStringLiteral(": ") + format.text(line.value);
    }
    for (const CostRow& line : m_cost.rowList()) {
        lines << line.name + QStringLiteral(": ") + (format.text(line.value) + u' ' + line.unit).trimmed();
    }
    return lines.join(u'\n');
}

void Details::clear()
{
    if (m_known) {
        m_known = false;
        Q_EMIT changed();
    }
}

} // namespace berth::viewmodels
