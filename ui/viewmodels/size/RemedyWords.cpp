#include "ui/viewmodels/size/RemedyWords.h"

#include "ui/viewmodels/Messages.h"
#include "ui/viewmodels/Names.h"

#include <QCoreApplication>

#include <cmath>

namespace berth::viewmodels {

namespace {

using advise::RemedyCode;

class RemedyWords
{
    Q_DECLARE_TR_FUNCTIONS(RemedyWords)

public:
    static QString title(const advise::Remedy& remedy, const Formatter& format);
    static QString gain(const advise::Remedy& remedy, const Formatter& format);
    static QString price(const advise::Remedy& remedy, const Formatter& format);
    static QString saving(const advise::Saving& saving, const Formatter& format);
    static QString saved(const advise::Saving& saving, const Formatter& format);
};

QString RemedyWords::title(const advise::Remedy& remedy, const Formatter& format)
{
    const sizing::Configuration& to = remedy.sizing.configuration;
    switch (remedy.code) {
    case RemedyCode::OtherLayout:
        return tr("Cut as %1").arg(replicasName(to));
    case RemedyCode::Fp8Cache:
        return tr("KV cache in %1").arg(kvFormatName(to.kvFormats.key));
    case RemedyCode::FewerRequests:
        return tr("%1 users at the same time").arg(format.count(static_cast<double>(to.concurrency)));
    case RemedyCode::ShorterContext:
        return tr("Context of %1 tokens").arg(format.count(static_cast<double>(to.context)));
    case RemedyCode::OtherEngine:
        return tr("Engine %1").arg(text(to.engine->name));
    case RemedyCode::NativeFormat:
        return tr("Weights in %1, native there").arg(precisionName(*to.precision));
    case RemedyCode::LowerPrecision:
        return tr("Weights in %1").arg(precisionName(*to.precision));
    case RemedyCode::MoreDevices:
    case RemedyCode::OtherDevice:
        return configurationName(to);
    case RemedyCode::HostMemory:
        return tr("Part of the weights in host memory");
    case RemedyCode::SmallerModel:
        return text(to.model->displayName);
    }
    return {};
}

QString RemedyWords::gain(const advise::Remedy& remedy, const Formatter& format)
{
    return tr("%1: %2", "verdict and reason")
        .arg(verdictWord(remedy.sizing.memory.verdict), verdictSentence(remedy.sizing, format));
}

QString RemedyWords::price(const advise::Remedy& remedy, const Formatter& format)
{
    constexpr double kNoticeable = 0.05; // smaller changes are noise
    QStringList parts;
    if (remedy.code == RemedyCode::Fp8Cache) {
        parts << tr("cached values are rounded");
    }
    if (remedy.code == RemedyCode::FewerRequests) {
        parts << tr("the others wait");
    }
    if (remedy.bits < 1 - kNoticeable && remedy.code != RemedyCode::SmallerModel) {
        parts << tr("%1 of the bits per weight").arg(format.share(remedy.bits, 1));
    }
    if (remedy.code == RemedyCode::SmallerModel) {
        parts << tr("another model: other answers");
    }
    if (remedy.speed > 0 && std::abs(remedy.speed - 1) > kNoticeable) {
        parts << tr("speed per user × %1").arg(format.decimal(remedy.speed, 2));
    }
    if (remedy.code == RemedyCode::MoreDevices) {
        parts << tr("%1 devices to buy").arg(remedy.sizing.configuration.deployment.devices());
    }
    return parts.join(QStringLiteral("; "));
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
        return tr("One step down, %1 holds it as well").arg(systemName(*saving.system));
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
    case advise::SavingCode::FewerNodes:
    case advise::SavingCode::FewerDevices:
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
                          .title = RemedyWords::title(remedy, format),
                          .gain = RemedyWords::gain(remedy, format),
                          .price = RemedyWords::price(remedy, format)};
    }
    return rows;
}

QList<AdviceRow> savingRows(const advise::Advice& advice, const Formatter& format)
{
    QList<AdviceRow> rows;
    for (const advise::Saving& saving : advice.savings) {
        rows << AdviceRow{.id = QString::number(rows.size()),
                          .title = RemedyWords::saving(saving, format),
                          .gain = RemedyWords::saved(saving, format),
                          .applies = saving.code != advise::SavingCode::UnusedMemory};
    }
    return rows;
}

} // namespace berth::viewmodels
