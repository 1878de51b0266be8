#include "core/memory/Blocker.h"
#include "ui/viewmodels/Messages.h"
#include "ui/viewmodels/Names.h"

#include <QCoreApplication>

#include <algorithm>

namespace berth::viewmodels {

namespace {

class Verdicts
{
    Q_DECLARE_TR_FUNCTIONS(Verdicts)

public:
    static QString word(memory::Verdict verdict);
    static QString sentence(const sizing::Sizing& sizing, const Formatter& format);
    static QString blocked(const sizing::Sizing& sizing, const Formatter& format);
    static QString fits(const sizing::Sizing& sizing, const Formatter& format);
    static QString notSizable(std::string_view key);
    static QString inputName(std::string_view name);
};

QString Verdicts::word(memory::Verdict verdict)
{
    switch (verdict) {
    case memory::Verdict::Fits:
        return tr("Fits");
    case memory::Verdict::FitsReduced:
        return tr("Fits reduced");
    case memory::Verdict::Offload:
        return tr("Offload");
    case memory::Verdict::DoesNotFit:
        return tr("Does not fit");
    case memory::Verdict::Unsupported:
        return tr("Unsupported");
    }
    return {};
}

QString Verdicts::fits(const sizing::Sizing& sizing, const Formatter& format)
{
    const std::int64_t users = sizing.configuration.concurrency;
    const std::int64_t more = sizing.memory.maxConcurrency - users;
    const QString context = format.count(static_cast<double>(sizing.configuration.context));
    const QString load = users == 1
        ? tr("1 user at %1 tokens").arg(context)
        : tr("%1 users at %2 tokens").arg(format.count(static_cast<double>(users)), context);
    return more > 0 ? tr("%1; room for %2 more.").arg(load, format.count(static_cast<double>(more)))
                    : tr("%1; no room for more.").arg(load);
}

QString Verdicts::sentence(const sizing::Sizing& sizing, const Formatter& format)
{
    const memory::MemoryEstimate& estimate = sizing.memory;
    switch (estimate.verdict) {
    case memory::Verdict::Fits:
        return fits(sizing, format);
    case memory::Verdict::FitsReduced:
        return tr("%1 of %2 tokens.")
            .arg(format.count(static_cast<double>(estimate.kvCapacityTokens)),
                 format.count(static_cast<double>(estimate.requestedTokens)));
    case memory::Verdict::Offload:
        return tr("%1 in host memory.").arg(format.text(shown(estimate.hostMemory)));
    case memory::Verdict::DoesNotFit:
        return blocked(sizing, format);
    case memory::Verdict::Unsupported:
        break;
    }
    return blocked(sizing, format);
}

// What is really in the way: memory of the devices only where some is missing.
QString Verdicts::blocked(const sizing::Sizing& sizing, const Formatter& format)
{
    if (const Bytes missing = memory::missingPerDevice(sizing.memory);
        sizing.memory.verdict == memory::Verdict::DoesNotFit && missing > Bytes(0)) {
        return tr("%1 short per device.").arg(format.text(shown(missing)));
    }
    const Finding* blocker = memory::blockerOf(sizing.memory);
    if (blocker == nullptr) {
        return tr("This combination is not known to run.");
    }
    const spec::ModelSpec& model = *sizing.configuration.model;
    return blocker->code == FindingCode::ContextBeyondModel
        ? tr("%1 reads at most %2 tokens.")
              .arg(text(model.displayName), format.count(static_cast<double>(model.maxContext.value_or(0))))
        : viewmodels::sentence(*blocker, format);
}

QString Verdicts::notSizable(std::string_view key)
{
    if (key == "no_config_found") {
        return tr("its configuration is not published.");
    }
    if (key == "block_configs_not_found") {
        return tr("the shapes of its blocks are not published.");
    }
    if (key == "head_counts_not_seen" || key == "hidden_size_not_seen") {
        return tr("its published configuration is not complete.");
    }
    return tr("parts of its architecture are not modelled yet.");
}

QString Verdicts::inputName(std::string_view name)
{
    const std::pair<std::string_view, QString> names[] = {
        {"model", tr("Model")},
        {"precision", tr("Precision")},
        {"kv-precision", tr("KV cache")},
        {"engine", tr("Engine")},
        {"system", tr("System")},
        {"accelerator", tr("Accelerator")},
        {"system or accelerator", tr("Hardware")},
        {"count", tr("Count")},
        {"nodes", tr("Nodes")},
        {"network", tr("Network")},
        {"concurrency", tr("At the same time")},
        {"context", tr("Context")},
        {"input", tr("Input")},
        {"output", tr("Output")},
        {"tp", tr("TP")},
        {"pp", tr("PP")},
        {"ep", tr("EP")},
        {"dp", tr("DP")},
        {"memory-utilization", tr("Memory utilisation")},
        {"prefill devices", tr("Prefill devices")},
        {"decode devices", tr("Decode devices")},
        {"disaggregate", tr("Prefill and decode apart")},
        {"replicas", tr("Replicas")},
        {"max-batched-tokens", tr("Batched tokens")},
    };
    const auto* found =
        std::find_if(std::begin(names), std::end(names), [&](const auto& n) { return n.first == name; });
    return found != std::end(names) ? found->second
                                    : QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace

QString verdictWord(memory::Verdict verdict)
{
    return Verdicts::word(verdict);
}

QString verdictSentence(const sizing::Sizing& sizing, const Formatter& format)
{
    return Verdicts::sentence(sizing, format);
}

QString notSizableReason(std::string_view key)
{
    return Verdicts::notSizable(key);
}

QString inputName(std::string_view name)
{
    return Verdicts::inputName(name);
}

} // namespace berth::viewmodels
