#include "ui/viewmodels/Names.h"

#include "core/report/FormatText.h"
#include "core/report/HardwareNames.h"
#include "core/report/PrecisionText.h"
#include "core/report/SystemText.h"
#include "ui/viewmodels/Words.h"

#include <QCoreApplication>

namespace berth::viewmodels {

namespace {

class Names
{
    Q_DECLARE_TR_FUNCTIONS(Names)

public:
    static QString times(int count, const QString& name)
    {
        return tr("%1 × %2", "number of devices and their name").arg(QString::number(count), name);
    }
    static QString nodes(int count, const QString& detail)
    {
        return tr("%1 nodes · %2").arg(QString::number(count), detail);
    }
    static QString spare(int count) { return tr("%n spare", "nodes beside those that serve", count); }
    static QString owned() { return tr("there already", "machines"); }
};

const QString kDot = QStringLiteral(" · ");

// Of phrases alone: no number is in it that a locale would write.
QString inWords(const report::Text& name)
{
    static const Words words{QLocale::c()};
    return text(report::formatText(name, words));
}

} // namespace

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString acceleratorName(const spec::AcceleratorSpec& accelerator)
{
    return text(report::acceleratorName(accelerator));
}

QString systemName(const spec::SystemSpec& system)
{
    return inWords(report::systemText(system, report::shortMachineName(system)));
}

QString wholeSystemName(const spec::SystemSpec& system)
{
    return inWords(report::systemText(system));
}

QString precisionName(const spec::PrecisionSpec& precision)
{
    return text(report::shortPrecision(precision));
}

QString kvFormatName(memory::KvFormat format)
{
    return text(memory::factsOf(format).id).toUpper();
}

QString layoutName(const parallel::Layout& layout)
{
    QStringList parts;
    for (const auto& [name, ranks] :
         {std::pair("TP", layout.tp), {"PP", layout.pp}, {"EP", layout.ep}, {"DP", layout.dp}}) {
        if (ranks > 1) {
            parts << QLatin1String(name) + QString::number(ranks);
        }
    }
    return parts.isEmpty() ? QStringLiteral("TP1") : parts.join(kDot);
}

QString replicasName(const sizing::Configuration& configuration)
{
    const QString layout = layoutName(configuration.layout);
    return configuration.replicas > 1 ? Names::times(configuration.replicas, layout) : layout;
}

QString configurationName(const sizing::Configuration& configuration)
{
    const sizing::Deployment& deployment = configuration.deployment;
    if (deployment.hostDevice && deployment.system != nullptr) {
        return text(deployment.system->cpu.empty() ? deployment.system->name : deployment.system->cpu);
    }
    return Names::times(deployment.products * deployment.nodes, acceleratorName(deployment.accelerator()));
}

QString configurationDetail(const sizing::Configuration& configuration)
{
    const sizing::Deployment& deployment = configuration.deployment;
    QStringList parts;
    if (deployment.system != nullptr) {
        parts << systemName(*deployment.system);
    }
    parts << precisionName(*configuration.precision) << text(configuration.engine->name) << replicasName(configuration);
    if (deployment.spareNodes > 0) {
        parts << Names::spare(deployment.spareNodes);
    }
    if (deployment.owned) {
        parts << Names::owned();
    }
    const QString detail = parts.join(kDot);
    return deployment.nodes > 1 ? Names::nodes(deployment.nodes, detail) : detail;
}

} // namespace berth::viewmodels
