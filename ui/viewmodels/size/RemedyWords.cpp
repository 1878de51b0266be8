#include "ui/viewmodels/size/RemedyWords.h"

#include "ui/viewmodels/Messages.h"
#include "ui/viewmodels/Names.h"
#include "ui/viewmodels/Speed.h"

#include <QCoreApplication>

namespace berth::viewmodels {

namespace {

using advise::RemedyCode;

// Processors alone are nobody's devices.
bool changesMaker(const spec::AcceleratorSpec& was, const spec::AcceleratorSpec& now)
{
    return was.vendor != now.vendor && was.vendor != spec::Vendor::Host && now.vendor != spec::Vendor::Host;
}

class RemedyWords
{
    Q_DECLARE_TR_FUNCTIONS(RemedyWords)

public:
    static QString title(const advise::Remedy& remedy, const sizing::Configuration& before, const Formatter& format);
    static QString gain(const advise::Remedy& remedy, const Formatter& format);
    static QString price(const advise::Remedy& remedy, const sizing::Sizing& before, const Formatter& format);
    static QString saving(const advise::Saving& saving, const Formatter& format);
    static QString saved(const advise::Saving& saving, const Formatter& format);
    static QString lost(const advise::Saving& saving, const sizing::Sizing& before, double leastPerUser,
                        const Formatter& format);
    static QString tooSlow(double perUser, double least, const Formatter& format); // empty: it is not
    static QString slower(double share, const Formatter& format); // empty where it is as fast, or not known

private:
    static QStringList quality(const advise::Remedy& remedy, const sizing::Sizing& before, const Formatter& format);
    static QStringList effort(const advise::Remedy& remedy, const sizing::Sizing& before, const Formatter& format);
};

QString RemedyWords::title(const advise::Remedy& remedy, const sizing::Configuration& before, const Formatter& format)
{
    const sizing::Configuration& to = remedy.sizing.configuration;
    switch (remedy.code) {
    case RemedyCode::Fp8Cache:
        return tr("KV cache in %1").arg(kvFormatName(to.kvFormats.key));
    case RemedyCode::ShorterContext:
        return tr("Context of %1 tokens").arg(format.count(static_cast<double>(to.context)));
    case RemedyCode::FewerRequests:
        return tr("%1 users at the same time").arg(format.count(static_cast<double>(to.concurrency)));
    case RemedyCode::LowerPrecision:
        return tr("Weights in %1").arg(precisionName(*to.precision));
    case RemedyCode::NativeFormat:
        return tr("Weights in %1, native there").arg(precisionName(*to.precision));
    case RemedyCode::OtherEngine:
        return to.precision == before.precision
            ? tr("Engine %1").arg(text(to.engine->name))
            : tr("Engine %1 with weights in %2").arg(text(to.engine->name), precisionName(*to.precision));
    case RemedyCode::MoreDevices:
        return to.precision == before.precision
            ? configurationName(to)
            : tr("%1 with weights in %2").arg(configurationName(to), precisionName(*to.precision));
    case RemedyCode::OtherDevice:
        return configurationName(to);
    case RemedyCode::OtherLayout:
        return tr("Cut as %1").arg(replicasName(to));
    case RemedyCode::HostMemory:
        return tr("Part of the weights in host memory");
    case RemedyCode::SmallerModel:
        return text(to.model->displayName);
    }
    return {};
}

constexpr double kNoticeable = 0.05; // smaller changes are noise

QString RemedyWords::gain(const advise::Remedy& remedy, const Formatter& format)
{
    const sizing::Sizing& sizing = remedy.sizing;
    const QString held =
        tr("%1: %2", "verdict and reason").arg(verdictWord(sizing.memory.verdict), verdictSentence(sizing, format));
    const QString gap = speedGapOf(sizing, format);
    return gap.isEmpty() ? held : tr("%1 Speed not known: %2", "verdict and reason").arg(held, gap);
}

// What it changes about the answers.
QStringList RemedyWords::quality(const advise::Remedy& remedy, const sizing::Sizing& before, const Formatter& format)
{
    const sizing::Configuration& was = before.configuration;
    const sizing::Configuration& to = remedy.sizing.configuration;
    QStringList parts;
    if (remedy.code == RemedyCode::Fp8Cache) {
        parts << tr("cached values are rounded");
    }
    if (remedy.code == RemedyCode::ShorterContext) {
        parts << tr("%1 tokens less of each conversation")
                     .arg(format.count(static_cast<double>(was.context - to.context)));
    }
    if (remedy.code == RemedyCode::FewerRequests) {
        parts << tr("the others wait");
    }
    if (to.model != was.model) {
        parts << tr("a smaller model: weaker answers");
    } else if (remedy.bits < 1 - kNoticeable) {
        parts << tr("weights of %1 instead of %2 bits: answers lose some accuracy")
                     .arg(format.decimal(advise::bitsPerWeight(remedy.sizing), 1),
                          format.decimal(advise::bitsPerWeight(before), 1));
    }
    return parts;
}

// What it changes about the machines and how they run.
QStringList RemedyWords::effort(const advise::Remedy& remedy, const sizing::Sizing& before, const Formatter& format)
{
    const sizing::Configuration& was = before.configuration;
    const sizing::Configuration& to = remedy.sizing.configuration;
    QStringList parts;
    if (to.engine != was.engine && remedy.code != RemedyCode::OtherEngine) {
        parts << tr("the engine becomes %1").arg(text(to.engine->name));
    }
    const bool buys = remedy.code == RemedyCode::MoreDevices || remedy.code == RemedyCode::OtherDevice;
    if (buys && remedy.price > 0) {
        parts << tr("price of the machines × %1").arg(format.decimal(remedy.price, 2));
    } else if (buys) {
        parts << tr("%1 devices to buy").arg(to.deployment.devices());
    }
    if (changesMaker(was.deployment.accelerator(), to.deployment.accelerator())) {
        parts << tr("devices and software by %1").arg(text(to.deployment.accelerator().vendorName));
    }
    if (const QString share = slower(remedy.speed, format); !share.isEmpty()) {
        parts << share;
    }
    return parts;
}

QString RemedyWords::slower(double share, const Formatter& format)
{
    return share > 0 && share < 1 - kNoticeable ? tr("speed per user × %1").arg(format.decimal(share, 2)) : QString();
}

// The reader would otherwise multiply for himself to see that a target is given up.
QString RemedyWords::tooSlow(double perUser, double least, const Formatter& format)
{
    const auto rate = [&](double value) {
        return format.text(shown(value, Measure::TokensPerSecond));
    };
    return perUser > 0 && perUser < least ? tr("%1 per user, below the %2 asked for").arg(rate(perUser), rate(least))
                                          : QString();
}

QString RemedyWords::lost(const advise::Saving& saving, const sizing::Sizing& before, double leastPerUser,
                          const Formatter& format)
{
    QStringList parts;
    const double perUser = before.performance ? before.performance->perUser.value * saving.speed : 0;
    if (const QString missed = tooSlow(perUser, leastPerUser, format); !missed.isEmpty()) {
        parts << missed;
    } else if (const QString share = slower(saving.speed, format); !share.isEmpty()) {
        parts << share;
    }
    const sizing::Configuration& now = before.configuration;
    const auto* device = saving.system != nullptr ? catalog::byId(*now.catalog, saving.system->accelerator) : nullptr;
    if (device != nullptr && changesMaker(now.deployment.accelerator(), *device)) {
        parts << tr("devices and software by %1").arg(text(device->vendorName));
    }
    return parts.join(QStringLiteral("; "));
}

QString RemedyWords::price(const advise::Remedy& remedy, const sizing::Sizing& before, const Formatter& format)
{
    return (quality(remedy, before, format) + effort(remedy, before, format)).join(QStringLiteral("; "));
}

QString RemedyWords::saving(const advise::Saving& saving, const Formatter& format)
{
    const QString enough = format.count(static_cast<double>(saving.enough));
    switch (saving.code) {
    case advise::SavingCode::FewerNodes:
        return saving.enough == 1 ? tr("One node would hold it") : tr("%1 nodes would hold it").arg(enough);
    case advise::SavingCode::FewerDevices:
        return saving.enough == 1 ? tr("One accelerator would hold it")
                                  : tr("%1 accelerators would hold it").arg(enough);
    case advise::SavingCode::SmallerSystem:
        return tr("%1 holds it as well").arg(systemName(*saving.system));
    case advise::SavingCode::UnusedMemory:
        return tr("Pays for memory that is not used");
    }
    return {};
}

QString RemedyWords::saved(const advise::Saving& saving, const Formatter& format)
{
    const QString share = format.share(saving.share, 1);
    switch (saving.code) {
    case advise::SavingCode::SmallerSystem:
        return tr("saves %1 of the price").arg(share);
    case advise::SavingCode::UnusedMemory:
        return tr("%1 of the memory stays empty").arg(share);
    case advise::SavingCode::FewerDevices:
        if (saving.system != nullptr) { // whose accelerators are not sold one by one
            return tr("%1 of its accelerators are free for something else").arg(share);
        }
        break;
    case advise::SavingCode::FewerNodes:
        break;
    }
    return tr("saves %1 of the machines").arg(share);
}

} // namespace

QList<AdviceRow> remedyRows(const advise::Advice& advice, const Formatter& format)
{
    QList<AdviceRow> rows;
    for (const advise::Remedy& remedy : advice.remedies) {
        rows << AdviceRow{.id = QString::number(rows.size()),
                          .title = RemedyWords::title(remedy, advice.before.configuration, format),
                          .gain = RemedyWords::gain(remedy, format),
                          .price = RemedyWords::price(remedy, advice.before, format)};
    }
    return rows;
}

QList<AdviceRow> savingRows(const advise::Advice& advice, double leastPerUser, const Formatter& format)
{
    QList<AdviceRow> rows;
    for (const advise::Saving& saving : advice.savings) {
        rows << AdviceRow{.id = QString::number(rows.size()),
                          .title = RemedyWords::saving(saving, format),
                          .gain = RemedyWords::saved(saving, format),
                          .price = RemedyWords::lost(saving, advice.before, leastPerUser, format),
                          .applies = saving.code != advise::SavingCode::UnusedMemory};
    }
    return rows;
}

} // namespace berth::viewmodels
